// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "core/session/mailbox.h"
#include "widgets/control/message_line.h"

#include <QObject>
#include <span>

namespace perc::app {

class Actions;
class FileWork;
class Notices;
class RunController;

/// The run as text on the clipboard: for somebody else's window, a shell, PyTorch; and back. Window's thread.
class ShareController : public QObject {
  Q_OBJECT
 public:
  ShareController(Actions& actions, std::span<const Lab> labs, FileWork& files, RunController& run, Notices& notices);

 private:
  void copy(const QString& text, const QString& what,
            widgets::MessageLine::Kind kind = widgets::MessageLine::Kind::Information);
  void copyShared(const SessionStatus& status);
  void pasteShared(const Run& present);
  void copyCommand(const SessionStatus& status);

  std::span<const Lab> m_labs;
  RunController& m_run;
  Notices& m_notices;
};

}  // namespace perc::app

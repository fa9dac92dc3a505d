// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "widgets/control/message_line.h"

#include <QObject>
#include <functional>
#include <vector>

namespace perc::app {

/// Where a window says what was done or refused. Window's thread.
class Notices : public QObject {
  Q_OBJECT
 public:
  explicit Notices(widgets::MessageLine* line) : m_line(line) {}

  /// `path`: the file that was read or written, if any.
  void tell(widgets::MessageLine::Kind kind, const QString& text, const QString& path = {});
  void refuse(const Message& why);
  /// What is wrong, and what can be done about it.
  void offer(const QString& text, const QString& action, std::function<void()> then);
  /// What a run says differently than it was written.
  void tell(const std::vector<Message>& replaced);

 signals:
  /// Something was said to the user, or done for them.
  void done(const QString& path);

 private:
  widgets::MessageLine* m_line;
};

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "widgets/control/toast.h"

#include <QObject>
#include <vector>

namespace perc::app {

/// Where a window says what was done or refused. Window's thread.
class Notices : public QObject {
  Q_OBJECT
 public:
  explicit Notices(widgets::Toast* toast) : m_toast(toast) {}

  /// `path`: the file that was read or written, if any.
  void tell(widgets::Toast::Kind kind, const QString& text, const QString& path = {});
  void refuse(const Message& why);
  /// What a run says differently than it was written.
  void tell(const std::vector<Message>& replaced);

 signals:
  /// Something was said to the user, or done for them.
  void done(const QString& path);

 private:
  widgets::Toast* m_toast;
};

}  // namespace perc::app

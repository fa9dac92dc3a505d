// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace perc::widgets {

/// A message over the lower edge of its parent, that never takes the focus: plain text, perhaps one action, a close
/// button. Information goes by itself after 6 s; warnings and errors stay.
class Toast : public QFrame {
  Q_OBJECT
 public:
  enum class Kind { Information, Warning, Error };

  /// Kept at the lower middle of `parent`, hidden until there is something to say.
  explicit Toast(QWidget* parent);

  /// Replaces what was shown. The same text again changes nothing.
  void showMessage(Kind kind, const QString& text, const QString& action = {});
  void dismiss();
  QString text() const;
  Kind kind() const { return m_kind; }

 signals:
  void actionTriggered();
  void dismissed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void place();

  QLabel* m_text;
  QPushButton* m_action;
  QToolButton* m_close;
  QTimer* m_timer;
  Kind m_kind = Kind::Information;
};

}  // namespace perc::widgets

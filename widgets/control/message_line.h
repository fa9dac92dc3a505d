// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace perc::widgets {

/// The place where a window says what was done, refused or has happened: a line of its own that is always there, empty
/// or not, so that nothing moves and nothing is covered. Plain text, perhaps one action, a close button; never takes
/// the focus. Information goes by itself after 6 s, warnings and errors after 20 s, what lasts when it is dismissed.
/// Only a text that is longer than the line makes it higher.
class MessageLine : public QFrame {
  Q_OBJECT
 public:
  enum class Kind { Information, Warning, Error };

  explicit MessageLine(QWidget* parent);

  /// Replaces what was shown; the same text again changes nothing. `action`: a button that does `then`.
  void showMessage(Kind kind, const QString& text, const QString& action = {}, std::function<void()> then = {});
  /// Of a state that lasts: it stays until it is dismissed or replaced.
  void showLasting(Kind kind, const QString& text, const QString& action = {}, std::function<void()> then = {});
  void dismiss();
  /// Empty: nothing is said.
  QString text() const;
  Kind kind() const { return m_kind; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void dismissed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QRect field() const;
  void fit();

  QLabel* m_text;
  QPushButton* m_action;
  QToolButton* m_close;
  QTimer* m_timer;
  std::function<void()> m_then;
  Kind m_kind = Kind::Information;
  int m_height = 0;  ///< that the text needs
};

}  // namespace perc::widgets

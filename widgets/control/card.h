// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace perc::widgets {

class ElidedLabel;

class Badge;

/// The frame of a view: a badge (which lane), title, subtitle, what the view puts into the head (a legend), and
/// buttons: maximise, close, a menu of actions. Texts that find no room end in "…".
class Card : public QFrame {
  Q_OBJECT
 public:
  explicit Card(const QString& title, QWidget* parent = nullptr);

  QString title() const;
  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  QString subtitle() const;
  /// A letter before the title, "A"; it is part of the accessible name. Empty: none.
  void setBadge(const QString& badge);
  /// The view itself; the card owns it.
  void setBody(QWidget* body);
  QWidget* body() const { return m_body; }
  /// Put at the right of the head, before the buttons; the card owns it.
  void addHeadWidget(QWidget* widget);
  /// The menu behind "…". The button is hidden while it is empty.
  QMenu* menu() const { return m_menu; }
  /// Whether there is a button to close it.
  void setClosable(bool closable);
  /// Only changes icon and tool tip of the button: the owner moves the card.
  void setMaximised(bool maximised);
  QSize minimumSizeHint() const override;

 signals:
  /// The button, or a double click on the head.
  void maximiseRequested();
  /// The button; nothing is hidden yet.
  void closeRequested();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void restyle();

  QWidget* m_head;
  Badge* m_badge = nullptr;
  QString m_badgeText;
  ElidedLabel *m_title, *m_subtitle;
  QHBoxLayout* m_headLayout;
  QVBoxLayout* m_layout;
  QToolButton *m_maximise, *m_close, *m_more;
  QMenu* m_menu = nullptr;
  QWidget* m_body = nullptr;
  bool m_maximised = false;
};

}  // namespace perc::widgets

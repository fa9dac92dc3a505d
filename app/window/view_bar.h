// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QWidget>
#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;
class QProgressBar;
class QToolButton;

namespace perc::app {

/// A checkable action for each view of a lab, with its key, added to `owner`.
std::vector<QAction*> viewToggles(const Lab& lab, QWidget* owner);

/// A slim row above the cards: a button for every view of the lab that shows and hides it, and how far the views are
/// with what takes them longer than a frame. Names that find no room stand in the menu at its end.
class ViewBar : public QWidget {
  Q_OBJECT
 public:
  explicit ViewBar(QWidget* parent = nullptr);

  /// One checkable action a view; they belong to somebody else.
  void setToggles(const std::vector<QAction*>& toggles);
  /// The share of watching work that is done (1: there is none to be seen), and whether it goes on.
  void setRefined(double share, bool goesOn = true);

 signals:
  /// It is to go on, or to stop.
  void refiningChosen(bool on);

 protected:
  bool event(QEvent* event) override;

 private:
  void restyle();
  void arrange();

  QHBoxLayout* m_row;
  std::vector<QToolButton*> m_buttons;
  QToolButton* m_more;
  QMenu* m_others;
  QToolButton* m_refining;
  QProgressBar* m_refined;
  bool m_goesOn = true;
  QString m_text, m_brief;  ///< of m_refining, as there is room
};

}  // namespace perc::app

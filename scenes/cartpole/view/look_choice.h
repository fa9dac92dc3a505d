// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/request.h"
#include "scenes/cartpole/params.h"

#include <QObject>
#include <QStringList>
#include <string>
#include <vector>

class QActionGroup;
class QMenu;
class QToolButton;
class QWidget;

namespace perc::scenes {
class SceneView;
}

namespace perc::cartpole {

/// One choice of what is shown (a Look parameter of cartpole_params.cpp) in a view: a submenu of its card and a button
/// for its head, both made from the declaration. Shows what the frame says; what is chosen, the view asks for. Window's
/// thread.
class LookChoice : public QObject {
  Q_OBJECT
 public:
  /// `view` owns it and gets the submenu among its actions.
  LookChoice(const char* parameter, scenes::SceneView* view);

  /// Shorter texts for the button, one per option.
  void setBrief(const QStringList& texts);
  /// What is shown: the number of the option.
  void show(int option);
  int shown() const;
  /// The option as it is called in the menu.
  QString text(int option) const;
  /// What asks for an option.
  Request request(int option) const;
  /// A button with the option shown, which opens the menu; `parent` owns it.
  QToolButton* makeButton(QWidget* parent);

 signals:
  void chosen(int option);
  void changed();

 private:
  std::string m_parameter;
  QString m_label;
  QStringList m_brief;
  QMenu* m_menu;
  QActionGroup* m_group;
};

/// Both axes of a plane (plane-x, plane-y) for a view: who takes the other's variable, changes places with it. What is
/// chosen it asks for by itself.
class PlaneChoice : public QObject {
 public:
  explicit PlaneChoice(scenes::SceneView* view);
  void show(Axis x, Axis y);
  std::vector<QToolButton*> makeButtons(QWidget* parent);

 private:
  void choose(LookChoice* changed, LookChoice* other, int option);
  scenes::SceneView* m_view;
  LookChoice *m_x, *m_y;
  Axis m_shownX = Axis::Theta, m_shownY = Axis::ThetaDot;
};

/// Buttons side by side, for the head of a card.
QWidget* makeHead(const std::vector<QToolButton*>& buttons, QWidget* head);

}  // namespace perc::cartpole

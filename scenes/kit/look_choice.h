// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"
#include "core/session/request.h"

#include <QObject>
#include <QStringList>
#include <vector>

class QActionGroup;
class QMenu;
class QToolButton;
class QWidget;

namespace perc::scenes {

class SceneView;

/// One choice of what is shown (a Look parameter) in a view: a submenu of its card and a button for its head, both made
/// from the declaration. Shows what the frame says; what is chosen, the view asks for. Window's thread.
class LookChoice : public QObject {
  Q_OBJECT
 public:
  /// `view` owns it and gets the submenu among its actions; the parameter outlives it. `asks`: off where somebody else
  /// makes the request of what is chosen.
  LookChoice(const param::Declaration& parameter, SceneView* view, bool asks = true);

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

 private:
  const param::Declaration& m_parameter;
  QString m_label;
  QStringList m_brief;
  QMenu* m_menu;
  QActionGroup* m_group;
};

/// Two choices that are never the same, such as both axes of a plane: who takes the other's option, changes places with
/// it. What is chosen it asks for by itself.
class PairChoice : public QObject {
 public:
  /// Both parameters have the same options; `brief`: shorter texts for the buttons.
  PairChoice(const param::Declaration& first, const param::Declaration& second, const QStringList& brief,
             SceneView* view);
  void show(int first, int second);
  std::vector<QToolButton*> makeButtons(QWidget* parent);

 private:
  void choose(LookChoice* changed, LookChoice* other, int option);
  SceneView* m_view;
  LookChoice *m_first, *m_second;
  int m_shownFirst = 0, m_shownSecond = 1;
};

/// A button with the chosen one of a group, which opens the others as a menu. `brief`: shorter texts, one per action,
/// or none; `spoken`: what a screen reader says, with the whole text as %1.
QToolButton* makeMenuButton(QActionGroup* group, const QStringList& brief, const QString& spoken,
                            const QString& toolTip, QWidget* parent);
/// Buttons side by side, for the head of a card.
QWidget* makeHead(const std::vector<QToolButton*>& buttons, QWidget* head, int spacing = 2);

}  // namespace perc::scenes

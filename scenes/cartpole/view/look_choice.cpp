// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/look_choice.h"

#include "scenes/cartpole/view/state_words.h"
#include "scenes/kit/scene_view.h"
#include "widgets/paint/text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace perc::cartpole {

LookChoice::LookChoice(const char* parameter, scenes::SceneView* view)
    : QObject(view), m_parameter(parameter), m_menu(new QMenu(view)), m_group(new QActionGroup(this)) {
  const param::Declaration& declaration = *param::find(schema().declarations(), parameter);
  m_label = widgets::translated(declaration.label);
  for (const param::Option& option : declaration.options) {
    auto* action = m_menu->addAction(widgets::translated(option.label));
    action->setCheckable(true);
    m_group->addAction(action);
  }
  m_group->actions().front()->setChecked(true);
  m_menu->setTitle(m_label);
  m_menu->setToolTip(widgets::translated(declaration.help));
  view->addAction(m_menu->menuAction());
  connect(m_group, &QActionGroup::triggered, this, [this](QAction* action) {
    emit changed();
    emit chosen(static_cast<int>(m_group->actions().indexOf(action)));
  });
}

void LookChoice::setBrief(const QStringList& texts) { m_brief = texts; }

void LookChoice::show(int option) {
  if (option == shown()) return;
  m_group->actions()[option]->setChecked(true);
  emit changed();
}

int LookChoice::shown() const { return static_cast<int>(m_group->actions().indexOf(m_group->checkedAction())); }

QString LookChoice::text(int option) const { return m_group->actions()[option]->text(); }

Request LookChoice::request(int option) const {
  const param::Declaration& declaration = *param::find(schema().declarations(), m_parameter);
  return request::Set{m_parameter, declaration.options[static_cast<std::size_t>(option)].id};
}

QToolButton* LookChoice::makeButton(QWidget* parent) {
  auto* button = new QToolButton(parent);
  widgets::setButtonRole(button, widgets::ButtonRole::Plain);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::TabFocus);
  button->setToolTip(m_menu->toolTip());
  const auto say = [this, button] {
    button->setText((shown() < m_brief.size() ? m_brief[shown()] : text(shown())) + QStringLiteral(" ▾"));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, text(shown())));
  };
  connect(this, &LookChoice::changed, button, say);
  connect(button, &QToolButton::clicked, this,
          [this, button] { m_menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
  say();
  return button;
}

PlaneChoice::PlaneChoice(scenes::SceneView* view)
    : QObject(view), m_view(view), m_x(new LookChoice("plane-x", view)), m_y(new LookChoice("plane-y", view)) {
  QStringList symbols;
  for (const Axis axis : kAxes) symbols << stateSymbol(axis);
  for (LookChoice* plane : {m_x, m_y}) plane->setBrief(symbols);
  connect(m_x, &LookChoice::chosen, this, [this](int option) { choose(m_x, m_y, option); });
  connect(m_y, &LookChoice::chosen, this, [this](int option) { choose(m_y, m_x, option); });
}

void PlaneChoice::show(Axis x, Axis y) {
  m_shownX = x;
  m_shownY = y;
  m_x->show(static_cast<int>(x));
  m_y->show(static_cast<int>(y));
}

void PlaneChoice::choose(LookChoice* changed, LookChoice* other, int option) {
  const int before = static_cast<int>(changed == m_x ? m_shownX : m_shownY);
  const bool swap = option == other->shown() && option != before;
  emit m_view->requested(changed->request(option));
  if (swap) {
    other->show(before);
    emit m_view->requested(other->request(before));
  }
  emit m_view->requestsFinished();
}

std::vector<QToolButton*> PlaneChoice::makeButtons(QWidget* parent) {
  return {m_x->makeButton(parent), m_y->makeButton(parent)};
}

QWidget* makeHead(const std::vector<QToolButton*>& buttons, QWidget* head) {
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  for (QToolButton* button : buttons) layout->addWidget(button);
  return head;
}

}  // namespace perc::cartpole

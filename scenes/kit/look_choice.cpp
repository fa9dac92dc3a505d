// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/look_choice.h"

#include "scenes/kit/scene_view.h"
#include "widgets/paint/text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace perc::scenes {

LookChoice::LookChoice(const param::Declaration& parameter, SceneView* view, bool asks)
    : QObject(view),
      m_parameter(parameter),
      m_label(widgets::translated(parameter.label)),
      m_menu(new QMenu(view)),
      m_group(new QActionGroup(this)) {
  for (const param::Option& option : parameter.options) {
    auto* action = m_menu->addAction(widgets::translated(option.label));
    action->setCheckable(true);
    m_group->addAction(action);
  }
  m_group->actions().front()->setChecked(true);
  m_menu->setTitle(m_label);
  m_menu->setToolTip(widgets::translated(parameter.help));
  view->addAction(m_menu->menuAction());
  if (asks) connect(this, &LookChoice::chosen, view, [=, this](int option) { emit view->requested(request(option)); });
  connect(m_group, &QActionGroup::triggered, this,
          [this](QAction* action) { emit chosen(static_cast<int>(m_group->actions().indexOf(action))); });
}

void LookChoice::setBrief(const QStringList& texts) { m_brief = texts; }

void LookChoice::show(int option) {
  if (option == shown()) return;
  m_group->actions()[option]->setChecked(true);
}

int LookChoice::shown() const { return static_cast<int>(m_group->actions().indexOf(m_group->checkedAction())); }

QString LookChoice::text(int option) const { return m_group->actions()[option]->text(); }

Request LookChoice::request(int option) const {
  return request::Set{m_parameter.id, m_parameter.options[static_cast<std::size_t>(option)].id};
}

QToolButton* LookChoice::makeButton(QWidget* parent) {
  return makeMenuButton(m_group, m_brief, m_label + QStringLiteral(": %1"), m_menu->toolTip(), parent);
}

PairChoice::PairChoice(const param::Declaration& first, const param::Declaration& second, const QStringList& brief,
                       SceneView* view)
    : QObject(view),
      m_view(view),
      m_first(new LookChoice(first, view, false)),
      m_second(new LookChoice(second, view, false)) {
  for (LookChoice* one : {m_first, m_second}) one->setBrief(brief);
  connect(m_first, &LookChoice::chosen, this, [this](int option) { choose(m_first, m_second, option); });
  connect(m_second, &LookChoice::chosen, this, [this](int option) { choose(m_second, m_first, option); });
}

void PairChoice::show(int first, int second) {
  m_shownFirst = first;
  m_shownSecond = second;
  m_first->show(first);
  m_second->show(second);
}

void PairChoice::choose(LookChoice* changed, LookChoice* other, int option) {
  const int before = changed == m_first ? m_shownFirst : m_shownSecond;
  const bool swap = option == other->shown() && option != before;
  emit m_view->requested(changed->request(option));
  if (swap) {
    other->show(before);
    emit m_view->requested(other->request(before));
  }
  emit m_view->requestsFinished();
}

std::vector<QToolButton*> PairChoice::makeButtons(QWidget* parent) {
  return {m_first->makeButton(parent), m_second->makeButton(parent)};
}

QToolButton* makeMenuButton(QActionGroup* group, const QStringList& brief, const QString& spoken,
                            const QString& toolTip, QWidget* parent) {
  auto* button = new QToolButton(parent);
  widgets::setButtonRole(button, widgets::ButtonRole::Plain);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::TabFocus);
  button->setToolTip(toolTip);
  auto* menu = new QMenu(button);
  menu->addActions(group->actions());
  const auto say = [=] {
    const QAction* chosen = group->checkedAction();
    if (!chosen) return;  // while another takes its place
    const auto index = group->actions().indexOf(chosen);
    button->setText((index < brief.size() ? brief[index] : chosen->text()) + QStringLiteral(" ▾"));
    button->setAccessibleName(spoken.arg(chosen->text()));
  };
  for (const QAction* action : group->actions()) QObject::connect(action, &QAction::toggled, button, say);
  QObject::connect(button, &QToolButton::clicked, menu,
                   [=] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
  say();
  return button;
}

QWidget* makeHead(const std::vector<QToolButton*>& buttons, QWidget* head, int spacing) {
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(spacing);
  for (QToolButton* button : buttons) layout->addWidget(button);
  return head;
}

}  // namespace perc::scenes

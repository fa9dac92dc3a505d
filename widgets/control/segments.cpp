// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/segments.h"

#include "widgets/paint/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace perc::widgets {
namespace {
constexpr int kGap = 2;
const QString kOpens = QStringLiteral(" ▾");
}  // namespace

Segments::Segments(QActionGroup* group, const QString& name, QWidget* parent)
    : QWidget(parent), m_group(group), m_menuButton(new QToolButton(this)) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  setAccessibleName(name);
  for (QAction* action : group->actions()) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.push_back(button);
    connect(action, &QAction::changed, this, [this] {
      updateGeometry();
      arrange();
    });
  }
  auto* menu = new QMenu(m_menuButton);
  menu->addActions(group->actions());
  connect(m_menuButton, &QToolButton::clicked, this,
          [this, menu] { menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
  m_menuButton->setFocusPolicy(Qt::TabFocus);
  m_menuButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
  setButtonRole(m_menuButton, ButtonRole::Plain);
  arrange();
}

bool Segments::isFolded() const { return !m_menuButton->isHidden(); }

QSize Segments::sizeHint() const {
  QSize size(0, m_menuButton->sizeHint().height());
  for (const QToolButton* button : m_buttons)
    if (button->defaultAction()->isVisible()) size.rwidth() += button->sizeHint().width() + kGap;
  return {size.width() - kGap, size.height()};
}

QSize Segments::minimumSizeHint() const {
  return {std::min(sizeHint().width(), m_menuButton->sizeHint().width()), sizeHint().height()};
}

void Segments::resizeEvent(QResizeEvent*) { arrange(); }

void Segments::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) arrange();
}

void Segments::arrange() {
  const QAction* chosen = m_group->checkedAction();
  const QString text = chosen ? chosen->text() : QString();
  if (m_menuButton->text() != text + kOpens) m_menuButton->setText(text + kOpens);
  m_menuButton->setAccessibleName(tr("%1: %2").arg(accessibleName(), text));
  const bool fold = width() < sizeHint().width();
  m_menuButton->setVisible(fold);
  int left = width() - sizeHint().width();  // at the right, as the buttons of a card are
  for (QToolButton* button : m_buttons) {
    const bool visible = !fold && button->defaultAction()->isVisible();
    button->setVisible(visible);
    if (!visible) continue;
    button->setGeometry(left, 0, button->sizeHint().width(), height());
    left += button->width() + kGap;
  }
  if (fold) {
    const int wide = std::min(width(), m_menuButton->sizeHint().width());
    m_menuButton->setGeometry(width() - wide, 0, wide, height());
  }
}

}  // namespace perc::widgets

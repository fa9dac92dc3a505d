// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_pager.h"

#include "widgets/control/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace perc::app {

ViewPager::ViewPager(QAction* previous, QAction* next, QWidget* parent)
    : QWidget(parent), m_text(new widgets::ThemedLabel({}, widgets::TextRole::Strong, &widgets::Palette::text, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 12, 4);
  layout->setSpacing(4);
  const auto add = [this, layout](QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(button);
  };
  add(previous);
  layout->addWidget(m_text);
  add(next);
  setAccessibleName(tr("Pages of views"));
  hide();
}

void ViewPager::setPage(int page, int count) {
  m_text->setText(tr("%1 of %2").arg(page + 1).arg(count));
  setAccessibleDescription(m_text->text());
  setVisible(count > 1);
}

}  // namespace perc::app

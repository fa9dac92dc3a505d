// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace perc::app {
namespace {
constexpr int kLeastButton = 36;
}

ViewBar::ViewBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(4);
  m_row->addStretch(1);
  setAccessibleName(tr("Views"));
}

void ViewBar::setToggles(const std::vector<QAction*>& toggles) {
  for (QToolButton* button : m_buttons) delete button;
  m_buttons.clear();
  for (QAction* toggle : toggles) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(toggle);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumWidth(kLeastButton);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.push_back(button);
  }
}

}  // namespace perc::app

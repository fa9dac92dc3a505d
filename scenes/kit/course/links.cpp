// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/course/links.h"

#include "widgets/paint/theme.h"

#include <QEvent>
#include <QToolButton>
#include <algorithm>

namespace perc::scenes {
namespace {
constexpr int kGap = 6;
}

CourseLinks::CourseLinks(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("Things to try"));
}

void CourseLinks::setLinks(const std::vector<CourseLink>& links) {
  if (links == m_links) return;
  m_links = links;
  while (m_buttons.size() > links.size()) {
    delete m_buttons.back();
    m_buttons.pop_back();
  }
  while (m_buttons.size() < links.size()) {
    auto* button = new QToolButton(this);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    widgets::setButtonRole(button, widgets::ButtonRole::Soft);
    button->show();
    connect(button, &QToolButton::clicked, this, [this, index = m_buttons.size()] { emit pressed(m_links[index]); });
    m_buttons.push_back(button);
  }
  for (std::size_t i = 0; i < links.size(); ++i) {
    m_buttons[i]->setText(links[i].text);
    m_buttons[i]->setToolTip(links[i].toolTip);
    m_buttons[i]->setAccessibleDescription(links[i].toolTip);
  }
  place(width(), true);
  updateGeometry();
}

/// Returns the height that the rows need.
int CourseLinks::place(int width, bool move) const {
  int x = 0, y = 0, row = 0;
  for (QToolButton* button : m_buttons) {
    const QSize size = button->sizeHint().boundedTo({std::max(1, width), 1000});
    if (x > 0 && x + size.width() > width) {
      x = 0;
      y += row + kGap;
      row = 0;
    }
    if (move) button->setGeometry(QRect(QPoint(x, y), size));
    x += size.width() + kGap;
    row = std::max(row, size.height());
  }
  return y + row;
}

void CourseLinks::resizeEvent(QResizeEvent*) { place(width(), true); }

void CourseLinks::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange) return;
  place(width(), true);
  updateGeometry();
}

}  // namespace perc::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_bar.h"

#include "widgets/control/themed_label.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::app {
namespace {
constexpr int kLeastButton = 36, kProgressWidth = 72;
constexpr double kIcon = 14;

/// Ends in "…" where it is too narrow, instead of losing its middle.
class Toggle : public QToolButton {
 public:
  using QToolButton::QToolButton;

 protected:
  void paintEvent(QPaintEvent*) override {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int room = width() - iconSize().width() - 12;
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight,
                                           std::max(room, fontMetrics().horizontalAdvance(QLatin1Char('M'))));
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
  }
};

}  // namespace

ViewBar::ViewBar(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_refining(new widgets::ThemedLabel({}, widgets::TextRole::Small, &widgets::Palette::muted, this)),
      m_refined(new QProgressBar(this)) {
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(4);
  m_row->addStretch(1);
  m_row->addWidget(m_refining);
  m_row->addWidget(m_refined);
  m_refined->setTextVisible(false);
  m_refined->setFixedWidth(kProgressWidth);
  m_refined->setAccessibleName(tr("Looking more closely"));
  setRefined(1);
  setAccessibleName(tr("Views"));
}

void ViewBar::setToggles(const std::vector<QAction*>& toggles) {
  for (QToolButton* button : m_buttons) delete button;
  m_buttons.clear();
  for (QAction* toggle : toggles) {
    auto* button = new Toggle(this);
    button->setDefaultAction(toggle);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumWidth(kLeastButton);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.push_back(button);
  }
  restyle();
}

void ViewBar::setRefined(double share) {
  const int percent = static_cast<int>(share * m_refined->maximum());
  m_refining->setText(tr("Looking more closely: %1 %").arg(percent));
  m_refined->setValue(percent);
  for (QWidget* part : {static_cast<QWidget*>(m_refining), static_cast<QWidget*>(m_refined)})
    part->setVisible(share < 1);
}

void ViewBar::restyle() {
  const int side = static_cast<int>(std::lround(widgets::themeOf(this).text(kIcon)));
  for (QToolButton* button : m_buttons) button->setIconSize({side, side});
}

void ViewBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace perc::app

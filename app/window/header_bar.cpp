// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/header_bar.h"

#include "app/window/actions.h"
#include "app/window/preset_menu.h"
#include "widgets/paint/ground.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace perc::app {
namespace {

/// A button that stays in step with its action.
QPushButton* actionButton(QAction* action, const QString& text, widgets::ButtonRole role, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setFocusPolicy(Qt::TabFocus);
  button->setToolTip(QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
  widgets::setButtonRole(button, role);
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

}  // namespace

HeaderBar::HeaderBar(Actions& actions, Lessons& lessons, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_menus(new QMenuBar(this)),
      m_presets(new PresetMenu(lessons, this)),
      m_theme(new QToolButton(this)) {
  m_title->setTextFormat(Qt::PlainText);
  m_menus->setNativeMenuBar(false);
  m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  actions.fill(m_menus);
  m_theme->setFocusPolicy(Qt::TabFocus);
  connect(m_theme, &QToolButton::clicked, this, &HeaderBar::themeToggled);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 7, 16, 8);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addSpacing(8);
  layout->addWidget(m_presets);
  layout->addWidget(m_menus, 0, Qt::AlignVCenter);
  layout->addStretch(1);
  layout->addWidget(m_theme);
  layout->addWidget(actionButton(actions.open, tr("Open…"), widgets::ButtonRole::Plain, this));
  layout->addWidget(actionButton(actions.lanes, tr("Two lanes"), widgets::ButtonRole::Plain, this));
  layout->addWidget(actionButton(actions.present, tr("Present"), widgets::ButtonRole::Plain, this));
  auto* exportButton = actionButton(actions.exportView, tr("Export…"), widgets::ButtonRole::Soft, this);
  exportButton->setObjectName(QStringLiteral("export"));
  layout->addWidget(exportButton);
  restyle();
}

void HeaderBar::setTitle(const QString& title) { m_title->setText(title); }

void HeaderBar::restyle() {
  const widgets::Theme theme = widgets::themeOf(this);
  m_title->setFont(theme.font(widgets::TextRole::Title));
  m_theme->setIcon(
      widgets::icon(theme.dark ? QStringLiteral("sun") : QStringLiteral("moon"), widgets::IconTone::Muted));
  m_theme->setToolTip(theme.dark ? tr("Light colours") : tr("Dark colours"));
  m_theme->setAccessibleName(m_theme->toolTip());
  const int side = static_cast<int>(theme.text(30));
  m_theme->setFixedSize(side, side);
}

void HeaderBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

void HeaderBar::paintEvent(QPaintEvent*) { widgets::paintGround(this, Qt::BottomEdge); }

}  // namespace perc::app

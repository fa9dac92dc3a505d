// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screen_controller.h"

#include "app/window/actions.h"
#include "app/window/preferences.h"
#include "app/window/view_area.h"

#include <QAction>
#include <QMainWindow>
#include <QScreen>
#include <QWidget>

namespace perc::app {

ScreenController::ScreenController(QWidget* window, Actions& actions, ViewArea* views, std::vector<QWidget*> aside,
                                   Appearance& appearance)
    : m_window(window), m_actions(actions), m_views(views), m_aside(std::move(aside)), m_appearance(appearance) {
  connect(actions.maximise, &QAction::triggered, this, [this] { m_views->toggleMaximised(m_views->active()); });
  connect(actions.present, &QAction::triggered, this, &ScreenController::setPresenting);
  connect(actions.fullScreen, &QAction::triggered, this, [this](bool checked) {
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, checked));
  });
  connect(actions.leave, &QAction::triggered, this, &ScreenController::leave);
  actions.fullScreen->setChecked(window->isFullScreen());
}

bool ScreenController::isPresenting() const { return m_actions.present->isChecked(); }

void ScreenController::setPresenting(bool on) {
  m_actions.present->setChecked(on);
  for (QWidget* part : m_aside) part->setVisible(!on);
  emit presented();
  m_views->setBarVisible(!on);
  m_appearance.setPresenting(on, m_window->screen()->availableSize().width());
  m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, on));
  m_actions.fullScreen->setChecked(on);
  // What was focused may be away now, and keys would press it unseen.
  if (const auto* window = qobject_cast<QMainWindow*>(m_window)) window->centralWidget()->setFocus();
}

void ScreenController::leave() {
  if (isPresenting()) setPresenting(false);
  else if (m_views->maximised()) m_views->toggleMaximised(m_views->maximised());
  else if (m_actions.fullScreen->isChecked()) m_actions.fullScreen->trigger();
}

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_parts.h"

#include <QAction>
#include <QScreen>

namespace perc::app {
namespace {

void leave(WindowParts& p) {
  if (p.actions.present->isChecked()) setPresenting(p, false);
  else if (p.views->maximised()) p.views->toggleMaximised(p.views->maximised());
  else if (p.actions.fullScreen->isChecked()) p.actions.fullScreen->trigger();
}

void setFullScreen(QWidget* window, bool on) {
  window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, on));
}

}  // namespace

void connectScreen(WindowParts& p) {
  QObject::connect(p.actions.maximise, &QAction::triggered, &p, [&p] { p.views->toggleMaximised(p.views->active()); });
  QObject::connect(p.actions.present, &QAction::triggered, &p, [&p](bool on) { setPresenting(p, on); });
  QObject::connect(p.actions.fullScreen, &QAction::triggered, &p, [&p](bool on) { setFullScreen(p.window, on); });
  QObject::connect(p.actions.leave, &QAction::triggered, &p, [&p] { leave(p); });
  p.actions.fullScreen->setChecked(p.window->isFullScreen());
}

void setPresenting(WindowParts& p, bool on) {
  p.actions.present->setChecked(on);
  for (QWidget* panel : std::initializer_list<QWidget*>{p.header, p.rail, p.panel}) panel->setVisible(!on);
  p.views->setBarVisible(!on);
  p.state.appearance.setPresenting(on, p.window->screen()->availableSize().width());
  setFullScreen(p.window, on);
  p.actions.fullScreen->setChecked(on);
}

}  // namespace perc::app

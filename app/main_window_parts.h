// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/edit_history.h"
#include "app/file_work.h"
#include "app/header_bar.h"
#include "app/main_window.h"
#include "app/monitor.h"
#include "app/preferences.h"
#include "app/view_area.h"
#include "app/work_strip.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/toast.h"
#include "widgets/control/transport_bar.h"

#include <cassert>

namespace perc::app {

/// What the main window is made of; for its own sources only.
struct MainWindow::Parts {
  Parts(const Studio& s, MainWindow* w)
      : studio(s), appearance(preferences.theme(), preferences.textSize()), host(firstSession(s)), history([this](perc::Request r) { host.post(std::move(r)); }),
        actions(history.stack(), w), header(new HeaderBar(actions, w)), rail(new widgets::LabRail(w)), views(new ViewArea(w)),
        strip(new WorkStrip(files, w)), panel(new widgets::ParameterPanel(w)), bar(new widgets::TransportBar(w)),
        toast(new widgets::Toast(views)), monitor(bar, panel, toast) {}

  static std::unique_ptr<Session> firstSession(const Studio& s) {
    auto session = Session::create(Run(s.labs.front()));
    assert(session.ok());
    return *std::move(session);
  }

  Studio studio;
  Preferences preferences;
  Appearance appearance;
  scenes::SceneHost host;
  EditHistory history;
  FileWork files;
  Actions actions;
  HeaderBar* header;
  widgets::LabRail* rail;
  ViewArea* views;
  WorkStrip* strip;
  widgets::ParameterPanel* panel;
  widgets::TransportBar* bar;
  widgets::Toast* toast;
  Monitor monitor;
  const Lab* lab = nullptr;
  QString file;  ///< of the run, once it was saved or opened
};

}  // namespace perc::app

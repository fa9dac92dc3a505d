// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation_work.h"
#include "app/files/file_work.h"
#include "app/files/recovery.h"
#include "app/window/actions.h"
#include "app/window/edit_history.h"
#include "app/window/export_controller.h"
#include "app/window/file_controller.h"
#include "app/window/header_bar.h"
#include "app/window/lane_strip.h"
#include "app/window/lesson_controller.h"
#include "app/window/lesson_strip.h"
#include "app/window/main_window.h"
#include "app/window/monitor.h"
#include "app/window/notices.h"
#include "app/window/offer_bar.h"
#include "app/window/preferences.h"
#include "app/window/recovery_controller.h"
#include "app/window/run_controller.h"
#include "app/window/screen_controller.h"
#include "app/window/settings_controller.h"
#include "app/window/share_controller.h"
#include "app/window/transport_controller.h"
#include "app/window/view_area.h"
#include "app/window/views_controller.h"
#include "app/window/work_strip.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/toast.h"
#include "widgets/control/transport_bar.h"

#include <cassert>

namespace perc::app {

/// What belongs to the run and to the user: it stays when the window is built anew in another language.
struct MainWindow::Kept {
  explicit Kept(const Studio& s)
      : studio(s),
        appearance(preferences.theme(), preferences.textSize()),
        open{&s.labs.front(), {}},
        host(firstSession(s)),
        history(host) {}

  static std::unique_ptr<Session> firstSession(const Studio& s) {
    auto session = Session::create(Run(s.labs.front()));
    assert(session.ok());
    return *std::move(session);
  }

  Studio studio;
  Preferences preferences;
  bool autosave = preferences.autosave();
  Appearance appearance;
  OpenRun open;
  scenes::SceneHost host;
  EditHistory history;
  FileWork files;
  AnimationWork animation;
  std::unique_ptr<Recovery> recovery;  ///< null in tests of the window alone
  bool continued = false;              ///< what it offered is open
};

/// What is made anew by rebuild(): everything that has texts, and the controllers, each with what it needs. Nothing
/// here may hold what must not be lost.
struct MainWindow::Parts {
  Parts(Kept& k, MainWindow* w)
      : actions(k.history.stack(), w),
        header(new HeaderBar(actions, w)),
        lesson(new LessonStrip(w)),
        rail(new widgets::LabRail(w)),
        lanes(new LaneStrip(w)),
        views(new ViewArea(w)),
        strip(new WorkStrip(k.files, w)),
        exportStrip(new WorkStrip(k.animation, w)),
        offer(new OfferBar(w)),
        panel(new widgets::ParameterPanel(w)),
        bar(new widgets::TransportBar(w)),
        toast(new widgets::Toast(views)),
        notices(toast),
        monitor(bar, panel, toast),
        run(k.open, k.host, k.history, monitor),
        transport(actions, bar, panel, toast, k.preferences, k.host, k.history, monitor, run),
        viewing(views, lanes, bar, actions.views, k.studio.scenes, k.preferences, k.host, k.history, run),
        lessons(w, actions, header->presets(), lesson, k.host, run),
        files(w, actions, k.studio.labs, k.preferences, k.files, run, notices),
        exports(w, actions, views, k.studio.scenes, k.host, k.files, k.animation, files, run, notices),
        sharing(actions, k.studio.labs, k.files, run, notices),
        settings(w, actions, bar, k.preferences, k.appearance, k.autosave),
        screen(w, actions, views, {header, rail, panel}, k.appearance) {}

  Actions actions;
  HeaderBar* header;
  LessonStrip* lesson;
  widgets::LabRail* rail;
  LaneStrip* lanes;
  ViewArea* views;
  WorkStrip *strip, *exportStrip;
  OfferBar* offer;
  widgets::ParameterPanel* panel;
  widgets::TransportBar* bar;
  widgets::Toast* toast;

  Notices notices;
  Monitor monitor;
  RunController run;
  TransportController transport;
  ViewsController viewing;
  LessonController lessons;
  FileController files;
  ExportController exports;
  ShareController sharing;
  SettingsController settings;
  ScreenController screen;
  std::unique_ptr<RecoveryController> recovery;  ///< where the run is kept safe
};

}  // namespace perc::app

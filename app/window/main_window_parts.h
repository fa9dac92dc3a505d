// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/actions.h"
#include "app/export/animation_work.h"
#include "app/window/edit_history.h"
#include "app/files/file_work.h"
#include "app/window/header_bar.h"
#include "app/window/lane_strip.h"
#include "app/window/lesson_strip.h"
#include "app/window/main_window.h"
#include "app/window/monitor.h"
#include "app/window/offer_bar.h"
#include "app/window/preferences.h"
#include "app/window/preset_menu.h"
#include "app/files/recovery.h"
#include "app/window/view_area.h"
#include "app/window/work_strip.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/toast.h"
#include "widgets/control/transport_bar.h"

#include <cassert>

namespace perc::app {

/// What belongs to the run and to the user: it stays when the window is built anew in another language.
struct Kept {
  explicit Kept(const Studio& s)
      : studio(s),
        appearance(preferences.theme(), preferences.textSize()),
        host(firstSession(s)),
        history([this](perc::Request r) { host.post(std::move(r)); }) {}

  static std::unique_ptr<Session> firstSession(const Studio& s) {
    auto session = Session::create(Run(s.labs.front()));
    assert(session.ok());
    return *std::move(session);
  }

  Studio studio;
  Preferences preferences;
  bool autosave = preferences.autosave();
  Appearance appearance;
  scenes::SceneHost host;
  EditHistory history;
  FileWork files;
  AnimationWork animation;
  std::unique_ptr<Recovery> recovery;  ///< null in tests of the window alone
  bool continued = false;              ///< what it offered is open
  const Lab* lab = nullptr;
  QString file;  ///< of the run, once it was saved or opened
};

/// What the main window is made of; for its own sources only. Everything but `kept` is made anew by rebuild(): nothing
/// here may hold what must not be lost, and what is connected from `kept` to the window is connected by build().
struct MainWindow::Parts {
  Parts(std::unique_ptr<Kept> k, MainWindow* w)
      : kept(std::move(k)),
        actions(history.stack(), w),
        header(new HeaderBar(actions, w)),
        presets(header->presets()),
        lesson(new LessonStrip(w)),
        rail(new widgets::LabRail(w)),
        lanes(new LaneStrip(w)),
        views(new ViewArea(w)),
        strip(new WorkStrip(files, w)),
        exportStrip(new WorkStrip(kept->animation, w)),
        offer(new OfferBar(w)),
        panel(new widgets::ParameterPanel(w)),
        bar(new widgets::TransportBar(w)),
        toast(new widgets::Toast(views)),
        monitor(bar, panel, toast) {}

  std::unique_ptr<Kept> kept;
  Studio& studio = kept->studio;
  Preferences& preferences = kept->preferences;
  Appearance& appearance = kept->appearance;
  scenes::SceneHost& host = kept->host;
  EditHistory& history = kept->history;
  FileWork& files = kept->files;
  const Lab*& lab = kept->lab;
  QString& file = kept->file;

  Actions actions;
  HeaderBar* header;
  PresetMenu* presets;
  LessonStrip* lesson;
  widgets::LabRail* rail;
  LaneStrip* lanes;
  ViewArea* views;
  WorkStrip *strip, *exportStrip;
  OfferBar* offer;
  widgets::ParameterPanel* panel;
  widgets::TransportBar* bar;
  widgets::Toast* toast;
  Monitor monitor;
};

}  // namespace perc::app

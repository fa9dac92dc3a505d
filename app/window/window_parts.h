// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation_work.h"
#include "app/files/file_work.h"
#include "app/files/recovery.h"
#include "app/window/actions.h"
#include "app/window/course_controller.h"
#include "app/window/edit_history.h"
#include "app/window/export_controller.h"
#include "app/window/file_controller.h"
#include "app/window/header_bar.h"
#include "app/window/lane_strip.h"
#include "app/window/lesson_strip.h"
#include "app/window/loss_sound.h"
#include "app/window/main_window.h"
#include "app/window/monitor.h"
#include "app/window/notices.h"
#include "app/window/offer_bar.h"
#include "app/window/panel_controller.h"
#include "app/window/preferences.h"
#include "app/window/reading_pane.h"
#include "app/window/run_controller.h"
#include "app/window/screen_controller.h"
#include "app/window/settings_controller.h"
#include "app/window/share_controller.h"
#include "app/window/transport_controller.h"
#include "app/window/view_area.h"
#include "app/window/view_pager.h"
#include "app/window/views_controller.h"
#include "app/window/work_strip.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/message_line.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/transport_bar.h"

namespace perc::app {

/// What belongs to the run and to the user: it stays when the window is built anew in another language.
struct WindowState {
  explicit WindowState(const Studio& s);

  Studio studio;
  Preferences preferences;
  bool autosave = preferences.autosave();
  Appearance appearance;
  OpenRun open;
  Lessons lessons;
  std::map<const Lab*, ViewArea::Look> looks;  ///< of labs that were left
  std::map<std::string, double> speeds;        ///< in use
  std::map<const Lab*, const Question*> reading;
  scenes::SceneHost host;
  EditHistory history;
  FileWork files;
  AnimationWork animation;
  std::unique_ptr<Recovery> recovery;  ///< null in tests of the window alone
};

/// What is made anew with the window: everything that has texts, and the controllers, each with what it needs. Nothing
/// here may hold what must not be lost.
struct WindowParts {
  WindowParts(WindowState& s, QWidget* window);

  Actions actions;
  HeaderBar* header;
  LessonStrip* lesson;
  widgets::LabRail* rail;
  LaneStrip* lanes;
  PinStrip* pins;
  ReadingPane* pane;
  ViewArea* views;
  WorkStrip *strip, *exportStrip;
  OfferBar* offer;
  widgets::ParameterPanel* panel;
  widgets::TransportBar* bar;
  widgets::MessageLine* line;
  ViewPager* pager;

  Notices notices;
  RunController run;
  Monitor monitor;
  PanelController settingUp;
  TransportController transport;
  ViewsController viewing;
  CourseController course;
  FileController files;
  ExportController exports;
  ShareController sharing;
  SettingsController settings;
  ScreenController screen;
  LossSound sound;
};

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation_work.h"
#include "app/files/file_work.h"
#include "app/files/recovery.h"
#include "app/window/actions.h"
#include "app/window/edit_history.h"
#include "app/window/header_bar.h"
#include "app/window/lane_strip.h"
#include "app/window/lesson_strip.h"
#include "app/window/main_window.h"
#include "app/window/monitor.h"
#include "app/window/offer_bar.h"
#include "app/window/preferences.h"
#include "app/window/run_controller.h"
#include "app/window/view_area.h"
#include "app/window/work_strip.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/toast.h"
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
  scenes::SceneHost host;
  EditHistory history;
  FileWork files;
  AnimationWork animation;
  std::unique_ptr<Recovery> recovery;  ///< null in tests of the window alone
  bool continued = false;              ///< what it offered is open
};

/// What is made anew with the window: everything that has texts, and what it does together. Nothing here may hold what
/// must not be lost. As an object it is the receiver of the connections, which end with it.
struct WindowParts : QObject {
  WindowParts(WindowState& s, MainWindow* w);

  /// Says what was done or refused. `path`: the file that was read or written, if any.
  void tell(widgets::Toast::Kind kind, const QString& text, const QString& path = {});
  void refuse(const Message& why);

  WindowState& state;
  MainWindow* window;
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
  RunController run;
  Monitor monitor;
};

// What the parts do together, each topic in the source of its name. Window's thread.

/// transport_actions: playing, stepping, scrubbing, seeds and settings become requests to the session.
void connectTransport(WindowParts& p);
void setSpeed(WindowParts& p, double stepsPerSecond);

/// view_actions: which views are shown, what the host keeps up to date, what they ask for; presets and lanes.
void connectViews(WindowParts& p);

/// file_actions: runs, tables and weights are opened and saved, on a thread. What is wrong with a file is said in the
/// window, which stays as it is. A run that ended suddenly is offered.
void connectFiles(WindowParts& p);
void connectRecovery(WindowParts& p);
void openFile(WindowParts& p, const QString& path);
/// The run up to the moment shown.
void saveRun(WindowParts& p, const QString& path);
/// Folder and beginning of the names of new files, "…/LAB-seed1-".
QString fileStem(const WindowParts& p);

/// export_actions: figures of the views to files, to the clipboard, moving; the writing on a thread.
void connectExport(WindowParts& p);
void makeExport(WindowParts& p, const ExportChoice& choice);

/// share_actions: the run as text on the clipboard, for somebody else's window, a shell, PyTorch; and back.
void connectSharing(WindowParts& p);

/// settings_actions: theme, size of type, language, and the dialog that has all preferences.
void connectSettings(WindowParts& p);
void askPreferences(WindowParts& p);
inline constexpr char kPreferencesDialog[] = "preferences";  ///< its name as an object

/// screen_actions: how much of the screen shows what, and the way back.
void connectScreen(WindowParts& p);
void setPresenting(WindowParts& p, bool on);

}  // namespace perc::app

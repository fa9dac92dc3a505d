// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pin_strip.h"

namespace perc::widgets {
class ParameterPanel;
}

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

class Actions;
class EditHistory;
class Preferences;
class RunController;

/// Settings: what is asked for in the panel, or in what is pinned beside the pictures, becomes requests to the session;
/// what is pinned is remembered for each lab. Window's thread.
class PanelController : public QObject {
  Q_OBJECT
 public:
  PanelController(Actions& actions, widgets::ParameterPanel* panel, PinStrip* pins, Preferences& preferences,
                  scenes::SceneHost& host, EditHistory& history, const RunController& run);

 private:
  void pin(const QString& id, bool pinned);
  void showPinned(const Lab& lab);

  widgets::ParameterPanel* m_panel;
  PinStrip* m_pins;
  Preferences& m_preferences;
  const RunController& m_run;
};

}  // namespace perc::app

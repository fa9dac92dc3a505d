// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/edit_history.h"
#include "app/window/monitor.h"

namespace perc::app {

class Actions;
class Preferences;
class RunController;

/// Playing, stepping, scrubbing, seeds and settings: what the transport bar, the panel and their keys ask for becomes
/// requests to the session. Window's thread.
class TransportController : public QObject {
  Q_OBJECT
 public:
  TransportController(Actions& actions, widgets::TransportBar* bar, widgets::ParameterPanel* panel,
                      widgets::Toast* toast, Preferences& preferences, scenes::SceneHost& host, EditHistory& history,
                      const Monitor& monitor, const RunController& run);

  void setSpeed(double stepsPerSecond);
  /// What a view asks for: the bar shows the speed it chooses.
  void ask(const Request& request);

 private:
  void connectActions(const Actions& actions);
  void connectBar(const Actions& actions);
  void reset();
  void newSeed();
  void chooseStepUnit(int index);

  widgets::TransportBar* m_bar;
  Preferences& m_preferences;
  scenes::SceneHost& m_host;
  EditHistory& m_history;
  const Monitor& m_monitor;
};

}  // namespace perc::app

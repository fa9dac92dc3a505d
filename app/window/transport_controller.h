// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/edit_history.h"
#include "app/window/monitor.h"

#include <map>
#include <optional>
#include <string>

namespace perc::app {

class Actions;
class Preferences;
class RunController;

/// Playing, stepping, scrubbing, speed and seeds: what the transport bar and its keys ask for becomes requests to the
/// session. Window's thread.
class TransportController : public QObject {
  Q_OBJECT
 public:
  /// `speeds`: in use, of each lab and of what goes on in it.
  TransportController(Actions& actions, widgets::TransportBar* bar, std::map<std::string, double>& speeds,
                      Preferences& preferences, scenes::SceneHost& host, EditHistory& history, const Monitor& monitor,
                      const RunController& run);

  /// What a view asks for.
  void ask(const Request& request);
  /// A run begins: updates per second, or none for what is usual.
  void begin(std::optional<double> stepsPerSecond) { setSpeed(stepsPerSecond ? *stepsPerSecond : usualSpeed()); }

 private:
  void connectActions(const Actions& actions);
  void connectBar(const Actions& actions);
  void newRun();
  void follow(const param::Values& values);
  double usualSpeed() const;
  void setSpeed(double stepsPerSecond);
  void chooseStepUnit(int index);

  widgets::TransportBar* m_bar;
  std::map<std::string, double>& m_speeds;
  Preferences& m_preferences;
  scenes::SceneHost& m_host;
  EditHistory& m_history;
  const Monitor& m_monitor;
  const RunController& m_run;
  std::string m_goesOn;  ///< what the speed is of: the lab, or what goes on in it
};

}  // namespace perc::app

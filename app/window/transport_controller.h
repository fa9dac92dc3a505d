// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/mailbox.h"

#include <QObject>

namespace perc::scenes {
class SceneHost;
}

namespace perc::widgets {
class ParameterPanel;
class Toast;
class TransportBar;
}  // namespace perc::widgets

namespace perc::app {

class Actions;
class EditHistory;
class Monitor;
class Preferences;
class RunController;

/// Playing, stepping, scrubbing, seeds and settings: what the transport bar, the panel and their keys ask for becomes
/// requests to the session. Window's thread.
class TransportController : public QObject {
  Q_OBJECT
 public:
  TransportController(Actions& actions, widgets::TransportBar* bar, widgets::ParameterPanel* panel,
                      widgets::Toast* toast, Preferences& preferences, scenes::SceneHost& host, EditHistory& history,
                      const Monitor& monitor, RunController& run);

  double speed() const;
  void setSpeed(double stepsPerSecond);

 private:
  void connectActions(Actions& actions);
  void connectBar(const Actions& actions);
  void show(const Actions& actions, const SessionStatus& status);
  void seek(std::int64_t step);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pin_strip.h"
#include "app/window/thumbnails.h"
#include "core/session/mailbox.h"

class QActionGroup;

namespace perc::widgets {
class ParameterPanel;
}

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

class EditHistory;
class Preferences;
class RunController;

/// Settings: what is asked for in the panel, or in what is pinned beside the pictures, becomes requests to the session,
/// for the lane that is chosen where there are two; both show the values in force. What is pinned is remembered for
/// each lab. Window's thread.
class PanelController : public QObject {
  Q_OBJECT
 public:
  PanelController(widgets::ParameterPanel* panel, PinStrip* pins, Preferences& preferences,
                  std::span<const scenes::LabScene> scenes, scenes::SceneHost& host, EditHistory& history,
                  const RunController& run);

 private:
  void addLaneChoice();
  /// The lane that is changed: 0, 1, or both.
  int lane() const;
  void set(const QString& id, const param::Value& value);
  void pin(const QString& id, bool pinned);
  void showLab(const Lab& lab);
  void showPinned();
  void showValues();
  void drawOptions(const param::Declaration& choice);
  void follow(const SessionStatus& status);

  widgets::ParameterPanel* m_panel;
  PinStrip* m_pins;
  Preferences& m_preferences;
  std::span<const scenes::LabScene> m_scenes;
  scenes::SceneHost& m_host;
  const RunController& m_run;
  QActionGroup* m_lanes;            ///< A, B, both
  std::vector<QWidget*> m_choices;  ///< of them, in the panel and beside what is pinned
  std::shared_ptr<const Run> m_shown;
  std::shared_ptr<const param::Values> m_values, m_otherValues;
  std::unique_ptr<Thumbnails> m_pictures;  ///< of the options in an open list
  std::int64_t m_edits = 0, m_rejections = -1;
};

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/view_area.h"

#include <span>
#include <string>
#include <vector>

namespace perc::app {

class Actions;
class LaneStrip;
class LessonStrip;
class Preferences;
class PresetMenu;
class RunController;

/// What is seen of the open lab: which views are shown and kept up to date by the host, in one lane or two, and the
/// presets with their lessons. Window's thread.
class ViewsController : public QObject {
  Q_OBJECT
 public:
  ViewsController(Actions& actions, ViewArea* views, LaneStrip* lanes, PresetMenu* presets, LessonStrip* lesson,
                  std::span<const scenes::LabScene> scenes, Preferences& preferences, scenes::SceneHost& host,
                  RunController& run);

 private:
  void connectViews();
  void showLab(const Lab& lab);
  /// With its views, and those beside.
  void openPreset(const Preset& preset, std::vector<std::string> beside);
  void askLanes();

  Actions& m_actions;
  ViewArea* m_views;
  std::span<const scenes::LabScene> m_scenes;
  Preferences& m_preferences;
  scenes::SceneHost& m_host;
  RunController& m_run;
};

}  // namespace perc::app

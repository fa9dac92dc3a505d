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
class ReadingPane;
class RunController;
class TransportController;

/// What is seen of the open lab: which views are shown and kept up to date by the host, in one lane or two, and the
/// presets with their lessons. Window's thread.
class ViewsController : public QObject {
  Q_OBJECT
 public:
  ViewsController(Actions& actions, ViewArea* views, LaneStrip* lanes, PresetMenu* presets, LessonStrip* lesson,
                  ReadingPane* pane, std::span<const scenes::LabScene> scenes,
                  std::map<const Lab*, ViewArea::Look>& looks, Preferences& preferences, scenes::SceneHost& host,
                  RunController& run, TransportController& transport);

  /// With these views; none: its own, or whatever is shown.
  void openPreset(const Lab& lab, const Preset& preset, const std::vector<std::string>& views = {});

 private:
  void connectViews();
  void openLesson(const std::string& preset, std::vector<std::string> views);
  void showLab(const Lab& lab);
  void askLanes();
  void hostViews();

  Actions& m_actions;
  ViewArea* m_views;
  LessonStrip* m_lesson;
  ReadingPane* m_pane;
  std::span<const scenes::LabScene> m_scenes;
  std::map<const Lab*, ViewArea::Look>& m_looks;  ///< of labs that were left
  Preferences& m_preferences;
  scenes::SceneHost& m_host;
  RunController& m_run;
  TransportController& m_transport;
};

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

class Actions;
class LessonStrip;
class PresetMenu;
class RunController;

/// Experiments made ready for a class: presets with their lessons, and the choice of a second lane. Window's thread.
class LessonController : public QObject {
  Q_OBJECT
 public:
  /// `window`: the dialog's parent.
  LessonController(QWidget* window, Actions& actions, PresetMenu* presets, LessonStrip* lesson, scenes::SceneHost& host,
                   RunController& run);

 private:
  void askLanes();

  QWidget* m_window;
  scenes::SceneHost& m_host;
  RunController& m_run;
};

}  // namespace perc::app

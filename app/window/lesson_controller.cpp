// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lesson_controller.h"

#include "app/window/actions.h"
#include "app/window/lane_dialog.h"
#include "app/window/lesson_strip.h"
#include "app/window/preset_menu.h"
#include "app/window/run_controller.h"
#include "scenes/kit/scene_host.h"
#include "widgets/paint/text.h"

#include <QAction>

namespace perc::app {

LessonController::LessonController(QWidget* window, Actions& actions, PresetMenu* presets, LessonStrip* lesson,
                                   scenes::SceneHost& host, RunController& run)
    : m_window(window), m_host(host), m_run(run) {
  connect(presets, &PresetMenu::chosen, this, [this](const Preset* preset) {
    if (auto start = presetRun(m_run.lab(), *preset))
      m_run.open(*std::move(start), 0, widgets::translated(preset->title));
  });
  connect(presets, &PresetMenu::lessonChanged, lesson, &LessonStrip::setLesson);
  connect(actions.presets, &QAction::triggered, presets, &PresetMenu::open);
  connect(actions.lanes, &QAction::triggered, this, &LessonController::askLanes);
  connect(&run, &RunController::labChanged, presets, &PresetMenu::setLab);
  connect(&run, &RunController::published, lesson, [presets, lesson](const Published& news) {
    presets->follow(news.status);
    lesson->setFurthest(news.status.furthest);
  });
}

void LessonController::askLanes() {
  const SessionStatus* status = m_run.status();
  if (!status) return;
  auto* dialog = new LaneDialog(m_run.lab(), *status->values, status->run->second, m_window);
  connect(dialog, &LaneDialog::chosen, this,
          [this](const Command& difference) { m_host.post(request::Second{difference}); });
  dialog->open();
}

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/views_controller.h"

#include "app/window/actions.h"
#include "app/window/lane_dialog.h"
#include "app/window/lane_strip.h"
#include "app/window/lesson_strip.h"
#include "app/window/preferences.h"
#include "app/window/preset_menu.h"
#include "app/window/run_controller.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QMenu>
#include <algorithm>

namespace perc::app {

ViewsController::ViewsController(Actions& actions, ViewArea* views, LaneStrip* lanes, PresetMenu* presets,
                                 LessonStrip* lesson, std::span<const scenes::LabScene> scenes,
                                 Preferences& preferences, scenes::SceneHost& host, RunController& run)
    : m_actions(actions), m_views(views), m_scenes(scenes), m_preferences(preferences), m_host(host), m_run(run) {
  connectViews();
  connect(actions.presets, &QAction::triggered, presets, &PresetMenu::open);
  connect(actions.lanes, &QAction::triggered, this, &ViewsController::askLanes);
  connect(lanes, &LaneStrip::oneLaneRequested, this, [this] { m_host.post(request::Second{}); });
  connect(presets, &PresetMenu::lessonChanged, lesson, &LessonStrip::setLesson);
  connect(presets, &PresetMenu::chosen, this, [this](const Preset* preset) { openPreset(*preset, {}); });
  connect(&run, &RunController::labChanged, this, &ViewsController::showLab);
  connect(&run, &RunController::labChanged, presets, &PresetMenu::setLab);
  connect(&run, &RunController::published, this, [this, lanes, presets, lesson](const Published& news) {
    m_views->setLanes(news.status.run->second.has_value());
    m_views->follow(news);
    lanes->show(*news.status.run, *news.status.values);
    presets->follow(news.status);
    lesson->setFurthest(news.status.furthest);
  });
}

void ViewsController::openPreset(const Preset& preset, std::vector<std::string> beside) {
  auto start = presetRun(m_run.lab(), preset);
  if (!start) return;
  m_run.open(*std::move(start), widgets::translated(preset.title));
  if (preset.views.empty()) return;
  beside.insert(beside.end(), preset.views.begin(), preset.views.end());
  m_views->setShown(beside);
}

void ViewsController::connectViews() {
  connect(m_views, &ViewArea::lessonRequested, this,
          [this](const std::string& id, const std::vector<std::string>& views) {
            if (m_views->maximised()) m_views->toggleMaximised(m_views->maximised());  // they are to be seen
            const auto& all = m_run.lab().presets;
            const auto preset = std::ranges::find(all, id, &Preset::id);
            if (preset == all.end()) m_views->setShown(views);
            else openPreset(*preset, views);
          });
  connect(m_views, &ViewArea::activeChanged, this, [this](scenes::SceneView* view) { m_host.setActive(view); });
  connect(m_views, &ViewArea::viewsChanged, this, [this] {
    m_host.setViews(m_views->placed());
    m_host.setActive(m_views->active());
  });
  connect(m_views, &ViewArea::shownChosen, this,
          [this] { m_preferences.setShownViews(m_run.lab().id, m_views->shown()); });
}

void ViewsController::showLab(const Lab& lab) {
  m_views->showLab(lab, *scenes::findScene(m_scenes, lab.id), m_preferences.shownViews(lab.id));
  m_actions.views->clear();
  for (QAction* toggle : m_views->toggles()) m_actions.views->addAction(toggle);
}

/// Asks in what the lanes shall differ.
void ViewsController::askLanes() {
  const SessionStatus* status = m_run.status();
  if (!status) return;
  askDifference(m_run.lab(), *status->values, status->run->second, m_views->window(),
                [this](const Command& difference) { m_host.post(request::Second{difference}); });
}

}  // namespace perc::app

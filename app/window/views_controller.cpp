// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/views_controller.h"

#include "app/window/actions.h"
#include "app/window/lane_dialog.h"
#include "app/window/lane_strip.h"
#include "app/window/lesson_strip.h"
#include "app/window/preferences.h"
#include "app/window/preset_menu.h"
#include "app/window/reading_pane.h"
#include "app/window/run_controller.h"
#include "app/window/transport_controller.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QMenu>
#include <utility>

namespace perc::app {

ViewsController::ViewsController(Actions& actions, ViewArea* views, LaneStrip* lanes, PresetMenu* presets,
                                 LessonStrip* lesson, ReadingPane* pane, std::span<const scenes::LabScene> scenes,
                                 std::map<const Lab*, ViewArea::Look>& looks, Preferences& preferences,
                                 scenes::SceneHost& host, RunController& run, TransportController& transport)
    : m_actions(actions),
      m_views(views),
      m_lesson(lesson),
      m_pane(pane),
      m_scenes(scenes),
      m_looks(looks),
      m_preferences(preferences),
      m_host(host),
      m_run(run),
      m_transport(transport) {
  connectViews();
  connect(actions.presets, &QAction::triggered, presets, &PresetMenu::open);
  connect(actions.lanes, &QAction::triggered, this, &ViewsController::askLanes);
  connect(lanes, &LaneStrip::oneLaneRequested, this, [this] { m_host.post(request::Second{}); });
  connect(presets, &PresetMenu::lessonChanged, lesson, &LessonStrip::setLesson);
  connect(presets, &PresetMenu::chosen, this, [this](const Preset* preset) { openPreset(m_run.lab(), *preset); });
  connect(lesson, &LessonStrip::nextRequested, this,
          [this](const Preset* preset) { openPreset(m_run.lab(), *preset); });
  connect(pane, &ReadingPane::piecesChanged, this, &ViewsController::hostViews);
  connect(pane, &ReadingPane::requested, m_views, &ViewArea::requested);
  connect(&run, &RunController::labChanged, this, &ViewsController::showLab);
  connect(&run, &RunController::labChanged, lesson, &LessonStrip::setLab);
  connect(&run, &RunController::labChanged, presets,
          [this, presets](const Lab& lab) { presets->setLab(lab, *scenes::findScene(m_scenes, lab.id)); });
  connect(&run, &RunController::published, this, [this, lanes, presets](const Published& news) {
    m_views->setLanes(news.status.run->hasLanes());
    m_views->follow(news);
    lanes->show(*news.status.run, *news.status.values, news.status.otherValues.get());
    presets->follow(news.status);
  });
}

void ViewsController::openPreset(const Lab& lab, const Preset& preset, const std::vector<std::string>& views) {
  auto start = presetRun(lab, preset);
  if (!start) return;
  m_run.open(*std::move(start), widgets::translated(preset.title));
  m_run.then([this, &preset, shown = views.empty() ? preset.views : views] {
    m_lesson->begin(preset);
    m_transport.begin(preset.speed);
    if (!shown.empty()) m_views->setShown(shown);
  });
}

/// What the last of these views asks for, which stays to be seen.
void ViewsController::openLesson(const std::string& id, std::vector<std::string> views) {
  if (m_views->maximised()) m_views->toggleMaximised(m_views->maximised());  // they are to be seen
  const std::string asking = views.back();
  if (const Preset* preset = findPreset(m_run.lab(), id)) {
    views.insert(views.end(), preset->views.begin(), preset->views.end());
    openPreset(m_run.lab(), *preset, views);
    return m_run.then([this, asking] { m_views->openPageOf(asking); });
  }
  m_views->setShown(views);
  m_views->openPageOf(asking);
}

/// Those of the area, and those in the page that is read.
void ViewsController::hostViews() {
  std::vector<scenes::PlacedView> all = m_views->placed();
  all.insert(all.end(), m_pane->pieces().begin(), m_pane->pieces().end());
  m_host.setViews(all);
  m_host.setActive(m_views->active());
}

void ViewsController::connectViews() {
  connect(m_views, &ViewArea::lessonRequested, this, &ViewsController::openLesson);
  connect(m_views, &ViewArea::activeChanged, this, [this](scenes::SceneView* view) { m_host.setActive(view); });
  connect(m_views, &ViewArea::viewsChanged, this, &ViewsController::hostViews);
  connect(m_views, &ViewArea::shownChosen, this,
          [this] { m_preferences.setShownViews(m_run.lab().id, m_views->shown()); });
}

/// As it was left, or with the views that were chosen last.
void ViewsController::showLab(const Lab& lab) {
  if (m_views->lab()) m_looks[m_views->lab()] = m_views->look();
  m_views->showLab(lab, *scenes::findScene(m_scenes, lab.id), m_preferences.shownViews(lab.id));
  if (const auto left = m_looks.find(&lab); left != m_looks.end()) m_views->setLook(left->second);
  m_actions.views->clear();
  for (QAction* toggle : m_views->toggles()) m_actions.views->addAction(toggle);
  m_actions.views->addSeparator();
  m_actions.views->addActions({m_views->previousPage(), m_views->nextPage()});
}

/// Asks in what the lanes shall differ.
void ViewsController::askLanes() {
  const SessionStatus* status = m_run.status();
  if (!status) return;
  const std::vector<Command>& known = status->run->second;
  askDifference(m_run.lab(), *status->values, known.empty() ? std::nullopt : std::optional(known.front()),
                m_views->window(), [this](const Command& difference) { m_host.post(request::Second{{difference}}); });
}

}  // namespace perc::app

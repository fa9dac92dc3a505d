// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lane_dialog.h"
#include "app/window/preset_menu.h"
#include "app/window/window_parts.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QMenu>

namespace perc::app {
namespace {

void connectArea(WindowParts& p) {
  WindowState& s = p.state;
  QObject::connect(p.views, &ViewArea::activeChanged, &p, [&s](scenes::SceneView* view) { s.host.setActive(view); });
  QObject::connect(p.views, &ViewArea::viewsChanged, &p, [&p, &s] {
    s.host.setViews(p.views->placed());
    s.host.setActive(p.views->active());
  });
  QObject::connect(p.views, &ViewArea::shownChosen, &p,
                   [&p, &s] { s.preferences.setShownViews(p.run.lab().id, p.views->shown()); });
  QObject::connect(p.views, &ViewArea::requested, &p, [&p, &s](const Request& request) {
    if (const auto* speed = std::get_if<request::Speed>(&request)) p.bar->setSpeed(speed->stepsPerSecond);
    s.host.post(request);
  });
  QObject::connect(p.views, &ViewArea::requestsFinished, &s.history, &EditHistory::endChange);
  QObject::connect(&p.run, &RunController::labChanged, &p, [&p, &s](const Lab& lab) {
    p.views->showLab(lab, *s.studio.sceneOf(lab), s.preferences.shownViews(lab.id));
    p.actions.views->clear();
    for (QAction* toggle : p.views->toggles()) p.actions.views->addAction(toggle);
  });
}

/// Asks in what the lanes shall differ.
void askLanes(WindowParts& p) {
  const SessionStatus* status = p.run.status();
  if (!status) return;
  askDifference(p.run.lab(), *status->values, status->run->second, p.window,
                [&p](const Command& difference) { p.state.host.post(request::Second{difference}); });
}

void connectLessons(WindowParts& p) {
  PresetMenu* presets = p.header->presets();
  QObject::connect(presets, &PresetMenu::chosen, &p, [&p](const Preset* preset) {
    if (auto start = presetRun(p.run.lab(), *preset))
      p.run.open(*std::move(start), 0, widgets::translated(preset->title));
  });
  QObject::connect(presets, &PresetMenu::lessonChanged, p.lesson, &LessonStrip::setLesson);
  QObject::connect(p.actions.presets, &QAction::triggered, presets, &PresetMenu::open);
  QObject::connect(p.actions.lanes, &QAction::triggered, &p, [&p] { askLanes(p); });
  QObject::connect(p.lanes, &LaneStrip::oneLaneRequested, &p, [&p] { p.state.host.post(request::Second{}); });
  QObject::connect(&p.run, &RunController::labChanged, presets, &PresetMenu::setLab);
}

}  // namespace

void connectViews(WindowParts& p) {
  connectArea(p);
  connectLessons(p);
  QObject::connect(&p.run, &RunController::published, &p, [&p](const Published& news) {
    p.views->setLanes(news.status.run->second.has_value());
    p.views->follow(news);
    p.lanes->show(*news.status.run, *news.status.values);
    p.header->presets()->follow(news.status);
    p.lesson->setFurthest(news.status.furthest);
  });
}

}  // namespace perc::app

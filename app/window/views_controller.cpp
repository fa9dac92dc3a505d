// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/views_controller.h"

#include "app/window/edit_history.h"
#include "app/window/lane_strip.h"
#include "app/window/preferences.h"
#include "app/window/run_controller.h"
#include "app/window/studio.h"
#include "app/window/view_area.h"
#include "widgets/control/transport_bar.h"

#include <QMenu>

namespace perc::app {

ViewsController::ViewsController(ViewArea* views, LaneStrip* lanes, widgets::TransportBar* bar, QMenu* menu,
                                 std::span<const scenes::LabScene> scenes, Preferences& preferences,
                                 scenes::SceneHost& host, EditHistory& history, RunController& run)
    : m_views(views),
      m_lanes(lanes),
      m_bar(bar),
      m_menu(menu),
      m_scenes(scenes),
      m_preferences(preferences),
      m_host(host) {
  connect(views, &ViewArea::activeChanged, this, [this](scenes::SceneView* view) { m_host.setActive(view); });
  connect(views, &ViewArea::viewsChanged, this, [this] {
    m_host.setViews(m_views->placed());
    m_host.setActive(m_views->active());
  });
  connect(views, &ViewArea::shownChosen, this,
          [this, &run] { m_preferences.setShownViews(run.lab().id, m_views->shown()); });
  connect(views, &ViewArea::requested, this, &ViewsController::ask);
  connect(views, &ViewArea::requestsFinished, &history, &EditHistory::endChange);
  connect(lanes, &LaneStrip::oneLaneRequested, this, [this] { m_host.post(request::Second{}); });
  connect(&run, &RunController::labChanged, this, &ViewsController::showLab);
  connect(&run, &RunController::published, this, &ViewsController::follow);
}

void ViewsController::showLab(const Lab& lab) {
  m_views->showLab(lab, *sceneOf(m_scenes, lab), m_preferences.shownViews(lab.id));
  m_menu->clear();
  for (QAction* toggle : m_views->toggles()) m_menu->addAction(toggle);
}

void ViewsController::follow(const Published& news) {
  m_views->setLanes(news.status.run->second.has_value());
  m_views->follow(news);
  m_lanes->show(*news.status.run, *news.status.values);
}

void ViewsController::ask(const Request& request) {
  if (const auto* speed = std::get_if<request::Speed>(&request)) m_bar->setSpeed(speed->stepsPerSecond);
  m_host.post(request);
}

}  // namespace perc::app

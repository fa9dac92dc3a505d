// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panel_controller.h"

#include "app/window/actions.h"
#include "app/window/preferences.h"
#include "app/window/run_controller.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/parameter_panel.h"

#include <QAction>
#include <algorithm>

namespace perc::app {

PanelController::PanelController(Actions& actions, widgets::ParameterPanel* panel, PinStrip* pins,
                                 Preferences& preferences, scenes::SceneHost& host, EditHistory& history,
                                 const RunController& run)
    : m_panel(panel), m_pins(pins), m_preferences(preferences), m_run(run) {
  const auto set = [&host](const QString& id, const param::Value& value) {
    host.post(request::Set{id.toStdString(), value});
  };
  connect(panel, &widgets::ParameterPanel::changeRequested, this, set);
  connect(panel, &widgets::ParameterPanel::changeFinished, &history, &EditHistory::endChange);
  connect(panel, &widgets::ParameterPanel::pinRequested, this, &PanelController::pin);
  connect(pins, &PinStrip::changeRequested, this, set);
  connect(pins, &PinStrip::changeFinished, &history, &EditHistory::endChange);
  connect(pins, &PinStrip::unpinRequested, this, [this](const QString& id) { pin(id, false); });
  connect(actions.find, &QAction::triggered, panel, &widgets::ParameterPanel::focusSearch);
  connect(&run, &RunController::labChanged, this, &PanelController::showPinned);
  connect(&run, &RunController::published, this,
          [this](const Published& news) { m_pins->setValues(*news.status.values); });
}

/// The last one pinned is always there; the first one goes for it where there is no more room.
void PanelController::pin(const QString& id, bool pinned) {
  std::vector<std::string> ids = m_preferences.pinned(m_run.lab().id);
  std::erase(ids, id.toStdString());
  if (pinned) ids.push_back(id.toStdString());
  if (ids.size() > PinStrip::kMost) ids.erase(ids.begin());
  m_preferences.setPinned(m_run.lab().id, ids);
  showPinned(m_run.lab());
}

void PanelController::showPinned(const Lab& lab) {
  const std::vector<std::string> ids = m_preferences.pinned(lab.id);
  m_panel->setPinned(ids);
  m_pins->setPinned(lab, ids);
  if (const SessionStatus* status = m_run.status(); status && status->run->lab == &lab)
    m_pins->setValues(*status->values);
}

}  // namespace perc::app

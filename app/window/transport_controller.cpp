// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/transport_controller.h"

#include "app/window/actions.h"
#include "app/window/preferences.h"
#include "app/window/run_controller.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/toast.h"

#include <QAction>
#include <QRandomGenerator>

namespace perc::app {
namespace {

constexpr quint32 kMostSeed = 1'000'000;  // short enough to be read out in a class

}  // namespace

TransportController::TransportController(Actions& actions, widgets::TransportBar* bar, widgets::ParameterPanel* panel,
                                         widgets::Toast* toast, Preferences& preferences, scenes::SceneHost& host,
                                         EditHistory& history, const Monitor& monitor, const RunController& run)
    : m_bar(bar), m_preferences(preferences), m_host(host), m_history(history), m_monitor(monitor) {
  connectActions(actions);
  connectBar(actions);
  connect(actions.find, &QAction::triggered, panel, &widgets::ParameterPanel::focusSearch);
  connect(panel, &widgets::ParameterPanel::changeRequested, this, [this](const QString& id, const param::Value& value) {
    m_host.post(request::Set{id.toStdString(), value});
  });
  connect(panel, &widgets::ParameterPanel::changeFinished, &history, &EditHistory::endChange);
  connect(toast, &widgets::Toast::actionTriggered, actions.stepBack, &QAction::trigger);
  connect(&run, &RunController::published, this, [&actions](const Published& news) {
    actions.play->setText(news.status.playing ? tr("&Pause") : tr("&Play"));
    actions.stepBack->setEnabled(news.status.step > 0);
  });
  setSpeed(preferences.firstSpeed());
}

void TransportController::connectActions(const Actions& actions) {
  const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
  on(actions.play, [this] { m_host.post(request::Play{!(m_host.shown() && m_host.shown()->status.playing)}); });
  on(actions.step, [this] { m_host.post(request::Steps{1}); });
  on(actions.stepBack, [this] { m_host.post(request::Steps{-1}); });
  on(actions.reset, [this] { reset(); });
  on(actions.newSeed, [this] { newSeed(); });
}

void TransportController::connectBar(const Actions& actions) {
  using widgets::TransportBar;
  connect(m_bar, &TransportBar::playRequested, this, [this](bool on) { m_host.post(request::Play{on}); });
  connect(m_bar, &TransportBar::stepRequested, actions.step, &QAction::trigger);
  connect(m_bar, &TransportBar::stepBackRequested, actions.stepBack, &QAction::trigger);
  connect(m_bar, &TransportBar::resetRequested, actions.reset, &QAction::trigger);
  connect(m_bar, &TransportBar::seekRequested, this, [this](qint64 step) {
    m_host.post(request::Play{false});
    m_host.post(request::Seek{step});
  });
  connect(m_bar, &TransportBar::speedChanged, this, [this](double speed) { m_host.post(request::Speed{speed}); });
  connect(m_bar, &TransportBar::seedChanged, this, [this](quint64 seed) { m_host.post(request::Seed{seed}); });
  connect(m_bar, &TransportBar::newSeedRequested, this, &TransportController::newSeed);
  connect(m_bar, &TransportBar::stepUnitChosen, this, &TransportController::chooseStepUnit);
  connect(m_bar, &TransportBar::seedLockChanged, this, [this](bool locked) { m_preferences.setSeedLocked(locked); });
  m_bar->setSeedLocked(m_preferences.seedLocked());
}

void TransportController::setSpeed(double stepsPerSecond) {
  m_bar->setSpeed(stepsPerSecond);
  m_host.post(request::Speed{m_bar->speed()});
}

void TransportController::ask(const Request& request) {
  if (const auto* speed = std::get_if<request::Speed>(&request)) m_bar->setSpeed(speed->stepsPerSecond);
  m_host.post(request);
}

/// With the seed locked the same start; else another.
void TransportController::reset() {
  if (m_preferences.seedLocked()) return m_host.post(request::Reset{});
  m_host.post(request::Play{false});
  newSeed();
}

void TransportController::newSeed() { m_host.post(request::Seed{1 + QRandomGenerator::global()->bounded(kMostSeed)}); }

void TransportController::chooseStepUnit(int index) {
  const param::Declaration* unit = m_monitor.stepUnit();
  if (!unit || index < 0 || static_cast<std::size_t>(index) >= unit->options.size()) return;
  m_host.post(request::Set{unit->id, unit->options[static_cast<std::size_t>(index)].id});
  m_history.endChange();
}

}  // namespace perc::app

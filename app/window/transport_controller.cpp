// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/transport_controller.h"

#include "app/window/actions.h"
#include "app/window/preferences.h"
#include "app/window/run_controller.h"
#include "scenes/kit/scene_host.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QRandomGenerator>
#include <utility>

namespace perc::app {
namespace {

constexpr quint32 kMostSeed = 1'000'000;  // short enough to be read out in a class

}  // namespace

TransportController::TransportController(Actions& actions, widgets::TransportBar* bar,
                                         std::map<std::string, double>& speeds, Preferences& preferences,
                                         scenes::SceneHost& host, EditHistory& history, const Monitor& monitor,
                                         const RunController& run)
    : m_bar(bar),
      m_speeds(speeds),
      m_preferences(preferences),
      m_host(host),
      m_history(history),
      m_monitor(monitor),
      m_run(run) {
  connectActions(actions);
  connectBar(actions);
  connect(&run, &RunController::labChanged, this, [this, rest = actions.restAtGoal](const Lab& lab) {
    follow(param::Values(*lab.declarations));
    rest->setVisible(lab.goal);
    rest->setText(lab.goal ? widgets::translated(lab.goal) : QString());
  });
  connect(&run, &RunController::published, this, [this, &actions](const Published& news) {
    follow(*news.status.values);
    actions.play->setText(news.status.playing ? tr("&Pause") : tr("&Play"));
    actions.stepBack->setEnabled(news.status.step > 0);
  });
}

/// Each lab, and what goes on in it, has the speed that it had last.
void TransportController::follow(const param::Values& values) {
  const Lab& lab = m_run.lab();
  std::string goesOn = lab.id;
  if (lab.pace) goesOn += "/" + param::format(values.get(lab.pace->choice));
  if (goesOn == m_goesOn) return;
  m_goesOn = std::move(goesOn);
  const auto known = m_speeds.find(m_goesOn);
  setSpeed(known == m_speeds.end() ? usualSpeed() : known->second);
}

double TransportController::usualSpeed() const {
  const Lab& lab = m_run.lab();
  if (const auto chosen = m_preferences.speed(m_goesOn)) return *chosen;
  if (lab.pace)
    for (const auto& [option, speed] : lab.pace->speeds)
      if (lab.id + "/" + option == m_goesOn) return speed;
  return lab.speed;
}

void TransportController::connectActions(const Actions& actions) {
  const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
  on(actions.play, [this] { m_host.post(request::Play{!(m_host.shown() && m_host.shown()->status.playing)}); });
  on(actions.step, [this] { m_host.post(request::Steps{1}); });
  on(actions.stepBack, [this] { m_host.post(request::Steps{-1}); });
  on(actions.reset, [this] { m_host.post(request::Reset{}); });
  on(actions.newRun, [this] { newRun(); });
  connect(actions.restAtGoal, &QAction::toggled, this, [this](bool rests) {
    m_preferences.setRestsAtGoal(rests);
    m_host.post(request::Rest{rests});
  });
  actions.restAtGoal->setChecked(m_preferences.restsAtGoal());
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
  connect(m_bar, &TransportBar::speedChanged, this, [this](double speed) {
    m_speeds[m_goesOn] = speed;
    m_preferences.setSpeed(m_goesOn, speed);
    m_host.post(request::Speed{speed});
  });
  connect(m_bar, &TransportBar::seedChanged, this, [this](quint64 seed) { m_host.post(request::Seed{seed}); });
  connect(m_bar, &TransportBar::newSeedRequested, this, &TransportController::newRun);
  connect(m_bar, &TransportBar::stepUnitChosen, this, &TransportController::chooseStepUnit);
}

void TransportController::setSpeed(double stepsPerSecond) {
  m_speeds[m_goesOn] = stepsPerSecond;
  m_bar->setSpeed(stepsPerSecond);
  m_host.post(request::Speed{m_bar->speed()});
}

void TransportController::ask(const Request& request) {
  if (const auto* speed = std::get_if<request::Speed>(&request)) setSpeed(speed->stepsPerSecond);
  else m_host.post(request);
}

/// The same experiment from another seed.
void TransportController::newRun() {
  m_host.post(request::Play{false});
  m_host.post(request::Seed{1 + QRandomGenerator::global()->bounded(kMostSeed)});
}

void TransportController::chooseStepUnit(int index) {
  const param::Declaration* unit = m_monitor.stepUnit();
  if (!unit || index < 0 || static_cast<std::size_t>(index) >= unit->options.size()) return;
  m_host.post(request::Set{unit->id, unit->options[static_cast<std::size_t>(index)].id});
  m_history.endChange();
}

}  // namespace perc::app

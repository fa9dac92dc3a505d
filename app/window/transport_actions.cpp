// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_parts.h"

#include <QAction>
#include <QRandomGenerator>

namespace perc::app {
namespace {

using widgets::TransportBar;

constexpr quint32 kMostSeed = 1'000'000;  // short enough to be read out in a class

void newSeed(scenes::SceneHost& host) { host.post(request::Seed{1 + QRandomGenerator::global()->bounded(kMostSeed)}); }

/// With the seed locked the same start; else another.
void reset(WindowState& state) {
  if (state.preferences.seedLocked()) return state.host.post(request::Reset{});
  state.host.post(request::Play{false});
  newSeed(state.host);
}

void chooseStepUnit(WindowParts& p, int index) {
  const param::Declaration* unit = p.monitor.stepUnit();
  if (!unit || index < 0 || static_cast<std::size_t>(index) >= unit->options.size()) return;
  p.state.host.post(request::Set{unit->id, unit->options[static_cast<std::size_t>(index)].id});
  p.state.history.endChange();
}

void connectActions(WindowParts& p) {
  const auto on = [&p](QAction* action, auto what) { QObject::connect(action, &QAction::triggered, &p, what); };
  WindowState& s = p.state;
  on(p.actions.play, [&s] { s.host.post(request::Play{!(s.host.shown() && s.host.shown()->status.playing)}); });
  on(p.actions.step, [&s] { s.host.post(request::Steps{1}); });
  on(p.actions.stepBack, [&s] { s.host.post(request::Steps{-1}); });
  on(p.actions.reset, [&s] { reset(s); });
  on(p.actions.newSeed, [&s] { newSeed(s.host); });
  on(p.actions.find, [&p] { p.panel->focusSearch(); });
}

void connectBar(WindowParts& p) {
  const auto on = [&p](auto signal, auto what) { QObject::connect(p.bar, signal, &p, what); };
  WindowState& s = p.state;
  on(&TransportBar::playRequested, [&s](bool play) { s.host.post(request::Play{play}); });
  on(&TransportBar::stepRequested, [&p] { p.actions.step->trigger(); });
  on(&TransportBar::stepBackRequested, [&p] { p.actions.stepBack->trigger(); });
  on(&TransportBar::resetRequested, [&p] { p.actions.reset->trigger(); });
  on(&TransportBar::seekRequested, [&s](qint64 step) {
    s.host.post(request::Play{false});
    s.host.post(request::Seek{step});
  });
  on(&TransportBar::speedChanged, [&s](double speed) { s.host.post(request::Speed{speed}); });
  on(&TransportBar::seedChanged, [&s](quint64 seed) { s.host.post(request::Seed{seed}); });
  on(&TransportBar::newSeedRequested, [&s] { newSeed(s.host); });
  on(&TransportBar::stepUnitChosen, [&p](int index) { chooseStepUnit(p, index); });
  on(&TransportBar::seedLockChanged, [&s](bool locked) { s.preferences.setSeedLocked(locked); });
  p.bar->setSeedLocked(s.preferences.seedLocked());
}

}  // namespace

void connectTransport(WindowParts& p) {
  connectActions(p);
  connectBar(p);
  QObject::connect(p.panel, &widgets::ParameterPanel::changeRequested, &p,
                   [&p](const QString& id, const param::Value& value) {
                     p.state.host.post(request::Set{id.toStdString(), value});
                   });
  QObject::connect(p.panel, &widgets::ParameterPanel::changeFinished, &p.state.history, &EditHistory::endChange);
  QObject::connect(p.toast, &widgets::Toast::actionTriggered, p.actions.stepBack, &QAction::trigger);
  QObject::connect(&p.run, &RunController::published, &p, [&p](const Published& news) {
    p.actions.play->setText(news.status.playing ? MainWindow::tr("&Pause") : MainWindow::tr("&Play"));
    p.actions.stepBack->setEnabled(news.status.step > 0);
  });
  setSpeed(p, p.state.preferences.firstSpeed());
}

void setSpeed(WindowParts& p, double stepsPerSecond) {
  p.bar->setSpeed(stepsPerSecond);
  p.state.host.post(request::Speed{p.bar->speed()});
}

}  // namespace perc::app

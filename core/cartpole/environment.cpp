// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/environment.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::cartpole {
namespace {

constexpr double kGustTime = 0.5;  ///< s: over which a gust forgets itself

/// What the sensors tell. Draws only if they are noisy, so that other runs keep their bits.
std::array<double, 4> sensed(const EnvironmentSettings& settings, const CartPoleState& state, Random& random) {
  std::array<double, 4> seen = state.numbers();
  if (settings.sensorNoise > 0)
    for (double& number : seen) number += settings.sensorNoise * random.normal();
  return seen;
}

/// The gust after one more step: an Ornstein-Uhlenbeck process, whose standard deviation is always Settings::wind.
double nextGust(const EnvironmentSettings& settings, double gust, Random& random) {
  if (!(settings.wind > 0)) return 0;
  const double kept = elementary::exp(-kTimeStep / kGustTime);
  return kept * gust + std::sqrt(1 - kept * kept) * settings.wind * random.normal();
}

double rewardOf(Task task, const CartPoleState& state) {
  return task == Task::Balance ? 1 : (1 + elementary::cos(state.theta)) / 2;
}

}  // namespace

CartPoleEnvironment::CartPoleEnvironment(const EnvironmentSettings& settings, int subSteps)
    : m_world(makeWorld(settings.world, settings.physics(), subSteps)) {
  m_memory.settings = settings;
  m_memory.subSteps = subSteps;
  resetTo({});
}

void CartPoleEnvironment::reset(Random& random) {
  resetTo(drawStart(settings(), random));
  if (settings().wind > 0) m_memory.gust = settings().wind * random.normal();
  m_memory.seen = sensed(settings(), state(), random);
}

void CartPoleEnvironment::resetTo(const CartPoleState& start) {
  m_world->setState(start);
  m_memory.seen = state().numbers();
  m_memory.delayed.assign(static_cast<std::size_t>(settings().actionDelay), 0.0);
  m_memory.gust = 0;
  m_memory.steps = 0;
  m_memory.episodeReturn = 0;
  m_forces = {};
}

rl::Outcome CartPoleEnvironment::step(double push, Random& random) {
  if (!m_memory.delayed.empty()) {
    m_memory.delayed.push_back(push);
    push = m_memory.delayed.front();
    m_memory.delayed.erase(m_memory.delayed.begin());
  }
  m_memory.gust = nextGust(settings(), m_memory.gust, random);
  m_forces = m_hand;
  m_forces.cart += std::clamp(push, -1.0, 1.0) * settings().push;
  m_forces.wind += m_memory.gust;

  const CartPoleState before = state();
  m_world->step(m_forces);
  ++m_memory.steps;
  rl::Outcome outcome;
  if (!isFinite(state())) {
    m_world->setState(before);
    outcome.broken = true;
    return outcome;
  }
  outcome.reward = rewardOf(settings().task, state());
  outcome.terminated = hasFailed(settings().task, state());
  outcome.truncated = !outcome.terminated && m_memory.steps >= settings().stepLimit;
  m_memory.seen = sensed(settings(), state(), random);
  m_memory.episodeReturn += outcome.reward;
  return outcome;
}

void CartPoleEnvironment::place(const CartPoleState& state) {
  m_world->setState(state);
  m_memory.seen = m_world->state().numbers();
}

void CartPoleEnvironment::change(const EnvironmentSettings& settings, int subSteps) {
  if (settings.world != m_memory.settings.world || subSteps != m_memory.subSteps) {
    const CartPoleState now = state();
    m_world = makeWorld(settings.world, settings.physics(), subSteps);
    m_world->setState(now);
  } else {
    m_world->setPhysics(settings.physics());
  }
  // A longer delay first does nothing for a while; a shorter one forgets the pushes that should have been felt by now.
  std::vector<double>& delayed = m_memory.delayed;
  const auto delay = static_cast<std::size_t>(settings.actionDelay);
  if (delay > delayed.size()) delayed.insert(delayed.begin(), delay - delayed.size(), 0.0);
  delayed.erase(delayed.begin(), delayed.end() - static_cast<std::ptrdiff_t>(delay));
  if (!(settings.wind > 0)) m_memory.gust = 0;
  m_memory.settings = settings;
  m_memory.subSteps = subSteps;
}

std::shared_ptr<const rl::Environment::Memory> CartPoleEnvironment::memory() const {
  auto memory = std::make_shared<Memory>(m_memory);
  memory->world = m_world->memory();
  return memory;
}

void CartPoleEnvironment::restore(const rl::Environment::Memory& memory) {
  const auto& to = static_cast<const Memory&>(memory);
  change(to.settings, to.subSteps);
  m_memory = to;
  m_world->restore(to.world);
}

void CartPoleEnvironment::addTo(Fingerprint& fingerprint) const {
  const WorldMemory world = m_world->memory();
  for (const auto& numbers : {world.state.numbers(), m_memory.seen})
    for (const double number : numbers) fingerprint.add(number);
  fingerprint.add(world.bodies.data(), sizeof world.bodies);
  fingerprint.add(m_memory.delayed.data(), m_memory.delayed.size() * sizeof(double));
  fingerprint.add(m_memory.gust);
  fingerprint.add(m_memory.steps);
  fingerprint.add(m_memory.episodeReturn);
}

CartPoleState drawStart(const EnvironmentSettings& settings, Random& random) {
  const double spread = settings.startSpread;
  CartPoleState start;
  for (double* number : {&start.x, &start.xDot, &start.theta, &start.thetaDot})
    *number = random.uniform(-spread, spread);
  if (settings.task == Task::SwingUp) start.theta += std::numbers::pi;
  return start;
}

bool hasFailed(Task task, const CartPoleState& s) {
  return std::abs(s.x) > kTrackLimit || (task == Task::Balance && std::abs(s.theta) > kAngleLimit);
}

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/environment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::rl {
namespace {

constexpr double kGustTime = 0.5;  ///< s: over which a gust forgets itself

/// What the sensors tell. Draws only if they are noisy, so that other runs keep their bits.
CartPoleState sensed(const Settings& settings, const CartPoleState& state, Random& random) {
  const double noise = settings.sensorNoise;
  if (!(noise > 0)) return state;
  CartPoleState seen = state;
  for (double* number : {&seen.x, &seen.xDot, &seen.theta, &seen.thetaDot}) *number += noise * random.normal();
  return seen;
}

/// The gust after one more step: an Ornstein-Uhlenbeck process, whose standard deviation is always Settings::wind.
double nextGust(const Settings& settings, double gust, Random& random) {
  if (!(settings.wind > 0)) return 0;
  const double kept = std::exp(-kTimeStep / kGustTime);
  return kept * gust + std::sqrt(1 - kept * kept) * settings.wind * random.normal();
}

double rewardOf(Task task, const CartPoleState& state) {
  return task == Task::Balance ? 1 : (1 + std::cos(state.theta)) / 2;
}

}  // namespace

void EnvironmentMemory::addTo(Fingerprint& fingerprint) const {
  for (const CartPoleState* s : {&world.state, &seen})
    for (const double number : {s->x, s->xDot, s->theta, s->thetaDot}) fingerprint.add(number);
  fingerprint.add(world.bodies.data(), sizeof world.bodies);
  fingerprint.add(delayed.data(), delayed.size() * sizeof(double));
  fingerprint.add(gust);
  fingerprint.add(steps);
  fingerprint.add(episodeReturn);
}

Environment::Environment(const Settings& settings, int subSteps)
    : m_settings(settings), m_subSteps(subSteps), m_world(makeWorld(settings.world, settings.physics(), subSteps)) {
  resetTo({});
}

void Environment::reset(Random& random) {
  resetTo(drawStart(m_settings, random));
  if (m_settings.wind > 0) m_memory.gust = m_settings.wind * random.normal();
  m_memory.seen = sensed(m_settings, state(), random);
}

void Environment::resetTo(const CartPoleState& start) {
  m_world->setState(start);
  m_memory.seen = state();
  m_memory.delayed.assign(static_cast<std::size_t>(m_settings.actionDelay), 0.0);
  m_memory.gust = 0;
  m_memory.steps = 0;
  m_memory.episodeReturn = 0;
  m_forces = {};
}

Outcome Environment::step(double push, Random& random, const CartPoleForces& hand) {
  if (!m_memory.delayed.empty()) {
    m_memory.delayed.push_back(push);
    push = m_memory.delayed.front();
    m_memory.delayed.erase(m_memory.delayed.begin());
  }
  m_memory.gust = nextGust(m_settings, m_memory.gust, random);
  m_forces = hand;
  m_forces.cart += std::clamp(push, -1.0, 1.0) * m_settings.push;
  m_forces.wind += m_memory.gust;

  const CartPoleState before = state();
  m_world->step(m_forces);
  ++m_memory.steps;
  Outcome outcome;
  if (!isFinite(state())) {
    m_world->setState(before);
    outcome.broken = true;
    outcome.seen = m_memory.seen;
    return outcome;
  }
  outcome.reward = rewardOf(m_settings.task, state());
  outcome.terminated = hasFailed(m_settings.task, state());
  outcome.truncated = !outcome.terminated && m_memory.steps >= m_settings.stepLimit;
  outcome.seen = m_memory.seen = sensed(m_settings, state(), random);
  m_memory.episodeReturn += outcome.reward;
  return outcome;
}

void Environment::place(const CartPoleState& state) {
  m_world->setState(state);
  m_memory.seen = m_world->state();
}

void Environment::change(const Settings& settings, int subSteps) {
  if (settings.world != m_settings.world || subSteps != m_subSteps) {
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
  m_settings = settings;
  m_subSteps = subSteps;
}

EnvironmentMemory Environment::memory() const {
  EnvironmentMemory memory = m_memory;
  memory.world = m_world->memory();
  return memory;
}

void Environment::restore(const EnvironmentMemory& memory) {
  m_memory = memory;
  m_memory.world = {};
  m_world->restore(memory.world);
}

CartPoleState drawStart(const Settings& settings, Random& random) {
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

int featureCount(Task task) { return task == Task::Balance ? 4 : 5; }

const char* featureName(Task task, int feature) {
  static constexpr const char* kBalance[] = {"x", "x-dot", "theta", "theta-dot"};
  static constexpr const char* kSwingUp[] = {"x", "x-dot", "cos-theta", "sin-theta", "theta-dot"};
  return task == Task::Balance ? kBalance[feature] : kSwingUp[feature];
}

void features(Task task, const CartPoleState& s, float* to) {
  *to++ = static_cast<float>(s.x);
  *to++ = static_cast<float>(s.xDot);
  if (task == Task::Balance) {
    *to++ = static_cast<float>(s.theta);
  } else {
    *to++ = static_cast<float>(std::cos(s.theta));
    *to++ = static_cast<float>(std::sin(s.theta));
  }
  *to = static_cast<float>(s.thetaDot);
}

}  // namespace perc::rl

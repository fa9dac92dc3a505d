// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/math/random.h"
#include "core/rl/settings.h"
#include "core/rl/world.h"

#include <memory>
#include <vector>

namespace perc::rl {

/// What one step brought.
struct Outcome {
  CartPoleState seen;  ///< the next state as the sensors tell it
  double reward = 0;
  bool terminated = false;  ///< the pole fell or the cart left the track
  bool truncated = false;   ///< the step limit: the task would have gone on (bootstrap its value)
  bool broken = false;      ///< the state stopped being finite: the episode is over, `seen` is the last finite one
  bool over() const { return terminated || truncated || broken; }
};

/// The whole state of an environment, to go back to.
struct EnvironmentMemory {
  WorldMemory world;
  CartPoleState seen;
  std::vector<double> delayed;  ///< pushes decided and not yet felt, the next first
  double gust = 0;              ///< N
  int steps = 0;
  double episodeReturn = 0;
  bool operator==(const EnvironmentMemory&) const = default;
  void addTo(Fingerprint& fingerprint) const;
};

/// An episode after the other in one world: start, push, reward, end. CartPole-v1 with Settings' defaults and
/// WorldKind::Gymnasium. One thread at a time.
class Environment {
 public:
  /// `subSteps`: of Box2D. At rest, upright, until reset().
  Environment(const Settings& settings, int subSteps);

  /// A new episode from a random start (and a new gust).
  void reset(Random& random);
  /// A new episode from this state.
  void resetTo(const CartPoleState& start);
  /// One step with a push in [-1, 1] of the full one, and what a hand does besides. Not after the end of an episode.
  Outcome step(double push, Random& random, const CartPoleForces& hand = {});
  /// Puts cart and pole somewhere within the episode.
  void place(const CartPoleState& state);
  /// Other settings of the world from here on (kind, physics, noise, delay …); the episode goes on.
  void change(const Settings& settings, int subSteps);

  const CartPoleState& state() const { return m_world->state(); }
  const CartPoleState& seen() const { return m_memory.seen; }
  int steps() const { return m_memory.steps; }
  double episodeReturn() const { return m_memory.episodeReturn; }
  /// Forces of the last step, as they were felt.
  const CartPoleForces& forces() const { return m_forces; }
  EnvironmentMemory memory() const;
  void restore(const EnvironmentMemory& memory);

 private:
  Settings m_settings;
  int m_subSteps;
  std::unique_ptr<World> m_world;
  EnvironmentMemory m_memory;  ///< all but the world
  CartPoleForces m_forces;     ///< to show, no part of the state
};

/// Where an episode may start: uniform around upright, or around hanging.
CartPoleState drawStart(const Settings& settings, Random& random);
/// Whether a state ends an episode of this task.
bool hasFailed(Task task, const CartPoleState& state);

/// What networks see of a state: x, x', theta, theta' (Balance); x, x', cos theta, sin theta, theta' (SwingUp).
inline constexpr int kMostFeatures = 5;
int featureCount(Task task);
/// Their names, of featureCount() entries: "x", "x-dot", "theta", "theta-dot"; "cos-theta", "sin-theta".
const char* featureName(Task task, int feature);
/// Writes featureCount() numbers.
void features(Task task, const CartPoleState& state, float* to);

}  // namespace perc::rl

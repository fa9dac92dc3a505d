// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/settings.h"
#include "core/rl/environment.h"

#include <array>
#include <memory>
#include <vector>

namespace perc::cartpole {

/// A task of the cart and pole in one of the worlds. CartPole-v1 with the settings' defaults and WorldKind::Gymnasium.
/// It shows the four numbers of the state as the sensors tell them.
class CartPoleEnvironment final : public rl::Environment {
 public:
  /// `subSteps`: of Box2D. At rest, upright, until reset().
  CartPoleEnvironment(const EnvironmentSettings& settings, int subSteps);

  /// A new episode from a random start (and a new gust).
  void reset(Random& random) override;
  /// A new episode from this state.
  void resetTo(const CartPoleState& start);
  /// With a push in [-1, 1] of the full one.
  rl::Outcome step(double push, Random& random) override;
  /// What a hand does besides, in every step from here on.
  void setHand(const CartPoleForces& hand) { m_hand = hand; }
  /// Puts cart and pole somewhere within the episode.
  void place(const CartPoleState& state);
  /// Other settings of the world from here on (kind, physics, noise, delay …); the episode goes on.
  void change(const EnvironmentSettings& settings, int subSteps);

  const EnvironmentSettings& settings() const { return m_memory.settings; }
  const CartPoleState& state() const { return m_world->state(); }
  rl::Observation observation() const override { return m_memory.seen; }
  int steps() const override { return m_memory.steps; }
  double episodeReturn() const override { return m_memory.episodeReturn; }
  /// Forces of the last step, as they were felt.
  const CartPoleForces& forces() const { return m_forces; }

  std::shared_ptr<const rl::Environment::Memory> memory() const override;
  void restore(const rl::Environment::Memory& memory) override;
  void addTo(Fingerprint& fingerprint) const override;

 private:
  struct Memory : rl::Environment::Memory {
    EnvironmentSettings settings;
    int subSteps = 1;
    WorldMemory world;
    std::array<double, 4> seen{};
    std::vector<double> delayed;  ///< pushes decided and not yet felt, the next first
    double gust = 0;              ///< N
    int steps = 0;
    double episodeReturn = 0;
    std::size_t bytes() const override { return sizeof *this + delayed.size() * sizeof(double); }
  };

  std::unique_ptr<World> m_world;
  Memory m_memory;          ///< all but the world
  CartPoleForces m_hand;    ///< given anew by whoever steps, no part of the state
  CartPoleForces m_forces;  ///< to show, no part of the state
};

/// Where an episode may start: uniform around upright, or around hanging.
CartPoleState drawStart(const EnvironmentSettings& settings, Random& random);
/// Whether a state ends an episode of this task.
bool hasFailed(Task task, const CartPoleState& state);

}  // namespace perc::cartpole

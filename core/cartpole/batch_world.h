// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/physics.h"
#include "core/math/random.h"

#include <array>
#include <cstdint>
#include <vector>

namespace perc::cartpole {

/// Gymnasium's CartPole-v1 many times at once, for what needs very many steps: its equations and Euler step
/// (eulerStep() to 1e-12) in double, a register of environments at a time, without friction, hand or wind. An
/// environment whose episode is over starts again by itself. One thread at a time.
class BatchWorld {
 public:
  /// `count`: environments, at least 1. `push` in N. Starts are uniform in ± `startSpread`; episodes end as
  /// CartPole-v1's, or after `stepLimit` steps.
  BatchWorld(int count, const CartPolePhysics& physics, double push, double startSpread, int stepLimit, Random random);

  int count() const { return m_count; }
  CartPoleState state(int environment) const;
  void setState(int environment, const CartPoleState& state);
  /// Steps of the present episode of one environment.
  int steps(int environment) const;
  /// Episodes that are over, of all environments.
  std::int64_t episodes() const { return m_episodes; }

  /// One step of every environment: bit i % 64 of word i / 64 says whether environment i is pushed right, else left.
  void step(const std::uint64_t* right);
  /// `steps` steps of every environment with the toss of a coin for each push.
  void stepRandomly(int steps);

 private:
  void resetWhereOver(std::size_t first, std::uint64_t over);

  int m_count;
  CartPolePhysics m_physics;
  double m_push, m_startSpread;
  std::int64_t m_stepLimit;
  Random m_random;
  std::int64_t m_time = 0, m_episodes = 0;
  std::array<std::vector<double>, 4>
      m_numbers;  ///< x, x', theta, theta': of each environment, and some of nobody to fill the last register
  std::vector<std::int64_t> m_start;   ///< the time at which its episode began
  std::vector<std::uint64_t> m_right;  ///< scratch
};

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/training.h"

#include <chrono>
#include <memory>
#include <optional>
#include <tuple>

namespace perc::cartpole {

/// All that decides what is measured of a policy.
inline auto measuredIn(const CartPoleParams& p) {
  return std::tuple(p.transferX, p.transferY, p.shown, p.task, p.world, p.pushes, p.stepLimit, p.subSteps, p.gravity,
                    p.cartMass, p.poleMass, p.poleLength, p.push, p.cartFriction, p.jointFriction, p.sensorNoise,
                    p.actionDelay, p.wind, p.startSpread);
}

/// The return of one policy in worlds with other physics, measured an episode at a time: every cell once, all over the
/// map, then again from another start, the same for all cells. Watching work: no part of a run's state. One thread.
class WorldsEvaluation {
 public:
  /// Goes on for about `budget`. While the run trains, a policy is kept until every cell was measured once; the next
  /// one then is measured behind the map that is shown. Returns how far the policy of now is measured: 1 is all.
  double refine(const CartPoleParams& params, std::uint64_t seed, const Training& training,
                std::chrono::steady_clock::duration budget, StopToken stop);
  /// As far as it is measured; without a number for other worlds or axes.
  WorldsMap map(const CartPoleParams& params) const;
  /// The run has gone back: what was measured of later policies is of another future.
  void goneBackTo(std::int64_t trainingStep);

 private:
  struct Measured {
    WorldsMap map;
    std::shared_ptr<const rl::Agent> policy;  ///< never changed: each episode acts with a copy
    std::int64_t episodes = 0;
  };

  bool takePolicy(const CartPoleParams& params, const Training& training, std::int64_t step);
  static bool measure(Measured& measured, const CartPoleParams& params, std::uint64_t seed, StopToken stop);

  std::optional<decltype(measuredIn(CartPoleParams()))> m_key;
  std::optional<Measured> m_shown, m_next;
};

/// The map before the first episode.
WorldsMap emptyWorldsMap(const CartPoleParams& params);

/// Physics along an axis of the map: WorldsMap::kSide values, and which of the parameters it is.
std::vector<double> worldsAlong(PhysicsAxis axis);
double physicsOf(const EnvironmentSettings& settings, PhysicsAxis axis);
void setPhysics(EnvironmentSettings& settings, PhysicsAxis axis, double value);

}  // namespace perc::cartpole

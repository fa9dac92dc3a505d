// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/trainer.h"

namespace perc::cartpole {

/// One training run from a seed, to say when it solved its task.
struct TrialPlan {
  CartPoleSettings settings;
  int steps = 100000;
  /// The greedy policy is evaluated so often until it has reached the goal, and a tenth as often after.
  int evaluateEvery = 1000;
  int evaluateEpisodes = 100;
  double goal = 475;  ///< mean return that counts as solved (CartPole-v1's)
};

struct Trial {
  /// (i) After so many steps the first evaluation of the greedy policy reached the goal; -1: none did.
  std::int64_t firstGreedy = -1;
  /// (ii) After so many steps the mean return of the last 100 training episodes first reached it; -1: never.
  std::int64_t firstMean = -1;
  std::int64_t bestStep = 0;  ///< of the best evaluation
  double bestGreedy =
      rl::kUndefined;  ///< that policy's mean return, evaluated anew: what was best is no longer what was lucky
  double finalGreedy = rl::kUndefined;  ///< of the policy at the end
  bool diverged = false;                ///< weights were no longer finite; it ended there
  std::int64_t steps = 0;               ///< made
  double seconds = 0;                   ///< of training, evaluations not counted
};

/// Evaluations draw from the seed's stream "probe" and so leave the training as it is. Nothing: stopped. Error:
/// settings that do not go together.
Result<std::optional<Trial>> runTrial(const TrialPlan& plan, std::uint64_t seed, StopToken stop = {});

}  // namespace perc::cartpole

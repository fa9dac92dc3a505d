// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/environment.h"
#include "core/rl/trainer.h"

#include <memory>
#include <optional>

namespace perc::cartpole {

/// A training run in environments of the cart and pole.
class CartPoleTrainer : public rl::Trainer {
 public:
  /// The stream "init" of `seed` is for the agent's weights. Error: settings that do not go together (check()).
  static Result<std::unique_ptr<CartPoleTrainer>> make(const CartPoleSettings& settings, std::uint64_t seed);
  /// The same with an agent of the caller's own.
  static Result<std::unique_ptr<CartPoleTrainer>> make(const CartPoleSettings& settings, std::uint64_t seed,
                                                       std::unique_ptr<rl::Agent> agent);

  const CartPoleEnvironment& environment(int i) const {
    return static_cast<const CartPoleEnvironment&>(Trainer::environment(i));
  }
  CartPoleEnvironment& environment(int i) { return static_cast<CartPoleEnvironment&>(Trainer::environment(i)); }

  /// Other constants from the next step on; what was built (agent, its structure, number of environments) stays.
  Result<void> change(const CartPoleSettings& settings);

 private:
  using rl::Trainer::Trainer;
};

/// Mean return of the greedy policy from as many starts of the settings (rl::greedyReturn()), drawn from `random`.
std::optional<double> greedyReturn(const rl::Agent& agent, const EnvironmentSettings& settings, int subSteps,
                                   int episodes, Random& random, StopToken stop = {});

}  // namespace perc::cartpole

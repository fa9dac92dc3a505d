// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace perc::rl {

/// Steps in the order in which they happened, one stretch of an episode after the other. All of one size.
struct Trajectory {
  std::span<const double> rewards;
  std::span<const double> values;  ///< V(s) of each step's state; only advantages need it
  std::span<const double>
      nextValues;  ///< V(s') of the state each step led to. Read where the stretch is cut (and by advantages)
  std::span<const std::uint8_t> terminated;  ///< 1: the episode really ended; nothing comes after it
  /// 1: the next step in these arrays does not follow on this one, though more would have come: the step limit, or the
  /// end of what was gathered. Truncation is not termination: what would have come is bootstrapped by V(s'). The last
  /// step always counts as cut, unless it is terminated.
  std::span<const std::uint8_t> cut;
};

/// G_t = r_t + gamma G_{t+1}; r_t where terminated; r_t + gamma V(s_{t+1}) where cut.
void discountedReturns(const Trajectory& trajectory, double discount, std::span<double> returns);

/// G_t = r_t + gamma r_{t+1} + … + gamma^(n-1) r_{t+n-1} + gamma^n V(s_{t+n}); shorter where the episode terminates (no
/// V then) or is cut (Sutton and Barto 2018, equation 7.1). Needs nextValues of every step.
void nStepReturns(const Trajectory& trajectory, double discount, int n, std::span<double> returns);

/// Generalised advantage estimation (Schulman et al. 2016, equation 16): A_t = delta_t + gamma lambda A_{t+1} with
/// delta_t = r_t + gamma V(s_{t+1}) - V(s_t), V(s_{t+1}) being 0 where terminated and A_{t+1} 0 where terminated or
/// cut. lambda 1: the discounted return minus V; 0: delta alone. A_t + V(s_t) is the lambda-return, the value
/// function's target.
void generalisedAdvantages(const Trajectory& trajectory, double discount, double lambda, std::span<double> advantages);

}  // namespace perc::rl

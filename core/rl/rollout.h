// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/rl/agent.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perc::rl {

/// A step on the policy that a policy gradient learns from.
struct RolloutStep {
  Transition transition;
  double action = 0;          ///< 0 left, 1 right; or the push that was drawn, before clipping
  double logProbability = 0;  ///< of it, when it was done
};

/// What happened since the last update, in all environments, in the order in which it came.
class Rollout {
 public:
  explicit Rollout(int environments) : m_last(static_cast<std::size_t>(environments), -1) {}

  /// Where a step does not go on from the one before it in its environment (somebody changed the state, or began
  /// another episode), that one counts as truncated.
  void add(RolloutStep step);
  void clear();
  int environments() const { return static_cast<int>(m_last.size()); }
  std::size_t size() const { return m_steps.size(); }
  const std::vector<RolloutStep>& steps() const { return m_steps; }
  /// The last step ended its episode.
  bool endsWithEpisode() const;
  std::size_t bytes() const {
    return m_steps.empty()
               ? 0
               : m_steps.size() * (sizeof(RolloutStep) + 2 * m_steps[0].transition.state.size() * sizeof(double));
  }
  void addTo(Fingerprint& fingerprint) const;

 private:
  std::vector<RolloutStep> m_steps;
  std::vector<std::int32_t> m_last;  // of each environment: where its last step is, or -1
};

/// Steps in the order in which they happened, one stretch of an episode after the other. All of one size.
struct Trajectory {
  std::span<const double> rewards;
  std::span<const double> values;            ///< V(s) of each step's state
  std::span<const double> nextValues;        ///< V(s') of the state each step led to
  std::span<const std::uint8_t> terminated;  ///< 1: the episode really ended; nothing comes after it
  /// 1: the next step in these arrays does not follow on this one, though more would have come: the step limit, or the
  /// end of what was gathered. Truncation is not termination: what would have come is bootstrapped by V(s'). The last
  /// step always counts as cut, unless it is terminated.
  std::span<const std::uint8_t> cut;
};

/// Generalised advantage estimation (Schulman et al. 2016, equation 16): A_t = delta_t + gamma lambda A_{t+1} with
/// delta_t = r_t + gamma V(s_{t+1}) - V(s_t), V(s_{t+1}) being 0 where terminated and A_{t+1} 0 where terminated or
/// cut. lambda 1: the discounted return minus V; 0: delta alone. A_t + V(s_t) is the lambda-return, the value
/// function's target.
void generalisedAdvantages(const Trajectory& trajectory, double discount, double lambda, std::span<double> advantages);

/// A rollout as it is learned from: one environment's steps after the other's. Only grows: no allocation once it was
/// filled.
struct RolloutBatch {
  Index size = 0;
  std::vector<std::int32_t> step;  ///< where in the rollout
  Matrix x;                        ///< features x samples
  Matrix ends;                     ///< features of the states that the cut steps led to, in their order
  Vector actions, oldLogProbabilities, advantages, targets;
  std::vector<double> rewards, values, nextValues, estimates;
  std::vector<std::uint8_t> terminated, cut;

  /// All but values, nextValues, advantages and targets.
  void fill(const Rollout& rollout, const Space& space);
  Index cuts() const { return m_cuts; }
  Trajectory trajectory() const { return {rewards, values, nextValues, terminated, cut}; }
  /// The first so many samples are those of environment 0.
  Index inFront() const { return m_inFront; }

 private:
  Index m_cuts = 0, m_inFront = 0;
};

}  // namespace perc::rl

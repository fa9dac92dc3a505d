// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/math/random.h"
#include "core/nn/workspace.h"
#include "core/rl/dqn_target.h"
#include "core/rl/replay_memory.h"
#include "core/rl/settings.h"

#include <optional>
#include <vector>

namespace perc::rl {

/// A batch drawn from memory and what an update of deep Q-learning makes of it. Scratch, no part of a state: sized once
/// for a network and a batch, it allocates nothing afterwards. One thread at a time.
class DqnUpdate {
 public:
  DqnUpdate(const nn::Network& network, const Space& space, int batch);

  /// Draws the batch: uniformly, or by priority, one from each of so many equal stretches of the sum (Schaul et al.
  /// 2016), with weights (N P(i))^-correction over their largest.
  void draw(const ReplayMemory& memory, const Settings& settings, double correction, Random& random);
  /// A given batch instead. `weights`: as many, or none.
  void take(const ReplayMemory& memory, const Settings& settings, std::span<const int> indices,
            std::span<const Scalar> weights);
  /// The batch's mean loss and its gradient by theta, clipped to the norm kClip; nothing if stopped (`gradient` is void
  /// then).
  std::optional<double> gradient(const Settings& settings, const Vector& theta, const Vector& target, Vector& gradient,
                                 StopToken stop);

  static constexpr double kClip = 10;  ///< Stable-Baselines3's max_grad_norm
  Index batch() const { return m_x.cols(); }
  const std::vector<int>& indices() const { return m_indices; }  ///< in the memory
  const Vector& errors() const { return m_errors; }              ///< y - Q(s, a), before the update
  const Vector& targets() const { return m_targets; }
  const Vector& weights() const { return m_weights; }    ///< empty without priorities
  const Matrix& q() const { return m_q; }                ///< of the states, 2 x batch
  const Matrix& nextQ() const { return m_nextQ; }        ///< of what followed, by the target network
  const Matrix& choosing() const { return m_choosing; }  ///< the same by the one that chooses (double: online)
  double gradientNorm() const { return m_norm; }         ///< before clipping

 private:
  void gather(const ReplayMemory& memory, const Settings& settings);
  bool values(const Vector& theta, const Matrix& x, Matrix& q, StopToken stop);

  const nn::Network& m_network;
  const Space& m_space;
  nn::Workspace m_workspace;
  Matrix m_x, m_next, m_q, m_nextQ, m_choosing;
  Vector m_rewards, m_discounts, m_targets, m_weights, m_errors;
  std::vector<std::int8_t> m_actions;
  std::vector<double> m_numbers;  ///< of one observation
  std::vector<int> m_indices;
  double m_norm = 0;
};

}  // namespace perc::rl

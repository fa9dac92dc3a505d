// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/model.h"
#include "core/nn/workspace.h"
#include "core/rl/agent.h"
#include "core/rl/policy_loss.h"

#include <memory>

namespace perc::rl {

/// Samples that go through the networks at once: a stop is looked at after each piece.
inline constexpr Index kPiece = 128;

/// A policy and a value function, each a tanh network of its own, that learn side by side. Their gradient is one
/// vector, policy | log deviation (continuous pushes) | value, to be clipped as in Stable-Baselines3's MlpPolicy.
/// Copies take everything but scratch.
class PolicyValue {
 public:
  PolicyValue(int inputs, bool discrete, const std::vector<int>& hidden, const optim::Optimizer& optimizer,
              Random& random);
  PolicyValue(const PolicyValue& other);
  PolicyValue& operator=(const PolicyValue&) = delete;

  bool discrete() const { return m_policy.network->outputs() == 2; }
  int inputs() const { return m_policy.network->inputs(); }
  double logDeviation() const;
  std::size_t bytes() const;
  void addTo(Fingerprint& fingerprint) const;
  bool isFinite() const { return m_policy.theta.allFinite() && m_value.theta.allFinite() && m_gradient.allFinite(); }

  /// Outputs of the policy (2 or 1 x samples) and of the value network (1 x samples), at most kPiece samples; valid
  /// until the next call of the same. False: stopped.
  [[nodiscard]] bool policy(const ConstMatrixRef& x, StopToken stop = {}) const;
  [[nodiscard]] bool value(const ConstMatrixRef& x, StopToken stop = {}) const;
  ConstMatrixMap policyOutput() const { return scratch().policy.output(); }
  ConstMatrixMap valueOutput() const { return scratch().value.output(); }

  /// A batch to learn from, at most kPiece samples of it: all but `x` as PolicySamples.
  struct Piece {
    ConstMatrixRef x;
    ConstVectorRef actions, advantages, oldLogProbabilities, targets;
  };
  struct Losses {
    PolicyLoss policy;
    double value = 0;  ///< mean squared error
  };
  /// An update in three parts: clear, add each piece's gradient, step. Before the first of several updates, remember().
  void clearGradient() { m_gradient.setZero(); }
  /// False: stopped.
  [[nodiscard]] bool addGradient(const Piece& piece, const PolicyObjective& objective, double valueWeight,
                                 Losses& losses, StopToken stop);
  /// One step of the optimiser; `gradientClip` 0: not clipped. Gives the norm before clipping.
  double step(double rate, double gradientClip);
  /// The same of the value function alone; the policy's gradient stays to be seen.
  void clearValueGradient() { m_gradient.tail(m_value.theta.size()).setZero(); }
  [[nodiscard]] bool addValueGradient(const Piece& piece, double scale, StopToken stop);
  void stepValue(double rate);

  /// What goBack() goes back to: before updates that may be stopped.
  void remember();
  void goBack();

  std::vector<AgentNetwork> networks() const;
  std::vector<nn::NamedTensor> weights() const;
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors);

 private:
  struct Scratch {
    nn::Workspace policy, value;
    Vector gradient;                                   // of a piece
    learn::Model policyBefore = {}, valueBefore = {};  // of goBack()
    Vector gradientBefore = {};
  };
  Scratch& scratch() const;
  [[nodiscard]] bool backValue(const Piece& piece, double scale, double weight, double& loss, StopToken stop);

  optim::Optimizer m_rule;
  learn::Model m_policy, m_value;  // the log deviation is the last of the policy's theta; gradients are here:
  Vector m_gradient;               // of the last update
  mutable std::unique_ptr<Scratch> m_scratch;
};

}  // namespace perc::rl

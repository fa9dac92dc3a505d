// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/policy_value.h"
#include "core/rl/rollout.h"

#include <memory>
#include <span>
#include <vector>

namespace perc::rl {

/// What REINFORCE, advantage actor-critic and PPO share: a stochastic policy (softmax over two actions, or a
/// Gaussian action) that gathers steps, values them by a value network, and moves towards what went better than
/// expected. What differs is when an update is due, its constants, and how often it uses the same steps.
class ActorCritic : public Agent {
 public:
  std::size_t bytes() const override;
  void addTo(Fingerprint& fingerprint) const override;
  int environments() const override { return m_rollout.environments(); }
  bool learn(Random& exploration, StopToken stop) override;
  Decision act(Observation seen, int environment, Random& exploration) override;
  void remember(const Transition& transition) override;
  double greedy(Observation seen) const override;
  Opinion opinion(Observation seen) const override;
  void opinions(Observation seen, std::span<Opinion> result) const override;
  LearningFigures figures() const override { return m_figures; }
  Lesson lesson() const override { return m_lesson; }
  std::vector<AgentNetwork> networks() const override { return m_networks.networks(); }
  bool isFinite() const override { return m_finite; }
  void change(const Settings& settings) override { m_settings = settings; }
  std::vector<nn::NamedTensor> weights() const override { return m_networks.weights(); }
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override;

 protected:
  /// What an update goes by.
  struct Constants {
    Lesson::Rule rule;
    PolicyObjective objective;  ///< without scale
    double rate, lambda;
    double valueWeight = 1, gradientClip = 0;
    bool baseline = true;     ///< advantages; else plain returns
    bool normalised = false;  ///< advantages of a batch have mean 0 and deviation 1
  };

  ActorCritic(const Settings& settings, const Space& space, const std::vector<int>& hidden,
              const optim::Optimizer& optimizer, int environments, Random& random);
  ActorCritic(const ActorCritic& other);
  ActorCritic& operator=(const ActorCritic&) = delete;

  virtual Constants constants() const = 0;
  virtual bool isDue() const = 0;
  /// Calls descend() with all samples(), in parts or more than once. False: stopped.
  virtual bool improve(const Constants& constants, Random& random, StopToken stop) = 0;

  const Settings& settings() const { return m_settings; }
  std::int64_t steps() const { return m_steps; }  ///< remembered so far
  const Rollout& rollout() const { return m_rollout; }
  /// 0 … number of steps in the rollout - 1: improve() may put them in another order.
  std::vector<std::int32_t>& samples() { return work().samples; }
  /// One step of gradient descent on these samples. False: stopped.
  [[nodiscard]] bool descend(std::span<const std::int32_t> samples, const Constants& constants, StopToken stop);
  /// One step of the value function alone. False: stopped.
  [[nodiscard]] bool descendValue(std::span<const std::int32_t> samples, const Constants& constants, StopToken stop);
  /// Figures are of the descents from here on.
  void forgetLosses() {
    work().losses = {};
    work().descents = 0;
  }

 private:
  struct Work {  // scratch of an update
    RolloutBatch batch;
    std::vector<std::int32_t> samples;
    Matrix x;  // a piece of it
    Vector actions, advantages, oldLogProbabilities, targets;
    PolicyValue::Losses losses;
    int descents = 0;
    double gradientNorm = kUndefined, lessonLogProbability = kUndefined;
    Index shown = 0;  // the lesson's sample
    Lesson lesson;
  };
  Work& work();
  bool value(const Constants& constants, StopToken stop);
  bool valueStates(StopToken stop);
  PolicyValue::Piece piece(std::span<const std::int32_t> samples);
  bool review(const Constants& constants, StopToken stop);
  void beginLesson(const Constants& constants);
  double logProbabilityNow(Scalar action, Index column) const;
  Opinion opinionOf(const Scalar* policy, double value) const;

  Settings m_settings;
  Space m_space;
  PolicyValue m_networks;
  Rollout m_rollout;
  std::int64_t m_steps = 0;
  LearningFigures m_figures;
  Lesson m_lesson;
  bool m_finite = true;
  std::vector<RolloutStep> m_acted;  // of each environment: between act() and remember()
  std::unique_ptr<Work> m_work;
};

}  // namespace perc::rl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/model.h"
#include "core/rl/agent.h"
#include "core/rl/dqn_update.h"

#include <optional>
#include <vector>

namespace perc::rl {

/// What a DQN agent is at a moment, beside its settings.
struct DqnState {
  learn::Model model;  ///< the online network
  Vector target;       ///< theta of the target network
  ReplayMemory memory;
  std::vector<Transition> pending;  ///< the last steps of this episode that no return of n steps is known of yet
  double largestPriority = 1;       ///< |error| so far: what a new memory gets
  std::int64_t steps = 0;           ///< remembered
  std::int64_t learnedAt = -1;      ///< steps at which learn() was last done
  bool finite = true;
  LearningFigures figures{};
  Lesson lesson{};
};

/// Deep Q-network (Mnih et al. 2015) in the rhythm of Stable-Baselines3: from `dqnWarmup` steps on, after every
/// `dqnEvery` steps `dqnUpdates` updates of `dqnBatch` memories; every `dqnTargetEvery` steps the target network
/// becomes the online one, or moves towards it by `dqnTargetShare` (Lillicrap et al. 2016). Options: double (van
/// Hasselt et al. 2016), duelling (Wang et al. 2016), returns of n steps (Sutton 1988; Hessel et al. 2018), prioritised
/// replay (Schaul et al. 2016). Truncation bootstraps, termination does not.
class DqnAgent : public Agent {
 public:
  DqnAgent(const Settings& settings, const Space& space, Random& random);

  std::unique_ptr<Agent> clone() const override;
  std::unique_ptr<Agent> policy() const override;
  std::size_t bytes() const override;
  void account(Ledger& ledger) const override;
  void addTo(Fingerprint& fingerprint) const override;

  bool learn(Random& exploration, StopToken stop) override;
  Decision act(Observation seen, int environment, Random& exploration) override;
  void remember(const Transition& transition) override;

  double greedy(Observation seen) const override;
  Opinion opinion(Observation seen) const override;
  void opinions(Observation seen, std::span<Opinion> result) const override;

  LearningFigures figures() const override;
  Lesson lesson() const override;
  std::vector<AgentNetwork> networks() const override;
  const ReplayMemory* memory() const override { return &m_state.memory; }
  bool isFinite() const override { return m_state.finite; }
  void change(const Settings& settings) override;
  std::vector<nn::NamedTensor> weights() const override;
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override;

 private:
  DqnAgent(const DqnAgent& other);
  bool updateDue() const;
  bool updateAll(Random& random, StopToken stop);
  bool update(Random& random, StopToken stop, bool last);
  void setPriorities();
  void undoPriorities();
  void describe(double loss);
  void rememberOldest(Observation next, bool terminated);
  const nn::Network& network() const { return *m_state.model.network; }
  ConstMatrixMap values(Observation seen) const;
  void setOpinion(const Scalar* q, Opinion& opinion) const;
  double epsilon() const;
  double rate() const;
  double correction() const;

  Settings m_settings;
  Space m_space;
  DqnState m_state;

  // Scratch.
  std::optional<DqnUpdate> m_update;
  std::vector<float> m_floats;
  Vector m_gradient;
  learn::Model m_kept;
  std::vector<std::pair<int, double>> m_oldPriorities;
  double m_keptLargest = 1;
  mutable std::optional<nn::Workspace> m_one, m_many;
  mutable Matrix m_seen, m_q;
};

}  // namespace perc::rl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/trainer.h"
#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/visits.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace perc::cartpole {

/// A policy kept from a moment of training.
struct Snapshot {
  std::int64_t step = 0;  ///< training steps it had made
  std::shared_ptr<const rl::Agent> policy;
  void account(Ledger& ledger) const {
    if (policy && ledger.shared(policy.get(), 0)) policy->account(ledger);
  }
};

/// What is written down of one agent's training.
struct TrainingRecord {
  Curve curve{figureTable().columns()};
  std::int64_t nextRow = 0;  ///< episode that is written down next
  std::vector<Event> events;
  std::vector<Snapshot> snapshots;  ///< the first, then ever rarer ones
  Snapshot best;                    ///< of the evaluations; no policy before the first
  double bestGreedy = rl::kUndefined, lastGreedy = rl::kUndefined;
  std::int64_t nextEvaluation = 0;
  bool solved = false, fewFailures = false, collapsed = false;  ///< named already
  std::vector<CartPoleState> path;                              ///< of environment 0 in this episode, the last so many
  Visits visits;
};

/// One agent in training with what is written down of it: the run's own, or one of many seeds. One thread at a time.
class Training {
 public:
  /// `own`: the run's own, which also keeps policies, visits and the path.
  static Result<std::unique_ptr<Training>> make(const CartPoleParams& params, std::uint64_t seed, bool own,
                                                std::unique_ptr<rl::Agent> agent = nullptr);

  /// One training step, after the evaluation that is due. `at`: the step of the run, for curve and events. False:
  /// stopped.
  bool step(std::int64_t at, StopToken stop, const CartPoleForces& hand = {});
  Result<void> change(const CartPoleParams& params);
  /// Environment 0 was put elsewhere, or given a new episode.
  void pathBroken();

  const CartPoleTrainer& trainer() const { return *m_trainer; }
  CartPoleTrainer& trainer() { return *m_trainer; }
  const TrainingRecord& record() const { return m_record; }
  const CartPoleParams& params() const { return m_params; }
  /// Latest policy, or the best evaluated one (the latest before the first evaluation).
  Snapshot policy(Shown which) const;

  struct Memory {
    CartPoleParams params;
    std::shared_ptr<const rl::Trainer::Memory> trainer;
    TrainingRecord record;
    void account(Ledger& ledger) const;
  };
  std::shared_ptr<const Memory> memory() const;
  void restore(const Memory& memory);
  /// Of this moment; what only an ended episode has is not set.
  FigureValues figures() const;
  void addTo(Fingerprint& fingerprint) const {
    m_trainer->addTo(fingerprint);
    fingerprint.add(m_record.bestGreedy);
  }

 private:
  Training(const CartPoleParams& params, std::uint64_t seed, bool own, std::unique_ptr<CartPoleTrainer> trainer);
  bool evaluate(StopToken stop);
  void write(std::int64_t at);
  void nameEvents(std::int64_t at, double meanReturn);
  void follow();
  void keepPolicy();

  CartPoleParams m_params;
  std::uint64_t m_seed;
  bool m_own;
  std::unique_ptr<CartPoleTrainer> m_trainer;
  TrainingRecord m_record;
};

}  // namespace perc::cartpole

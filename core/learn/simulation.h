// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/learn/observer.h"
#include "core/session/simulation.h"

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace perc::learn {

/// A learner tied to the seam. A lab derives its own, which says what a command changes and what is seen.
class TrainingSimulation : public Simulation {
 public:
  explicit TrainingSimulation(std::unique_ptr<Learner> learner) : m_learner(std::move(learner)) {}

  bool step(StopToken stop) override { return m_learner->step(stop); }
  std::int64_t stepCount() const override { return m_learner->state().step; }
  RunState state() const override { return m_learner->state().runState; }
  Message message() const override { return m_learner->state().message; }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    return m_observer.refine(*m_learner, probe, budget, stop);
  }
  std::vector<Metric> metrics() const override { return m_learner->figures()->metrics(); }
  const Curve& curve() const override { return m_learner->state().curve; }
  std::shared_ptr<const Checkpoint> save() const override { return std::make_shared<const Moment>(m_learner->state()); }
  void restore(const Checkpoint& moment) override { m_learner->restore(static_cast<const Moment&>(moment).state); }
  std::uint64_t fingerprint() const override { return m_learner->fingerprint(); }
  std::vector<Message> notes() const override {
    std::vector<Message> all = m_learner->samples().notes;
    if (auto partial = partialLookNote(m_learner->network(), m_learner->samples())) all.push_back(*std::move(partial));
    return all;
  }
  std::vector<nn::NamedTensor> weights() const override { return m_learner->model().weights(); }

  const Learner& learner() const { return *m_learner; }

 protected:
  Learner& learner() { return *m_learner; }
  Observer& observer() const { return m_observer; }

  /// The state of a moment, to go back to.
  struct Moment : Checkpoint {
    explicit Moment(LearnerState s) : state(std::move(s)) {}
    void account(Ledger& ledger) const override { state.account(ledger); }
    LearnerState state;
  };

 private:
  std::unique_ptr<Learner> m_learner;
  mutable Observer m_observer;
};

}  // namespace perc::learn

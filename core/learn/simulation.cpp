// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/simulation.h"

namespace perc::learn {
namespace {

/// The state of a moment, to go back to.
struct Moment : Checkpoint {
  explicit Moment(LearnerState s) : state(std::move(s)) {}
  void account(Ledger& ledger) const override { state.account(ledger); }
  LearnerState state;
};

}  // namespace

std::shared_ptr<const Checkpoint> TrainingSimulation::save() const {
  return std::make_shared<const Moment>(m_learner->state());
}

void TrainingSimulation::restore(const Checkpoint& checkpoint) {
  m_learner->restore(static_cast<const Moment&>(checkpoint).state);
}

}  // namespace perc::learn

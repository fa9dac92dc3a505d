// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/simulation.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>

namespace perc {

/// Checkpoints to go back to, at multiples of a spacing that doubles whenever they grow past a budget: any moment
/// is at most one spacing of re-stepping away, and memory stays bounded however long the run.
class Timeline {
 public:
  static constexpr std::size_t kUsualBudget = std::size_t{112} << 20;

  explicit Timeline(std::size_t byteBudget = kUsualBudget, std::size_t countBudget = 2048)
      : m_byteBudget(byteBudget), m_countBudget(countBudget) {}

  bool isDue(std::int64_t step) const { return (step & (m_spacing - 1)) == 0; }
  /// The first one after `step`.
  std::int64_t nextDue(std::int64_t step) const { return (step / m_spacing + 1) * m_spacing; }
  /// Remembers this moment if it is due. False: this moment was remembered before and its bits were others.
  bool visit(const Simulation& simulation);
  /// The latest checkpoint at or before `step`; the one of step 0 is always kept.
  std::shared_ptr<const Checkpoint> nearest(std::int64_t step) const;
  std::int64_t nearestStep(std::int64_t step) const;
  /// Forgets what lies after `step`: the future has become another one.
  void cutAfter(std::int64_t step);
  void clear();
  /// From now on no more than this is kept.
  void setBudget(std::size_t bytes);

  std::size_t count() const { return m_moments.size(); }
  /// Kept in memory for all moments after the first, what they share counted once.
  std::size_t bytes() const { return m_ledger.bytes() - m_firstBytes; }
  std::int64_t spacing() const { return m_spacing; }

 private:
  struct Moment {
    std::shared_ptr<const Checkpoint> checkpoint;
    std::uint64_t fingerprint;
  };
  void thinOut();
  void fit();

  static constexpr std::int64_t kFirstSpacing = 16;
  std::size_t m_byteBudget, m_countBudget;
  Ledger m_ledger;
  /// Of the moment that is always kept: a data set that the run holds anyway would leave no room for another.
  std::size_t m_firstBytes = 0;
  std::int64_t m_spacing = kFirstSpacing;
  std::int64_t m_thinnedTo = 0;  ///< up to here there is nothing between the moments of the spacing
  std::map<std::int64_t, Moment> m_moments;
};

}  // namespace perc

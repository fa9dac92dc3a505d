// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timeline.h"

#include <algorithm>
#include <cassert>

namespace perc {

bool Timeline::visit(const Simulation& simulation) {
  const std::int64_t step = simulation.stepCount();
  if (!isDue(step)) return true;
  if (const auto known = m_moments.find(step); known != m_moments.end())
    return known->second.fingerprint == simulation.fingerprint();
  Moment moment{simulation.save(), simulation.fingerprint()};
  m_ledger.add(*moment.checkpoint);
  if (m_moments.empty()) m_firstBytes = m_ledger.bytes();
  m_moments.emplace(step, std::move(moment));
  fit();
  return true;
}

void Timeline::fit() {
  while ((bytes() > m_byteBudget || m_moments.size() > m_countBudget) && m_moments.size() > 2) thinOut();
}

void Timeline::setBudget(std::size_t bytes) {
  m_byteBudget = bytes;
  fit();
}

/// Forgets one moment, the earliest between those of the spacing: so what is kept stays near the budget and memory,
/// instead of falling to half and growing again, stays as it is.
void Timeline::thinOut() {
  const auto between = [this] {
    return std::find_if(m_moments.upper_bound(m_thinnedTo), m_moments.end(),
                        [this](const auto& moment) { return !isDue(moment.first); });
  };
  auto it = between();
  for (; it == m_moments.end(); it = between()) {
    m_spacing *= 2;
    m_thinnedTo = 0;
  }
  m_thinnedTo = it->first;
  m_ledger.remove(*it->second.checkpoint);
  m_moments.erase(it);
}

std::int64_t Timeline::nearestStep(std::int64_t step) const {
  const auto after = m_moments.upper_bound(step);
  assert(after != m_moments.begin());
  return std::prev(after)->first;
}

std::shared_ptr<const Checkpoint> Timeline::nearest(std::int64_t step) const {
  return m_moments.at(nearestStep(step)).checkpoint;
}

void Timeline::cutAfter(std::int64_t step) {
  for (auto it = m_moments.upper_bound(step); it != m_moments.end(); it = m_moments.erase(it))
    m_ledger.remove(*it->second.checkpoint);
}

void Timeline::clear() {
  m_moments.clear();
  m_ledger = {};
  m_firstBytes = 0;
  m_spacing = kFirstSpacing;
  m_thinnedTo = 0;
}

}  // namespace perc

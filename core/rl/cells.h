// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/space.h"

#include <vector>

namespace perc::rl {

/// The numbers of an observation cut into the bins of its space ("boxes", Michie and Chambers 1968).
class Cells {
 public:
  explicit Cells(const Space& space) : m_observed(space.observed) {}

  int count() const;
  /// 0 … count()-1, the last number running fastest.
  int at(Observation observation) const;
  /// Where bins meet along one number; an angle that goes round also has ±pi.
  std::vector<double> edges(int number) const;
  /// Bins along each number.
  const std::vector<Observed>& observed() const { return m_observed; }

 private:
  std::vector<Observed> m_observed;
};

}  // namespace perc::rl

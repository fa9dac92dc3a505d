// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/cells.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::rl {

int Cells::count() const {
  int count = 1;
  for (const Observed& along : m_observed) count *= along.bins;
  return count;
}

int Cells::at(Observation observation) const {
  int cell = 0;
  for (std::size_t i = 0; i < m_observed.size(); ++i) {
    const Observed& along = m_observed[i];
    const double number = along.round ? std::remainder(observation[i], 2 * std::numbers::pi) : observation[i];
    const double place = (number + along.range) / (2 * along.range) * along.bins;
    cell = cell * along.bins + static_cast<int>(std::clamp(place, 0.0, along.bins - 0.5));
  }
  return cell;
}

std::vector<double> Cells::edges(int number) const {
  const Observed& along = m_observed[static_cast<std::size_t>(number)];
  std::vector<double> edges;
  for (int k = along.round ? 0 : 1; k < along.bins + (along.round ? 1 : 0); ++k)
    edges.push_back(along.range * (2.0 * k / along.bins - 1));
  return edges;
}

}  // namespace perc::rl

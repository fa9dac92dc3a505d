// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/space.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::rl {

int featureCount(const Space& space) {
  int count = 0;
  for (const Observed& observed : space.observed) count += observed.round ? 2 : 1;
  return count;
}

std::string featureName(const Space& space, int feature) {
  std::vector<std::string> names;
  for (const Observed& observed : space.observed) {
    if (observed.round)
      names.insert(names.end(), {std::string("cos-") + observed.name, std::string("sin-") + observed.name});
    else names.emplace_back(observed.name);
  }
  return names[static_cast<std::size_t>(feature)];
}

void features(const Space& space, Observation observation, float* to) {
  for (std::size_t i = 0; i < observation.size(); ++i) {
    if (!space.observed[i].round) {
      *to++ = static_cast<float>(observation[i]);
    } else {
      *to++ = static_cast<float>(elementary::cos(observation[i]));
      *to++ = static_cast<float>(elementary::sin(observation[i]));
    }
  }
}

int cellCount(const Space& space) {
  int count = 1;
  for (const Observed& along : space.observed) count *= along.bins;
  return count;
}

int cellOf(const Space& space, Observation observation) {
  int cell = 0;
  for (std::size_t i = 0; i < space.observed.size(); ++i) {
    const Observed& along = space.observed[i];
    const double number = along.round ? std::remainder(observation[i], 2 * std::numbers::pi) : observation[i];
    const double place = (number + along.range) / (2 * along.range) * along.bins;
    cell = cell * along.bins + static_cast<int>(std::clamp(place, 0.0, along.bins - 0.5));
  }
  return cell;
}

std::vector<double> cellEdges(const Space& space, int number) {
  const Observed& along = space.observed[static_cast<std::size_t>(number)];
  std::vector<double> edges;
  for (int k = along.round ? 0 : 1; k < along.bins + (along.round ? 1 : 0); ++k)
    edges.push_back(along.range * (2.0 * k / along.bins - 1));
  return edges;
}

}  // namespace perc::rl

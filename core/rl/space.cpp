// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/space.h"

#include <cmath>

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
      *to++ = static_cast<float>(std::cos(observation[i]));
      *to++ = static_cast<float>(std::sin(observation[i]));
    }
  }
}

}  // namespace perc::rl

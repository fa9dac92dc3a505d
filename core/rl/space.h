// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace perc::rl {

/// What an environment shows of its state: Space::observed.size() numbers. In double, as worlds compute: a table's
/// cells and the cosine of an angle are made of the exact numbers; networks see floats (features()), replay remembers
/// floats.
using Observation = std::span<const double>;

/// One number that is observed.
struct Observed {
  const char* name;    ///< an id: "x", "theta-dot"
  double range;        ///< tables cut ± this into `bins` equal parts; beyond the last edge is the last bin
  int bins;            ///< 1 or more
  bool round = false;  ///< an angle in rad, ± pi of which is all: networks see its cosine and sine
};

/// What an environment shows and what can be done in it.
struct Space {
  std::vector<Observed> observed;
  bool continuous = false;   ///< actions are all numbers from -1 to 1; else -1 (action 0) and 1 (action 1)
  std::vector<double> lost;  ///< observations, one after the other, whose episodes no action can save: known values
};

/// What networks see of an observation: its numbers, of an angle that goes round cosine and sine.
int featureCount(const Space& space);
inline constexpr int kMostFeatures = 5;  ///< featureCount() of the spaces there are
/// "x"; "cos-theta", "sin-theta".
std::string featureName(const Space& space, int feature);
/// Writes featureCount() numbers.
void features(const Space& space, Observation observation, float* to);

// What tables see of it: the numbers cut into their bins ("boxes", Michie and Chambers 1968).
int cellCount(const Space& space);
/// 0 … cellCount()-1, the last number running fastest.
int cellOf(const Space& space, Observation observation);
/// Where bins meet along one number; an angle that goes round also has ±pi.
std::vector<double> cellEdges(const Space& space, int number);

}  // namespace perc::rl

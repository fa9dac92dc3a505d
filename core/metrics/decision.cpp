// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/decision.h"

#include <limits>

namespace perc::metrics {

double expectedCost(double falsePositiveRate, double truePositiveRate, const Stakes& s) {
  return s.prevalence * (1 - truePositiveRate) * s.falseNegative +
         (1 - s.prevalence) * falsePositiveRate * s.falsePositive;
}

std::size_t cheapest(const RocCurve& roc, const Stakes& stakes) {
  std::size_t best = 0;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < roc.threshold.size(); ++i) {
    const double cost = expectedCost(roc.falsePositiveRate[i], roc.truePositiveRate[i], stakes);
    if (cost < least) least = cost, best = i;
  }
  return best;
}

double isoCostSlope(const Stakes& s) {
  const double misses = s.prevalence * s.falseNegative, alarms = (1 - s.prevalence) * s.falsePositive;
  return misses > 0 ? alarms / misses : std::numeric_limits<double>::infinity();
}

Measure precisionAt(double falsePositiveRate, double truePositiveRate, double prevalence) {
  const double right = prevalence * truePositiveRate, wrong = (1 - prevalence) * falsePositiveRate;
  if (right + wrong == 0) return Measure::none(PERC_TR("Nothing would be predicted as the positive class."));
  return right / (right + wrong);
}

double probabilityCost(const Stakes& s) {
  const double misses = s.prevalence * s.falseNegative, alarms = (1 - s.prevalence) * s.falsePositive;
  return misses / (misses + alarms);
}

double normalisedCost(double falsePositiveRate, double truePositiveRate, double probabilityCost) {
  return (1 - truePositiveRate) * probabilityCost + falsePositiveRate * (1 - probabilityCost);
}

}  // namespace perc::metrics

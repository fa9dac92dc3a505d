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

BestF1 bestF1(const Ranking& ranking) {
  if (!(ranking.positives() > 0))
    return {0, Measure::none(PERC_TR("Without positive samples there is no recall, and so no F1."))};
  BestF1 best{0, 0};
  for (std::size_t k = 0; k < ranking.size(); ++k) {
    const double tp = ranking.truePositives[k], chosen = tp + ranking.falsePositives[k];
    const double f1 = 2 * tp / (chosen + ranking.positives());
    if (f1 > best.f1.value) best = {k + 1, f1};
  }
  return best;
}

}  // namespace perc::metrics

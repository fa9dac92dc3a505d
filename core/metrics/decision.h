// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ranking.h"

namespace perc::metrics {

// What a threshold costs, and what it means where the positive class is more or less frequent than in the data: both
// rates of a ROC curve stay, all else follows from them.

/// Of the two errors (0 or more, not both 0), and the share of the positive class (0 … 1) among those to be decided on.
struct Stakes {
  double falsePositive = 1, falseNegative = 1;
  double prevalence = 0.5;
};

/// Expected cost of a decision: prevalence (1 - tpr) cost(fn) + (1 - prevalence) fpr cost(fp).
double expectedCost(double falsePositiveRate, double truePositiveRate, const Stakes&);
/// The place in `roc` that costs least, of equal ones the highest threshold. Both classes must be there.
std::size_t cheapest(const RocCurve& roc, const Stakes&);
/// Along a line of this slope in the plane of the ROC all costs are equal:
/// (1 - prevalence) cost(fp) / (prevalence cost(fn)) (Provost and Fawcett 2001). Infinite if a miss costs nothing.
double isoCostSlope(const Stakes&);

/// Precision at other shares of the positive class (Bayes): prevalence tpr / (prevalence tpr + (1 - prevalence) fpr).
Measure precisionAt(double falsePositiveRate, double truePositiveRate, double prevalence);

/// Cost curves (Drummond and Holte 2006). The probability-cost of stakes, 0 … 1: how much of the cost misses make,
/// prevalence cost(fn) / (prevalence cost(fn) + (1 - prevalence) cost(fp)); …
double probabilityCost(const Stakes&);
/// … and the expected cost there as a share of the worst, (1 - tpr) pc + fpr (1 - pc): each threshold is a line, the
/// best of them the lower envelope.
double normalisedCost(double falsePositiveRate, double truePositiveRate, double probabilityCost);

/// The largest F1 of all thresholds, and so many distinct scores count as positive there (of equal ones the fewest):
/// what moving the threshold can gain. Undefined without positives.
struct BestF1 {
  std::size_t place;
  Measure f1;
};
BestF1 bestF1(const Ranking& ranking);

}  // namespace perc::metrics

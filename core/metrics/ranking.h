// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/classification.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace perc::metrics {

/// The scores of one class against all others, put into order once: what every curve is read off. One entry for each
/// exactly distinct score, the highest first. A sample counts as positive at a threshold if its score is at least that.
struct Ranking {
  std::vector<double> threshold;       ///< the distinct scores, falling
  std::vector<double> truePositives;   ///< weight of the positive samples that score at least so much
  std::vector<double> falsePositives;  ///< of the negative ones

  std::size_t size() const { return threshold.size(); }
  double positives() const { return threshold.empty() ? 0 : truePositives.back(); }
  double negatives() const { return threshold.empty() ? 0 : falsePositives.back(); }
};

/// One score a sample (no NaN), whether it is positive, and how much it counts (0 or more; none: each counts 1).
/// Samples of weight 0 are left out. n log n: three or four passes of a radix sort.
Ranking rank(std::span<const double> scores, std::span<const std::uint8_t> positive,
             std::span<const double> weights = {});

/// Areas, each NaN with its reason where a class is absent.

/// Under the ROC curve by trapezoids, which is the share of pairs of a positive and a negative sample in which the
/// positive one scores higher, ties counting one half (Hanley and McNeil 1982). scikit-learn's roc_auc_score.
Measure auc(const Ranking&);
/// Of the part up to the false positive rate `most` (above 0, at most 1), standardised so that chance is .5 and the
/// best 1 (McClish 1989). roc_auc_score(max_fpr=most).
Measure partialAuc(const Ranking&, double most);
/// The sum of (R_n - R_{n-1}) P_n over the thresholds from the highest on, never the trapezoid.
/// average_precision_score.
Measure averagePrecision(const Ranking&);

/// Areas of several classes, from a score of each (samples x classes, one sample after the other).
///   macro, weighted   the mean of each class against all others, plain or by its weight
///   micro             of all samples' classes against all others as one
///   oneVsOne          the mean over pairs of classes of both areas among their samples (Hand and Till 2001)
/// roc_auc_score(multi_class=…). Undefined where a class has no samples.
enum class SeveralClasses { Macro, Weighted, Micro, OneVsOne };
Measure severalClassesAuc(std::span<const double> scores, std::span<const int> truth, int classes, SeveralClasses,
                          std::span<const double> weights = {});

/// roc_curve(drop_intermediate=False), its first threshold infinity. Rates of an absent class are NaN.
struct RocCurve {
  std::vector<double> threshold, falsePositiveRate, truePositiveRate;
};
RocCurve roc(const Ranking&);

/// precision_recall_curve: thresholds rise, and a last point without one has precision 1 and recall 0. Recall is NaN
/// without positives (scikit-learn says 1).
struct PrecisionRecallCurve {
  std::vector<double> threshold, precision, recall;  ///< precision and recall have one more
};
PrecisionRecallCurve precisionRecall(const Ranking&);

/// The places in `roc` that lie on its upper convex hull, from (0, 0) to (1, 1): thresholds that are best for some
/// costs (Provost and Fawcett 2001).
std::vector<std::size_t> convexHull(const RocCurve& roc);

/// The rates where so many of the distinct scores count as positive (0: none). NaN of an absent class.
struct Rates {
  double falsePositive, truePositive;
};
Rates ratesAt(const Ranking&, std::size_t place);

/// Class 1 is the positive one; predicted as it is what scores at least `threshold`.
ConfusionCounts countsAt(const Ranking&, double threshold);

}  // namespace perc::metrics

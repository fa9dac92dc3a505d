// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/classification.h"
#include "core/metrics/decision.h"
#include "core/metrics/ranking.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace perc::metrics {

/// What a score is.
///   LogOdds      a network's output before its sigmoid or softmax: ranked as it is, so that saturated outputs make no
///                ties; its probability is made of it
///   Margin       a raw score around 0 that has no probability (hinge); thresholds are on its sigmoid, so that .5 is 0
///   Probability  0 … 1
///   Other        any number; the threshold is one of them
enum class ScoreKind { LogOdds, Margin, Probability, Other };

/// Samples with their true classes and what a model says of each: what every figure and curve is made of. A value.
struct Scored {
  std::vector<std::string> classNames = {};  ///< at least two
  int positive = 1;                          ///< the class against all others, in what speaks of two
  ScoreKind kind = ScoreKind::Other;
  bool separate = false;            ///< log odds of each class by itself (a sigmoid each), not by a softmax
  int width = 1;                    ///< scores of a sample: one (two classes, of class 1) or one of each class
  std::vector<double> scores = {};  ///< samples x width, one sample after the other
  std::vector<int> truth = {};
  std::vector<double> weights = {};        ///< none: each counts 1
  std::vector<std::int32_t> samples = {};  ///< which ones they are, for whoever shows them; none: 0, 1, …

  std::size_t size() const { return truth.size(); }
  int classes() const { return static_cast<int>(classNames.size()); }
  double weight(std::size_t i) const { return weights.empty() ? 1 : weights[i]; }
  /// Whether all scores are numbers. Where one is not (a network that has diverged), nothing is ranked and no figure is
  /// defined.
  bool isFinite() const;
  bool hasProbabilities() const { return kind == ScoreKind::LogOdds || kind == ScoreKind::Probability; }
};

/// Where thresholds are compared: the sigmoid of log odds and margins, any other score as it is. Never falls.
double threshold(ScoreKind kind, double score);
/// The score of `label` against all other classes, one per sample: of log odds z those of its probability,
/// z_label - log(sum of e^z of the others).
std::vector<double> scoresOf(const Scored& scored, int label);
std::vector<std::uint8_t> isOf(const Scored& scored, int label);
/// The probability of `label`, one per sample; none where scores are no probabilities.
std::vector<double> probabilitiesOf(const Scored& scored, int label);
/// Ranked by scoresOf(label) against all others. Where that is 1 - p by p: what 1 - p cannot tell apart is still no
/// tie, and has equal thresholds.
Ranking rankingOf(const Scored& scored, int label);
/// … or against one other class alone.
Ranking rankingOf(const Scored& scored, int label, int other);

/// How many of the distinct scores in `ranking` count as positive: those at or above `threshold`.
std::size_t placeOf(ScoreKind kind, const Ranking& ranking, double threshold);

/// The class that is predicted of each sample: of two, the positive one at or above `threshold`; of several the one
/// with the largest score, of equal ones the first.
std::vector<int> predicted(const Scored& scored, double threshold);
/// The same as counts, rows are truths. Of two classes read off their ranking at once.
ConfusionCounts countsAt(const Scored& scored, const Ranking& ranking, double threshold);

/// Figures at a threshold, those of several classes as scikit-learn's macro averages, of the classes that occur as
/// truth or prediction. Each is NaN with its reason where it is undefined.
struct ThresholdFigures {
  ConfusionCounts counts;  ///< all classes
  Measure accuracy, balancedAccuracy, precision, recall, specificity, f1, mcc, kappa;
};
ThresholdFigures figuresAt(const Scored& scored, const ConfusionCounts& counts);

/// Figures of the scores themselves. Of several classes: the areas as the mean of each class against the others; the
/// Brier score summed over classes (Brier 1950), the log loss of probabilities that are made to sum to 1 (those of two
/// columns too, as log_loss does it: cut to [2^-52, 1 - 2^-52], then divided by their sum), the calibration error of
/// the predicted class and its probability (Guo et al. 2017).
struct ScoreFigures {
  Measure auc, averagePrecision, brier, logLoss, calibrationError;
};
inline constexpr int kCalibrationBins = 10;
ScoreFigures figuresOf(const Scored& scored, const Ranking& ranking);

}  // namespace perc::metrics

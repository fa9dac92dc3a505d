// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/classification.h"

#include <cassert>
#include <cmath>
#include <numeric>

namespace perc::metrics {
namespace {

constexpr char kNoSamples[] = PERC_TR("There are no samples.");
constexpr char kNonePredicted[] = PERC_TR("Nothing was predicted as this class.");
constexpr char kNoneTrue[] = PERC_TR("No sample is of this class.");
constexpr char kAllTrue[] = PERC_TR("Every sample is of this class.");
constexpr char kNeither[] = PERC_TR("No sample is of this class, and nothing was predicted as it.");

Measure ratio(double part, double whole, const char* why) {
  return whole > 0 ? Measure(part / whole) : Measure::none(why);
}

}  // namespace

double ConfusionCounts::total() const { return std::accumulate(counts.begin(), counts.end(), 0.0); }

double ConfusionCounts::truths(int label) const {
  double sum = 0;
  for (int p = 0; p < classes; ++p) sum += at(label, p);
  return sum;
}

double ConfusionCounts::predictions(int label) const {
  double sum = 0;
  for (int t = 0; t < classes; ++t) sum += at(t, label);
  return sum;
}

ConfusionCounts confusion(std::span<const int> truth, std::span<const int> predicted, int classes,
                          std::span<const double> weights) {
  assert(truth.size() == predicted.size() && classes >= 0 && (weights.empty() || weights.size() == truth.size()));
  const auto n = static_cast<std::size_t>(classes);
  ConfusionCounts confusion{classes, std::vector<double>(n * n, 0.0)};
  for (std::size_t i = 0; i < truth.size(); ++i) {
    assert(truth[i] >= 0 && truth[i] < classes && predicted[i] >= 0 && predicted[i] < classes);
    confusion.counts[static_cast<std::size_t>(truth[i]) * n + static_cast<std::size_t>(predicted[i])] +=
        weights.empty() ? 1 : weights[i];
  }
  return confusion;
}

Measure accuracy(const ConfusionCounts& c) {
  double right = 0;
  for (int k = 0; k < c.classes; ++k) right += c.at(k, k);
  return ratio(right, c.total(), kNoSamples);
}

Measure balancedAccuracy(const ConfusionCounts& c) {
  double sum = 0;
  int present = 0;
  for (int k = 0; k < c.classes; ++k) {
    const Measure one = recall(c, k);
    if (!one.defined()) continue;
    sum += one.value;
    ++present;
  }
  return ratio(sum, present, kNoSamples);
}

/// With C the weight of right predictions, S of all, t_k and p_k of class k among truths and predictions:
/// (C S - sum t_k p_k) / sqrt((S² - sum p_k²)(S² - sum t_k²)).
Measure mcc(const ConfusionCounts& c) {
  const double all = c.total();
  if (all == 0) return Measure::none(kNoSamples);
  double right = 0, both = 0, truths = 0, predictions = 0;
  for (int k = 0; k < c.classes; ++k) {
    const double t = c.truths(k), p = c.predictions(k);
    right += c.at(k, k);
    both += t * p;
    truths += t * t;
    predictions += p * p;
  }
  const double spread = (all * all - predictions) * (all * all - truths);
  return spread > 0 ? (right * all - both) / std::sqrt(spread) : 0.0;
}

Measure kappa(const ConfusionCounts& c, Distance distance) {
  const double all = c.total();
  if (all == 0) return Measure::none(kNoSamples);
  double seen = 0, expected = 0;
  for (int t = 0; t < c.classes; ++t)
    for (int p = 0; p < c.classes; ++p) {
      if (t == p) continue;
      const double apart = distance == Distance::Equal    ? 1
                           : distance == Distance::Linear ? std::abs(t - p)
                                                          : (t - p) * (t - p);
      seen += apart * c.at(t, p);
      expected += apart * c.truths(t) * c.predictions(p) / all;
    }
  if (expected == 0) return Measure::none(PERC_TR("Truths and predictions are all of the same class."));
  return 1 - seen / expected;
}

Measure precision(const ConfusionCounts& c, int label) {
  return ratio(c.at(label, label), c.predictions(label), kNonePredicted);
}

Measure recall(const ConfusionCounts& c, int label) { return ratio(c.at(label, label), c.truths(label), kNoneTrue); }

Measure specificity(const ConfusionCounts& c, int label) {
  const double negatives = c.total() - c.truths(label);
  return ratio(negatives - (c.predictions(label) - c.at(label, label)), negatives, kAllTrue);
}

Measure fScore(const ConfusionCounts& c, int label, double beta) {
  const double b = beta * beta;
  return ratio((1 + b) * c.at(label, label), b * c.truths(label) + c.predictions(label), kNeither);
}

ClassScores averageScores(const ConfusionCounts& c, Average average, Undefined undefined) {
  if (average == Average::Micro) {  // every wrong prediction is a false positive once and a false negative once
    const Measure share = accuracy(c);
    return {share, share, share};
  }
  ClassScores means{0, 0, 0};
  double all = 0;
  const auto add = [&](Measure& mean, const Measure& score, double weight) {
    if (!mean.defined()) return;
    if (score.defined()) mean.value += weight * score.value;
    else if (undefined == Undefined::Nan && weight > 0) mean = score;
  };
  for (int k = 0; k < c.classes; ++k) {
    if (c.truths(k) + c.predictions(k) == 0) continue;
    const double weight = average == Average::Macro ? 1 : c.truths(k);
    all += weight;
    add(means.precision, precision(c, k), weight);
    add(means.recall, recall(c, k), weight);
    add(means.f1, fScore(c, k), weight);
  }
  for (Measure* mean : {&means.precision, &means.recall, &means.f1})
    if (mean->defined()) *mean = ratio(mean->value, all, kNoSamples);
  return means;
}

}  // namespace perc::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scored.h"

#include "core/math/elementary.h"
#include "core/metrics/probability.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace perc::metrics {
namespace {

constexpr char kNoSamples[] = PERC_TR("There are no samples.");
constexpr char kAbsent[] = PERC_TR("A class has no samples.");
constexpr char kNotFinite[] = PERC_TR("The model puts out infinite scores, or some that are no numbers.");
constexpr char kNoProbabilities[] =
    PERC_TR("These scores are no probabilities: that needs numbers from 0 to 1 (or a loss that learns probabilities).");

double sigmoid(double z) {
  if (z >= 0) return 1 / (1 + elementary::exp(-z));
  const double e = elementary::exp(z);
  return e / (1 + e);
}

/// Of what a softmax takes the log odds of each class's probability, z_k - log(sum of e^z of the others).
void logOddsOf(std::span<const double> z, std::span<double> odds) {
  const auto best = static_cast<std::size_t>(std::max_element(z.begin(), z.end()) - z.begin());
  double second = -std::numeric_limits<double>::infinity(), sum = 0, ofOthers = 0;
  for (std::size_t k = 0; k < z.size(); ++k) {
    odds[k] = elementary::exp(z[k] - z[best]);
    sum += odds[k];
    if (k != best) second = std::max(second, z[k]);
  }
  for (std::size_t k = 0; k < z.size(); ++k) {
    if (k == best) continue;
    ofOthers += elementary::exp(z[k] - second);
    odds[k] = z[k] - z[best] - elementary::log(sum - odds[k]);  // of 1 or more
  }
  odds[best] = z[best] - second - elementary::log(ofOthers);
}

std::span<const double> rowOf(const Scored& scored, std::size_t i) {
  const auto width = static_cast<std::size_t>(scored.width);
  return {scored.scores.data() + i * width, width};
}

/// Whether a score of class 0 is 1 - p.
bool isRest(const Scored& scored, int label) {
  return scored.width == 1 && label != 1 && scored.kind == ScoreKind::Probability;
}

/// scoresOf() each class, one sample after the other.
std::vector<double> scoresOfAll(const Scored& scored) {
  const auto classes = static_cast<std::size_t>(scored.classes());
  if (scored.width == scored.classes() && !(scored.kind == ScoreKind::LogOdds && !scored.separate))
    return scored.scores;
  std::vector<double> all(scored.size() * classes);
  for (std::size_t i = 0; i < scored.size(); ++i) {
    const std::span<const double> row = rowOf(scored, i);
    const std::span<double> odds(all.data() + i * classes, classes);
    if (row.size() > 1) {
      logOddsOf(row, odds);
    } else {
      odds[0] = scored.kind == ScoreKind::Probability ? 1 - row[0] : -row[0];
      odds[1] = row[0];
    }
  }
  return all;
}

/// The areas of several classes: the mean over each class against the others; undefined where one has no samples.
struct Areas {
  Measure auc, averagePrecision;
};
Areas meanAreas(const Scored& scored) {
  const std::vector<double> all = scoresOfAll(scored);
  const auto classes = static_cast<std::size_t>(scored.classes());
  std::vector<double> scores(scored.size());
  Areas mean{0, 0};
  for (std::size_t k = 0; k < classes; ++k) {
    for (std::size_t i = 0; i < scored.size(); ++i) scores[i] = all[i * classes + k];
    const Ranking ranking = rank(scores, isOf(scored, static_cast<int>(k)), scored.weights);
    const Measure area = auc(ranking), precision = averagePrecision(ranking);
    if (ranking.size() > 0 && ranking.positives() == 0) return {Measure::none(kAbsent), Measure::none(kAbsent)};
    if (!area.defined()) return {area, precision};
    mean.auc.value += area.value / scored.classes();
    mean.averagePrecision.value += precision.value / scored.classes();
  }
  return mean;
}

/// Of the truths' probabilities, all of a row cut and then divided by their sum.
Measure meanLogLoss(const Scored& scored, const std::vector<double>& probabilities) {
  constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
  const auto classes = static_cast<std::size_t>(scored.classes());
  double sum = 0, all = 0;
  for (std::size_t i = 0; i < scored.size(); ++i) {
    double row = 0, own = 0;
    for (std::size_t k = 0; k < classes; ++k) {
      const double p = std::clamp(probabilities[i * classes + k], kEpsilon, 1 - kEpsilon);
      row += p;
      if (static_cast<int>(k) == scored.truth[i]) own = p;
    }
    sum += scored.weight(i) * elementary::log(row / own);
    all += scored.weight(i);
  }
  return all > 0 ? Measure(sum / all) : Measure::none(kNoSamples);
}

std::vector<double> probabilitiesOfAll(const Scored& scored) {
  std::vector<double> all = scoresOfAll(scored);
  for (double& score : all) score = threshold(scored.kind, score);
  return all;
}

void addFiguresOfTwo(const Scored& scored, ScoreFigures& figures) {
  const std::vector<double> p = probabilitiesOf(scored, scored.positive);
  const std::vector<std::uint8_t> positive = isOf(scored, scored.positive);
  figures.brier = brier(p, positive, scored.weights);
  figures.logLoss =
      scored.width == 1 ? logLoss(p, positive, scored.weights) : meanLogLoss(scored, probabilitiesOfAll(scored));
  figures.calibrationError = calibrationError(calibration(p, positive, kCalibrationBins, scored.weights));
}

void addFiguresOfSeveral(const Scored& scored, ScoreFigures& figures) {
  std::vector<double> rows = probabilitiesOfAll(scored);
  figures.logLoss = meanLogLoss(scored, rows);
  const auto classes = static_cast<std::size_t>(scored.classes());
  const std::vector<int> classOf = predicted(scored, 0);
  std::vector<double> surest(scored.size());
  std::vector<std::uint8_t> right(scored.size());
  double squares = 0, all = 0;
  for (std::size_t i = 0; i < scored.size(); ++i) {
    double* p = rows.data() + i * classes;
    const double sum = std::accumulate(p, p + classes, 0.0);
    for (std::size_t k = 0; k < classes && sum > 0; ++k) p[k] /= sum;
    const auto best = static_cast<std::size_t>(classOf[i]);
    const auto truth = static_cast<std::size_t>(scored.truth[i]);
    surest[i] = p[best];
    right[i] = best == truth;
    double square = 0;
    for (std::size_t k = 0; k < classes; ++k) square += (p[k] - (k == truth)) * (p[k] - (k == truth));
    squares += scored.weight(i) * square;
    all += scored.weight(i);
  }
  figures.calibrationError = calibrationError(calibration(surest, right, kCalibrationBins, scored.weights));
  figures.brier = all > 0 ? Measure(squares / all) : Measure::none(kNoSamples);
}

Measure specificityOf(const ConfusionCounts& counts, int label) {
  return counts.total() > 0 ? specificity(counts, label) : Measure::none(kNoSamples);
}

/// The mean over the classes that occur as truth or prediction.
Measure meanSpecificity(const ConfusionCounts& counts) {
  double sum = 0;
  int there = 0;
  for (int k = 0; k < counts.classes; ++k) {
    if (counts.truths(k) + counts.predictions(k) == 0) continue;
    const Measure one = specificity(counts, k);
    if (!one.defined()) return one;
    sum += one.value;
    ++there;
  }
  return there > 0 ? Measure(sum / there) : Measure::none(kNoSamples);
}

}  // namespace

bool Scored::isFinite() const {
  return std::all_of(scores.begin(), scores.end(), [](double score) { return std::isfinite(score); });
}

double threshold(ScoreKind kind, double score) {
  return kind == ScoreKind::LogOdds || kind == ScoreKind::Margin ? sigmoid(score) : score;
}

std::vector<double> scoresOf(const Scored& scored, int label) {
  const bool softmax = scored.kind == ScoreKind::LogOdds && !scored.separate;
  const auto k = static_cast<std::size_t>(label);
  std::vector<double> all(scored.size()), odds(static_cast<std::size_t>(scored.width));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::span<const double> row = rowOf(scored, i);
    if (row.size() > 1) {
      if (softmax) logOddsOf(row, odds);
      all[i] = softmax ? odds[k] : row[k];
    } else if (label == 1) {
      all[i] = row[0];
    } else {  // the other one of two classes
      all[i] = isRest(scored, label) ? 1 - row[0] : -row[0];
    }
  }
  return all;
}

std::vector<std::uint8_t> isOf(const Scored& scored, int label) {
  std::vector<std::uint8_t> all(scored.size());
  std::transform(scored.truth.begin(), scored.truth.end(), all.begin(), [&](int truth) { return truth == label; });
  return all;
}

std::vector<double> probabilitiesOf(const Scored& scored, int label) {
  if (!scored.hasProbabilities()) return {};
  std::vector<double> all = scoresOf(scored, label);
  for (double& score : all) score = threshold(scored.kind, score);
  return all;
}

Ranking rankingOf(const Scored& scored, int label) {
  if (!scored.isFinite()) return {};
  if (!isRest(scored, label)) return rank(scoresOf(scored, label), isOf(scored, label), scored.weights);
  std::vector<double> negative = scored.scores;
  for (double& score : negative) score = -score;
  Ranking ranking = rank(negative, isOf(scored, label), scored.weights);
  for (double& score : ranking.threshold) score += 1;
  return ranking;
}

Ranking rankingOf(const Scored& scored, int label, int other) {
  std::vector<double> weights(scored.size());  // samples of no weight are left out
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights[i] = scored.truth[i] == label || scored.truth[i] == other ? scored.weight(i) : 0;
  return rank(scoresOf(scored, label), isOf(scored, label), weights);
}

std::size_t placeOf(ScoreKind kind, const Ranking& ranking, double limit) {
  const auto end = std::partition_point(ranking.threshold.begin(), ranking.threshold.end(),
                                        [&](double score) { return threshold(kind, score) >= limit; });
  return static_cast<std::size_t>(end - ranking.threshold.begin());
}

std::vector<int> predicted(const Scored& scored, double limit) {
  std::vector<int> all(scored.size());
  if (scored.classes() == 2) {
    const std::vector<double> scores = scoresOf(scored, scored.positive);
    for (std::size_t i = 0; i < all.size(); ++i)
      all[i] = threshold(scored.kind, scores[i]) >= limit ? scored.positive : 1 - scored.positive;
    return all;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::span<const double> row = rowOf(scored, i);
    all[i] = static_cast<int>(std::max_element(row.begin(), row.end()) - row.begin());
  }
  return all;
}

ConfusionCounts countsAt(const Scored& scored, const Ranking& ranking, double limit) {
  if (!scored.isFinite()) return confusion({}, {}, scored.classes());
  if (scored.classes() > 2) return confusion(scored.truth, predicted(scored, limit), scored.classes(), scored.weights);
  const std::size_t place = placeOf(scored.kind, ranking, limit);
  const double tp = place > 0 ? ranking.truePositives[place - 1] : 0,
               fp = place > 0 ? ranking.falsePositives[place - 1] : 0;
  const double fn = ranking.positives() - tp, tn = ranking.negatives() - fp;
  if (scored.positive == 1) return {2, {tn, fp, fn, tp}};
  return {2, {tp, fn, fp, tn}};
}

ThresholdFigures figuresAt(const Scored& scored, const ConfusionCounts& counts) {
  if (!scored.isFinite()) {
    const Measure none = Measure::none(kNotFinite);
    return {counts, none, none, none, none, none, none, none, none};
  }
  if (scored.classes() == 2) {
    const int p = scored.positive;
    return {counts,
            accuracy(counts),
            balancedAccuracy(counts),
            precision(counts, p),
            recall(counts, p),
            specificityOf(counts, p),
            fScore(counts, p),
            mcc(counts),
            kappa(counts)};
  }
  const ClassScores mean = averageScores(counts, Average::Macro);
  return {counts,         accuracy(counts), balancedAccuracy(counts),
          mean.precision, mean.recall,      meanSpecificity(counts),
          mean.f1,        mcc(counts),      kappa(counts)};
}

ScoreFigures figuresOf(const Scored& scored, const Ranking& ranking) {
  if (!scored.isFinite()) {
    const Measure none = Measure::none(kNotFinite);
    return {none, none, none, none, none};
  }
  const bool two = scored.classes() == 2;
  const Areas areas = two ? Areas{auc(ranking), averagePrecision(ranking)} : meanAreas(scored);
  const Measure none = Measure::none(kNoProbabilities);
  ScoreFigures figures{areas.auc, areas.averagePrecision, none, none, none};
  if (scored.hasProbabilities()) (two ? addFiguresOfTwo : addFiguresOfSeveral)(scored, figures);
  return figures;
}

}  // namespace perc::metrics

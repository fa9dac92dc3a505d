// SPDX-License-Identifier: GPL-3.0-or-later
// Two classes by their scores: areas, thresholds, log loss, folds.
#include "core/math/elementary.h"
#include "core/metrics/conventions_parts.h"
#include "core/metrics/probability.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace perc::metrics::parts {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr char kNoSamples[] = PERC_TR("There are no samples.");
constexpr char kCount[] = PERC_TR("number of points of the ROC curve");
constexpr char kFirst[] = PERC_TR("first threshold of the ROC curve");
constexpr char kSecond[] = PERC_TR("second threshold of the ROC curve");
constexpr char kFolds[] = PERC_TR("area under the ROC curve over the folds");
constexpr char kBreakEven[] = PERC_TR("break-even of precision and recall");

Measure ownAuc(const Two& t) { return auc(t.own); }
Measure ownLogLoss(const Two& t) { return logLoss(t.in.scores, t.in.positive); }
Measure ownCount(const Two& t) { return static_cast<double>(t.own.size() + 1); }
Measure ownFirst(const Two&) { return kInfinity; }
Measure refusedWithOne(const Two& t, const Measure& value) { return t.bothOccur() ? value : Measure::none(kStops); }

std::vector<double> scoresOf(const Two& t, int label) {
  std::vector<double> scores;
  for (std::size_t i = 0; i < t.truth.size(); ++i)
    if (t.truth[i] == label) scores.push_back(t.in.scores[i]);
  return scores;
}
bool turnedByProc(const Two& t) { return turnedByMedians(scoresOf(t, t.rOrder[0]), scoresOf(t, t.rOrder[1])); }

/// roc_curve leaves out points on a straight line between their neighbours in the list.
Measure scikitCount(const Two& t) {
  const Ranking& r = t.own;
  std::size_t kept = r.size();
  const auto bends = [](const std::vector<double>& v, std::size_t i) { return v[i + 1] - v[i] != v[i] - v[i - 1]; };
  for (std::size_t i = 1; i + 1 < r.size(); ++i)
    if (!bends(r.falsePositives, i) && !bends(r.truePositives, i)) --kept;
  return static_cast<double>(kept + 1);
}

Measure procSecond(const Two& t) {
  if (!t.bothOccur()) return Measure::none(kStops);
  const std::vector<double>& all = t.own.threshold;  // falling
  const std::size_t n = all.size();
  if (turnedByProc(t)) return n > 1 ? (all[0] + all[1]) / 2 : -kInfinity;
  return n > 1 ? (all[n - 1] + all[n - 2]) / 2 : kInfinity;
}

double precisionAt(const Ranking& r, std::size_t i) {
  return r.truePositives[i] / (r.truePositives[i] + r.falsePositives[i]);
}
double recallAt(const Ranking& r, std::size_t i) { return r.truePositives[i] / r.positives(); }

/// The first that `prbe` lists, from the highest cutoff on: where both are equal their value, and where they cross
/// between two cutoffs their difference there, which is 0.
Measure rocrBreakEven(const Two& t) {
  if (!t.bothOccur()) return Measure::none(kStops);
  const Ranking& r = t.byR();
  if (r.size() < 2) return Measure::none(PERC_TR("It stops with an error, as all scores are equal."));
  const auto apart = [&](std::size_t i) { return recallAt(r, i) - precisionAt(r, i); };
  for (std::size_t i = 0; i < r.size(); ++i) {
    if (apart(i) == 0) return recallAt(r, i);
    if (i + 1 < r.size() && apart(i) * apart(i + 1) < 0) return 0.0;
  }
  return Measure::none(PERC_TR("Precision and recall do not meet."));
}

/// Where the drawn lines of precision and recall cross: they meet where as many samples are predicted positive as are.
Measure ownBreakEven(const Two& t) {
  if (!t.bothOccur()) return Measure::none(auc(t.own).undefined);
  const Ranking& r = t.own;
  double above = 1, lastRecall = 0;  // before the first score: precision 1, recall 0
  for (std::size_t i = 0; i < r.size(); ++i) {
    const double apart = precisionAt(r, i) - recallAt(r, i), recall = recallAt(r, i);
    const double predicted = r.truePositives[i] + r.falsePositives[i];
    if (predicted == r.positives()) return recall;
    if (predicted > r.positives())
      return above > 0 ? lastRecall + above / (above - apart) * (recall - lastRecall) : lastRecall;
    above = apart;
    lastRecall = recall;
  }
  return lastRecall;
}

/// The mean of cost(score, whether positive).
template <class Cost>
Measure meanCost(const Two& t, Cost cost) {
  if (t.truth.empty()) return Measure::none(kNoSamples);
  double sum = 0;
  for (std::size_t i = 0; i < t.truth.size(); ++i) sum += cost(t.in.scores[i], t.truth[i] == 1);
  return sum / static_cast<double>(t.truth.size());
}

Measure scikitLogLoss(const Two& t) {
  if (!t.bothOccur()) return Measure::none(kStops);
  std::vector<std::uint8_t> greater = t.in.positive;
  if (!t.greaterInPython)
    for (std::uint8_t& one : greater) one = !one;
  return logLoss(t.in.scores, greater);
}

Measure scikitLogLossOfFloats(const Two& t) {
  if (!t.bothOccur()) return Measure::none(kStops);
  constexpr float kEpsilon = std::numeric_limits<float>::epsilon();
  return meanCost(t, [&](double score, bool positive) {
    const float p = std::clamp(static_cast<float>(score), kEpsilon, 1 - kEpsilon);
    return -elementary::log(positive == t.greaterInPython ? p : 1 - p);
  });
}

Measure caretLogLoss(const Two& t) {
  return meanCost(t, [](double score, bool positive) {
    const double eps = 1e-15, p = positive ? score : 1 - score;
    return -elementary::log(std::max(std::min(p, 1 - eps), eps));
  });
}

/// binaryCrossentropy: cut in float, made a logit, and back.
Measure tfjsLogLoss(const Two& t) {
  return meanCost(t, [](double score, bool positive) {
    const float eps = 1e-7F, p = std::clamp(static_cast<float>(score), eps, 1 - eps);
    const double logit = elementary::log(p / (1 - p));
    return std::max(logit, 0.0) - (positive ? logit : 0) + elementary::log1p(elementary::exp(-std::abs(logit)));
  });
}

enum class OneClass { LeftOut, Spoils };

/// The mean of each fold's area.
Measure meanOfFolds(const Two& t, OneClass rule) {
  std::map<int, BinaryScores> folds;
  for (std::size_t i = 0; i < t.truth.size(); ++i) {
    BinaryScores& fold = folds[t.in.fold[i]];
    fold.scores.push_back(t.in.scores[i]);
    fold.positive.push_back(t.in.positive[i]);
  }
  double sum = 0, count = 0;
  for (const auto& [number, fold] : folds) {
    const Measure area = auc(rank(fold.scores, fold.positive));
    if (!area.defined() && rule == OneClass::Spoils)
      return Measure::none(PERC_TR("A fold has samples of one class only."));
    if (!area.defined()) continue;
    sum += area.value;
    ++count;
  }
  return count > 0 ? Measure(sum / count) : Measure::none(PERC_TR("Every fold has samples of one class only."));
}
Measure ownFolds(const Two& t) { return meanOfFolds(t, OneClass::LeftOut); }
bool inFolds(const Two& t) { return t.in.fold.size() == t.truth.size() && !t.in.fold.empty(); }

const Entry<Two> kEntries[] = {
    {{"sklearn-auc", kScikit, kAuc,
      PERC_TR("roc_auc_score takes the scores for those of the greater label: the later one by its bytes.")},
     [](const Two& t) { return refusedWithOne(t, auc(t.byPython())); },
     ownAuc},
    {{"proc-auc", kProc, kAuc,
      PERC_TR(
          "roc() turns the direction so that the class with the higher median scores higher, with a message only.")},
     [](const Two& t) { return refusedWithOne(t, areaByMedians(scoresOf(t, t.rOrder[0]), scoresOf(t, t.rOrder[1]))); },
     ownAuc},
    {{"rocr-auc", kRocr, kAuc, PERC_TR("The positive class is the second label by alphabet: well, not ill.")},
     [](const Two& t) { return refusedWithOne(t, auc(t.byR())); },
     ownAuc},
    {{"caret-auc", kCaret, kAuc,
      PERC_TR(
          "twoClassSummary uses the probability of the first level for that level, and never turns the direction.")},
     ownAuc,
     ownAuc},
    {{"weka-auc", kWeka, kAuc,
      PERC_TR("Each class has its own area by its own scores; with one class only it shows ?.")},
     ownAuc,
     ownAuc},
    {{"weka-weighted-auc", kWeka, kAuc,
      PERC_TR("The weighted mean over the classes counts an undefined area as 0, with one class only the whole.")},
     [](const Two& t) { return t.truth.empty() ? ownAuc(t) : orZero(ownAuc(t)); },
     ownAuc},
    {{"mlroc-auc", kMlRoc, kAuc, PERC_TR("An area below one half is folded up: scores in reversed order look good.")},
     [](const Two& t) { return refusedWithOne(t, foldedUp(auc(t.own))); },
     ownAuc},
    {{"sklearn-average-precision", kScikit, PERC_TR("average precision"),
      PERC_TR("Without a positive sample it says -0.0 with a warning, where ours is undefined.")},
     [](const Two& t) { return t.own.size() > 0 && t.own.positives() == 0 ? Measure(-0.0) : averagePrecision(t.own); },
     [](const Two& t) { return averagePrecision(t.own); }},
    {{"rocr-break-even", kRocr, kBreakEven,
      PERC_TR("Where precision and recall cross between two scores, prbe lists their difference, 0, not their value.")},
     rocrBreakEven,
     ownBreakEven},
    {{"sklearn-thresholds", kScikit, kCount,
      PERC_TR("roc_curve leaves out points that go on straight from their neighbours, and adds one above all scores.")},
     scikitCount,
     ownCount},
    {{"proc-thresholds", kProc, kCount,
      PERC_TR("The thresholds are the midpoints between the scores, and both infinities.")},
     [](const Two& t) { return refusedWithOne(t, ownCount(t)); },
     ownCount},
    {{"rocr-thresholds", kRocr, kCount, PERC_TR("The cutoffs are the distinct scores, and infinity before them.")},
     [](const Two& t) { return refusedWithOne(t, ownCount(t)); },
     ownCount},
    {{"weka-thresholds", kWeka, kCount,
      PERC_TR("The thresholds are the distinct scores from the lowest on, and one 0.00001 above the highest.")},
     ownCount,
     ownCount},
    {{"sklearn-first-threshold", kScikit, kFirst,
      PERC_TR("Up to version 1.2 it is the highest score + 1, which no probability can be; from 1.3 on infinity.")},
     [](const Two& t) { return t.own.size() > 0 ? Measure(t.own.threshold[0] + 1) : Measure::none(kNoSamples); },
     ownFirst},
    {{"proc-first-threshold", kProc, kFirst,
      PERC_TR(
          "The list begins where all are predicted as cases: at -infinity, or infinity if the direction is turned.")},
     [](const Two& t) {
       return t.bothOccur() ? Measure(turnedByProc(t) ? kInfinity : -kInfinity) : Measure::none(kStops);
     },
     ownFirst},
    {{"proc-second-threshold", kProc, kSecond,
      PERC_TR("It is the midpoint between the two outermost scores, which no sample has; ours is the highest score.")},
     procSecond,
     [](const Two& t) { return t.own.size() > 0 ? Measure(t.own.threshold[0]) : Measure::none(kNoSamples); }},
    {{"rocr-first-threshold", kRocr, kFirst,
      PERC_TR("It is infinity, where nothing is predicted positive, as in ours.")},
     [](const Two& t) { return refusedWithOne(t, kInfinity); },
     ownFirst},
    {{"weka-first-threshold", kWeka, kFirst, PERC_TR("The curve begins at the lowest score, where all are positive.")},
     [](const Two& t) { return t.own.size() > 0 ? Measure(t.own.threshold.back()) : Measure::none(kNoSamples); },
     ownFirst},
    {{"sklearn-log-loss", kScikit, kLogLoss,
      PERC_TR(
          "One column is taken for the greater label's, and cut to 2.2e-16 from 0 and 1: a certain miss costs 36.04.")},
     scikitLogLoss,
     ownLogLoss},
    {{"sklearn-log-loss-float", kScikit, kLogLoss,
      PERC_TR("Scores in float are cut to 1.2e-7 from 0 and 1 instead: a certain miss costs 15.94.")},
     scikitLogLossOfFloats,
     ownLogLoss},
    {{"caret-log-loss", kCaret, kLogLoss,
      PERC_TR("mnLogLoss uses both classes' columns, and cuts to 1e-15 from 0 and 1: a certain miss costs 34.54.")},
     caretLogLoss,
     ownLogLoss},
    {{"tfjs-log-loss", kTfjs, kLogLoss,
      PERC_TR("binaryCrossentropy cuts to 1e-7 from 0 and 1, in float: a certain miss costs 16.12 or 15.94.")},
     tfjsLogLoss,
     ownLogLoss},
    {{"weka-folds-pooled", kWeka, kFolds,
      PERC_TR("The scores of all folds are put into one curve, as if one model had made them.")},
     ownAuc,
     ownFolds,
     inFolds},
    {{"sklearn-folds-pooled", kScikit, kFolds,
      PERC_TR("The area of cross_val_predict puts the scores of all folds into one curve.")},
     [](const Two& t) { return refusedWithOne(t, auc(t.own)); },
     ownFolds,
     inFolds},
    {{"sklearn-folds-mean", kScikit, kFolds,
      PERC_TR("cross_val_score has one area a fold, and a fold with one class only makes their mean nan.")},
     [](const Two& t) { return meanOfFolds(t, OneClass::Spoils); },
     ownFolds,
     inFolds},
    {{"caret-folds-mean", kCaret, kFolds,
      PERC_TR("train() leaves out a fold with one class only, without a count of those left.")},
     ownFolds,
     ownFolds,
     inFolds},
};

}  // namespace

std::span<const Entry<Two>> curveEntries() { return kEntries; }

}  // namespace perc::metrics::parts

// SPDX-License-Identifier: GPL-3.0-or-later
// Two classes by what is predicted: counts, and what is made of them.
#include "core/metrics/conventions_parts.h"

#include <cmath>

namespace perc::metrics::parts {
namespace {

constexpr char kPredicted[] = PERC_TR("samples predicted positive");
constexpr char kNotThere[] = PERC_TR("It stops with an error, as the label occurs nowhere.");
constexpr char kZeroByZero[] = PERC_TR("It divides 0 by 0.");

Measure ownPrecision(const Two& t) { return precision(t.counts, 1); }
Measure ownRecall(const Two& t) { return recall(t.counts, 1); }
Measure ownF1(const Two& t) { return fScore(t.counts, 1); }
Measure ownKappa(const Two& t) { return kappa(t.counts); }
Measure ownMcc(const Two& t) { return mcc(t.counts); }
Measure ownPredicted(const Two& t) { return t.counts.predictions(1); }
Measure ownCorner(const Two& t) { return t.counts.at(0, 1); }

// caret: of the first level.
Measure caretSensitivity(const Two& t) { return recall(t.counts, t.rOrder[0]); }
Measure caretPrecision(const Two& t) { return precision(t.counts, t.rOrder[0]); }

Measure caretF1(const Two& t) {
  const Measure p = caretPrecision(t), r = caretSensitivity(t);
  if (!p.defined() || !r.defined()) return p.defined() ? r : p;
  return p.value + r.value > 0 ? Measure(2 * p.value * r.value / (p.value + r.value)) : Measure::none(kZeroByZero);
}

/// By Bayes' rule from sensitivity, specificity and prevalence, each of which must be there.
Measure caretPredictiveValue(const Two& t) {
  const Measure sensitivity = caretSensitivity(t), specificity = recall(t.counts, t.rOrder[1]);
  if (!sensitivity.defined() || !specificity.defined()) return sensitivity.defined() ? specificity : sensitivity;
  const double prevalence = t.counts.truths(t.rOrder[0]) / t.counts.total(), hit = sensitivity.value * prevalence;
  const double all = hit + (1 - specificity.value) * (1 - prevalence);
  return all > 0 ? Measure(hit / all) : Measure::none(kZeroByZero);
}

/// Predictions that a tool makes by itself.
template <class Positive>
ConfusionCounts predictedBy(const Two& t, Positive positive) {
  std::vector<int> predicted;
  for (const double score : t.in.scores) predicted.push_back(positive(score) ? 1 : 0);
  return confusion(t.truth, predicted, 2);
}

/// The more probable class; at a tie the one declared first, here the negative one.
ConfusionCounts byWeka(const Two& t) {
  return predictedBy(t, [](double s) { return s > 1 - s; });
}
Measure wekaKappa(const Two& t) {
  const Measure own = kappa(byWeka(t));
  return own.defined() || t.truth.empty() ? own : Measure(1);
}

/// The sign of a linear model, or the largest probability: at a tie the smaller label.
Measure scikitPredict(const Two& t) {
  return predictedBy(t, [&](double s) { return s > 0.5 || (s == 0.5 && !t.greaterInPython); }).predictions(1);
}

double inFloat(const Measure& m) { return static_cast<double>(static_cast<float>(m.value)); }
Measure tfjsRatio(const Measure& m) { return m.defined() ? Measure(inFloat(m)) : Measure(0); }
Measure tfjsAccuracy(const Two& t) {
  const Measure share = accuracy(predictedBy(t, [](double s) { return static_cast<float>(s) > 0.5F; }));
  return share.defined() ? Measure(inFloat(share)) : share;
}
Measure tfjsPrecisionOfScores(const Two& t) {
  return tfjsRatio(precision(predictedBy(t, [](double s) { return static_cast<float>(s) == 1; }), 1));
}

bool positiveOccurs(const Two& t) { return t.counts.truths(1) > 0 || t.counts.predictions(1) > 0; }
Measure mlOf(const Two& t, const Measure& value) { return positiveOccurs(t) ? value : Measure::none(kNotThere); }
Measure mlMcc(const Two& t) {
  if (!positiveOccurs(t)) return Measure::none(kNotThere);
  const double rows = t.counts.truths(0) * t.counts.truths(1);
  const bool degenerate = rows * t.counts.predictions(0) * t.counts.predictions(1) == 0;
  return degenerate ? Measure::none(kZeroByZero) : mcc(t.counts);
}

const Entry<Two> kEntries[] = {
    {{"sklearn-predict", kScikit, kPredicted,
      PERC_TR("predict() knows no threshold but one half, and at exactly that takes the smaller label.")},
     scikitPredict,
     ownPredicted},
    {{"weka-predict", kWeka, kPredicted,
      PERC_TR("It predicts the more probable class, at exactly one half the one declared first, here the negative.")},
     [](const Two& t) { return Measure(byWeka(t).predictions(1)); },
     ownPredicted},
    {{"tfjs-binary-accuracy", kTfjs, PERC_TR("accuracy"),
      PERC_TR("binaryAccuracy predicts positive above one half only, and rounds the scores to float before.")},
     tfjsAccuracy,
     [](const Two& t) { return accuracy(t.counts); }},
    {{"sklearn-precision", kScikit, kPrecision, PERC_TR("Where nothing is predicted positive it is 0 with a warning.")},
     [](const Two& t) { return orZero(ownPrecision(t)); },
     ownPrecision},
    {{"rocr-precision", kRocr, kPrecision,
      PERC_TR("It is of the second label by alphabet, and NaN at the cutoff infinity, where nothing is predicted.")},
     [](const Two& t) {
       return t.bothOccur() ? precision(countsAt(t.byR(), t.in.threshold), 1) : Measure::none(kStops);
     },
     ownPrecision},
    {{"caret-precision", kCaret, kPrecision,
      PERC_TR("The positive class is the first level: 0 of 0 and 1; where it is never predicted the figure is NA.")},
     caretPrecision,
     ownPrecision},
    {{"caret-pos-pred-value", kCaret, kPrecision,
      PERC_TR("\"Pos Pred Value\" is by Bayes' rule from both classes: missing where one of them is.")},
     caretPredictiveValue,
     ownPrecision},
    {{"weka-precision", kWeka, kPrecision,
      PERC_TR("By its own predictions, and 0 where nothing is predicted positive.")},
     [](const Two& t) { return orZero(precision(byWeka(t), 1)); },
     ownPrecision},
    {{"tfjs-precision", kTfjs, kPrecision, PERC_TR("Where nothing is predicted positive it is 0, without a warning.")},
     [](const Two& t) { return tfjsRatio(ownPrecision(t)); },
     ownPrecision},
    {{"tfjs-precision-of-scores", kTfjs, kPrecision,
      PERC_TR("Given scores in place of 0 and 1 it counts those as positive that are exactly 1, without a word.")},
     tfjsPrecisionOfScores,
     ownPrecision},
    {{"mlcm-precision", kConfusion, kPrecision,
      PERC_TR("Where nothing is predicted positive it is NaN, and an error where the label occurs nowhere.")},
     [](const Two& t) { return mlOf(t, ownPrecision(t)); },
     ownPrecision},
    {{"sklearn-recall", kScikit, kRecall, PERC_TR("Without a positive sample it is 0 with a warning.")},
     [](const Two& t) { return orZero(ownRecall(t)); },
     ownRecall},
    {{"caret-sensitivity", kCaret, kRecall,
      PERC_TR(
          "Sensitivity is of the first level: 0 of 0 and 1, so that ours is its specificity; NA without a sample.")},
     caretSensitivity,
     ownRecall},
    {{"weka-recall", kWeka, kRecall, PERC_TR("By its own predictions, and 0 without a positive sample.")},
     [](const Two& t) { return orZero(recall(byWeka(t), 1)); },
     ownRecall},
    {{"tfjs-recall", kTfjs, kRecall, PERC_TR("Without a positive sample it is 0, without a warning.")},
     [](const Two& t) { return tfjsRatio(ownRecall(t)); },
     ownRecall},
    {{"mlcm-recall", kConfusion, kRecall, PERC_TR("Without a positive sample it is NaN, or an error.")},
     [](const Two& t) { return mlOf(t, ownRecall(t)); },
     ownRecall},
    {{"sklearn-f1", kScikit, kF1, PERC_TR("Where the class is neither there nor predicted it is 0 with a warning.")},
     [](const Two& t) { return orZero(ownF1(t)); },
     ownF1},
    {{"caret-f1", kCaret, kF1,
      PERC_TR("Of the first level, from precision and recall: NA where one is missing, NaN where both are 0.")},
     caretF1,
     ownF1},
    {{"weka-f1", kWeka, kF1, PERC_TR("By its own predictions, and 0 where precision and recall are.")},
     [](const Two& t) { return orZero(fScore(byWeka(t), 1)); },
     ownF1},
    {{"mlcm-f1", kConfusion, kF1, PERC_TR("An error where the class is neither there nor predicted.")},
     [](const Two& t) { return mlOf(t, ownF1(t)); },
     ownF1},
    {{"sklearn-kappa", kScikit, kKappa,
      PERC_TR("With one class only, all right, it is nan: there is nothing to agree on.")},
     ownKappa,
     ownKappa},
    {{"caret-kappa", kCaret, kKappa, PERC_TR("With one class only, all right, it is NaN.")}, ownKappa, ownKappa},
    {{"weka-kappa", kWeka, kKappa, PERC_TR("By its own predictions, and 1 with one class only, all right.")},
     wekaKappa,
     ownKappa},
    {{"sklearn-mcc", kScikit, kMcc, PERC_TR("Where truths or predictions are all of one class it is 0, as ours.")},
     ownMcc,
     ownMcc},
    {{"mlcm-mcc", kConfusion, kMcc, PERC_TR("Where truths or predictions are all of one class it is NaN.")},
     mlMcc,
     ownMcc},
    {{"sklearn-corner", kScikit, kCorner, PERC_TR("Rows are truths, labels are sorted, and only those that occur.")},
     [](const Two& t) { return corner(t.counts, occurring(t.pythonOrder, t.counts)); },
     ownCorner},
    {{"caret-corner", kCaret, kCorner, PERC_TR("Rows are predictions and columns truths, levels by alphabet.")},
     [](const Two& t) { return cornerByPrediction(t.counts, t.rOrder); },
     ownCorner},
    {{"weka-corner", kWeka, kCorner, PERC_TR("Rows are truths, classes as they are declared, by its own predictions.")},
     [](const Two& t) { return Measure(byWeka(t).at(0, 1)); },
     ownCorner},
    {{"tfjs-corner", kTfjs, kCorner, PERC_TR("Rows are truths, classes are numbers from 0 on.")}, ownCorner, ownCorner},
    {{"octave-corner", kOctave, kCorner,
      PERC_TR("Rows are truths; numbers are sorted, but texts are in the order in which they appear.")},
     [](const Two& t) {
       const bool sorted = areNumbers({t.in.negativeLabel, t.in.positiveLabel});
       return corner(t.counts, sorted ? occurring(t.pythonOrder, t.counts) : t.appearance);
     },
     ownCorner},
    {{"mlcm-corner", kConfusion, kCorner,
      PERC_TR("Rows are truths, labels in the order in which they appear: another first row, another matrix.")},
     [](const Two& t) { return corner(t.counts, t.appearance); },
     ownCorner},
};

}  // namespace

std::span<const Entry<Two>> countEntries() { return kEntries; }

}  // namespace perc::metrics::parts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/view/facts.h"

#include "core/metrics/regression.h"
#include "scenes/evaluation/figures.h"
#include "widgets/paint/text.h"

#include <cmath>

namespace perc::evaluation {
namespace {

using metrics::Measure;
using widgets::Fact;
using widgets::translated;

QString count(double value) { return widgets::briefText(value, 6); }
QString number(double value) { return widgets::numberText(value, 4); }

/// A figure: its name, its formula in symbols, the same with numbers, and a sentence on it.
Fact fact(const char* name, const Measure& value, const QString& symbols, const QString& numbers, const char* note) {
  Fact made;
  made.cells = {translated(name), value.defined() ? number(value.value) : translated(PERC_TR("undefined"))};
  made.readout.title = translated(name);
  made.readout.formulas << symbols;
  if (!numbers.isEmpty())
    made.readout.formulas << numbers + QStringLiteral(" = ") +
                                 (value.defined() ? number(value.value) : translated(PERC_TR("undefined")));
  made.readout.note = translated(value.defined() ? note : value.undefined);
  made.readout.refused = !value.defined();
  return made;
}

/// The four counts of two classes.
struct Cells {
  double tp, fn, fp, tn;
};

void addRatios(std::vector<Fact>& all, const metrics::ThresholdFigures& at, const Cells& c) {
  const auto over = [](const QString& a, const QString& b) { return QStringLiteral("%1 / (%2)").arg(a, b); };
  const auto sum = [](std::initializer_list<double> parts) {
    QStringList texts;
    for (const double part : parts) texts << count(part);
    return texts.join(QStringLiteral(" + "));
  };
  all.push_back(fact(PERC_TR("Accuracy"), at.accuracy, QStringLiteral("(TP + TN) / (TP + FN + FP + TN)"),
                     QStringLiteral("(%1) / (%2)").arg(sum({c.tp, c.tn}), sum({c.tp, c.fn, c.fp, c.tn})),
                     PERC_TR("The share of all samples that are right. With rare positives, saying “negative” always "
                             "makes it high.")));
  all.push_back(fact(
      PERC_TR("Balanced accuracy"), at.balancedAccuracy, QStringLiteral("(TP / (TP + FN) + TN / (TN + FP)) / 2"),
      QStringLiteral("(%1 / (%2) + %3 / (%4)) / 2").arg(count(c.tp), sum({c.tp, c.fn}), count(c.tn), sum({c.tn, c.fp})),
      PERC_TR("The mean of both classes’ recalls: one half for whoever ignores the data.")));
  all.push_back(fact(PERC_TR("Precision"), at.precision, over(QStringLiteral("TP"), QStringLiteral("TP + FP")),
                     over(count(c.tp), sum({c.tp, c.fp})),
                     PERC_TR("Of what is called positive, the share that is. It falls where positives are rarer.")));
  all.push_back(fact(PERC_TR("Recall"), at.recall, over(QStringLiteral("TP"), QStringLiteral("TP + FN")),
                     over(count(c.tp), sum({c.tp, c.fn})),
                     PERC_TR("Of the positives, the share that is found: the true positive rate, sensitivity.")));
  all.push_back(fact(PERC_TR("Specificity"), at.specificity, over(QStringLiteral("TN"), QStringLiteral("TN + FP")),
                     over(count(c.tn), sum({c.tn, c.fp})),
                     PERC_TR("Of the negatives, the share that is left in peace: one minus the false positive rate.")));
  all.push_back(fact(PERC_TR("F1"), at.f1, QStringLiteral("2 TP / (2 TP + FP + FN)"),
                     QStringLiteral("2 · %1 / (2 · %1 + %2)").arg(count(c.tp), sum({c.fp, c.fn})),
                     PERC_TR("The harmonic mean of precision and recall. True negatives do not count.")));
}

void addAgreements(std::vector<Fact>& all, const metrics::ThresholdFigures& at, const Cells& c) {
  all.push_back(fact(PERC_TR("Matthews correlation"), at.mcc,
                     QStringLiteral("(TP TN − FP FN) / √((TP + FP) (TP + FN) (TN + FP) (TN + FN))"),
                     QStringLiteral("(%1 · %4 − %3 · %2) / √(%5 · %6 · %7 · %8)")
                         .arg(count(c.tp), count(c.fn), count(c.fp), count(c.tn), count(c.tp + c.fp),
                              count(c.tp + c.fn), count(c.tn + c.fp), count(c.tn + c.fn)),
                     PERC_TR("The correlation of truth and prediction; 0 if either is all of one class.")));
  const double n = c.tp + c.fn + c.fp + c.tn, agreed = (c.tp + c.tn) / n;
  const double chance = ((c.tp + c.fp) * (c.tp + c.fn) + (c.tn + c.fn) * (c.tn + c.fp)) / (n * n);
  all.push_back(fact(PERC_TR("Cohen’s kappa"), at.kappa, QStringLiteral("(p − pₑ) / (1 − pₑ)"),
                     QStringLiteral("(%1 − %2) / (1 − %2)").arg(number(agreed), number(chance)),
                     PERC_TR("Agreement beyond what chance would give: p is the accuracy, pₑ that of chance.")));
}

void addScores(std::vector<Fact>& all, const learn::Judged& judged, const JudgingSettings& settings) {
  const metrics::ScoreFigures& f = judged.figures;
  const bool two = judged.scored.classes() == 2;
  all.push_back(fact(two ? PERC_TR("Area under the ROC curve") : PERC_TR("Area under the ROC curves, macro"), f.auc,
                     QStringLiteral("P(s₊ > s₋) + ½ P(s₊, s₋ tied)"), {},
                     PERC_TR("The share of pairs of a positive and a negative sample in which the positive one scores "
                             "higher, ties half. No threshold and no prevalence is in it.")));
  if (two)
    all.push_back(fact(PERC_TR("Partial area"), metrics::partialAuc(judged.ranking, settings.partialRate),
                       QStringLiteral("½ (1 + (A − f²/2) / (f − f²/2))"),
                       QStringLiteral("f: %1").arg(number(settings.partialRate)),
                       PERC_TR("The area A up to the false positive rate f, made so that chance is one half and the "
                               "best 1 (McClish 1989).")));
  all.push_back(fact(PERC_TR("Average precision"), f.averagePrecision, QStringLiteral("Σ (Rₙ − Rₙ₋₁) Pₙ"), {},
                     PERC_TR("Precision at each threshold, weighted by how much recall it adds; never the trapezoid. "
                             "All scores equal: the prevalence.")));
  all.push_back(fact(PERC_TR("Brier score"), f.brier, QStringLiteral("mean (p − y)²"), {},
                     PERC_TR("The mean squared error of probabilities: 0 is best.")));
  all.push_back(fact(PERC_TR("Log loss"), f.logLoss, QStringLiteral("mean −log p(y)"), {},
                     PERC_TR("How surprised the model is by the truth. A certain miss counts 36.04, not infinity.")));
  all.push_back(fact(PERC_TR("Expected calibration error"), f.calibrationError, QStringLiteral("Σ n_b/n |ȳ_b − p̄_b|"),
                     {}, PERC_TR("How far, over ten equal bins, what came is from what was predicted.")));
}

/// Of several classes: the kinds of means, and the other areas.
void addAverages(std::vector<Fact>& all, const learn::Judged& judged) {
  using metrics::Average;
  constexpr std::tuple<Average, const char*, const char*, const char*> kKinds[] = {
      {Average::Macro, PERC_TR("Precision, macro"), PERC_TR("Recall, macro"), PERC_TR("F1, macro")},
      {Average::Weighted, PERC_TR("Precision, weighted"), PERC_TR("Recall, weighted"), PERC_TR("F1, weighted")},
      {Average::Micro, PERC_TR("Precision, micro"), PERC_TR("Recall, micro"), PERC_TR("F1, micro")}};
  for (const auto& [kind, precision, recall, f1] : kKinds) {
    const metrics::ClassScores mean = metrics::averageScores(judged.severalCounts, kind);
    const char* note = kind == Average::Macro ? PERC_TR("The mean over classes, each counting the same.")
                       : kind == Average::Weighted
                           ? PERC_TR("The mean over classes, each counting by its samples.")
                           : PERC_TR("All decisions counted as one: with one label a sample the same as the accuracy.");
    all.push_back(fact(precision, mean.precision, QStringLiteral("TP / (TP + FP)"), {}, note));
    all.push_back(fact(recall, mean.recall, QStringLiteral("TP / (TP + FN)"), {}, note));
    all.push_back(fact(f1, mean.f1, QStringLiteral("2 TP / (2 TP + FP + FN)"), {}, note));
  }
  std::vector<double> scores;
  const auto classes = static_cast<std::size_t>(judged.scored.classes());
  scores.resize(judged.scored.size() * classes);
  for (int k = 0; k < judged.scored.classes(); ++k) {
    const std::vector<double> of = judged.scored.hasProbabilities() ? metrics::probabilitiesOf(judged.scored, k)
                                                                    : metrics::scoresOf(judged.scored, k);
    for (std::size_t i = 0; i < of.size(); ++i) scores[i * classes + static_cast<std::size_t>(k)] = of[i];
  }
  const auto area = [&](const char* name, metrics::SeveralClasses kind, const char* note) {
    all.push_back(fact(
        name,
        metrics::severalClassesAuc(scores, judged.scored.truth, judged.scored.classes(), kind, judged.scored.weights),
        QStringLiteral("P(s₊ > s₋) + ½ P(s₊, s₋ tied)"), {}, note));
  };
  area(PERC_TR("Area under the ROC curves, weighted"), metrics::SeveralClasses::Weighted,
       PERC_TR("Each class against the rest, counting by its samples."));
  area(PERC_TR("Area under the ROC curves, micro"), metrics::SeveralClasses::Micro,
       PERC_TR("All classes’ scores as one row of samples."));
  area(PERC_TR("Area under the ROC curves, one against one"), metrics::SeveralClasses::OneVsOne,
       PERC_TR("The mean over pairs of classes (Hand and Till 2001): no prevalence is in it."));
}

void addCost(std::vector<Fact>& all, const learn::Judged& judged, const JudgingSettings& settings, double threshold) {
  const std::size_t place = metrics::placeOf(judged.scored.kind, judged.ranking, threshold);
  const metrics::Stakes stakes = stakesOf(judged, settings);
  const Rates rates = ratesAt(judged.ranking, place);
  all.push_back(fact(PERC_TR("Expected cost"), costAt(judged, settings, place),
                     QStringLiteral("π (1 − TPR) c_miss + (1 − π) FPR c_alarm"),
                     QStringLiteral("%1 · (1 − %2) · %3 + (1 − %1) · %4 · %5")
                         .arg(number(stakes.prevalence), number(rates.truePositive), count(stakes.falseNegative),
                              number(rates.falsePositive), count(stakes.falsePositive)),
                     PERC_TR("What a decision costs on average, where positives have the share π.")));
  all.push_back(fact(PERC_TR("Precision at the prevalence set"), precisionAtPrevalence(judged, settings, place),
                     QStringLiteral("π TPR / (π TPR + (1 − π) FPR)"),
                     QStringLiteral("%1 · %2 / (%1 · %2 + (1 − %1) · %3)")
                         .arg(number(stakes.prevalence), number(rates.truePositive), number(rates.falsePositive)),
                     PERC_TR("By Bayes’ rule: the rates stay where positives are rarer, the precision does not.")));
}

std::vector<Fact> valueFacts(const learn::Judged& judged) {
  const auto& t = judged.truth;
  const auto& p = judged.value;
  const auto& w = judged.weights;
  const Measure square = metrics::meanSquaredError(t, p, w);
  const std::vector<double> mean(t.size(), judged.baseline);
  const Measure baseline = metrics::meanSquaredError(t, mean, w);
  const Measure root = square.defined() ? Measure(std::sqrt(square.value)) : square;
  return {fact(PERC_TR("Mean squared error"), square, QStringLiteral("mean (y − ŷ)²"), {},
               PERC_TR("In the square of the unit of what is predicted.")),
          fact(PERC_TR("Mean squared error of the mean"), baseline, QStringLiteral("mean (y − ȳ)²"), {},
               PERC_TR("The baseline: whoever predicts the mean of the training samples always.")),
          fact(PERC_TR("Root mean squared error"), root, QStringLiteral("√ mean (y − ŷ)²"), {},
               PERC_TR("In the unit of what is predicted; large errors count more.")),
          fact(PERC_TR("Mean absolute error"), metrics::meanAbsoluteError(t, p, w), QStringLiteral("mean |y − ŷ|"), {},
               PERC_TR("In the unit of what is predicted; every unit of error counts the same.")),
          fact(PERC_TR("Median absolute error"), metrics::medianAbsoluteError(t, p, w),
               QStringLiteral("median |y − ŷ|"), {}, PERC_TR("Half of the errors are smaller: outliers do not count.")),
          fact(PERC_TR("Huber loss"), metrics::huberLoss(t, p, 1, w), QStringLiteral("e²/2, beyond 1: |e| − ½"), {},
               PERC_TR("Squares for small errors, absolute for large ones (Huber 1964).")),
          fact(PERC_TR("Log cosh"), metrics::logCosh(t, p, w), QStringLiteral("mean log cosh (y − ŷ)"), {},
               PERC_TR("Nearly the same, and smooth everywhere.")),
          fact(PERC_TR("R²"), metrics::r2(t, p, w), QStringLiteral("1 − Σ (y − ŷ)² / Σ (y − ȳ)²"), {},
               PERC_TR("How much better than the mean: 1 is exact, 0 no better, below 0 worse.")),
          fact(PERC_TR("Squared correlation"), metrics::squaredCorrelation(t, p, w), QStringLiteral("r²"), {},
               PERC_TR("What caret calls R²: predictions in reversed order have 1, and no offset is seen."))};
}

}  // namespace

std::vector<Fact> factsOf(const learn::Judged& judged, const JudgingSettings& settings, double threshold) {
  if (judged.size() == 0) return {};
  if (judged.isRegression()) return valueFacts(judged);
  std::vector<Fact> all;
  addScores(all, judged, settings);
  const metrics::ConfusionCounts counts = judged.countsAt(threshold);
  const auto at = metrics::figuresAt(judged.scored, counts);
  if (counts.classes == 2) {
    const int p = judged.scored.positive, n = 1 - p;
    const Cells cells{counts.at(p, p), counts.at(p, n), counts.at(n, p), counts.at(n, n)};
    addRatios(all, at, cells);
    addAgreements(all, at, cells);
    addCost(all, judged, settings, threshold);
    return all;
  }
  all.push_back(fact(PERC_TR("Accuracy"), at.accuracy, QStringLiteral("Σ C_kk / Σ C"), {},
                     PERC_TR("The share of all samples that are right.")));
  all.push_back(fact(PERC_TR("Balanced accuracy"), at.balancedAccuracy, QStringLiteral("mean of recalls"), {},
                     PERC_TR("The mean over classes of the share that is found.")));
  all.push_back(fact(PERC_TR("Matthews correlation"), at.mcc, QStringLiteral("Gorodkin 2004"), {},
                     PERC_TR("The correlation of truth and prediction, of any number of classes.")));
  all.push_back(fact(PERC_TR("Cohen’s kappa"), at.kappa, QStringLiteral("(p − pₑ) / (1 − pₑ)"), {},
                     PERC_TR("Agreement beyond what chance would give: p is the accuracy, pₑ that of chance.")));
  addAverages(all, judged);
  return all;
}

}  // namespace perc::evaluation

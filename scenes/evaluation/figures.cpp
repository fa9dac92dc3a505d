// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/figures.h"

#include "core/learn/figures.h"
#include "core/metrics/regression.h"

#include <algorithm>
#include <cmath>

namespace perc::evaluation {
namespace {

constexpr char kOfTwo[] = PERC_TR("This is a figure of two classes.");

FigureInfo share(const char* id, const char* label, const char* title) {
  return {.id = id, .label = label, .title = title, .axis = label, .zeroToOne = true};
}

metrics::Measure rootOf(const metrics::Measure& square) {
  return square.defined() ? metrics::Measure(std::sqrt(square.value)) : square;
}

/// The figures of classes and of values, by their ids.
void set(FigureValues& values, const char* id, const metrics::Measure& figure) {
  values.set(id, figure.value, figure.undefined);
}

void setClassFigures(const learn::Judged& judged, const JudgingSettings& settings, FigureValues& values) {
  const bool two = judged.scored.classes() == 2;
  const metrics::Measure ofTwo = metrics::Measure::none(kOfTwo);
  const auto at = metrics::figuresAt(judged.scored, judged.countsAt(settings.threshold));
  set(values, "auc", judged.figures.auc);
  set(values, "average-precision", judged.figures.averagePrecision);
  set(values, "accuracy", at.accuracy);
  set(values, "balanced-accuracy", at.balancedAccuracy);
  set(values, "precision", at.precision);
  set(values, "recall", at.recall);
  set(values, "specificity", at.specificity);
  set(values, "f1", at.f1);
  set(values, "mcc", at.mcc);
  set(values, "kappa", at.kappa);
  set(values, "brier", judged.figures.brier);
  set(values, "log-loss", judged.figures.logLoss);
  set(values, "ece", judged.figures.calibrationError);
  set(values, "partial-auc", two ? metrics::partialAuc(judged.ranking, settings.partialRate) : ofTwo);
  const std::size_t place = metrics::placeOf(judged.scored.kind, judged.ranking, settings.threshold);
  set(values, "precision-at-prevalence", two ? precisionAtPrevalence(judged, settings, place) : ofTwo);
  set(values, "best-f1", two ? bestF1(judged.ranking).f1 : ofTwo);
  set(values, "cost", two ? costAt(judged, settings, place) : ofTwo);
}

}  // namespace

const FigureTable& figureTable() {
  const std::vector<FigureInfo>& training = learn::figureTable().figures();
  static const FigureTable table(
      {training.front(),  // the loss
       {.id = "auc",
        .label = PERC_TR("area under the ROC curve"),
        .title = PERC_TR("Area under the ROC curve"),
        .axis = PERC_TR("area under the ROC curve"),
        .chip = PERC_TR("AUC"),
        .group = "quality",
        .zeroToOne = true},
       share("average-precision", PERC_TR("average precision"), PERC_TR("Average precision")),
       share("accuracy", PERC_TR("accuracy"), PERC_TR("Accuracy")),
       share("balanced-accuracy", PERC_TR("balanced accuracy"), PERC_TR("Balanced accuracy")),
       share("precision", PERC_TR("precision"), PERC_TR("Precision")),
       share("precision-at-prevalence", PERC_TR("precision at the prevalence set"),
             PERC_TR("Precision at the prevalence set")),
       share("recall", PERC_TR("recall"), PERC_TR("Recall")),
       share("specificity", PERC_TR("specificity"), PERC_TR("Specificity")),
       share("f1", PERC_TR("F1"), PERC_TR("F1")),
       share("best-f1", PERC_TR("F1 at its best threshold"), PERC_TR("F1 at its best threshold")),
       {.id = "mcc", .label = PERC_TR("Matthews correlation"), .title = PERC_TR("Matthews correlation")},
       {.id = "kappa", .label = PERC_TR("Cohen’s kappa"), .title = PERC_TR("Cohen’s kappa")},
       {.id = "brier", .label = PERC_TR("Brier score"), .title = PERC_TR("Brier score"), .mayBeLog = true},
       {.id = "log-loss", .label = PERC_TR("log loss"), .title = PERC_TR("Log loss"), .mayBeLog = true},
       share("ece", PERC_TR("expected calibration error"), PERC_TR("Expected calibration error")),
       share("partial-auc", PERC_TR("partial area"), PERC_TR("Partial area")),
       {.id = "cost", .label = PERC_TR("expected cost"), .title = PERC_TR("Expected cost"), .mayBeLog = true},
       {.id = "r2", .label = PERC_TR("R²"), .title = PERC_TR("R²"), .chip = PERC_TR("R²"), .group = "quality"},
       share("squared-correlation", PERC_TR("squared correlation"), PERC_TR("Squared correlation")),
       {.id = "mse", .label = PERC_TR("mean squared error"), .title = PERC_TR("Mean squared error"), .mayBeLog = true},
       {.id = "rmse",
        .label = PERC_TR("root mean squared error"),
        .title = PERC_TR("Root mean squared error"),
        .mayBeLog = true},
       {.id = "mae",
        .label = PERC_TR("mean absolute error"),
        .title = PERC_TR("Mean absolute error"),
        .mayBeLog = true},
       training.back(),  // the learning rate
       {.id = "update", .label = PERC_TR("update"), .use = FigureUse::Record}});
  return table;
}

void setFigures(const learn::Judged& judged, const JudgingSettings& settings, FigureValues& values) {
  if (!judged.isRegression()) return setClassFigures(judged, settings, values);
  const auto infinite = [](double value) { return !std::isfinite(value); };
  if (std::any_of(judged.value.begin(), judged.value.end(), infinite)) {
    for (const char* id : {"r2", "squared-correlation", "mse", "rmse", "mae"})
      set(values, id, metrics::Measure::none(PERC_TR("A prediction is no finite number.")));
    return;
  }
  const metrics::Measure square = metrics::meanSquaredError(judged.truth, judged.value, judged.weights);
  set(values, "r2", metrics::r2(judged.truth, judged.value, judged.weights));
  set(values, "squared-correlation", metrics::squaredCorrelation(judged.truth, judged.value, judged.weights));
  set(values, "mse", square);
  set(values, "rmse", rootOf(square));
  set(values, "mae", metrics::meanAbsoluteError(judged.truth, judged.value, judged.weights));
}

metrics::Stakes stakesOf(const learn::Judged& judged, const JudgingSettings& settings) {
  const double positives = judged.ranking.positives(), all = positives + judged.ranking.negatives();
  return {settings.costFalsePositive, settings.costFalseNegative,
          settings.otherPrevalence ? settings.prevalence : positives / all};
}

metrics::Measure costAt(const learn::Judged& judged, const JudgingSettings& settings, std::size_t place) {
  if (!(judged.ranking.positives() > 0) || !(judged.ranking.negatives() > 0))
    return metrics::Measure::none(PERC_TR("Without samples of both classes a rate of errors is undefined."));
  if (settings.costFalsePositive + settings.costFalseNegative == 0)
    return metrics::Measure::none(PERC_TR("Neither error costs anything: give one of them a cost above 0."));
  const Rates rates = ratesAt(judged.ranking, place);
  return metrics::expectedCost(rates.falsePositive, rates.truePositive, stakesOf(judged, settings));
}

BandColumns comparedColumns(Compared figure) {
  constexpr const char* kIds[] = {"auc", "average-precision", "f1", "best-f1", "ece", "brier", "cost", "r2"};
  const FigureTable& table = figureTable();
  return {table.place("update"), table.place(kIds[static_cast<std::size_t>(figure)])};
}

metrics::Measure precisionAtPrevalence(const learn::Judged& judged, const JudgingSettings& settings,
                                       std::size_t place) {
  if (const metrics::Measure area = metrics::auc(judged.ranking); !area.defined()) return area;
  const Rates rates = ratesAt(judged.ranking, place);
  return metrics::precisionAt(rates.falsePositive, rates.truePositive, stakesOf(judged, settings).prevalence);
}

}  // namespace perc::evaluation

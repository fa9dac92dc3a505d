// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/params.h"

#include "scenes/evaluation/figures.h"

namespace perc::evaluation {
namespace {

using P = EvaluationParams;
using J = JudgingSettings;
using param::Scale;
using param::When;

void declareModel(param::Schema<P>& s) {
  s.group(PERC_TR("Model"))
      .choice(
          "model", &P::model,
          {{"network", PERC_TR("Network")}, {"baseline", PERC_TR("Baseline")}, {"scores", PERC_TR("Scores of others")}},
          PERC_TR("Model"),
          PERC_TR("Whose predictions are judged: a network while it learns, the baseline that always says how "
                  "frequent each class is (or the mean), or any other program's, from a table with the columns "
                  "label and score."),
          When::Restart);
}

void declareJudging(param::Schema<J>& s) {
  s.group(PERC_TR("Judging"))
      .real(kThresholdId, &J::threshold, {-1e30, 1e30}, Scale::Linear, "", PERC_TR("Threshold"),
            PERC_TR("A sample counts as positive if its score is at least this. Drag it in any view."), When::Live)
      .usual({0, 1})
      .text("positive", &J::positive, 200, PERC_TR("Positive class"),
            PERC_TR("The class that is looked for; empty: 1, or the last label in order."), When::Live)
      .choice("part", &J::part, {{"test", PERC_TR("Test")}, {"training", PERC_TR("Training")}}, PERC_TR("Judged on"),
              PERC_TR("The samples that all figures are of. A table of scores has one part only."), When::Live)
      .real("cost-false-positive", &J::costFalsePositive, {0, 1e6}, Scale::Linear, "", PERC_TR("Cost of a false alarm"),
            PERC_TR("What it costs to take a negative sample for a positive one."), When::Live)
      .usual({0, 20})
      .real("cost-false-negative", &J::costFalseNegative, {0, 1e6}, Scale::Linear, "", PERC_TR("Cost of a miss"),
            PERC_TR("What it costs to take a positive sample for a negative one."), When::Live)
      .usual({0, 20})
      .flag("other-prevalence", &J::otherPrevalence, PERC_TR("Another prevalence"),
            PERC_TR("Judge as if positive samples were more or less frequent than in the data: ROC and its area stay, "
                    "precision does not."),
            When::Live)
      .real("prevalence", &J::prevalence, {0, 1}, Scale::Linear, "", PERC_TR("Prevalence"),
            PERC_TR("The share of positive samples where the model is used."), When::Live)
      .enabledIf([](const J& j) { return j.otherPrevalence; })
      .real("partial-rate", &J::partialRate, {0.001, 1}, Scale::Linear, "", PERC_TR("Partial area up to"),
            PERC_TR("The false positive rate up to which the partial area under the ROC curve is taken."), When::Live)
      .flag(kRocBandId, &J::rocBand, PERC_TR("Bootstrap band"),
            PERC_TR("Shows where the ROC curve lies in 95 % of resamples of the samples that are judged."), When::Look)
      .choice(kComparedId, &J::compared,
              {{"auc", PERC_TR("Area under the ROC curve")},
               {"average-precision", PERC_TR("Average precision")},
               {"f1", PERC_TR("F1 at the threshold")},
               {"best-f1", PERC_TR("F1 at its best threshold")},
               {"ece", PERC_TR("Expected calibration error")},
               {"brier", PERC_TR("Brier score")},
               {"cost", PERC_TR("Expected cost")},
               {"r2", PERC_TR("R²")}},
              PERC_TR("Compared by"), PERC_TR("The figure whose course is shown of each of the settings compared."),
              When::Look);
}

}  // namespace

EvaluationParams::EvaluationParams() {
  data.dataset = learn::DataSet::Gaussians;
  data.points = 1000;
  data.noise = 0.7;
  data.balance = 0.2;
  learning.network.hiddenLayers = {8};
}

const param::Schema<EvaluationParams>& schema() {
  static param::Schema<P> declared;
  static const bool done = [] {
    declareModel(declared);
    declared.block("", &P::judging, declareJudging)
        .when([](const P& p) { return p.model != Model::Scores; },
              [](param::Schema<P>& s) {
                s.block("", &P::data, learn::declareData).block("", &P::resampling, learn::declareResampling);
              })
        .when([](const P& p) { return p.model == Model::Network; },
              [](param::Schema<P>& s) { s.block("", &P::learning, learn::declareSettings); });
    declareCohort(declared, PERC_TR("How many runs in all train from different seeds, for the bands of the curves."),
                  PERC_TR("Up to three other settings beside these, divided by |: resampling=smote | "
                          "class-weights=balanced."));
    declared.finish();
    return true;
  }();
  (void)done;
  return declared;
}

const param::Declarations& declarations() { return schema().declarations(); }

}  // namespace perc::evaluation

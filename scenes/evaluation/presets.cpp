// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure here was measured; tests/labs/test_evaluation_presets.cpp holds the presets to them.
#include "scenes/evaluation/presets.h"

#include "core/session/preset_groups.h"

namespace perc::evaluation {
namespace {

using enum Claim::Is;
using Settings = std::vector<std::pair<std::string, std::string>>;

/// Transactions, of which this share is fraud, told apart by one layer.
Settings transactions(const char* balance, const char* noise, const char* points, Settings more) {
  Settings all{{"dataset", "transactions"}, {"balance", balance},      {"noise", noise},
               {"points", points},          {"hidden-layers", "none"}, {"learning-rate", "0.03"}};
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<Preset> rare() {
  return {
      {.id = "worthless-accuracy",
       .title = PERC_TR("99 % accuracy, and worthless"),
       .question = PERC_TR("A model is right on 99 of 100 transactions. Would you trust it to find fraud?"),
       .lookFor = PERC_TR("It never says fraud: the recall is 0, the ROC curve is the diagonal, and the balanced "
                          "accuracy is one half. Choose the network as the model, play, and see what accuracy hides."),
       .settings = transactions("0.01", "0.3", "5000", {{"model", "baseline"}}),
       .views = {"roc", "precision-recall", "confusion", "figures", "scores", "data"},
       .claims = {{"accuracy", Above, 0.97, 0},
                  {"recall", Below, 0.02, 0},
                  {"auc", Below, 0.55, 0},
                  {"balanced-accuracy", Below, 0.55, 0}}},
      {.id = "fraud-table",
       .title = PERC_TR("A table of fraud"),
       .question = PERC_TR("One transaction in a hundred is fraud. The area under the ROC curve is .95. Of the cases "
                           "you are called to, how many are fraud?"),
       .lookFor = PERC_TR("ROC looks splendid, precision and recall do not: the average precision stays near one half. "
                          "Drag the threshold to find half of the fraud and read the precision there."),
       .settings = transactions("0.01", "0.3", "20000", {}),
       .views = {"roc", "precision-recall", "scores", "confusion", "lift", "figures"},
       .claims = {{"auc", Above, 0.92, 800},
                  {"average-precision", Below, 0.6, 800},
                  {"average-precision", Above, 0.35, 800}}},
      {.id = "resample-or-threshold",
       .title = PERC_TR("Resample, weight or move the threshold"),
       .question = PERC_TR("With 5 % fraud the network rarely says fraud. SMOTE, undersampling, class weights, or a "
                           "lower threshold: which one would you choose?"),
       .lookFor = PERC_TR("Open the view of that name: all four rank alike, with the same best F1. But resampling and "
                          "weights ruin the calibration; a lower threshold does not."),
       .settings = transactions("0.05", "0.5", "4000",
                                {{"variants", "resampling=smote | resampling=under | class-weights=balanced"}}),
       .views = {"strategies", "calibration", "precision-recall", "imbalance"},
       .claims = {{"ece", Below, 0.05, 512}, {"recall", Below, 0.4, 512}, {"best-f1", Above, 0.3, 512}}},
      {.id = "leak",
       .title = PERC_TR("The leak"),
       .question = PERC_TR("The columns are pure noise. Lane A copies rare samples before it holds out the test, lane "
                           "B after. What will each say of itself?"),
       .lookFor = PERC_TR("Lane A comes to an area of .99: it has seen the copies of what it is tested on. Lane B "
                          "says about .5, which is the truth. The imbalance view counts the leaked samples."),
       .settings = {{"dataset", "transactions"},
                    {"balance", "0.1"},
                    {"noise", "1"},
                    {"points", "2000"},
                    {"hidden-layers", "64,64"},
                    {"resampling", "over"},
                    {"resampling-place", "before"}},
       .second = {{"resampling-place", "inside"}},
       .views = {"roc", "imbalance", "curves"},
       .speed = 0,
       .claims = {{"auc", Above, 0.9, 800}, {"2:auc", Below, 0.7, 800}}}};
}

std::vector<Preset> thresholds() {
  return {
      {.id = "uncalibrated",
       .title = PERC_TR("A good area, and bad probabilities"),
       .question = PERC_TR("The area under the ROC curve is about .88. When the model says 70 %, how often is it "
                           "fraud?"),
       .lookFor = PERC_TR("The calibration view: of those with 70 % fewer than one in four are. Balanced weights "
                          "move all probabilities up and leave their order. Set the class weights to none and "
                          "watch."),
       .settings = transactions("0.05", "0.5", "4000", {{"class-weights", "balanced"}}),
       .views = {"calibration", "roc", "scores", "confusion"},
       .claims = {{"auc", Above, 0.8, 500}, {"ece", Above, 0.12, 500}}},
      {.id = "missed-tumour",
       .title = PERC_TR("What a missed tumour costs"),
       .question = PERC_TR("A missed tumour is twenty times as bad as a needless biopsy. Where do you put the "
                           "threshold?"),
       .lookFor = PERC_TR("The cost curve has its lowest point far below one half. Turn on equal cost in the ROC view, "
                          "change the costs, and see the line tilt and touch the curve elsewhere."),
       .settings = {{"dataset", "breast-cancer"},
                    {"hidden-layers", "none"},
                    {"positive", "malignant"},
                    {"cost-false-negative", "20"}},
       .views = {"cost", "roc", "scores", "confusion"}},
      {.id = "prevalence-moves",
       .title = PERC_TR("The prevalence that moves"),
       .question = PERC_TR("A test was tried on as many ill as well people. Now everybody is tested, and one in a "
                           "hundred is ill. What changes, and what does not?"),
       .lookFor = PERC_TR("Drag the prevalence: the ROC curve and its area stay, the precision falls from .9 to below "
                          ".1. Set it back to one half and both views agree again."),
       .settings = {{"noise", "0.7"},
                    {"balance", "0.5"},
                    {"points", "2000"},
                    {"other-prevalence", "true"},
                    {"prevalence", "0.01"}},
       .views = {"roc", "precision-recall", "confusion", "figures"},
       .claims = {{"auc", Above, 0.9, 300},
                  {"precision", Above, 0.8, 300},
                  {"precision-at-prevalence", Below, 0.1, 300}}},
      {.id = "turned-curve",
       .title = PERC_TR("A curve that turned itself round"),
       .question = PERC_TR("Twelve test samples of pure noise: here the area falls below one half. A package in R "
                           "often says as much above it, of the same numbers. Who is right?"),
       .lookFor = PERC_TR("Open “Why does R say something else?”: pROC looks which class has the higher median and "
                          "turns the curve round, so that noise seldom falls below one half."),
       .settings = transactions("0.5", "1", "24", {{"test-share", "0.5"}}),
       .views = {"roc", "conventions", "scores", "pairs"},
       .speed = 20,
       .claims = {{"auc", Below, 0.5, 200}}}};
}

std::vector<Preset> others() {
  return {
      {.id = "two-accuracies",
       .title = PERC_TR("Two accuracies, one curve"),
       .question = PERC_TR("The same network twice, without class weights in lane B: right 81 times in 100, and 95 "
                           "times. Which of the two ranks fraud better?"),
       .lookFor = PERC_TR("Neither: their ROC curves are nearly the same. At one half lane B calls almost everything "
                          "fine; at 0.07 it finds about as much fraud as lane A did, with as many false alarms."),
       .settings = transactions("0.05", "0.5", "4000", {{"class-weights", "balanced"}}),
       .second = {{"class-weights", "none"}},
       .views = {"roc", "confusion", "scores"},
       .claims = {{"accuracy", Below, 0.88, 500},
                  {"2:accuracy", Above, 0.94, 500},
                  {"auc", Above, 0.83, 500},
                  {"2:auc", Above, 0.97, 500, "auc"},
                  {"2:auc", Below, 1.03, 500, "auc"}}},
      {.id = "only-ranks",
       .title = PERC_TR("A regression that only ranks"),
       .question = PERC_TR("In the first updates the predictions are worse than the mean. Two tools report R²: one "
                           "a negative number, one a positive. How?"),
       .lookFor = PERC_TR("R² asks how far off the predictions are, the squared correlation only whether they rise "
                          "with the truth. See prediction against truth: the cloud lies far from the line."),
       .settings =
           {{"dataset", "diabetes"}, {"hidden-layers", "none"}, {"optimizer", "sgd"}, {"learning-rate", "0.003"}},
       .views = {"fit", "residuals", "figures", "conventions"},
       .speed = 5,
       .claims = {{"r2", Below, -0.03, 15}, {"squared-correlation", Above, 0.01, 15}}},
      {.id = "confused-digits",
       .title = PERC_TR("Digits and their most confused pair"),
       .question = PERC_TR("Which two digits will the network confuse most, and in which direction?"),
       .lookFor = PERC_TR("The matrix names the most confused pairs. Click a cell: its samples are marked in the data "
                          "view. Choose another positive class to see its curve against the rest."),
       .settings = {{"dataset", "digits"}, {"hidden-layers", "32"}},
       .views = {"confusion", "roc", "data", "network"},
       .claims = {{"accuracy", Above, 0.9, 600}, {"accuracy", Below, 0.997, 600}}}};
}

}  // namespace

std::vector<Preset> presets() {
  return inGroups({{PERC_TR("Rare classes"), rare()},
                   {PERC_TR("Thresholds"), thresholds()},
                   {PERC_TR("Numbers that mislead"), others()},
                   {PERC_TR("Broken runs to repair"), broken()}});
}

}  // namespace perc::evaluation

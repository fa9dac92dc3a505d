// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/classification.h"
#include "core/metrics/regression.h"
#include "tests/core/data/support.h"

#include <cmath>

using namespace perc::metrics;

TEST_CASE("scores of classifications are scikit-learn's", "[metrics]") {
  const nlohmann::json golden = perc::test::golden("metrics_scores.json");
  for (const nlohmann::json& c : golden["classification"]) {
    const auto truth = c["y"].get<std::vector<int>>(), predicted = c["p"].get<std::vector<int>>();
    const ConfusionCounts counts = confusion(truth, predicted, c["classes"].get<int>());
    CHECK(counts.counts == c["confusion"].get<std::vector<double>>());
    CHECK(accuracy(counts).value == Approx(c["accuracy"].get<double>()));
    CHECK(balancedAccuracy(counts).value == Approx(c["balanced"].get<double>()));
    const ClassScores macro = averageScores(counts, Average::Macro, Undefined::Zero);
    CHECK(macro.precision.value == Approx(c["precision"].get<double>()));
    CHECK(macro.recall.value == Approx(c["recall"].get<double>()));
    CHECK(macro.f1.value == Approx(c["f1"].get<double>()));
  }
}

TEST_CASE("what is undefined is NaN, never silently 0", "[metrics]") {
  const std::vector<int> truth{0, 0, 1, 1}, predicted{0, 2, 1, 1};
  const ConfusionCounts counts = confusion(truth, predicted, 4);
  CHECK(std::isnan(recall(counts, 2).value));
  CHECK(std::string(recall(counts, 2).undefined) == "No sample is of this class.");
  CHECK(precision(counts, 2).value == 0);
  CHECK_FALSE(fScore(counts, 3).defined());
  const ClassScores macro = averageScores(counts, Average::Macro);
  CHECK_FALSE(macro.recall.defined());
  CHECK(macro.precision.value == Approx(2.0 / 3));
  CHECK(macro.f1.value == Approx(0.5556).margin(1e-4));
  CHECK(balancedAccuracy(counts).value == 0.75);
  const ConfusionCounts none = confusion({}, {}, 2);
  CHECK_FALSE(accuracy(none).defined());
  CHECK_FALSE(balancedAccuracy(none).defined());
  CHECK_FALSE(averageScores(none, Average::Macro, Undefined::Zero).f1.defined());
}

TEST_CASE("R² is scikit-learn's, with a constant target 1 or 0, and undefined for one sample", "[metrics]") {
  const nlohmann::json golden = perc::test::golden("metrics_scores.json");
  for (const nlohmann::json& c : golden["regression"]) {
    const auto y = c["y"].get<std::vector<double>>(), p = c["p"].get<std::vector<double>>();
    CHECK(r2(y, p).value == Approx(c["r2"].get<double>()).margin(1e-12));
    CHECK(meanSquaredError(y, p).value == Approx(c["mse"].get<double>()).margin(1e-12));
    CHECK(meanAbsoluteError(y, p).value == Approx(c["mae"].get<double>()).margin(1e-12));
    CHECK(squaredCorrelation(y, p).defined() == !c["correlation"].is_null());
    if (!c["correlation"].is_null())
      CHECK(squaredCorrelation(y, p).value == Approx(c["correlation"].get<double>()).margin(1e-12));
  }
  const std::vector<double> none, one{1}, rising{1, 2, 3, 4}, falling{4, 3, 2, 1};
  CHECK_FALSE(r2(one, one).defined());
  CHECK_FALSE(r2(none, none).defined());
  CHECK(r2(rising, falling).value == -3);
  CHECK(r2(std::vector<float>{1, 2, 3, 4}, std::vector<float>{4, 3, 2, 1}).value == -3);
  CHECK(squaredCorrelation(rising, falling).value == 1);  // what R's caret calls R²
}

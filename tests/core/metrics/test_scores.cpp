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
    CHECK(counts.counts == c["confusion"].get<std::vector<std::int64_t>>());
    CHECK(accuracy(counts) == Approx(c["accuracy"].get<double>()));
    CHECK(balancedAccuracy(counts) == Approx(c["balanced"].get<double>()));
    const ClassScores macro = macroScores(counts, Undefined::Zero);
    CHECK(macro.precision == Approx(c["precision"].get<double>()));
    CHECK(macro.recall == Approx(c["recall"].get<double>()));
    CHECK(macro.f1 == Approx(c["f1"].get<double>()));
  }
}

TEST_CASE("what is undefined is NaN, never silently 0", "[metrics]") {
  const std::vector<int> truth{0, 0, 1, 1}, predicted{0, 2, 1, 1};
  const ConfusionCounts counts = confusion(truth, predicted, 4);
  CHECK(std::isnan(classScores(counts, 2).recall));
  CHECK(classScores(counts, 2).precision == 0);
  CHECK(std::isnan(classScores(counts, 3).f1));
  CHECK(std::isnan(macroScores(counts).recall));
  CHECK(macroScores(counts).precision == Approx(2.0 / 3));
  CHECK(macroScores(counts).f1 == Approx(0.5556).margin(1e-4));
  CHECK(balancedAccuracy(counts) == 0.75);
  const ConfusionCounts none = confusion({}, {}, 2);
  CHECK(std::isnan(accuracy(none)));
  CHECK(std::isnan(balancedAccuracy(none)));
  CHECK(std::isnan(macroScores(none, Undefined::Zero).f1));
}

TEST_CASE("R² is scikit-learn's, with a constant target 1 or 0, and undefined for one sample", "[metrics]") {
  const nlohmann::json golden = perc::test::golden("metrics_scores.json");
  for (const nlohmann::json& c : golden["regression"])
    CHECK(r2(c["y"].get<std::vector<float>>(), c["p"].get<std::vector<float>>()) ==
          Approx(c["r2"].get<double>()).margin(1e-12));
  const std::vector<float> one{1};
  CHECK(std::isnan(r2(one, one)));
  CHECK(std::isnan(r2({}, {})));
}

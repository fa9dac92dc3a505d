// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/regression.h"
#include "tests/support/golden.h"

#include <cmath>
#include <vector>

using namespace perc::metrics;

TEST_CASE("errors of numbers, weighted or not, are scikit-learn's and SciPy's", "[metrics]") {
  const nlohmann::json golden = perc::test::golden("metrics_values.json");
  REQUIRE(golden.size() == 16);
  for (const nlohmann::json& c : golden) {
    const auto y = c["y"].get<std::vector<double>>(), p = c["p"].get<std::vector<double>>(),
               w = c["w"].get<std::vector<double>>();
    const auto near = [&](const char* name) { return Approx(c[name].get<double>()).epsilon(1e-12); };
    CHECK(r2(y, p, w).value == near("r2"));
    CHECK(meanSquaredError(y, p, w).value == near("mse"));
    CHECK(meanAbsoluteError(y, p, w).value == near("mae"));
    CHECK(medianAbsoluteError(y, p, w).value == near("median"));
    CHECK(huberLoss(y, p, c["delta"].get<double>(), w).value == near("huber"));
    CHECK(logCosh(y, p, w).value == near("log_cosh"));
    CHECK(squaredCorrelation(y, p, w).value == near("correlation"));
  }
}

TEST_CASE("losses of errors by hand", "[metrics]") {
  const std::vector<double> zero{0, 0, 0, 0}, errors{0.5, -1, 3, -1000};
  CHECK(huberLoss(zero, errors, 1).value == (0.125 + 0.5 + 2.5 + 999.5) / 4);
  CHECK(medianAbsoluteError(zero, errors).value == 2);
  CHECK(medianAbsoluteError(zero, errors, std::vector<double>{1, 1, 1, 1}).value == 1);  // the lower of the two
  CHECK(medianAbsoluteError(zero, errors, std::vector<double>{1, 0, 0, 1.5}).value == 1000);
  CHECK(logCosh(std::vector<double>{0}, std::vector<double>{1000}).value == 1000 - std::log(2.0));  // no overflow
  CHECK(logCosh(zero, zero).value == Approx(0).margin(1e-15));
}

TEST_CASE("weights count samples as often, and those of weight 0 not at all", "[metrics]") {
  const std::vector<double> y{1, 2, 4}, p{1.5, 1, 9}, weights{2, 1, 0}, again{1, 1, 2}, twice{1.5, 1.5, 1};
  CHECK(r2(y, p, weights).value == Approx(r2(again, twice).value));
  CHECK(meanSquaredError(y, p, weights).value == Approx(meanSquaredError(again, twice).value));
  CHECK(squaredCorrelation(y, p, weights).value == Approx(squaredCorrelation(again, twice).value));
  const std::vector<double> only{0, 3, 0}, none{0, 0, 0};
  CHECK_FALSE(r2(y, p, only).defined());
  CHECK_FALSE(squaredCorrelation(y, p, only).defined());
  CHECK(meanAbsoluteError(y, p, only).value == 1);
  for (const Measure& m : {meanSquaredError(y, p, none), meanAbsoluteError(y, p, none), logCosh(y, p, none),
                           medianAbsoluteError(y, p, none), huberLoss(y, p, 1, none), medianAbsoluteError({}, {})})
    CHECK_FALSE(m.defined());
}

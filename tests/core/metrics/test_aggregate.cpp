// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/metrics/aggregate.h"

#include <nlohmann/json.hpp>

#include <cmath>

using namespace perc::metrics;

TEST_CASE("quantiles are NumPy's") {
  CHECK(quantile({4, 1, 3, 2}, 0.25) == Approx(1.75));
  CHECK(quantile({7}, 0.75) == 7);
  CHECK(std::isnan(quantile({}, 0.5)));
}

TEST_CASE("aggregate: the interquartile mean is that of SciPy and rliable", "[metrics]") {
  CHECK(interquartileMean(std::vector<double>{900, 2, 4, -100}) == 3);
  CHECK(std::isnan(interquartileMean({})));
  CHECK(std::isnan(interquartileMean(std::vector<double>{1, std::nan("")})));
  const nlohmann::json golden = nn_support::golden("rl_policy.json");
  REQUIRE(golden["interquartile_means"].size() == 9);
  for (const auto& c : golden["interquartile_means"])
    CHECK(interquartileMean(c["values"].get<std::vector<double>>()) == Approx(c["mean"].get<double>()));
}

TEST_CASE("aggregate: the bootstrap interval, where it can be said by hand", "[metrics]") {
  const Interval one = interquartileInterval(std::vector<double>{7});
  CHECK((one.low == 7 && one.middle == 7 && one.high == 7));
  // Two seeds: a draw has the mean 0, 5 or 10 with probabilities 1/4, 1/2, 1/4.
  const std::vector<double> two{0, 10};
  const Interval wide = interquartileInterval(two, 0.9);
  CHECK((wide.low == 0 && wide.middle == 5 && wide.high == 10));
  const Interval narrow = interquartileInterval(two, 0.4);
  CHECK((narrow.low == 5 && narrow.high == 5));
  // Twenty values within 3 of 100.
  std::vector<double> many;
  for (int i = 0; i < 20; ++i) many.push_back(std::sin(i * 7.0) * 3 + 100);
  const Interval band = interquartileInterval(many);
  CHECK(band.low < band.middle);
  CHECK(band.middle < band.high);
  CHECK(band.high - band.low < 5);
  CHECK(band.high - band.low > 1);
  const Interval again = interquartileInterval(many);
  CHECK((again.low == band.low && again.high == band.high));
}

TEST_CASE("aggregate: curves of seeds are taken where all are, each with the value that held there", "[metrics]") {
  const std::vector<double> x1{0, 10, 20, 30}, y1{0, 1, 2, 3}, x2{5, 12, 40}, y2{10, 20, 30};
  const SeedCurve curves[] = {{x1, y1}, {x2, y2}};
  const AggregateCurve all = aggregate(curves, 6);
  REQUIRE(all.x == std::vector<double>{5, 10, 15, 20, 25, 30});
  CHECK(all.middle == std::vector<double>{5, 5.5, 10.5, 11, 11, 11.5});
  CHECK(all.low == std::vector<double>{0, 1, 1, 2, 2, 3});
  CHECK(all.high == std::vector<double>{10, 10, 20, 20, 20, 20});
  CHECK(aggregate({}, 5).x.empty());
  const std::vector<double> later{50}, its{1};
  const SeedCurve apart[] = {{x1, y1}, {later, its}};
  CHECK(aggregate(apart, 5).x.empty());
  const SeedCurve single[] = {{x1, y1}};
  CHECK(aggregate(single, 4).high == y1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/lane_functions.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace perc;

namespace {

/// The largest error in units in the last place of the true value, over evenly spaced and tiny arguments.
template <class F, class G>
double worstUlps(double low, double high, F ours, G exact) {
  double worst = 0;
  const auto compare = [&](double at) {
    const auto x = static_cast<Scalar>(at);
    const double wanted = exact(static_cast<double>(x));
    const auto rounded = std::abs(static_cast<float>(wanted));
    const double ulp = std::nextafter(std::max(rounded, 1e-30f), 1e38f) - std::max(rounded, 1e-30f);
    const Lanes result = ours(broadcast(x));
    for (Index i = 1; i < kLanes; ++i) REQUIRE(result[i] == result[0]);
    worst = std::max(worst, std::abs(static_cast<double>(result[0]) - wanted) / ulp);
  };
  for (int i = 0; i <= 40000; ++i) compare(low + (high - low) * i / 40000);
  for (double tiny = 1e-9; tiny < 0.1; tiny *= 1.1)
    for (const double at : {tiny, -tiny})
      if (at >= low && at <= high) compare(at);
  return worst;
}

}  // namespace

TEST_CASE("lane functions are right to a few units in the last place") {
  CHECK(worstUlps(
            -87, 88, [](Lanes x) { return lane::exp(x); }, [](double x) { return std::exp(x); }) < 2);
  CHECK(worstUlps(
            -87, 88, [](Lanes x) { return lane::expMinusOne(x); }, [](double x) { return std::expm1(x); }) < 3);
  CHECK(worstUlps(
            -12, 12, [](Lanes x) { return lane::tanh(x); }, [](double x) { return std::tanh(x); }) < 7);
  CHECK(worstUlps(
            -80, 80, [](Lanes x) { return lane::sigmoid(x); }, [](double x) { return 1 / (1 + std::exp(-x)); }) < 4);
  CHECK(worstUlps(
            0, 1, [](Lanes x) { return lane::logOnePlus(x); }, [](double x) { return std::log1p(x); }) < 3);
  CHECK(worstUlps(
            -80, 80, [](Lanes x) { return lane::softplus(x); },
            [](double x) { return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))); }) < 4);
  CHECK(worstUlps(
            -4, 14, [](Lanes x) { return lane::normalDistribution(x); },
            [](double x) { return std::erfc(-x / std::sqrt(2.0)) / 2; }) < 8);
}

TEST_CASE("lane functions at the ends") {
  const Scalar infinity = std::numeric_limits<Scalar>::infinity();
  CHECK(lane::tanh(broadcast(infinity))[0] == 1);
  CHECK(lane::tanh(broadcast(-infinity))[0] == -1);
  CHECK(lane::tanh(broadcast(100))[0] == 1);
  CHECK(lane::tanh(Lanes{})[0] == 0);
  CHECK(lane::sigmoid(broadcast(infinity))[0] == 1);
  CHECK(lane::sigmoid(broadcast(-infinity))[0] == Approx(0).margin(1e-37));
  CHECK(std::isnan(lane::tanh(broadcast(std::nanf("")))[0]));
  CHECK(std::isnan(lane::exp(broadcast(std::nanf("")))[0]));
}

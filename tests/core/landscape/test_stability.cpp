// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/stability.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>

using namespace perc;
using namespace perc::landscape;
using optim::Rule;

namespace {

const Rule kLinear[] = {Rule::Sgd, Rule::Momentum, Rule::Nesterov};

StabilitySettings settingsOf(Rule rule) {
  StabilitySettings settings;
  settings.optimizer = optim::defaults(rule);
  return settings;
}
Grid measured(const StabilitySettings& settings) {
  MeasuredStability map(settings);
  while (map.refine(std::chrono::milliseconds(1), {}) < 1) {
  }
  return map.grid();
}

}  // namespace

TEST_CASE("stability: at the largest stable rate an update neither shrinks nor grows the distance", "[landscape]") {
  for (const Rule rule : kLinear)
    for (const double momentum : {0.0, 0.5, 0.9, 0.99}) {
      const double rate = largestStableRate(rule, 20, momentum);
      CHECK(contraction(rule, 20., rate, momentum) == Approx(1));
      CHECK(contraction(rule, Curvatures{1, 20}, 0.99 * rate, momentum) < 1);
      CHECK(contraction(rule, Curvatures{1, 20}, 1.01 * rate, momentum) > 1);
    }
  CHECK(largestStableRate(Rule::Sgd, 20, 0) == 0.1);
  CHECK(largestStableRate(Rule::Momentum, 20, 0.9) == Approx(0.19));
  CHECK(std::isnan(largestStableRate(Rule::Adam, 20, 0.9)));
}

TEST_CASE("stability: no rate and momentum contract faster than the fastest", "[landscape]") {
  const Curvatures curvatures{1, 20};
  for (const Rule rule : kLinear) {
    const Tuning best = fastest(rule, curvatures);
    CHECK(contraction(rule, curvatures, best.rate, best.momentum) == Approx(best.contraction).epsilon(1e-6));
    for (int i = 1; i < 200; ++i)
      for (int j = 0; j < 100; ++j) {
        const double rate = 0.002 * i, momentum = 0.01 * j;
        REQUIRE(contraction(rule, curvatures, rate, momentum) > best.contraction - 1e-9);
      }
  }
  CHECK(fastest(Rule::Sgd, curvatures).contraction == Approx(19. / 21));
}

TEST_CASE("stability: what is measured agrees with the theory", "[landscape]") {
  for (const Rule rule : kLinear) {
    const StabilitySettings settings = settingsOf(rule);
    const Grid theory = theoreticalStability(settings), map = measured(settings);
    REQUIRE(map.values.size() == theory.values.size());
    double worst = 0;
    for (std::size_t i = 0; i < map.values.size(); ++i) {
      const double ours = map.values[i], exact = theory.values[i];
      worst = std::max(worst, std::abs(ours - exact) / exact);
      if (std::abs(std::log(exact)) > 0.02) CHECK((ours < 1) == (exact < 1));
    }
    CHECK(worst < 0.02);
  }
}

TEST_CASE("stability: other rules are measured only; without a second constant a map has one row", "[landscape]") {
  CHECK(theoreticalStability(settingsOf(Rule::Adam)).empty());
  StabilitySettings decayed = settingsOf(Rule::Momentum);
  decayed.optimizer.weightDecay = 0.1;
  CHECK(theoreticalStability(decayed).empty());
  for (const Rule rule : {Rule::Adagrad, Rule::RmsProp, Rule::Adam, Rule::AdamW}) {
    StabilitySettings settings = settingsOf(rule);
    settings.columns = 9;
    settings.rows = 5;
    const Grid map = measured(settings);
    CHECK(map.rows == (secondAxis(rule) ? 5 : 1));
    for (const float value : map.values) CHECK((value > 0 && value < 2));
  }
  CHECK(measured(settingsOf(Rule::Sgd)).rows == 1);
}

TEST_CASE("stability: the map grows in slices to the same numbers, stops, and says how far it is", "[landscape]") {
  StabilitySettings settings = settingsOf(Rule::Momentum);
  settings.columns = 12;
  settings.rows = 10;
  MeasuredStability map(settings);
  const std::atomic<bool> flag = true;
  CHECK(map.refine(std::chrono::seconds(1), StopToken(flag)) == 0);
  CHECK(std::ranges::all_of(map.grid().values, [](float v) { return std::isnan(v); }));
  double share = 0;
  for (int i = 1; i <= 120; ++i) {
    const double next = map.refine(std::chrono::seconds(0), {});
    CHECK(next > share);
    share = next;
  }
  CHECK(share == 1);
  CHECK(map.grid().values == measured(settings).values);
}

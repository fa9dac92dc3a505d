// SPDX-License-Identifier: GPL-3.0-or-later
// What the presets of the cart and pole say is so.
#include "core/session/cohort.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/support/catch.h"

#include <cmath>
#include <utility>

using namespace perc;

namespace {

double meanReturn(const Simulation& simulation) {
  for (const Metric& m : simulation.metrics())
    if (m.id == "mean-return") return m.value;
  return std::nan("");
}

/// The mean of the last 100 returns, of both lanes (of one alone: twice the same).
std::pair<double, double> returns(const std::string& id, std::int64_t steps, std::uint64_t seed = 1) {
  const Lab& lab = *findLab(labs(), "cartpole");
  for (const Preset& one : lab.presets)
    if (one.id == id) {
      auto run = presetRun(lab, one);
      if (!run) FAIL(run.error().english());
      run->seed = seed;
      const auto simulation = createSimulation(*run);
      if (!simulation) FAIL(simulation.error().english());
      while ((*simulation)->stepCount() < steps && (*simulation)->state() == RunState::Ok)
        if (!(*simulation)->step({})) break;
      const Simulation& both = **simulation;
      return {meanReturn(both), meanReturn(secondLane(both) ? *secondLane(both) : both)};
    }
  FAIL("no preset " << id);
  return {};
}

}  // namespace

TEST_CASE("rules made by hand last as long as their presets say", "[cartpole-presets]") {
  const auto [chance, lean] = returns("random-or-lean", 12000);
  CHECK(chance < 30);
  CHECK(lean == Approx(94).margin(15));
  CHECK(returns("four-weights", 12000).first == Approx(94).margin(15));
  CHECK(returns("lqr", 12000).first == 5000);
  CHECK(returns("moon", 12000).first == Approx(94).margin(15));
  const auto [slippery, rough] = returns("slippery", 12000);
  CHECK(slippery == Approx(94).margin(15));
  CHECK(rough == 500);
  const auto [broomstick, pencil] = returns("long-pole", 20000);
  CHECK(broomstick > 250);
  CHECK(pencil < 45);
  const auto [late, tooLate] = returns("delay", 12000);
  CHECK(late == 500);
  CHECK(tooLate < 90);
}

TEST_CASE("the physics decide the score", "[cartpole-presets]") {
  const auto [gymnasium, box2d] = returns("two-physics", 20000);
  CHECK(gymnasium == Approx(43).margin(6));
  CHECK(box2d == Approx(445).margin(45));
}

TEST_CASE("cells and hope decide what a table learns", "[cartpole-presets]") {
  CHECK(returns("table-few", 60000).first > 300);
  CHECK(returns("table-many", 60000).first < 150);
  const auto [optimist, pessimist] = returns("optimism", 60000);
  CHECK(optimist > pessimist + 100);
  const auto [best, own] = returns("q-or-sarsa", 60000);
  CHECK(own > best);
}

TEST_CASE("policies learn what their presets say", "[cartpole-presets]") {
  CHECK(returns("ppo", 65000).first >= 475);
  CHECK(returns("wind", 40000).first < 150);
  const auto [drunk, sober] = returns("drunk-sensor", 40000);
  CHECK(drunk + 50 < sober);
  CHECK(drunk > 100);
}

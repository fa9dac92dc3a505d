// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/rl/rollout.h"

#include <nlohmann/json.hpp>

using namespace perc::rl;

namespace {

/// Three stretches: one that terminates, one that is cut by the step limit, one that is where gathering ended.
struct Example {
  std::vector<double> rewards{1, 1, 1, 1, 1, 1, 1};
  std::vector<double> values{4, 2, 1, 8, 6, 3, 5};
  std::vector<double> next{2, 1, 100, 6, 10, 5, 7};  // 100: of the state in which the pole lay, must not be used
  std::vector<std::uint8_t> terminated{0, 0, 1, 0, 0, 0, 0};
  std::vector<std::uint8_t> cut{0, 0, 0, 0, 1, 0, 0};
  Trajectory trajectory() const { return {rewards, values, next, terminated, cut}; }
};

std::vector<double> result(7);

}  // namespace

TEST_CASE("returns: generalised advantages, by hand", "[rl]") {
  const Example e;
  // delta: 1 + V(s')/2 - V(s)
  const std::vector<double> delta{-2, -0.5, 0, -4, 0, 0.5, -0.5};
  generalisedAdvantages(e.trajectory(), 0.5, 0, result);
  CHECK(result == delta);
  generalisedAdvantages(e.trajectory(), 0.5, 0.5, result);
  CHECK(result == std::vector<double>{-2 - 0.125, -0.5, 0, -4, 0, 0.5 - 0.125, -0.5});
  // Lambda 1: the discounted return less V; truncation is not termination.
  generalisedAdvantages(e.trajectory(), 0.5, 1, result);
  const double returns[] = {1.75, 1.5, 1, 1 + 0.5 * 6, 1 + 0.5 * 10, 1 + 0.5 * 4.5, 1 + 0.5 * 7};
  for (std::size_t i = 0; i < 7; ++i) CHECK(result[i] == Approx(returns[i] - e.values[i]).margin(1e-15));
}

TEST_CASE("returns: the step limit leaves the return of a state as it is without one", "[rl]") {
  // Reward 1 forever: every state is worth 1/(1 - gamma), and stays so where the episode is cut.
  constexpr double kWorth = 100;
  const std::vector<double> rewards(500, 1), values(500, kWorth);
  std::vector<std::uint8_t> none(500, 0), last(500, 0);
  last.back() = 1;
  std::vector<double> advantages(500);
  generalisedAdvantages({rewards, values, values, none, last}, 0.99, 1, advantages);
  CHECK(advantages.front() == Approx(0).margin(1e-9));
  CHECK(advantages.back() == Approx(0).margin(1e-9));
  generalisedAdvantages({rewards, values, values, last, none}, 0.99, 1, advantages);
  CHECK(advantages.back() == 1 - kWorth);
}

TEST_CASE("returns: generalised advantages are those of their definition", "[rl]") {
  const nlohmann::json golden = nn_support::golden("rl_policy.json");
  REQUIRE(golden["advantages"].size() == 3);
  for (const auto& c : golden["advantages"]) {
    const auto rewards = c["rewards"].get<std::vector<double>>(), values = c["values"].get<std::vector<double>>();
    const auto next = c["next_values"].get<std::vector<double>>(),
               expected = c["advantages"].get<std::vector<double>>();
    const auto terminated = c["terminated"].get<std::vector<std::uint8_t>>(),
               cut = c["cut"].get<std::vector<std::uint8_t>>();
    std::vector<double> advantages(rewards.size());
    generalisedAdvantages({rewards, values, next, terminated, cut}, c["discount"], c["lambda"], advantages);
    for (std::size_t i = 0; i < expected.size(); ++i) CHECK(advantages[i] == Approx(expected[i]).margin(1e-12));
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cartpole/support.h"
#include "tests/core/rl/support.h"

#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::rl;
using namespace cartpole_support;
using namespace rl_support;

TEST_CASE("linear search: both solve the task", "[rl]") {
  for (const AgentKind kind : {AgentKind::HillClimbing, AgentKind::CrossEntropy}) {
    const CartPoleSettings s = gymnasium(kind);
    int solved = 0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      auto trainer = trained(s, 40000, seed);
      Random probe(seed, "probe");
      solved += *greedyReturn(trainer->agent(), s, s.subSteps, 30, probe) >= 475;
    }
    CHECK(solved >= 4);
  }
}

TEST_CASE("linear search: hill climbing keeps what is no worse, and its noise adapts", "[rl]") {
  CartPoleSettings s = gymnasium(AgentKind::HillClimbing);
  s.hillEpisodes = 2;
  auto trainer = trained(s, 1);
  std::int64_t judged = 0, kept = 0;
  while (trainer->agent().figures().updates < 40) {
    const auto before = trainer->agent().weights();
    const double noise = trainer->agent().figures().exploration;
    REQUIRE(trainer->step());
    if (trainer->agent().figures().updates == judged) continue;
    judged = trainer->agent().figures().updates;
    const Lesson lesson = trainer->agent().lesson();
    const bool better = !(lesson.search()->candidate < lesson.search()->best);
    CHECK(lesson.update == judged);
    CHECK((trainer->agent().weights() != before || judged == 1) == better);
    CHECK(trainer->agent().figures().exploration == (better ? noise / 2 : std::min(2 * noise, 4 * s.hillNoise)));
    kept += better;
  }
  CHECK(kept > 2);
  CHECK(kept < 40);
}

TEST_CASE("linear search: in another world the best is judged anew", "[rl]") {
  CartPoleSettings s = gymnasium(AgentKind::HillClimbing);
  auto trainer = trained(s, 20000);
  s.gravity = 1.6;
  REQUIRE(trainer->change(s).ok());
  const auto weights = trainer->agent().weights();
  const std::int64_t updates = trainer->agent().figures().updates;
  while (trainer->agent().figures().updates == updates) REQUIRE(trainer->step());
  CHECK(trainer->agent().weights() == weights);
  CHECK(std::isnan(trainer->agent().lesson().search()->best));
}

TEST_CASE("linear search: the cross-entropy method narrows its search generation by generation", "[rl]") {
  CartPoleSettings s = gymnasium(AgentKind::CrossEntropy);
  s.cemPopulation = 20;
  auto trainer = trained(s, 1);
  const double first = trainer->agent().figures().exploration;
  CHECK(first == s.cemNoise);
  const auto centre = trainer->agent().weights();
  while (trainer->agent().figures().updates < 19) REQUIRE(trainer->step());
  CHECK(trainer->agent().weights() == centre);
  while (trainer->agent().figures().updates < 20) REQUIRE(trainer->step());
  CHECK(trainer->agent().weights() != centre);
  CHECK(trainer->agent().figures().exploration < first);
}

TEST_CASE("linear search: the same seed gives the same bits, from a remembered moment too; weights go out and in",
          "[rl]") {
  for (const AgentKind kind : {AgentKind::HillClimbing, AgentKind::CrossEntropy})
    for (const Pushes pushes : {Pushes::Discrete, Pushes::Continuous}) {
      CartPoleSettings s = gymnasium(kind);
      s.pushes = pushes;
      auto trainer = trained(s, 1500);
      const auto memory = trainer->memory();
      for (int i = 0; i < 1500; ++i) REQUIRE(trainer->step());
      const std::uint64_t end = fingerprintOf(*trainer);
      CHECK(fingerprintOf(*trained(s, 3000)) == end);
      trainer->restore(*memory);
      for (int i = 0; i < 1500; ++i) REQUIRE(trainer->step());
      CHECK(fingerprintOf(*trainer) == end);

      auto other = trained(s, 10, 5);
      REQUIRE(other->agent().setWeights(trainer->agent().weights()).ok());
      CHECK(other->agent().greedy(at(0, 0.1, 0.02, 0.1)) == Approx(trainer->agent().greedy(at(0, 0.1, 0.02, 0.1))));
      auto wrong = trainer->agent().weights();
      wrong[0].shape = {1, 3};
      const auto refused = other->agent().setWeights(wrong);
      REQUIRE_FALSE(refused.ok());
      CHECK_THAT(refused.error().english(), Catch::Contains("0.weight") && Catch::Contains("1 x 4"));
      const Opinion opinion = trainer->agent().opinion(at(0, 0.1, 0.02, 0.1));
      CHECK(opinion.preferred == trainer->agent().greedy(at(0, 0.1, 0.02, 0.1)));
      CHECK(opinion.probabilityOf(0) + opinion.probabilityOf(1) == 1);
    }
}

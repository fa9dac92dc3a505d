// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/trial.h"
#include "tests/core/cartpole/support.h"
#include "tests/core/rl/support.h"

#include <atomic>
#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::rl;
using namespace cartpole_support;
using namespace rl_support;

TEST_CASE("trainer: environments take turns, and each transition goes on from the one before it", "[rl]") {
  auto trainer = trained(gymnasium(AgentKind::Ppo), 0);
  REQUIRE(trainer->environments() == 8);
  std::vector<std::vector<double>> seen;
  for (int i = 0; i < 8; ++i) seen.push_back(observed(trainer->environment(i)));
  std::int64_t episodes = 0;
  double sum = 0;
  for (int i = 0; i < 2000; ++i) {
    const auto turn = static_cast<std::size_t>(trainer->turn());
    REQUIRE(trainer->step());
    const Transition& t = trainer->last();
    CHECK(t.environment == i % 8);
    CHECK(t.state == seen[turn]);
    CHECK((t.push == 1 || t.push == -1));
    CHECK(trainer->finished().has_value() == (t.terminated || t.truncated));
    seen[turn] = observed(trainer->environment(static_cast<int>(turn)));
    if (trainer->finished()) {
      CHECK_FALSE(t.next == seen[turn]);  // the fallen pole, not the new start
      CHECK(trainer->environment(static_cast<int>(turn)).steps() == 0);
      CHECK(trainer->finished()->episodeReturn == trainer->finished()->length);
      ++episodes;
      sum += trainer->finished()->episodeReturn;
      if (episodes <= 100) CHECK(trainer->meanReturn() == Approx(sum / static_cast<double>(episodes)));
    } else {
      CHECK(t.next == seen[turn]);
    }
  }
  CHECK(trainer->steps() == 2000);
  CHECK(trainer->episodes() == episodes);
  CHECK(episodes > 20);
}

TEST_CASE("trainer: there is no mean before the first episode, and it is of the last hundred", "[rl]") {
  auto trainer = trained(gymnasium(AgentKind::AlwaysLeft), 0);
  CHECK(std::isnan(trainer->meanReturn()));
  std::vector<double> returns;
  while (returns.size() < 130) {
    REQUIRE(trainer->step());
    if (trainer->finished()) returns.push_back(trainer->finished()->episodeReturn);
  }
  double sum = 0;
  for (std::size_t i = 30; i < 130; ++i) sum += returns[i];
  CHECK(trainer->meanReturn() == Approx(sum / 100));
}

TEST_CASE("trainer: a hand acts on environment 0 only", "[rl]") {
  auto pushed = trained(gymnasium(AgentKind::Ppo), 0), alone = trained(gymnasium(AgentKind::Ppo), 0);
  pushed->environment(0).setHand({.cart = 5});
  REQUIRE(pushed->step());
  REQUIRE(alone->step());
  CHECK(pushed->last().next[1] == Approx(alone->last().next[1] + 5 * 0.02 / 1.05).epsilon(0.05));
  REQUIRE(pushed->step());
  REQUIRE(alone->step());
  CHECK(pushed->last().next == alone->last().next);
}

TEST_CASE("trainer: settings that do not go together are refused, at first and later", "[rl]") {
  CartPoleSettings wrong = gymnasium(AgentKind::Ppo);
  wrong.poleLength = 0;
  CHECK_FALSE(CartPoleTrainer::make(wrong, 1).ok());
  auto trainer = trained(gymnasium(AgentKind::Ppo), 0);
  CHECK_FALSE(trainer->change(wrong).ok());
  CHECK(trainer->environment(0).settings().poleLength == 1);
  CartPoleSettings moon = gymnasium(AgentKind::Ppo);
  moon.gravity = 1.62;
  REQUIRE(trainer->change(moon).ok());
  CHECK(trainer->environment(0).settings().gravity == 1.62);
  auto ruled = trained(gymnasium(AgentKind::Linear), 0);
  CartPoleSettings other = gymnasium(AgentKind::Linear);
  other.ruleTheta = -1;
  CHECK(ruled->agent().greedy(at(0, 0, .1)) == 1);
  REQUIRE(ruled->change(other).ok());
  CHECK(ruled->agent().greedy(at(0, 0, .1)) == -1);
}

TEST_CASE("trainer: evaluations leave the training as it is, and stop when told", "[rl]") {
  const CartPoleSettings s = gymnasium(AgentKind::Ppo);
  auto watched = trained(s, 0), alone = trained(s, 0);
  Random probe(1, "probe");
  for (int i = 0; i < 1200; ++i) {
    REQUIRE(watched->step());
    REQUIRE(alone->step());
    if (i % 100 == 0) (void)greedyReturn(watched->agent(), s, s.subSteps, 3, probe);
  }
  Fingerprint a, b;
  watched->addTo(a);
  alone->addTo(b);
  CHECK(a.value() == b.value());
  std::atomic<bool> stop = true;
  const Random before = probe;
  CHECK_FALSE(greedyReturn(watched->agent(), s, s.subSteps, 3, probe, StopToken(stop)).has_value());
  CHECK(probe == before);
}

TEST_CASE("trainer: the greedy return of a rule is what it scores one episode after the other", "[rl]") {
  CartPoleSettings s = gymnasium(AgentKind::Linear);  // pushes toward the lean
  const auto trainer = trained(s, 0);
  Random random(4, "probe"), same = random;
  std::vector<CartPoleState> starts;
  for (int i = 0; i < 25; ++i) starts.push_back(drawStart(s, random));
  double sum = 0;
  for (const CartPoleState& start : starts) {
    CartPoleEnvironment environment(s, s.subSteps);
    environment.resetTo(start);
    while (!environment.step(trainer->agent().greedy(environment.observation()), random).over()) {
    }
    sum += environment.episodeReturn();
  }
  CHECK(*greedyReturn(trainer->agent(), s, s.subSteps, 25, same) == sum / 25);
}

TEST_CASE("trial: says when both criteria were reached", "[rl]") {
  TrialPlan plan;
  plan.settings = gymnasium(AgentKind::Ppo);
  plan.steps = 12000;
  plan.evaluateEvery = 500;
  plan.evaluateEpisodes = 20;
  plan.goal = 60;
  const auto trial = runTrial(plan, 1);
  REQUIRE(trial.ok());
  const Trial& t = **trial;
  CHECK(t.steps == 12000);
  CHECK_FALSE(t.diverged);
  CHECK(t.firstGreedy > 0);
  CHECK(t.firstGreedy % 500 == 0);
  CHECK(t.firstMean > t.firstGreedy);  // a hundred training episodes lag behind
  CHECK(t.bestStep >= t.firstGreedy);
  CHECK(t.bestGreedy > 100);
  CHECK(t.seconds > 0);
  plan.settings.agent = AgentKind::AlwaysLeft;
  const auto never = runTrial(plan, 1);
  REQUIRE(never.ok());
  CHECK((*never)->firstGreedy == -1);
  CHECK((*never)->firstMean == -1);
  CHECK((*never)->finalGreedy < 12);
  std::atomic<bool> stop = true;
  CHECK_FALSE(runTrial(plan, 1, StopToken(stop))->has_value());
}

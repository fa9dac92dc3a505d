// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cartpole/support.h"
#include "tests/support/catch.h"

#include "core/cartpole/agents.h"
#include "core/cartpole/environment.h"
#include "core/cartpole/lqr.h"

using namespace perc;
using namespace perc::cartpole;
using namespace perc::rl;
using namespace cartpole_support;

namespace {

constexpr WorldKind kWorlds[] = {WorldKind::Box2D, WorldKind::Gymnasium, WorldKind::Exact};

CartPoleSettings by(AgentKind agent, WorldKind world = WorldKind::Box2D, Pushes pushes = Pushes::Discrete) {
  CartPoleSettings s;
  s.agent = agent;
  s.world = world;
  s.pushes = pushes;
  return s;
}

struct Played {
  double episodeReturn = 0, lastRewards = 0;  ///< lastRewards: of the last 100 steps
  int steps = 0;
  CartPoleState end;
};
Played play(const CartPoleSettings& settings, std::uint64_t seed) {
  const auto agent = makeHandMade(settings);
  CartPoleEnvironment environment(settings, settings.subSteps);
  Random random(seed, "environment"), exploration(seed, "exploration");
  environment.reset(random);
  Played played;
  for (Outcome outcome; !outcome.over(); ++played.steps) {
    outcome = environment.step(agent->act(environment.observation(), 0, exploration).push, random);
    if (played.steps >= settings.stepLimit - 100) played.lastRewards += outcome.reward;
  }
  played.episodeReturn = environment.episodeReturn();
  played.end = environment.state();
  return played;
}

}  // namespace

TEST_CASE("hand-made: LQR balances forever, in every world, by any push and by full ones", "[hand_made]") {
  for (const WorldKind world : kWorlds)
    for (const Pushes pushes : {Pushes::Continuous, Pushes::Discrete}) {
      CartPoleSettings s = by(AgentKind::Lqr, world, pushes);
      s.stepLimit = 20000;
      const Played played = play(s, 1);
      CHECK(played.steps == 20000);
      CHECK(std::abs(played.end.x) < .5);
      if (pushes == Pushes::Continuous) CHECK(difference(played.end, {}) < 1e-3);
    }
}

TEST_CASE("hand-made: LQR knows the world it is in", "[hand_made]") {
  for (const auto& [gravity, length, mass] :
       {std::tuple{1.62, 1., .1}, std::tuple{24.8, 1., .1}, std::tuple{9.8, .1, .1}, std::tuple{9.8, 5., .1},
        std::tuple{9.8, 1., 1.}})
    for (const Pushes pushes : {Pushes::Continuous, Pushes::Discrete}) {
      CartPoleSettings s = by(AgentKind::Lqr, WorldKind::Box2D, pushes);
      s.gravity = gravity;
      s.poleLength = length;
      s.poleMass = mass;
      s.cartFriction = .3;
      s.jointFriction = .01;
      CHECK(play(s, 2).steps == 500);
    }
}

TEST_CASE("hand-made: LQR's gains are the least costly", "[hand_made]") {
  const CartPoleSettings s = by(AgentKind::Lqr, WorldKind::Exact, Pushes::Continuous);
  const auto cost = [&](const Lqr& lqr) {
    CartPoleState state{.01, 0, .01, 0};
    double sum = 0;
    for (int i = 0; i < 3000; ++i) {
      const double push = lqr.push(state);
      sum += s.lqrPosition * state.x * state.x + s.lqrAngle * state.theta * state.theta + s.lqrEffort * push * push;
      state = rungeKuttaStep({}, state, {.cart = push * s.push});
    }
    return sum;
  };
  const Lqr best = makeLqr(s);
  const double least = cost(best);
  for (std::size_t i = 0; i < 4; ++i)
    for (const double factor : {.9, 1.1}) {
      Lqr other = best;
      other.gains[i] *= factor;
      CHECK(cost(other) > least);
    }
  CartPoleSettings careful = s;
  careful.lqrEffort = 10;
  CHECK(std::abs(makeLqr(careful).gains[2]) < std::abs(best.gains[2]));
  CartPoleSettings careless = s;
  careless.lqrPosition = careless.lqrAngle = careless.lqrEffort = 0;
  for (const double gain : makeLqr(careless).gains) CHECK(std::isfinite(gain));
}

TEST_CASE("hand-made: LQR swings the pole up and catches it", "[hand_made]") {
  for (const WorldKind world : kWorlds)
    for (const Pushes pushes : {Pushes::Continuous, Pushes::Discrete})
      for (const std::uint64_t seed : {1, 2, 3}) {
        CartPoleSettings s = by(AgentKind::Lqr, world, pushes);
        s.task = Task::SwingUp;
        const Played played = play(s, seed);
        CHECK(played.steps == 500);
        CHECK(played.episodeReturn > 420);
        CHECK(played.lastRewards > 99);
      }
  CartPoleSettings atRest = by(AgentKind::Lqr, WorldKind::Exact, Pushes::Continuous);
  atRest.task = Task::SwingUp;
  atRest.startSpread = 0;
  CHECK(play(atRest, 1).lastRewards > 99);
}

TEST_CASE("hand-made: the linear rule is the sign of its sum, or the sum", "[hand_made]") {
  CartPoleSettings s = by(AgentKind::Linear);
  s.ruleX = 1, s.ruleXDot = 2, s.ruleTheta = 3, s.ruleThetaDot = 4;
  const auto discrete = makeHandMade(s);
  Random random(1, "exploration");
  CHECK(discrete->act(at(-1, -1, 0, 1), 0, random).action == 1);
  CHECK(discrete->act(at(-1, -2, 0, 1), 0, random).action == 0);
  const Opinion opinion = discrete->opinion(at(0, 0, .1, 0));
  CHECK(opinion.preferred == 1);
  CHECK(opinion.probabilityOf(1) == 1);
  CHECK(opinion.probabilityOf(0) == 0);
  s.pushes = Pushes::Continuous;
  const auto continuous = makeHandMade(s);
  CHECK(continuous->greedy(at(0, 0, .1, 0)) == Approx(.3));
  CHECK(continuous->greedy(at(0, 0, -1, 0)) == -1);
  CHECK(continuous->act(at(0, 0, .1, 0), 0, random).action == -1);
  s.ruleTheta = -1;
  CHECK(makeHandMade(s)->greedy(at(0, 0, .1, 0)) == Approx(-.1));
  CHECK(random == Random(1, "exploration"));  // it draws nothing
}

TEST_CASE("hand-made: the random agent tosses a fair coin, and always left goes left", "[hand_made]") {
  const auto agent = makeHandMade(by(AgentKind::Random));
  Random random(1, "exploration"), states(1, "probe");
  int right = 0, greedyRight = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::array<double, 4> state{states.normal(), states.normal(), states.normal(), states.normal()};
    right += agent->act(state, 0, random).action;
    greedyRight += agent->greedy(state) > 0;
    CHECK(agent->greedy(state) == agent->greedy(state));
  }
  CHECK(right / 4000.0 == Approx(.5).margin(.025));
  CHECK(greedyRight / 4000.0 == Approx(.5).margin(.025));
  CHECK(agent->opinion(at()).probabilityOf(0) == .5);
  CHECK(std::isnan(agent->opinion(at()).preferred));
  const Played played = play(by(AgentKind::AlwaysLeft, WorldKind::Gymnasium), 1);
  CHECK(played.steps < 12);
  CHECK(played.end.theta > kAngleLimit);
}

TEST_CASE("hand-made: a copy does the same and has the same fingerprint; other constants have another", "[hand_made]") {
  for (const AgentKind kind : {AgentKind::Random, AgentKind::AlwaysLeft, AgentKind::Linear, AgentKind::Lqr}) {
    Random init(1, "init");
    const auto agent = makeAgent(by(kind), init);
    REQUIRE(agent.ok());
    const auto copy = (*agent)->clone();
    Fingerprint one, two;
    (*agent)->addTo(one);
    copy->addTo(two);
    CHECK(one.value() == two.value());
    CHECK(copy->greedy(at(.1, .2, .03, .4)) == (*agent)->greedy(at(.1, .2, .03, .4)));
    CHECK_FALSE(copy->setWeights({}).ok());
  }
  CartPoleSettings other = by(AgentKind::Lqr);
  other.gravity = 1.62;
  const auto earth = makeHandMade(by(AgentKind::Lqr)), moon = makeHandMade(other);
  Fingerprint one, two;
  earth->addTo(one);
  moon->addTo(two);
  CHECK(one.value() != two.value());
}

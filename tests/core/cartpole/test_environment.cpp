// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cartpole/support.h"
#include "tests/support/catch.h"

#include "core/cartpole/agents.h"
#include "core/cartpole/environment.h"

#include <numbers>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::rl;
using namespace cartpole_support;

namespace {

constexpr WorldKind kWorlds[] = {WorldKind::Box2D, WorldKind::Gymnasium, WorldKind::Exact};

CartPoleSettings inWorld(WorldKind world) {
  CartPoleSettings s;
  s.world = world;
  return s;
}

std::uint64_t fingerprint(const CartPoleEnvironment& environment) {
  Fingerprint f;
  environment.addTo(f);
  return f.value();
}

/// Keeps the pole up in every world.
double balancing(const CartPoleState& s) { return s.x * .05 + s.xDot * .1 + s.theta + s.thetaDot * .5 > 0 ? 1 : -1; }

}  // namespace

TEST_CASE("environment: CartPole-v1's ends, rewards and limit", "[environment]") {
  for (const WorldKind world : kWorlds) {
    CartPoleEnvironment environment(inWorld(world), 4);
    Random random(1, "environment");
    environment.resetTo({.01, .02, .03, -.04});
    Outcome outcome;
    for (const char action : std::string("1101001011")) {
      outcome = environment.step(action == '1' ? 1 : -1, random);
      CHECK_FALSE(outcome.over());
      CHECK(outcome.reward == 1);
    }
    CHECK(environment.steps() == 10);
    CHECK(environment.episodeReturn() == 10);
    CHECK(environment.forces() == CartPoleForces{.cart = 10});
    if (world == WorldKind::Gymnasium)
      CHECK(stateOf(environment.observation()) ==
            CartPoleState{0.04893928416685289, 0.40990562038101297, -0.026661611227023277, -0.6180202741438212});

    environment.resetTo({});
    int steps = 0;
    do {
      outcome = environment.step(-1, random);
      ++steps;
    } while (!outcome.over());
    CHECK(outcome.terminated);
    CHECK_FALSE(outcome.truncated);
    CHECK(outcome.reward == 1);  // the last one too
    CHECK(environment.episodeReturn() == steps);
    CHECK(steps < 12);
    CHECK(std::abs(environment.observation()[2]) > 12 * std::numbers::pi / 180);

    environment.resetTo({2.39, 3, 0, 0});
    CHECK(environment.step(1, random).terminated);

    environment.reset(random);
    for (steps = 1; !(outcome = environment.step(balancing(environment.state()), random)).over(); ++steps) {
    }
    CHECK(steps == 500);
    CHECK(outcome.truncated);
    CHECK_FALSE(outcome.terminated);
  }
}

TEST_CASE("environment: starts are uniform around upright, or around hanging", "[environment]") {
  CartPoleSettings s;
  Random random(5, "environment");
  CartPoleState mean;
  for (int i = 0; i < 4000; ++i) {
    const CartPoleState start = drawStart(s, random);
    for (const double number : {start.x, start.xDot, start.theta, start.thetaDot}) REQUIRE(std::abs(number) <= .05);
    mean.theta += start.theta / 4000;
    mean.x += start.x / 4000;
  }
  CHECK(std::abs(mean.theta) < .002);
  CHECK(std::abs(mean.x) < .002);
  s.task = Task::SwingUp;
  CHECK(std::abs(drawStart(s, random).theta - std::numbers::pi) <= .05);
}

TEST_CASE("environment: swinging up is rewarded by height and ends only with the track", "[environment]") {
  CartPoleSettings s = inWorld(WorldKind::Exact);
  s.task = Task::SwingUp;
  CartPoleEnvironment environment(s, 4);
  Random random(1, "environment");
  environment.resetTo({0, 0, std::numbers::pi, 0});
  CHECK(environment.step(0, random).reward == Approx(0).margin(1e-12));
  environment.place({0, 0, 0, 0});
  CHECK(environment.step(0, random).reward == Approx(1));
  environment.place({0, 0, std::numbers::pi / 2, 0});
  CHECK(environment.step(0, random).reward == Approx(.5).margin(.01));
  CHECK(environment.steps() == 3);
  Outcome outcome;
  while (!(outcome = environment.step(1, random)).over()) {
  }
  CHECK(outcome.terminated);
  CHECK(environment.observation()[0] > kTrackLimit);
  float f[kMostFeatures] = {};
  features(s.space(), at(1, 2, .5, 3), f);
  CHECK(f[2] == Approx(std::cos(.5)));
  CHECK(f[3] == Approx(std::sin(.5)));
  CHECK(f[4] == 3);
}

TEST_CASE("environment: a push is felt after the delay, and none before", "[environment]") {
  CartPoleSettings s = inWorld(WorldKind::Gymnasium);
  s.actionDelay = 3;
  CartPoleEnvironment environment(s, 1);
  Random random(1, "environment");
  environment.resetTo({});
  std::vector<double> felt;
  for (const double push : {1.0, -1.0, .5, -.25, 1.0, 1.0}) {
    (void)environment.step(push, random);
    felt.push_back(environment.forces().cart);
  }
  CHECK(felt == std::vector<double>{0, 0, 0, 10, -10, 5});
  s.actionDelay = 1;  // what should have been felt by now is forgotten
  environment.change(s, 1);
  (void)environment.step(.1, random);
  CHECK(environment.forces().cart == 10);
  s.actionDelay = 2;
  environment.change(s, 1);
  (void)environment.step(.2, random);
  CHECK(environment.forces().cart == 0);
  (void)environment.step(.3, random);
  CHECK(environment.forces().cart == Approx(1));
}

TEST_CASE("environment: noise is in what is seen alone", "[environment]") {
  CartPoleSettings s = inWorld(WorldKind::Gymnasium);
  s.sensorNoise = .1;
  s.stepLimit = 100000;
  CartPoleEnvironment environment(s, 1);
  Random random(1, "environment");
  environment.reset(random);
  double squares = 0, most = 0;
  for (int i = 0; i < 5000; ++i) {
    const Outcome outcome = environment.step(balancing(environment.state()), random);
    REQUIRE_FALSE(outcome.over());
    squares += std::pow(environment.observation()[2] - environment.state().theta, 2) / 5000;
    most = std::max(most, difference(stateOf(environment.observation()), environment.state()));
  }
  CHECK(std::sqrt(squares) == Approx(.1).epsilon(.05));
  CHECK(most < .6);
}

TEST_CASE("environment: gusts have the wind's deviation and last about half a second", "[environment]") {
  CartPoleSettings s = inWorld(WorldKind::Exact);
  s.task = Task::SwingUp;
  s.wind = .05;
  s.cartFriction = 5;
  s.stepLimit = 1000000;
  CartPoleEnvironment environment(s, 1);
  Random random(1, "environment");
  environment.reset(random);
  double squares = 0, lagged = 0;
  std::vector<double> gusts;
  for (int i = 0; i < 40000; ++i) {
    if (environment.step(-.5 * environment.state().x, random).over()) environment.reset(random);
    gusts.push_back(environment.forces().wind);
  }
  for (std::size_t i = 0; i + 25 < gusts.size(); ++i) {
    squares += gusts[i] * gusts[i];
    lagged += gusts[i] * gusts[i + 25];
  }
  CHECK(std::sqrt(squares / 40000) == Approx(.05).epsilon(.1));
  CHECK(lagged / squares == Approx(std::exp(-1)).epsilon(.15));  // 25 steps are 0.5 s
}

TEST_CASE("environment: without noise and wind only starts are drawn", "[environment]") {
  CartPoleEnvironment environment(CartPoleSettings{}, 4);
  Random random(1, "environment"), starts(1, "environment");
  environment.reset(random);
  for (int i = 0; i < 50; ++i)
    if (environment.step(i % 2 ? 1 : -1, random).over()) break;
  (void)drawStart({}, starts);
  CHECK(random == starts);
}

TEST_CASE("environment: back at its memory it goes on with the same bits", "[environment]") {
  for (const WorldKind world : kWorlds) {
    CartPoleSettings s = inWorld(world);
    s.sensorNoise = .01;
    s.actionDelay = 2;
    s.wind = .1;
    CartPoleEnvironment environment(s, 4), other(s, 4);
    Random random(1, "environment");
    environment.reset(random);
    for (int i = 0; i < 5; ++i) (void)environment.step(i % 2 ? 1 : -.5, random);
    const auto memory = environment.memory();
    const std::uint64_t moment = fingerprint(environment);
    Random replayed = random;
    other.restore(*memory);
    for (int i = 0; i < 200; ++i) {
      for (CartPoleEnvironment* one : {&environment, &other}) one->setHand({.hand = .1 * std::cos(i), .handAt = .5});
      const bool over = environment.step(std::sin(i), random).over();
      (void)other.step(std::sin(i), replayed);
      REQUIRE(fingerprint(environment) == fingerprint(other));
      if (over) {
        environment.reset(random);
        other.reset(replayed);
      }
    }
    CHECK(fingerprint(environment) != moment);
  }
}

TEST_CASE("environment: the world may change within an episode", "[environment]") {
  CartPoleSettings s = inWorld(WorldKind::Box2D);
  CartPoleEnvironment environment(s, 4);
  Random random(1, "environment");
  environment.reset(random);
  for (int i = 0; i < 5; ++i) (void)environment.step(i % 2 ? 1 : -1, random);
  const CartPoleState before = environment.state();
  for (const WorldKind world : {WorldKind::Exact, WorldKind::Gymnasium, WorldKind::Box2D}) {
    s.world = world;
    environment.change(s, 10);
    CHECK(difference(environment.state(), before) < 1e-6);
    CHECK(environment.steps() == 5);
  }
  s.gravity = 1.62;
  environment.change(s, 10);
  CHECK(difference(environment.state(), before) < 1e-6);
  environment.place({0, 0, .1, 0});
  (void)environment.step(0, random);
  CHECK(environment.state().thetaDot == Approx(1.62 * .1 / .6212 * .02).epsilon(.02));
}

TEST_CASE("environment: a state that is not finite ends the episode and is not shown", "[environment]") {
  for (const WorldKind world : kWorlds) {
    CartPoleEnvironment environment(inWorld(world), 4);
    Random random(1, "environment");
    environment.reset(random);
    (void)environment.step(1, random);
    const CartPoleState before = environment.state();
    environment.setHand({.hand = std::numeric_limits<double>::quiet_NaN()});
    const Outcome outcome = environment.step(1, random);
    environment.setHand({});
    CHECK(outcome.broken);
    CHECK(outcome.over());
    CHECK(isFinite(stateOf(environment.observation())));
    CHECK(difference(environment.state(), before) < 1e-6);
    environment.reset(random);
    CHECK_FALSE(environment.step(1, random).over());
  }
}

TEST_CASE("settings: what does not go together is refused, with what is allowed", "[environment]") {
  const auto refusal = [](auto change) {
    CartPoleSettings s;
    change(s);
    const auto checked = check(s);
    return checked ? std::string() : checked.error().english();
  };
  CHECK(refusal([](CartPoleSettings&) {}).empty());
  const std::string push = refusal([](CartPoleSettings& s) { s.cartMass = .1, s.push = 50; });
  CHECK_THAT(push, Catch::Contains("push = 50") && Catch::Contains("up to 20 N"));
  CHECK(refusal([](CartPoleSettings& s) { s.cartMass = .1, s.push = 20; }).empty());
  const std::string few =
      refusal([](CartPoleSettings& s) { s.poleLength = .1, s.gravity = 30, s.poleMass = 1, s.subSteps = 1; });
  CHECK_THAT(few, Catch::Contains("sub-steps = 1") && Catch::Contains("at least 2"));
  CHECK_THAT(
      refusal([](CartPoleSettings& s) { s.poleLength = .1, s.gravity = 30, s.poleMass = 1, s.demoSubSteps = 1; }),
      Catch::Contains("demo-sub-steps"));
  CHECK_THAT(refusal([](CartPoleSettings& s) {
               s.poleLength = .1, s.gravity = 30, s.poleMass = 1, s.world = WorldKind::Gymnasium;
             }),
             Catch::Contains("pole-length"));
  CHECK_THAT(refusal([](CartPoleSettings& s) { s.jointFriction = 5, s.world = WorldKind::Gymnasium; }),
             Catch::Contains("joint-friction = 5") && Catch::Contains("up to 1.55"));
  CHECK_THAT(refusal([](CartPoleSettings& s) { s.pushes = Pushes::Continuous; }),
             Catch::Contains("pushes = continuous") && Catch::Contains("discrete"));
  CHECK(refusal([](CartPoleSettings& s) { s.pushes = Pushes::Continuous, s.agent = AgentKind::Ppo; }).empty());
  CHECK_THAT(refusal([](CartPoleSettings& s) { s.dqnMemory = 32, s.dqnBatch = 64; }),
             Catch::Contains("dqn-memory = 32") && Catch::Contains("at least 64"));
  CartPoleSettings tables;
  tables.agent = AgentKind::Sarsa;
  tables.pushes = Pushes::Continuous;
  Random random(1, "init");
  CHECK_FALSE(makeAgent(tables, random).ok());
}

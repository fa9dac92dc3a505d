// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cartpole/support.h"
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/cartpole/world.h"

#include <nlohmann/json.hpp>
#include <numbers>

using namespace perc::cartpole;
using namespace cartpole_support;
using nlohmann::json;

TEST_CASE("cartpole: ten steps are Gymnasium's to the last bit", "[cartpole]") {
  CartPoleState state{.01, .02, .03, -.04};
  for (const char action : std::string("1101001011"))
    state = eulerStep({}, state, {.cart = action == '1' ? 10.0 : -10.0});
  CHECK(state == CartPoleState{0.04893928416685289, 0.40990562038101297, -0.026661611227023277, -0.6180202741438212});
}

TEST_CASE("cartpole: Euler and Runge-Kutta steps are those of the mass matrix, with every force", "[cartpole]") {
  const json golden = nn_support::golden("cartpole_gymnasium.json");
  REQUIRE(golden.size() == 7);
  for (const json& one : golden) {
    const CartPolePhysics physics = physicsOf(one["physics"]);
    CartPoleState euler = stateIn(one["start"]), exact = euler;
    const auto world = makeWorld(WorldKind::Gymnasium, physics, 1);
    world->setState(euler);
    for (std::size_t i = 0; i < one["forces"].size(); ++i) {
      INFO("case of " << one["forces"].size() << " steps, step " << i);
      const CartPoleForces forces = forcesOf(one["forces"][i]);
      euler = eulerStep(physics, euler, forces);
      world->step(forces);
      exact = rungeKuttaStep(physics, exact, forces);
      CHECK(difference(euler, stateIn(one["euler"][i])) < 1e-12);
      CHECK(world->state() == euler);
      const CartPoleState truth = stateIn(one["exact"][i]);
      CHECK(difference(exact, truth) < 5e-5);
      if (physics == CartPolePhysics{} && std::abs(truth.theta) < kAngleLimit)
        CHECK(std::abs(exact.theta - truth.theta) < 2e-7);
    }
  }
}

TEST_CASE("cartpole: half the step, half Euler's error, a sixteenth of Runge-Kutta's", "[cartpole]") {
  const CartPolePhysics physics{9.8, 1, .1, 1, .2, .01};
  const CartPoleForces forces{-7, .3, .5, .8};
  const auto error = [&](auto step, int parts) {
    CartPoleState state{.1, -.4, 1.2, 2}, truth = state;
    for (int i = 0; i < parts; ++i) state = step(physics, state, forces, .2 / parts);
    for (int i = 0; i < 1000; ++i) truth = rungeKuttaStep(physics, truth, forces, .2 / 1000);
    return difference(state, truth);
  };
  CHECK(error(eulerStep, 50) / error(eulerStep, 100) == Approx(2).epsilon(.1));
  CHECK(error(rungeKuttaStep, 10) / error(rungeKuttaStep, 20) == Approx(16).epsilon(.15));
}

TEST_CASE("cartpole: energy is kept without friction, and turned into nothing with it", "[cartpole]") {
  const CartPoleState start{0, .3, 2.5, 0};
  const auto after = [&](const CartPolePhysics& physics, int steps) {
    CartPoleState state = start;
    for (int i = 0; i < steps; ++i) state = rungeKuttaStep(physics, state, {});
    return energy(physics, state);
  };
  CHECK(after({}, 1000) == Approx(energy({}, start)).epsilon(1e-5));
  CHECK(after({9.8, 1, .1, 1, 0, .02}, 1000) < .6 * energy({}, start));
  CHECK(after({9.8, 1, .1, 1, .5, .02}, 5000) < 1e-3);
  // 2 m g l above hanging at rest.
  CHECK(energy({}, {}) == Approx(2 * .1 * 9.8 * .5));
  CHECK(energy({}, {1, 0, std::numbers::pi, 0}) == Approx(0).margin(1e-15));
}

TEST_CASE("cartpole: a hand at the hinge is a push of the cart, half-way up it is wind", "[cartpole]") {
  const CartPoleState state{.1, .5, .4, -1};
  const CartPolePhysics physics;
  CHECK(difference(eulerStep(physics, state, {.hand = 3, .handAt = 0}), eulerStep(physics, state, {.cart = 3})) <
        1e-15);
  CHECK(difference(eulerStep(physics, state, {.hand = 3, .handAt = .5}), eulerStep(physics, state, {.wind = 3})) <
        1e-15);
  CHECK(accelerations(physics, {}, {.hand = 1, .handAt = 1}).theta >
        0);                                                  // pushed right at its tip, the pole leans right
  CHECK(accelerations(physics, {}, {.cart = 1}).theta < 0);  // pushed right below, it leans left
}

TEST_CASE("cartpole: the exact world stays exact for short poles and strong friction", "[cartpole]") {
  for (const CartPolePhysics& physics :
       {CartPolePhysics{30, 1, .1, .1, 0, 0}, CartPolePhysics{9.8, 1, .1, 1, 0, 5},
        CartPolePhysics{9.8, .1, .01, .1, 5, 5}, CartPolePhysics{9.8, .1, 1, .1, 0, 0}}) {
    const auto world = makeWorld(WorldKind::Exact, physics, 1);
    CartPoleState truth{0, .2, .1, 1};
    world->setState(truth);
    for (int step = 0; step < 10; ++step) {
      world->step({.cart = step % 2 ? 1.0 : -1.0});
      for (int i = 0; i < 20000; ++i)
        truth = rungeKuttaStep(physics, truth, {.cart = step % 2 ? 1.0 : -1.0}, kTimeStep / 20000);
    }
    CHECK(std::abs(world->state().x - truth.x) < 1e-4);
    CHECK(std::abs(world->state().theta - truth.theta) < 1e-3 * std::max(1.0, std::abs(truth.theta)));
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cartpole/support.h"
#include "tests/support/catch.h"

#include "core/cartpole/batch_world.h"

using namespace perc;
using namespace perc::cartpole;
using namespace cartpole_support;

TEST_CASE("batch world: every environment makes Gymnasium's steps", "[batch_world]") {
  for (const CartPolePhysics& physics : {CartPolePhysics{}, CartPolePhysics{1.62, 2, .5, 1.6, 0, 0}}) {
    constexpr int kCount = 103;  // no whole number of registers, nor of words
    BatchWorld worlds(kCount, physics, 8, .05, 500, Random(1, "environment"));
    Random random(2, "exploration");
    std::vector<CartPoleState> single;
    for (int i = 0; i < kCount; ++i) single.push_back(worlds.state(i));
    for (int step = 0; step < 300; ++step) {
      const std::uint64_t right[] = {random.bits(), random.bits()};
      worlds.step(right);
      for (int i = 0; i < kCount; ++i) {
        CartPoleState& s = single[static_cast<std::size_t>(i)];
        s = eulerStep(physics, s, {.cart = right[i / 64] >> (i % 64) & 1 ? 8.0 : -8.0});
        const bool over = std::abs(s.x) > kTrackLimit || std::abs(s.theta) > kAngleLimit;
        REQUIRE((worlds.steps(i) == 0) == over);
        if (over) s = worlds.state(i);
        REQUIRE(difference(worlds.state(i), s) < 1e-12);
      }
    }
    CHECK(worlds.episodes() > 300);
  }
}

TEST_CASE("batch world: new starts are CartPole-v1's, and large angles are as exact", "[batch_world]") {
  BatchWorld worlds(64, {}, 10, .05, 500, Random(1, "environment"));
  for (const double angle : {-3.0, -.31, .29, 1.0, 40.0}) {
    worlds.setState(7, {.5, -.2, angle, 1});
    const std::uint64_t right = 0;
    worlds.step(&right);
    CHECK(worlds.steps(7) == 0);
    CHECK(worlds.episodes() > 0);
    for (const double number :
         {worlds.state(7).x, worlds.state(7).xDot, worlds.state(7).theta, worlds.state(7).thetaDot})
      CHECK(std::abs(number) <= .05);
  }
  // Seen where no episode ends: one step with a tiny pole angle limit never reached because the angle comes back.
  worlds.setState(9, {0, 0, .35, -10});
  const CartPoleState expected = eulerStep({}, {0, 0, .35, -10}, {.cart = 10});
  const std::uint64_t right = ~std::uint64_t{0};
  worlds.step(&right);
  CHECK(difference(worlds.state(9), expected) < 1e-12);
}

TEST_CASE("batch world: random episodes are as long as in CartPole-v1, and are cut off at the limit", "[batch_world]") {
  BatchWorld worlds(512, {}, 10, .05, 500, Random(3, "environment"));
  worlds.stepRandomly(2000);
  CHECK(512.0 * 2000 / static_cast<double>(worlds.episodes()) == Approx(22.2).epsilon(.02));
  BatchWorld limited(512, {}, 10, .05, 5, Random(3, "environment"));
  limited.stepRandomly(5);
  CHECK(limited.episodes() == 512);
  BatchWorld again(512, {}, 10, .05, 500, Random(3, "environment"));
  again.stepRandomly(2000);
  for (int i = 0; i < 512; ++i) REQUIRE(worlds.state(i) == again.state(i));
}

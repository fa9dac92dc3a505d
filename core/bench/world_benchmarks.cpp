// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/stopwatch.h"
#include "core/cartpole/batch_world.h"
#include "core/cartpole/environment.h"

namespace perc::bench {
namespace {

constexpr int kRuns = 9;

/// Steps per second of `run`, which makes `steps` of them.
template <class F>
BenchResult measured(const char* name, double steps, F run) {
  return ratesOf(name, "steps/s", kRuns, steps, run);
}

BenchResult inOneWorld(const char* name, cartpole::WorldKind kind, int subSteps, int steps) {
  cartpole::CartPoleSettings settings;
  settings.world = kind;
  cartpole::CartPoleEnvironment environment(settings, subSteps);
  Random random(1, "environment"), coin(1, "exploration");
  environment.reset(random);
  return measured(name, steps, [&] {
    for (int i = 0; i < steps; ++i)
      if (environment.step(coin.bernoulli(0.5) ? 1 : -1, random).over()) environment.reset(random);
  });
}

BenchResult box2d(const std::string&) { return inOneWorld("cartpole-box2d", cartpole::WorldKind::Box2D, 4, 60000); }
BenchResult box2dFine(const std::string&) {
  return inOneWorld("cartpole-box2d-10", cartpole::WorldKind::Box2D, 10, 30000);
}
BenchResult gymnasium(const std::string&) {
  return inOneWorld("cartpole-gymnasium", cartpole::WorldKind::Gymnasium, 1, 4000000);
}

BenchResult batch(const std::string&) {
  constexpr int kWorlds = 1024, kSteps = 20000;
  const cartpole::CartPoleSettings s;
  cartpole::BatchWorld worlds(kWorlds, s.physics(), s.push, s.startSpread, s.stepLimit, Random(1, "environment"));
  return measured("cartpole-batch", double{kWorlds} * kSteps, [&] { worlds.stepRandomly(kSteps); });
}

const Benchmark kBenchmarks[] = {
    {"cartpole-box2d", box2d, PERC_TR("steps of the cart and pole in Box2D, 4 sub-steps, random pushes")},
    {"cartpole-box2d-10", box2dFine, PERC_TR("the same with 10 sub-steps")},
    {"cartpole-gymnasium", gymnasium, PERC_TR("the same with Gymnasium's equations")},
    {"cartpole-batch", batch, PERC_TR("the same equations in 1,024 environments at once")}};

}  // namespace

std::span<const Benchmark> worldBenchmarks() { return kBenchmarks; }

}  // namespace perc::bench

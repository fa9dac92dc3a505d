// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/benchmarks.h"
#include "core/cartpole/trial.h"

#include <algorithm>

namespace perc::bench {
namespace {

constexpr int kSeeds = 20;

using cartpole::AgentKind;
using More = std::vector<std::pair<std::string, double>>;

/// `when`: steps, -1 never.
void tell(More& more, const std::string& which, std::vector<double> when) {
  for (double& steps : when)
    if (steps < 0) steps = 1e300;
  std::sort(when.begin(), when.end());
  const auto solved = std::count_if(when.begin(), when.end(), [](double steps) { return steps < 1e300; });
  const double median = when[when.size() / 2];
  more.emplace_back("solved_" + which, static_cast<double>(solved));
  more.emplace_back("median_" + which, median < 1e300 ? median : rl::kUndefined);
  more.emplace_back("slowest_" + which, solved > 0 ? when[static_cast<std::size_t>(solved - 1)] : rl::kUndefined);
}

BenchResult solve(const char* name, AgentKind agent, int steps, double goal = 475) {
  cartpole::TrialPlan plan;
  plan.settings.world = cartpole::WorldKind::Gymnasium;
  plan.settings.agent = agent;
  plan.steps = steps;
  plan.evaluateEvery = 500;
  plan.goal = goal;
  BenchResult result{name, 0, "of 20", {}, {}};
  std::vector<double> greedy, mean;
  double seconds = 0, made = 0, best = 0, last = 0;
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    const auto trial = cartpole::runTrial(plan, seed);
    if (!trial) {
      result.error = trial.error();
      return result;
    }
    const cartpole::Trial& t = **trial;
    greedy.push_back(static_cast<double>(t.firstGreedy));
    mean.push_back(static_cast<double>(t.firstMean));
    best += t.bestGreedy >= goal;
    last += t.finalGreedy >= goal;
    seconds += t.seconds;
    made += static_cast<double>(t.steps);
    result.value += t.firstGreedy >= 0;
  }
  tell(result.more, "i", greedy);
  tell(result.more, "ii", mean);
  result.more.insert(result.more.end(), {{"steps", double(steps)},
                                         {"best_checkpoint", best},
                                         {"at_the_end", last},
                                         {"seconds_per_100k", seconds / made * 1e5}});
  return result;
}

const Benchmark kBenchmarks[] = {
    {"cartpole-ppo", [](const std::string&) { return solve("cartpole-ppo", AgentKind::Ppo, 100000); },
     PERC_TR("how soon PPO balances, 20 seeds (takes minutes, as all below; only by name)"), Needs::Name},
    {"cartpole-a2c", [](const std::string&) { return solve("cartpole-a2c", AgentKind::A2c, 200000); },
     PERC_TR("the same by advantage actor-critic"), Needs::Name},
    {"cartpole-reinforce", [](const std::string&) { return solve("cartpole-reinforce", AgentKind::Reinforce, 120000); },
     PERC_TR("the same by REINFORCE with a baseline"), Needs::Name},
    {"cartpole-dqn", [](const std::string&) { return solve("cartpole-dqn", AgentKind::Dqn, 50000); },
     PERC_TR("the same by DQN"), Needs::Name},
    {"cartpole-table", [](const std::string&) { return solve("cartpole-table", AgentKind::QLearning, 60000, 195); },
     PERC_TR("how soon Q-learning with a table reaches 195 steps"), Needs::Name},
    {"cartpole-search", [](const std::string&) { return solve("cartpole-search", AgentKind::CrossEntropy, 100000); },
     PERC_TR("how soon the cross-entropy method balances"), Needs::Name}};

}  // namespace

std::span<const Benchmark> solveBenchmarks() { return kBenchmarks; }

}  // namespace perc::bench

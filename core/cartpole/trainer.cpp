// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/trainer.h"

#include "core/cartpole/agents.h"

namespace perc::cartpole {

Result<std::unique_ptr<CartPoleTrainer>> CartPoleTrainer::make(const CartPoleSettings& settings, std::uint64_t seed) {
  Random init(seed, "init");
  auto agent = makeAgent(settings, init);
  if (!agent) return agent.error();
  return make(settings, seed, std::move(agent).value());
}

Result<std::unique_ptr<CartPoleTrainer>> CartPoleTrainer::make(const CartPoleSettings& settings, std::uint64_t seed,
                                                               std::unique_ptr<rl::Agent> agent) {
  if (const auto possible = check(settings); !possible) return possible.error();
  std::vector<std::unique_ptr<rl::Environment>> environments;
  for (int i = 0; i < agent->environments(); ++i)
    environments.push_back(std::make_unique<CartPoleEnvironment>(settings, settings.subSteps));
  return std::unique_ptr<CartPoleTrainer>(new CartPoleTrainer(std::move(agent), std::move(environments), seed));
}

Result<void> CartPoleTrainer::change(const CartPoleSettings& settings) {
  if (const auto possible = check(settings); !possible) return possible;
  if (isHandMade(settings.agent)) setAgent(makeHandMade(settings));
  else agent().change(settings);
  for (int i = 0; i < environments(); ++i) environment(i).change(settings, settings.subSteps);
  return {};
}

std::optional<double> greedyReturn(const rl::Agent& agent, const EnvironmentSettings& settings, int subSteps,
                                   int episodes, Random& random, StopToken stop) {
  Random stream = random;
  std::vector<std::unique_ptr<rl::Environment>> environments;
  for (int i = 0; i < episodes; ++i) {
    auto environment = std::make_unique<CartPoleEnvironment>(settings, subSteps);
    environment->resetTo(drawStart(settings, stream));
    environments.push_back(std::move(environment));
  }
  const auto mean = rl::greedyReturn(agent, std::move(environments), stream, stop);
  if (mean) random = stream;
  return mean;
}

}  // namespace perc::cartpole

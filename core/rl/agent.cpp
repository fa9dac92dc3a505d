// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/agent.h"

namespace perc::rl {

Result<void> Agent::setWeights(const std::vector<nn::NamedTensor>&) {
  return Message{PERC_TR("This agent has learned nothing that could be loaded.")};
}

Result<std::unique_ptr<Agent>> makeAgent(const Settings& settings, Random& random) {
  if (const auto checked = check(settings); !checked) return checked.error();
  switch (settings.agent) {
    case AgentKind::Random:
    case AgentKind::AlwaysLeft:
    case AgentKind::Linear:
    case AgentKind::Lqr:
    case AgentKind::Replay: return makeHandMade(settings);
    case AgentKind::HillClimbing:
    case AgentKind::CrossEntropy: return makeLinearSearch(settings, random);
    case AgentKind::QLearning:
    case AgentKind::Sarsa: return makeTabular(settings);
    case AgentKind::Dqn: return makeDqn(settings, random);
    case AgentKind::Reinforce:
    case AgentKind::A2c:
    case AgentKind::Ppo: return makePolicyGradient(settings, random);
  }
  return Message{PERC_TR("This is no agent.")};
}

}  // namespace perc::rl

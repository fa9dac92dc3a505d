// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/agents.h"

namespace perc::cartpole {

bool isHandMade(AgentKind kind) { return kind <= AgentKind::Lqr; }

Result<std::unique_ptr<rl::Agent>> makeAgent(const CartPoleSettings& settings, Random& random) {
  if (const auto checked = check(settings); !checked) return checked.error();
  const rl::Space space = settings.space();
  switch (settings.agent) {
    case AgentKind::Random:
    case AgentKind::AlwaysLeft:
    case AgentKind::Linear:
    case AgentKind::Lqr:
    case AgentKind::Replay: return makeHandMade(settings);
    case AgentKind::HillClimbing: return rl::makeHillClimbing(settings, space, random);
    case AgentKind::CrossEntropy: return rl::makeCrossEntropy(settings, space, random);
    case AgentKind::QLearning: return rl::makeQLearning(settings, space);
    case AgentKind::Sarsa: return rl::makeSarsa(settings, space);
    case AgentKind::Dqn: return rl::makeDqn(settings, space, random);
    case AgentKind::Reinforce: return rl::makeReinforce(settings, space, random);
    case AgentKind::A2c: return rl::makeA2c(settings, space, random);
    case AgentKind::Ppo: return rl::makePpo(settings, space, random);
  }
  return Message{PERC_TR("This is no agent.")};
}

}  // namespace perc::cartpole

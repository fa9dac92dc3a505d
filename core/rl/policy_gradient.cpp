// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/actor_critic.h"

namespace perc::rl {

std::unique_ptr<Agent> makePolicyGradient(const Settings& settings, Random& random) {
  switch (settings.agent) {
    case AgentKind::Reinforce: return makeReinforce(settings, random);
    case AgentKind::A2c: return makeA2c(settings, random);
    default: return makePpo(settings, random);
  }
}

}  // namespace perc::rl

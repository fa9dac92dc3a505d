// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/settings.h"
#include "core/rl/agent.h"

#include <memory>

namespace perc::cartpole {

/// The agent of these settings before its first step. `random`: the stream "init" of its run. Replay and what it plays
/// is the lab's own: not here. Error: settings that do not go together (check()).
Result<std::unique_ptr<rl::Agent>> makeAgent(const CartPoleSettings& settings, Random& random);

/// Random, AlwaysLeft, Linear and Lqr know the cart and learn nothing: for other settings they are made anew.
bool isHandMade(AgentKind kind);
std::unique_ptr<rl::Agent> makeHandMade(const CartPoleSettings& settings);

}  // namespace perc::cartpole

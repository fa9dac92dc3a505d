// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/rl/agent.h"

namespace perc::cartpole {

/// The mean of the last 100 returns at which CartPole-v1 counts as solved.
inline constexpr double kSolvedReturn = 475;

/// DQN forgets what must not be done once its memory holds no failures: the values of lost states drift upwards, and
/// the loss does not tell. What its figures say of that.
struct MemoryHealth {
  bool fewFailures = false;  ///< hardly a failure is left in a memory that has been filled
  bool collapsed = false;    ///< lost states are held to be worth much
};
MemoryHealth memoryHealth(const rl::Agent& agent);
/// The same for a person; empty: all is well.
Message warningOf(const rl::Agent& agent);

}  // namespace perc::cartpole

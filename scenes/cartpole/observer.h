// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/training.h"

#include <optional>

namespace perc::cartpole {

// What views show of a moment, each made from what it needs only. Nothing here changes a run.

/// The agent over the plane of the params' two axes, through `now`; at most `columns` x `rows` cells, fewer for large
/// networks. Nothing if stopped.
std::optional<Knowledge> knowledgeOf(const rl::Agent& agent, const CartPoleParams& params, const Visits& visits,
                                     const CartPoleState& now, int columns, int rows, StopToken stop);
Cloud cloudOf(const rl::ReplayMemory& memory);
/// 25 steps from `now` with the pushes that the agent would make in the exact world.
WorldsComparison compareWorlds(const rl::Agent& agent, const CartPoleParams& params, const CartPoleState& now);

/// Of a table: its cells in all; else 0.
int tableCells(const rl::Agent& agent, const CartPoleParams& params);
int networkParameters(const rl::Agent& agent);

}  // namespace perc::cartpole

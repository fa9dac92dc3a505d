// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/graph.h"
#include "core/rl/agent.h"
#include "scenes/cartpole/frame.h"

#include <vector>

namespace perc::cartpole {

/// The plane of two of the four numbers as the maps show it, in SI units: no values yet. Balancing: a little beyond
/// where an episode ends, and the velocities that occur before; swinging up: all angles.
Grid planeOf(Axis x, Axis y, Task task, int columns, int rows);
/// `state` with one of its numbers being another.
CartPoleState withNumber(CartPoleState state, Axis axis, double value);

/// All networks of an agent as diagrams, with their units' pictures over the plane of `params`; of a linear policy, one
/// layer without a hidden one. Inputs and outputs have ids for names (rl::featureName(), AgentNetwork::outputs): views
/// say them in words. Empty: none, or stopped.
std::vector<AgentGraph> agentGraphs(const rl::Agent& agent, const CartPoleParams& params, const CartPoleState& present,
                                    StopToken stop = {});

inline constexpr int kGraphCells = 24;    ///< of a unit's picture, along each side
inline constexpr int kMostPictured = 64;  ///< units of a layer that have pictures

}  // namespace perc::cartpole

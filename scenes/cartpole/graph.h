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
Grid planeOf(Axis x, Axis y, rl::Task task, int columns, int rows);
/// `state` with one of its numbers being another.
rl::CartPoleState withNumber(rl::CartPoleState state, Axis axis, double value);

/// A network of an agent as a diagram: weights, biases, gradient, what the last update added, and each unit's value
/// over kGraphCells x kGraphCells cells of the plane, the other two numbers as in `present`. Inputs and outputs have
/// the ids of rl::featureName() and AgentNetwork::outputs for names: views say them in words. Empty: stopped.
NetworkGraph agentGraph(const rl::AgentNetwork& network, rl::Task task, Axis planeX, Axis planeY,
                        const rl::CartPoleState& present, StopToken stop = {});

/// What its units make of one state: sums and values, forward only.
PassNumbers passOf(const rl::AgentNetwork& network, rl::Task task, const rl::CartPoleState& state);

/// All networks of an agent, for CartPoleFrame::graphs; of a linear policy, one layer without a hidden one. Empty:
/// none, or stopped.
std::vector<AgentGraph> agentGraphs(const rl::Agent& agent, const CartPoleParams& params,
                                    const rl::CartPoleState& present, StopToken stop = {});

inline constexpr int kGraphCells = 24;    ///< of a unit's picture, along each side
inline constexpr int kMostPictured = 64;  ///< units of a layer that have pictures

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/agent.h"
#include "scenes/cartpole/params.h"

#include <QString>

namespace perc::cartpole {

/// What all views of this lab call the four state variables, the pushes and the agents, and in which units they show
/// them: x in m, x′ in m/s, θ in degrees, θ′ in rad/s. Everything computed is in SI units (angles in rad); what is read
/// is not.

inline constexpr Axis kAxes[] = {Axis::X, Axis::XDot, Axis::Theta, Axis::ThetaDot};

/// "x", "x′", "θ", "θ′".
QString stateSymbol(Axis axis);
/// "m", "m/s", "°", "rad/s".
QString stateUnit(Axis axis);
/// "position of the cart", "velocity of the cart", "angle of the pole", "angular velocity of the pole".
QString stateName(Axis axis);
/// The title of a plot's axis: "angle θ (°)".
QString axisTitle(Axis axis);
/// The id in CSV heads and of the parameters plane-x and plane-y: "x", "x-dot", "theta", "theta-dot". CSV is in SI
/// units.
const char* stateId(Axis axis);

double stateValue(const CartPoleState& state, Axis axis);
/// The same for a place in a plane: the angle within half a turn of upright (a swung pole's goes on counting its
/// turns).
double placeValue(const CartPoleState& state, Axis axis);
/// From SI units into those shown, and back.
double shownValue(Axis axis, double si);
double siValue(Axis axis, double shown);

/// The number with its unit: "3.2°" (within half a turn of upright), "−0.41 rad/s".
QString stateNumber(Axis axis, double si);
/// With its symbol: "θ 3.2°".
QString stateText(Axis axis, double si);
/// All four: "x 0.12 m, x′ −0.30 m/s, θ 3.2°, θ′ 0.41 rad/s".
QString stateText(const CartPoleState& state);

/// "left" (0), "right" (1).
QString actionName(int action);
/// "left", "right", "no push"; a part of the full push: "40 % left".
QString pushName(double push);

/// As the parameter "agent" calls it.
QString agentName(AgentKind kind);
/// Whether it learns at all (hand-made agents and given actions do not).
bool learns(AgentKind kind);

}  // namespace perc::cartpole

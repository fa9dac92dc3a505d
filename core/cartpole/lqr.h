// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/settings.h"

#include <array>

namespace perc::cartpole {

/// A linear-quadratic regulator: the push that minimises the endless sum of position x^2 + angle theta^2 + effort
/// push^2 (Settings' costs) in the world linearised about upright, held for kTimeStep. push = -gains · state, in units
/// of the full push, before it is clipped.
struct Lqr {
  std::array<double, 4> gains{};  ///< of x, x', theta, theta'
  double push(const CartPoleState& state) const;
};
Lqr makeLqr(const CartPoleSettings& settings);

/// Swing-up, then LQR: pumps the energy of the pole to that of standing upright (Åström and Furuta 2000, "Swinging up a
/// pendulum by energy control"), keeping the cart about the middle, and catches the pole near the top. In units of the
/// full push, before it is clipped.
double swingUpPush(const CartPoleSettings& settings, const Lqr& lqr, const CartPoleState& state);

}  // namespace perc::cartpole

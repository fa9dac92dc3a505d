// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/cartpole.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

/// What the tests of the cart and pole share.
namespace rl_support {

using perc::rl::CartPoleState;

inline CartPoleState stateOf(const nlohmann::json& s) { return {s[0], s[1], s[2], s[3]}; }
inline perc::rl::CartPoleForces forcesOf(const nlohmann::json& f) { return {f[0], f[1], f[2], f[3]}; }
inline perc::rl::CartPolePhysics physicsOf(const nlohmann::json& p) {
  return {p["gravity"], p["cartMass"], p["poleMass"], p["poleLength"], p["cartFriction"], p["jointFriction"]};
}
/// The largest difference in any of the four numbers.
inline double difference(const CartPoleState& a, const CartPoleState& b) {
  return std::max(
      {std::abs(a.x - b.x), std::abs(a.xDot - b.xDot), std::abs(a.theta - b.theta), std::abs(a.thetaDot - b.thetaDot)});
}

}  // namespace rl_support

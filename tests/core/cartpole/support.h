// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/physics.h"
#include "core/rl/environment.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

/// What the tests of the cart and pole share.
namespace cartpole_support {

using perc::cartpole::CartPoleState;

inline CartPoleState stateIn(const nlohmann::json& s) { return {s[0], s[1], s[2], s[3]}; }
inline perc::cartpole::CartPoleForces forcesOf(const nlohmann::json& f) { return {f[0], f[1], f[2], f[3]}; }
inline perc::cartpole::CartPolePhysics physicsOf(const nlohmann::json& p) {
  return {p["gravity"], p["cartMass"], p["poleMass"], p["poleLength"], p["cartFriction"], p["jointFriction"]};
}
/// What is observed in this state.
inline std::array<double, 4> at(double x = 0, double xDot = 0, double theta = 0, double thetaDot = 0) {
  return {x, xDot, theta, thetaDot};
}
inline std::vector<double> observed(const perc::rl::Environment& environment) {
  const perc::rl::Observation now = environment.observation();
  return {now.begin(), now.end()};
}
/// The largest difference in any of the four numbers.
inline double difference(const CartPoleState& a, const CartPoleState& b) {
  return std::max(
      {std::abs(a.x - b.x), std::abs(a.xDot - b.xDot), std::abs(a.theta - b.theta), std::abs(a.thetaDot - b.thetaDot)});
}

}  // namespace cartpole_support

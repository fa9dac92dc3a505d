// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/settings.h"

#include <array>
#include <numbers>

namespace perc::cartpole {
namespace {

// Where a cart and pole that are balanced are found, in m/s and rad/s.
constexpr double kSpeed = 3.5, kTurn = 2;
// Swinging up. A pole of 1 m that falls from upright passes the bottom with 7.7 rad/s.
constexpr double kSwingSpeed = 4, kSwingTurn = 8;

/// States from which neither push can save cart and pole (of default physics): within 9 steps the episode is over.
/// Balance: falling fast, far over; and about to leave the track. SwingUp: about to leave the track.
constexpr std::array<CartPoleState, 8> kLostBalance{{{0, 0, 0.19, 1.5},
                                                     {0.5, 0, 0.15, 2},
                                                     {-0.5, 0.3, 0.2, 1},
                                                     {0, -0.5, 0.17, 2.5},
                                                     {1, -0.3, 0.18, 1.8},
                                                     {-1, -0.8, 0.12, 2.5},
                                                     {2.3, 2, 0, 0},
                                                     {2.2, 2.5, 0.05, 0.5}}};
constexpr std::array<CartPoleState, 8> kLostSwingUp{{{2.3, 2, 3.1, 0},
                                                     {2.2, 2.5, 3.1, 2},
                                                     {2.3, 2, 2.5, -3},
                                                     {2.2, 2.5, -2.5, 3},
                                                     {2.3, 2, 1.5, 1},
                                                     {2.2, 2.5, -1.5, -1},
                                                     {2.3, 2, 0, 0},
                                                     {2.2, 2.5, 0.1, 0.5}}};

/// These states and their mirror images.
std::vector<double> bothSides(const std::array<CartPoleState, 8>& states) {
  std::vector<double> all;
  for (const double side : {1.0, -1.0})
    for (const CartPoleState& s : states)
      for (const double number : s.numbers()) all.push_back(side * number);
  return all;
}

}  // namespace

rl::Space CartPoleSettings::space() const {
  const bool round = task == Task::SwingUp;
  return {{{"x", kTrackLimit, binsX},
           {"x-dot", round ? kSwingSpeed : kSpeed, binsXDot},
           {"theta", round ? std::numbers::pi : kAngleLimit, binsTheta, round},
           {"theta-dot", round ? kSwingTurn : kTurn, binsThetaDot}},
          pushes == Pushes::Continuous,
          bothSides(round ? kLostSwingUp : kLostBalance)};
}

}  // namespace perc::cartpole

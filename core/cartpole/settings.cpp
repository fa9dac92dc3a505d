// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/settings.h"

#include "core/math/elementary.h"

#include <array>
#include <cmath>
#include <numbers>

namespace perc::cartpole {
namespace {

constexpr double kMostJump = 2;  ///< m/s in a step, by the push alone: three such pushes and the cart is off the track
constexpr double kMostFall =
    0.5;  ///< of a (sub-)step times the rate at which the pole falls: its growth is wrong by a quarter
constexpr double kMostBraking = 1;  ///< of an Euler step times the rate at which friction slows: beyond 1 it reverses

/// Rounded down to three digits, so that what a message allows is allowed.
std::string roundedDown(double value) {
  const double unit = elementary::pow(10, std::floor(elementary::log(value) / std::numbers::ln10) - 2);
  const double rounded = std::floor(value / unit * (1 + 1e-12)) * unit;
  return toText(std::round(rounded * 1e9) / 1e9);
}

Result<void> checkPush(const CartPoleSettings& s) {
  const double most = kMostJump * (s.cartMass + s.poleMass) / kTimeStep;
  if (s.push <= most) return {};
  return Message{PERC_TR("push = %1 N is too much for cart and pole of %2 kg: a step of 0.02 s would change their "
                         "velocity by more than "
                         "2 m/s. Allowed here: up to %3 N."),
                 {toText(s.push), toText(s.cartMass + s.poleMass), roundedDown(most)}};
}

/// Whether the world's steps are short enough for how fast the pole falls.
Result<void> checkFall(const CartPoleSettings& s) {
  if (s.world == WorldKind::Exact) return {};
  const double reduced = s.poleLength / 2 * (4.0 / 3.0 - s.poleMass / (s.cartMass + s.poleMass));
  const double growth = std::sqrt(s.gravity / reduced) * kTimeStep;
  if (s.world == WorldKind::Gymnasium && growth > kMostFall)
    return Message{PERC_TR("With pole-length = %1 m and gravity = %2 m/s² the pole falls too fast for Gymnasium's "
                           "steps of 0.02 s: choose "
                           "world = exact or box2d, a longer pole or less gravity."),
                   {toText(s.poleLength), toText(s.gravity)}};
  const int least = static_cast<int>(std::ceil(growth / kMostFall));
  for (const auto& [id, subSteps] : {std::pair{"sub-steps", s.subSteps}, std::pair{"demo-sub-steps", s.demoSubSteps}})
    if (s.world == WorldKind::Box2D && subSteps < least)
      return Message{PERC_TR("%1 = %2: with pole-length = %3 m and gravity = %4 m/s² the pole falls too fast for so "
                             "few. Needed here: at "
                             "least %5."),
                     {id, toText(subSteps), toText(s.poleLength), toText(s.gravity), toText(least)}};
  return {};
}

/// Gymnasium's Euler step goes with the velocity before it: strong friction would turn the motion round, ever faster.
Result<void> checkFriction(const CartPoleSettings& s) {
  if (s.world != WorldKind::Gymnasium) return {};
  const double l = s.poleLength / 2, total = s.cartMass + s.poleMass;
  const double joint = kMostBraking / kTimeStep * s.poleMass * l * l * (4.0 / 3.0 - s.poleMass / total);
  const double cart = kMostBraking / kTimeStep * (s.cartMass + s.poleMass / 4);
  const auto tooMuch = [](const char* id, double value, double most) {
    return Message{PERC_TR("%1 = %2 is more than Gymnasium's steps of 0.02 s can follow. Allowed here: up to %3; or "
                           "choose world = exact "
                           "or box2d."),
                   {id, toText(value), roundedDown(most)}};
  };
  if (s.jointFriction > joint) return tooMuch("joint-friction", s.jointFriction, joint);
  if (s.cartFriction > cart) return tooMuch("cart-friction", s.cartFriction, cart);
  return {};
}

Result<void> checkAgent(const CartPoleSettings& s) {
  const bool choosesActions =
      s.agent == AgentKind::QLearning || s.agent == AgentKind::Sarsa || s.agent == AgentKind::Dqn;
  if (choosesActions && s.pushes == Pushes::Continuous)
    return Message{PERC_TR(
        "pushes = continuous: this agent chooses among actions. Allowed with q-learning, sarsa and dqn: discrete.")};
  if (s.agent == AgentKind::Replay && s.pushes == Pushes::Continuous)
    return Message{PERC_TR("pushes = continuous: the given actions are 0 and 1. Allowed with replay: discrete.")};
  if (s.agent == AgentKind::Dqn && s.dqnMemory < s.dqnBatch)
    return Message{PERC_TR("dqn-memory = %1 is smaller than dqn-batch. Allowed here: at least %2."),
                   {toText(s.dqnMemory), toText(s.dqnBatch)}};
  return {};
}

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

Result<void> check(const CartPoleSettings& settings) {
  for (const auto part : {checkPush, checkFall, checkFriction, checkAgent})
    if (auto checked = part(settings); !checked) return checked;
  return {};
}

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

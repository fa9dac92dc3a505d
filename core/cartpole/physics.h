// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace perc::cartpole {

/// Where cart and pole are: x of the cart in m (right is positive), its velocity in m/s, the pole's angle from upright
/// in rad (leaning right is positive, not wrapped), its angular velocity in rad/s.
struct CartPoleState {
  double x = 0, xDot = 0, theta = 0, thetaDot = 0;
  /// As agents observe it.
  constexpr std::array<double, 4> numbers() const { return {x, xDot, theta, thetaDot}; }
  bool operator==(const CartPoleState&) const = default;
};
/// The way back; of nothing: upright, at rest.
inline CartPoleState stateOf(std::span<const double> numbers) {
  if (numbers.empty()) return {};
  return {numbers[0], numbers[1], numbers[2], numbers[3]};
}
bool isFinite(const CartPoleState& state);

/// What the world is made of: CartPole-v1's numbers. The pole is a uniform rod, hinged to the cart at its end: its
/// moment of inertia about the hinge is (1/3) m L^2 = (4/3) m l^2 with half its length l, which is where Gymnasium's
/// 4/3 comes from.
struct CartPolePhysics {
  double gravity = 9.8;      ///< m/s^2
  double cartMass = 1;       ///< kg
  double poleMass = 0.1;     ///< kg
  double poleLength = 1;     ///< m, the whole rod
  double cartFriction = 0;   ///< N s/m: a force -b x' on the cart
  double jointFriction = 0;  ///< N m s/rad: a torque -b theta' on the pole
  bool operator==(const CartPolePhysics&) const = default;
};

/// What pushes during one step, all horizontal and positive to the right, in N.
struct CartPoleForces {
  double cart = 0;    ///< at the cart: the motor, and a hand
  double wind = 0;    ///< at the pole's centre
  double hand = 0;    ///< at the pole, handAt of its length from the hinge
  double handAt = 1;  ///< 0: hinge, 1: tip
  bool operator==(const CartPoleForces&) const = default;
};

inline constexpr double kTimeStep = 0.02;                                     ///< s, of every world
inline constexpr double kTrackLimit = 2.4;                                    ///< m: an episode ends beyond it
inline constexpr double kAngleLimit = 12 * 2 * 3.14159265358979323846 / 360;  ///< rad: and, balancing, beyond this

/// The second derivatives: Florian (2007), "Correct equations for the dynamics of the cart-pole system", without the
/// friction of the track's normal force, which is Barto, Sutton and Anderson's (1983) equation as Gymnasium writes it,
/// with the further forces above. In this order of operations, so that Gymnasium's numbers come out to the last bit.
struct CartPoleAccelerations {
  double x, theta;
};
CartPoleAccelerations accelerations(const CartPolePhysics& physics, const CartPoleState& state,
                                    const CartPoleForces& forces);

/// Gymnasium's step: explicit Euler, positions with the old velocities.
CartPoleState eulerStep(const CartPolePhysics& physics, const CartPoleState& state, const CartPoleForces& forces,
                        double dt = kTimeStep);
/// The classical Runge-Kutta step of fourth order: exact for our purposes (6.5e-9 rad a step).
CartPoleState rungeKuttaStep(const CartPolePhysics& physics, const CartPoleState& state, const CartPoleForces& forces,
                             double dt = kTimeStep);

/// Kinetic and potential energy in J, 0 when hanging at rest.
double energy(const CartPolePhysics& physics, const CartPoleState& state);

}  // namespace perc::cartpole

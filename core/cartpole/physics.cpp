// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/physics.h"

#include "core/math/elementary.h"

#include <cmath>

namespace perc::cartpole {
namespace {

CartPoleState moved(const CartPoleState& s, const CartPoleState& rate, double dt) {
  return {s.x + dt * rate.x, s.xDot + dt * rate.xDot, s.theta + dt * rate.theta, s.thetaDot + dt * rate.thetaDot};
}

}  // namespace

bool isFinite(const CartPoleState& s) {
  return std::isfinite(s.x) && std::isfinite(s.xDot) && std::isfinite(s.theta) && std::isfinite(s.thetaDot);
}

// With l half the length, F all horizontal forces and Q the torque of wind, hand and friction about the hinge:
//   (M + m) x'' + m l theta'' cos theta - m l theta'^2 sin theta = F
//   (4/3) m l^2 theta'' + m l x'' cos theta = m g l sin theta + Q
CartPoleAccelerations accelerations(const CartPolePhysics& p, const CartPoleState& s, const CartPoleForces& f) {
  const double cosine = elementary::cos(s.theta), sine = elementary::sin(s.theta);
  const double halfLength = p.poleLength / 2, totalMass = p.poleMass + p.cartMass,
               poleMassLength = p.poleMass * halfLength;
  const double force = f.cart + f.wind + f.hand - p.cartFriction * s.xDot;
  const double torque = (f.wind + f.hand * (2 * f.handAt)) * halfLength * cosine - p.jointFriction * s.thetaDot;
  const double temp = (force + poleMassLength * (s.thetaDot * s.thetaDot) * sine) / totalMass;
  const double theta = (p.gravity * sine - cosine * temp + torque / poleMassLength) /
                       (halfLength * (4.0 / 3.0 - p.poleMass * (cosine * cosine) / totalMass));
  return {temp - poleMassLength * theta * cosine / totalMass, theta};
}

CartPoleState eulerStep(const CartPolePhysics& physics, const CartPoleState& s, const CartPoleForces& forces,
                        double dt) {
  const CartPoleAccelerations a = accelerations(physics, s, forces);
  return moved(s, {s.xDot, a.x, s.thetaDot, a.theta}, dt);
}

CartPoleState rungeKuttaStep(const CartPolePhysics& physics, const CartPoleState& s, const CartPoleForces& forces,
                             double dt) {
  const auto rate = [&](const CartPoleState& at) {
    const CartPoleAccelerations a = accelerations(physics, at, forces);
    return CartPoleState{at.xDot, a.x, at.thetaDot, a.theta};
  };
  const CartPoleState k1 = rate(s);
  const CartPoleState k2 = rate(moved(s, k1, dt / 2));
  const CartPoleState k3 = rate(moved(s, k2, dt / 2));
  const CartPoleState k4 = rate(moved(s, k3, dt));
  const CartPoleState sum{k1.x + 2 * (k2.x + k3.x) + k4.x, k1.xDot + 2 * (k2.xDot + k3.xDot) + k4.xDot,
                          k1.theta + 2 * (k2.theta + k3.theta) + k4.theta,
                          k1.thetaDot + 2 * (k2.thetaDot + k3.thetaDot) + k4.thetaDot};
  return moved(s, sum, dt / 6);
}

double energy(const CartPolePhysics& p, const CartPoleState& s) {
  const double l = p.poleLength / 2;
  const double kinetic = (p.cartMass + p.poleMass) / 2 * s.xDot * s.xDot +
                         p.poleMass * l * s.xDot * s.thetaDot * elementary::cos(s.theta) +
                         2.0 / 3.0 * p.poleMass * l * l * s.thetaDot * s.thetaDot;
  return kinetic + p.poleMass * p.gravity * l * (1 + elementary::cos(s.theta));
}

}  // namespace perc::cartpole

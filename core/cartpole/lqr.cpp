// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/lqr.h"

#include "core/math/elementary.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::cartpole {
namespace {

using Matrix4 = Eigen::Matrix4d;
using Vector4 = Eigen::Vector4d;
using Matrix5 = Eigen::Matrix<double, 5, 5>;

/// d(x', x'', theta', theta'')/d(x, x', theta, theta', push) upright; the last row is 0: the push is held.
Matrix5 linearised(const CartPoleSettings& s) {
  const double l = s.poleLength / 2, total = s.cartMass + s.poleMass, coupling = s.poleMass * l / total;
  const double reduced = l * (4.0 / 3.0 - s.poleMass / total);
  const Eigen::Matrix<double, 1, 5> force{0, -s.cartFriction / total, 0, 0, s.push / total};
  Eigen::Matrix<double, 1, 5> theta = -force / reduced;
  theta(2) += s.gravity / reduced;
  theta(3) -= s.jointFriction / (s.poleMass * l * reduced);
  Matrix5 a = Matrix5::Zero();
  a(0, 1) = a(2, 3) = 1;
  a.row(1) = force - coupling * theta;
  a.row(3) = theta;
  return a;
}

/// e^a by its series on a / 2^halvings, squared as often.
Matrix5 exponential(const Matrix5& a) {
  const double size = a.cwiseAbs().rowwise().sum().maxCoeff();
  const int halvings = std::max(0, std::ilogb(size) + 2);  // to below 1/2
  const Matrix5 small = a / std::ldexp(1, halvings);
  Matrix5 term = Matrix5::Identity(), sum = term;
  for (int k = 1; k <= 14; ++k) {
    term = (term * small / k).eval();
    sum += term;
  }
  for (int k = 0; k < halvings; ++k) sum = (sum * sum).eval();
  return sum;
}

}  // namespace

double Lqr::push(const CartPoleState& s) const {
  return -(gains[0] * s.x + gains[1] * s.xDot + gains[2] * s.theta + gains[3] * s.thetaDot);
}

Lqr makeLqr(const CartPoleSettings& settings) {
  const Matrix5 held = exponential(linearised(settings) * kTimeStep);
  const Matrix4 a = held.topLeftCorner<4, 4>();
  const Vector4 b = held.topRightCorner<4, 1>();
  // No cost at all of something that is unstable would let it fall: a trace of a cost on everything.
  Vector4 costs = Vector4::Constant(1e-6);
  costs(0) += settings.lqrPosition;
  costs(2) += settings.lqrAngle;
  const double effort = settings.lqrEffort + 1e-6;

  // The discrete algebraic Riccati equation by value iteration: P is the cost of the steps to come.
  Matrix4 p = costs.asDiagonal();
  Vector4 gains = Vector4::Zero();
  for (int i = 0; i < 20000; ++i) {
    const Vector4 pb = p * b;
    const Vector4 next = (a.transpose() * pb) / (effort + b.dot(pb));
    const Matrix4 closed = a - b * next.transpose();
    p = (a.transpose() * p * closed).eval();
    p = ((p + p.transpose()) / 2).eval();
    p.diagonal() += costs;
    const double change = (next - gains).cwiseAbs().maxCoeff();
    gains = next;
    if (i > 100 && change < 1e-12 * gains.cwiseAbs().maxCoeff()) break;
  }
  return {{gains(0), gains(1), gains(2), gains(3)}};
}

// The constants, free of units in time, were found by trying: on Earth the pole is up after about 1.5 s, in every
// world.
double swingUpPush(const CartPoleSettings& s, const Lqr& lqr, const CartPoleState& state) {
  CartPoleState turned = state;
  turned.theta = std::remainder(state.theta, 2 * std::numbers::pi);
  const double fall = std::sqrt(1.5 * s.gravity / s.poleLength);  // 1/s: how fast the pole falls
  if (std::abs(turned.theta) + 1.1 * std::abs(turned.theta + turned.thetaDot / fall) < 0.75) return lqr.push(turned);

  // Energy of the pole about its hinge less that of standing upright, over m g L/2: -2 hanging at rest. The cart's
  // acceleration works on it by -theta' cos theta.
  const double energy = turned.thetaDot * turned.thetaDot / (2 * fall * fall) + elementary::cos(turned.theta) - 1;
  const double pump = std::clamp(40 * energy * (turned.thetaDot / fall) * elementary::cos(turned.theta), -1.0, 1.0);
  const double acceleration = fall * (fall * (pump - 0.75 * state.x) - 1.07 * state.xDot);
  if (acceleration == 0) return 1;  // at rest in the middle: anything
  return acceleration * (s.cartMass + s.poleMass) / s.push;
}

}  // namespace perc::cartpole

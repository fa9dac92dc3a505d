// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/world.h"

#include "core/cartpole/box2d_world.h"

#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

/// Gymnasium's equations and step.
class GymnasiumWorld : public World {
 public:
  explicit GymnasiumWorld(const CartPolePhysics& physics) : m_physics(physics) {}
  const CartPoleState& state() const override { return m_state; }
  void setState(const CartPoleState& state) override { m_state = state; }
  void setPhysics(const CartPolePhysics& physics) override { m_physics = physics; }
  void step(const CartPoleForces& forces) override { m_state = eulerStep(m_physics, m_state, forces); }
  WorldMemory memory() const override { return {m_state, {}}; }
  void restore(const WorldMemory& memory) override { m_state = memory.state; }

 protected:
  CartPolePhysics m_physics;
  CartPoleState m_state;
};

/// The fastest that anything changes here, in 1/s: falling, turning, slowing down by friction.
double fastestRate(const CartPolePhysics& p, const CartPoleState& s) {
  const double l = p.poleLength / 2, total = p.cartMass + p.poleMass;
  const double share = 4.0 / 3.0 - p.poleMass / total;  // the least, upright
  return std::max({std::sqrt(p.gravity / (l * share)), std::abs(s.thetaDot),
                   p.jointFriction / (p.poleMass * l * l * share), p.cartFriction / (p.cartMass + p.poleMass / 4)});
}

/// Runge-Kutta 4; the step is divided where it would be long for a light, short or rubbing pole (never on Earth's).
class ExactWorld final : public GymnasiumWorld {
 public:
  using GymnasiumWorld::GymnasiumWorld;
  void step(const CartPoleForces& forces) override {
    const double wanted = std::ceil(fastestRate(m_physics, m_state) * kTimeStep / kLongest);
    const int parts = wanted >= 1 ? static_cast<int>(std::min(wanted, 10000.0)) : 1;  // 1 too when it is not a number
    for (int i = 0; i < parts; ++i) m_state = rungeKuttaStep(m_physics, m_state, forces, kTimeStep / parts);
  }

 private:
  static constexpr double kLongest = 0.4;  ///< of a step times the rate: the error is about its fifth power over 120
};

}  // namespace

std::unique_ptr<World> makeWorld(WorldKind kind, const CartPolePhysics& physics, int subSteps) {
  switch (kind) {
    case WorldKind::Box2D: return std::make_unique<Box2DWorld>(physics, subSteps);
    case WorldKind::Gymnasium: return std::make_unique<GymnasiumWorld>(physics);
    case WorldKind::Exact: return std::make_unique<ExactWorld>(physics);
  }
  return nullptr;
}

}  // namespace perc::cartpole

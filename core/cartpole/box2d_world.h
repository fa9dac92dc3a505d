// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/world.h"

#include <memory>

class b2Body;
class b2World;

namespace perc::cartpole {

/// Box2D 2.4.1: the cart on a prismatic joint, the pole on a revolute joint, no shapes, so nothing ever collides. In
/// float. What its steps do follows from positions, angles and velocities alone: joints start from no impulse (no warm
/// starting), nothing falls asleep, and the pole's origin is its centre of mass, whose position Box2D keeps as it was
/// given. So a memory of twelve numbers gives the same bits.
class Box2DWorld : public World {
 public:
  /// `subSteps`: 1 … 100.
  Box2DWorld(const CartPolePhysics& physics, int subSteps);
  ~Box2DWorld() override;

  const CartPoleState& state() const override { return m_state; }
  void setState(const CartPoleState& state) override;
  void setPhysics(const CartPolePhysics& physics) override;
  void step(const CartPoleForces& forces) override;
  WorldMemory memory() const override;
  void restore(const WorldMemory& memory) override;

 private:
  void build();
  void applyForces(const CartPoleForces& forces);
  void readState();

  CartPolePhysics m_physics;
  int m_subSteps;
  int m_iterations = 0;
  std::unique_ptr<b2World> m_world;
  b2Body *m_cart = nullptr, *m_pole = nullptr;  ///< the world's
  CartPoleState m_state;
};

/// Iterations that Box2D's solver needs between its two joints, whose error shrinks by m/(M + m) in each.
int solverIterations(const CartPolePhysics& physics);

}  // namespace perc::cartpole

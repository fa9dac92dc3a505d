// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/physics.h"

#include <array>
#include <memory>

namespace perc::cartpole {

/// Box2D: the physics engine, in float, with sub-steps. Gymnasium: its equations with its Euler step, in double. Exact:
/// the same equations with Runge-Kutta 4. They part by their integrators: scores of different worlds are not
/// comparable.
enum class WorldKind { Box2D, Gymnasium, Exact };

/// Everything a world knows, to go back to: restore() gives the same bits from here on.
struct WorldMemory {
  CartPoleState state;
  std::array<float, 12> bodies{};  ///< Box2D's: positions, angles and velocities of both bodies
  bool operator==(const WorldMemory&) const = default;
};

/// A cart and a pole that can be pushed. One thread at a time.
class World {
 public:
  virtual ~World() = default;
  virtual const CartPoleState& state() const = 0;
  virtual void setState(const CartPoleState& state) = 0;
  /// Other physics from here on; the state is carried over.
  virtual void setPhysics(const CartPolePhysics& physics) = 0;
  /// One step of kTimeStep under constant forces.
  virtual void step(const CartPoleForces& forces) = 0;
  virtual WorldMemory memory() const = 0;
  virtual void restore(const WorldMemory& memory) = 0;
};

/// `subSteps` (1 … 100): of Box2D only.
std::unique_ptr<World> makeWorld(WorldKind kind, const CartPolePhysics& physics, int subSteps);

}  // namespace perc::cartpole

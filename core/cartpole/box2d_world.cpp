// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/box2d_world.h"

#include "core/math/elementary.h"

#include <box2d/b2_body.h>
#include <box2d/b2_prismatic_joint.h>
#include <box2d/b2_revolute_joint.h>
#include <box2d/b2_world.h>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr int kPositionIterations = 3;

void put(b2Body& body, const float* from) {
  body.SetTransform({from[0], from[1]}, from[2]);
  body.SetLinearVelocity({from[3], from[4]});
  body.SetAngularVelocity(from[5]);
}

void get(const b2Body& body, float* to) {
  const b2Vec2 position = body.GetPosition(), velocity = body.GetLinearVelocity();
  to[0] = position.x, to[1] = position.y, to[2] = body.GetAngle();
  to[3] = velocity.x, to[4] = velocity.y, to[5] = body.GetAngularVelocity();
}

/// A friction -b v that acts on an inertia for `dt`, as a force: by the velocity after it (implicit Euler), so that no
/// friction, however large, ever reverses what it slows down.
double frictionForce(double friction, double velocity, double inertia, double dt) {
  return -friction * velocity / (1 + friction * dt / inertia);
}

}  // namespace

int solverIterations(const CartPolePhysics& physics) {
  const double shrink = physics.poleMass / (physics.cartMass + physics.poleMass);
  return std::clamp(static_cast<int>(std::ceil(elementary::log(1e-8) / elementary::log(shrink))), 6, 200);
}

Box2DWorld::Box2DWorld(const CartPolePhysics& physics, int subSteps) : m_physics(physics), m_subSteps(subSteps) {
  build();
  setState({});
}

Box2DWorld::~Box2DWorld() = default;

void Box2DWorld::build() {
  const auto gravity = static_cast<float>(m_physics.gravity), halfLength = static_cast<float>(m_physics.poleLength / 2);
  m_world = std::make_unique<b2World>(b2Vec2(0, -gravity));
  m_world->SetWarmStarting(false);
  m_world->SetAllowSleeping(false);
  m_world->SetContinuousPhysics(false);
  m_iterations = solverIterations(m_physics);

  b2BodyDef moving;
  moving.type = b2_dynamicBody;
  moving.allowSleep = false;
  const b2BodyDef standing;
  b2Body* const ground = m_world->CreateBody(&standing);
  m_pole = m_world->CreateBody(&moving);
  moving.fixedRotation = true;
  m_cart = m_world->CreateBody(&moving);

  b2PrismaticJointDef track;
  track.bodyA = ground;
  track.bodyB = m_cart;
  track.localAxisA.Set(1, 0);
  m_world->CreateJoint(&track);
  b2RevoluteJointDef hinge;
  hinge.bodyA = m_cart;
  hinge.bodyB = m_pole;
  hinge.localAnchorB.Set(0, -halfLength);
  m_world->CreateJoint(&hinge);

  const auto poleMass = static_cast<float>(m_physics.poleMass);
  const b2MassData cart{static_cast<float>(m_physics.cartMass), {0, 0}, 0};
  const b2MassData pole{poleMass, {0, 0}, poleMass * halfLength * halfLength / 3};  // a rod about its centre
  m_cart->SetMassData(&cart);
  m_pole->SetMassData(&pole);
}

void Box2DWorld::setState(const CartPoleState& s) {
  const double l = m_physics.poleLength / 2;
  const double bodies[12] = {s.x,
                             0,
                             0,
                             s.xDot,
                             0,
                             0,
                             s.x + l * elementary::sin(s.theta),
                             l * elementary::cos(s.theta),
                             -s.theta,
                             s.xDot + l * s.thetaDot * elementary::cos(s.theta),
                             -l * s.thetaDot * elementary::sin(s.theta),
                             -s.thetaDot};
  WorldMemory memory;
  std::transform(std::begin(bodies), std::end(bodies), memory.bodies.begin(),
                 [](double v) { return static_cast<float>(v); });
  restore(memory);
}

void Box2DWorld::setPhysics(const CartPolePhysics& physics) {
  if (physics == m_physics) return;
  const CartPoleState state = m_state;
  m_physics = physics;
  build();
  setState(state);
}

void Box2DWorld::applyForces(const CartPoleForces& forces) {
  const double dt = kTimeStep / m_subSteps, l = m_physics.poleLength / 2, m = m_physics.poleMass;
  const double cosine = m_pole->GetTransform().q.c;
  m_world->ClearForces();
  double cart = forces.cart;
  if (m_physics.cartFriction > 0)
    cart += frictionForce(m_physics.cartFriction, m_cart->GetLinearVelocity().x,
                          m_physics.cartMass + m * (1 - 0.75 * cosine * cosine), dt);
  m_cart->ApplyForceToCenter({static_cast<float>(cart), 0}, true);
  // A force `at` of the length from the hinge turns the pole clockwise about its centre; Box2D's angle is
  // counter-clockwise.
  double torque = -forces.hand * (2 * forces.handAt - 1) * l * cosine;
  if (m_physics.jointFriction > 0) {
    const double inertia = m * l * l * (4.0 / 3.0 - m * cosine * cosine / (m + m_physics.cartMass));
    torque += frictionForce(m_physics.jointFriction, m_pole->GetAngularVelocity(), inertia, dt);
  }
  m_pole->ApplyForceToCenter({static_cast<float>(forces.wind + forces.hand), 0}, true);
  m_pole->ApplyTorque(static_cast<float>(torque), true);
}

void Box2DWorld::step(const CartPoleForces& forces) {
  const auto dt = static_cast<float>(kTimeStep / m_subSteps);
  for (int i = 0; i < m_subSteps; ++i) {
    applyForces(forces);  // in each sub-step: friction goes with the velocity, and Step() forgets the forces
    m_world->Step(dt, m_iterations, kPositionIterations);
  }
  readState();
}

void Box2DWorld::readState() {
  m_state = {m_cart->GetPosition().x, m_cart->GetLinearVelocity().x, -m_pole->GetAngle(),
             -m_pole->GetAngularVelocity()};
}

WorldMemory Box2DWorld::memory() const {
  WorldMemory memory{m_state, {}};
  get(*m_cart, memory.bodies.data());
  get(*m_pole, memory.bodies.data() + 6);
  return memory;
}

void Box2DWorld::restore(const WorldMemory& memory) {
  if (!isFinite(m_state)) build();  // what is not a number has spread to the ground, too
  put(*m_cart, memory.bodies.data());
  put(*m_pole, memory.bodies.data() + 6);
  readState();
}

}  // namespace perc::cartpole

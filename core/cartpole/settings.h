// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cartpole/world.h"
#include "core/rl/settings.h"
#include "core/rl/space.h"

namespace perc::cartpole {

/// Balance: CartPole-v1. SwingUp: from hanging down; reward (1 + cos theta)/2 a step, ends only beyond the track.
enum class Task { Balance, SwingUp };
/// Discrete: full push left (action 0) or right (action 1). Continuous: any push from -1 to 1 of the full one.
enum class Pushes { Discrete, Continuous };
enum class AgentKind {
  Random,
  AlwaysLeft,
  Linear,
  Lqr,  // hand-made
  HillClimbing,
  CrossEntropy,
  QLearning,
  Sarsa,
  Dqn,
  Reinforce,
  A2c,
  Ppo,    // learning
  Replay  // given actions
};

/// The task and the world it is done in, CartPole-v1 by default but for the world. Lengths of time are in steps.
struct EnvironmentSettings {
  WorldKind world = WorldKind::Box2D;
  int subSteps = 4;       ///< of Box2D, while training
  int demoSubSteps = 10;  ///< … and while showing
  Task task = Task::Balance;
  Pushes pushes = Pushes::Discrete;
  double gravity = 9.8, cartMass = 1, poleMass = 0.1, poleLength = 1, push = 10;
  double cartFriction = 0, jointFriction = 0;
  double sensorNoise =
      0;                ///< standard deviation added to each of the four numbers that the agent sees, in their SI units
  int actionDelay = 0;  ///< steps between deciding a push and its effect
  double wind = 0;      ///< N: standard deviation of gusts at the pole's centre
  double startSpread = 0.05;  ///< the start is uniform in ± this in all four numbers (SwingUp: around hanging)
  int stepLimit = 500;

  CartPolePhysics physics() const { return {gravity, cartMass, poleMass, poleLength, cartFriction, jointFriction}; }
};

struct HandMadeSettings {
  double ruleX = 0, ruleXDot = 0, ruleTheta = 1,
         ruleThetaDot = 0;                                 ///< push = sign of (Continuous: clipped) the weighted sum
  double lqrPosition = 1, lqrAngle = 10, lqrEffort = 0.1;  ///< costs of x^2, theta^2, push^2
};

/// All constants of the world and of the agents, so that a lab can declare each as a parameter.
struct CartPoleSettings : EnvironmentSettings, HandMadeSettings, rl::Settings {
  AgentKind agent = AgentKind::Dqn;
  int binsX = 3, binsXDot = 3, binsTheta = 8, binsThetaDot = 8;  ///< of tables

  /// What agents see and do.
  rl::Space space() const;
};

/// A number that decides nothing else than discrete pushes (tables, DQN) cannot push continuously, and such: what is
/// wrong with these settings taken together, naming the parameter and what is allowed.
Result<void> check(const CartPoleSettings& settings);

}  // namespace perc::cartpole

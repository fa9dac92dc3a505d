// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/cartpole.h"
#include "core/rl/world.h"

#include <vector>

namespace perc::rl {

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
enum class Exploration { EpsilonGreedy, Softmax };
enum class Baseline { None, Value };

/// All constants of the world and of the agents, with published defaults (sources: the help texts of the lab). Flat, so
/// that a lab can declare each as a parameter. Lengths of time are in environment steps unless said.
struct Settings {
  // The world.
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

  AgentKind agent = AgentKind::Dqn;
  double discount = 0.99;

  // Hand-made.
  double ruleX = 0, ruleXDot = 0, ruleTheta = 1,
         ruleThetaDot = 0;                                 ///< push = sign of (Continuous: clipped) the weighted sum
  double lqrPosition = 1, lqrAngle = 10, lqrEffort = 0.1;  ///< costs of x^2, theta^2, push^2

  // Search over linear policies.
  double hillNoise = 0.5;
  int hillEpisodes = 3;  ///< 1 gets stuck with what was lucky in 10 of 40 seeds, 3 in one (measured here)
  int cemPopulation = 40;
  double cemElite = 0.2, cemNoise = 1;

  // Exploration of tables and DQN.
  Exploration exploration = Exploration::EpsilonGreedy;
  double epsilonStart = 1, epsilonEnd = 0.04;
  int epsilonSteps = 8000;
  double temperature = 1;  ///< Softmax

  // Tables.
  int binsX = 3, binsXDot = 3, binsTheta = 8, binsThetaDot = 8;
  double tableRate = 0.1, tableLambda = 0.8, tableStart = 0;

  // DQN. Measured here with CartPole-v1 and 20 seeds (Stable-Baselines3's zoo in brackets, which forgets again more
  // often): small layers [256, 256], an update every step [128 every 256], returns of 5 steps [1] and a target network
  // that follows slowly [a copy].
  std::vector<int> dqnLayers{64, 64};
  double dqnRate = 1e-3;  ///< [2.3e-3]
  int dqnBatch = 128, dqnMemory = 100000, dqnWarmup = 1000, dqnEvery = 1, dqnUpdates = 1,
      dqnTargetEvery = 1;  ///< [64, …, …, 256, 128, 10]
  bool dqnDouble = false, dqnDuelling = false, dqnPrioritised = false;
  int dqnReturnSteps = 5;
  double dqnTargetShare = 0.005;  ///< how much of the online network goes into the target network each time; 1: all
  int dqnRateHalving = 0;         ///< updates in which the learning rate halves; 0: stays
  double dqnPriorityPower = 0.6, dqnPriorityCorrection = 0.4;

  // Policy gradients. Rates and A2C's lambda: measured here (CartPole-v1, seeds 1 to 40); the zoo's A2C [in
  // brackets] comes to 475 after 144,000 steps instead of 104,000 (median of criterion ii).
  std::vector<int> reinforceLayers{64};
  double reinforceRate = 1e-2;
  int reinforceBatch = 500;
  Baseline reinforceBaseline = Baseline::Value;
  std::vector<int> a2cLayers{64, 64};
  double a2cRate = 1.5e-3;  ///< [7e-4]
  int a2cEnvironments = 8, a2cSteps = 5;
  double a2cLambda = 0.95;  ///< [1]
  std::vector<int> ppoLayers{64, 64};
  double ppoRate = 2e-3;
  int ppoRateSteps =
      100000;  ///< the rate falls in a line that would be 0 after so many steps, down to a tenth; 0: stays
  int ppoEnvironments = 8, ppoSteps = 64, ppoBatch = 128, ppoEpochs = 10;
  double ppoLambda = 0.95, ppoClip = 0.2;
  double valueWeight = 0.5, entropyWeight = 0, gradientClip = 0.5;  ///< A2C and PPO

  CartPolePhysics physics() const { return {gravity, cartMass, poleMass, poleLength, cartFriction, jointFriction}; }
};

}  // namespace perc::rl

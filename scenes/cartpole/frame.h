// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/environment.h"
#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/frame/graph.h"
#include "core/frame/grid.h"
#include "core/rl/agent.h"
#include "scenes/cartpole/figures.h"
#include "scenes/cartpole/params.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::cartpole {

/// A cart with its pole as it is now.
struct Cart {
  enum class Who { Agent, Person, Ghost, Other };  ///< Ghost: an earlier policy. Other: one more training environment
  Who who = Who::Agent;
  std::int64_t policyStep = 0;  ///< training steps that its policy had made (Agent, Ghost)
  CartPoleState state;
  CartPoleForces forces;  ///< of the last step, as they were felt
  double push = 0;        ///< decided in the last step, -1 … 1
  bool explored = false;
  int steps = 0;      ///< of this episode
  double score = 0;   ///< return of this episode so far
  bool over = false;  ///< waits for the others
};

/// What the agent holds over the plane of two of the four numbers, the other two as they are now.
struct Knowledge {
  Axis x = Axis::Theta, y = Axis::ThetaDot;
  Grid grid;                           ///< outputs in the order of Figure; NaN where undefined
  std::vector<double> edgesX, edgesY;  ///< tables: the cells' edges inside the plane
};

struct Cloud {
  int size = 0, capacity = 0, failures = 0;
  bool prioritised = false;
  std::vector<float> states;    ///< 4 numbers each (x, x', theta, theta'), thinned out evenly to at most kMostCloud
  std::vector<float> age;       ///< 0 newest … 1 oldest
  std::vector<float> priority;  ///< relative to the mean; 1 without priorities
  std::vector<std::uint8_t> failed, action;
  static constexpr int kMostCloud = 1000;
};

/// Return over two physics parameters, by one policy.
struct WorldsMap {
  static constexpr int kSide = 15;
  PhysicsAxis x = PhysicsAxis::Gravity, y = PhysicsAxis::PoleLength;
  std::vector<double> valuesX, valuesY;  ///< kSide each; the spacing may be logarithmic
  std::vector<float> sums;               ///< [row * kSide + column], returns summed
  std::vector<int> counts;
  std::int64_t policyStep = 0;
  double homeX = 0, homeY = 0;  ///< the world it was trained in (as it is now)
  /// Nothing is measured yet: all counts are 0.
  bool empty() const {
    return std::all_of(counts.begin(), counts.end(), [](int n) { return n == 0; });
  }
};

/// The same open-loop pushes from the present state in all worlds.
struct WorldsComparison {
  enum Which { kExact, kGymnasium, kBox2D1, kBox2DTraining, kBox2DDemo, kCount };
  int trainingSubSteps = 4, demoSubSteps = 10;
  std::vector<double> pushes;                             ///< N, one per step
  std::array<std::vector<CartPoleState>, kCount> states;  ///< pushes.size() + 1 each
  bool empty() const { return pushes.empty(); }
};

struct AgentGraph {
  const char* role = "";  ///< PERC_TR: "Q network"
  NetworkGraph graph;
  PassNumbers now = {};  ///< sums and values for the state in front; no gradients
};

/// What the lab publishes.
struct CartPoleFrame : Frame {
  CartPoleParams params;  ///< as they are now; the looks are those of the probe
  std::int64_t trainingSteps = 0;
  std::int64_t episodes = 0;                               ///< finished, in training
  std::vector<Cart> carts;                                 ///< [0] is in front; never empty
  std::shared_ptr<const std::vector<CartPoleState>> path;  ///< of the cart in front in this episode, the start first
  rl::Opinion opinion;                                     ///< of the agent on the state in front, as it is seen
  rl::Transition last;                                     ///< the last step in front
  bool hasLast = false;
  rl::LearningFigures learning;
  double bestGreedy = rl::kUndefined;  ///< best evaluation so far, and at which training step
  std::int64_t bestStep = 0;
  int personBest = 0;                  ///< steps
  int personTries = 0;                 ///< ended
  std::shared_ptr<const Curve> curve;  ///< figureTable(), by EpisodeColumn
  Message warning;  ///< what deserves attention now (DQN's memory has no failures …); empty: nothing

  // Only where the probe wants a view that needs it.
  Knowledge knowledge;             ///< "knowledge", "course"
  std::vector<AgentGraph> graphs;  ///< "network"
  rl::Lesson lesson;               ///< "transition", "course"
  Cloud cloud;                     ///< "memory"
  WorldsMap worldsMap;             ///< "worlds-map"
  WorldsComparison worlds;         ///< "worlds"
  int tableCells = 0;              ///< tables: cells in all
  int networkParameters = 0;
};

}  // namespace perc::cartpole

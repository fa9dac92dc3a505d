// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/observer.h"

#include "core/nn/network.h"
#include "core/rl/replay_memory.h"
#include "scenes/cartpole/graph.h"

#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr double kMostWork = 3e8;  // multiplications for a map
constexpr int kOutputs = 6;        // of Figure
constexpr int kWorldSteps = 25;

/// So many cells along a side that the map is made in a few milliseconds.
int affordable(const rl::Agent& agent, int side) {
  const double perState = 50 + networkParameters(agent);
  return std::clamp(static_cast<int>(std::sqrt(kMostWork / perState)), 24, std::clamp(side, 24, 240));
}

void write(const rl::Opinion& o, double visits, float* to) {
  const double values[kOutputs] = {o.value,     o.qOf(0),           o.qOf(1),
                                   o.preferred, o.probabilityOf(1), o.visits ? *o.visits : visits};
  std::transform(values, values + kOutputs, to, [](double v) { return static_cast<float>(v); });
}

/// The cells' edges inside the map.
std::vector<double> edgesInside(const rl::Agent& agent, Axis axis, double low, double high) {
  std::vector<double> edges = agent.cellEdges(static_cast<int>(axis));
  std::erase_if(edges, [low, high](double e) { return e <= low || e >= high; });
  return edges;
}

}  // namespace

std::optional<Knowledge> knowledgeOf(const rl::Agent& agent, const CartPoleParams& params, const Visits& visits,
                                     const CartPoleState& now, int columns, int rows, StopToken stop) {
  Knowledge k;
  k.x = params.planeX;
  k.y = params.planeY != params.planeX ? params.planeY : params.planeX == Axis::ThetaDot ? Axis::Theta : Axis::ThetaDot;
  k.grid = planeOf(k.x, k.y, params.task, affordable(agent, columns), affordable(agent, rows));
  k.grid.outputs = kOutputs;
  k.grid.values.resize(static_cast<std::size_t>(k.grid.columns * k.grid.rows * kOutputs));
  std::vector<double> states;
  std::vector<rl::Opinion> opinions(static_cast<std::size_t>(k.grid.columns));
  for (int row = 0; row < k.grid.rows; ++row) {
    if (stop.stopRequested()) return std::nullopt;
    states.clear();
    for (int column = 0; column < k.grid.columns; ++column) {
      const auto at = withNumber(withNumber(now, k.x, k.grid.x(column)), k.y, k.grid.y(row)).numbers();
      states.insert(states.end(), at.begin(), at.end());
    }
    agent.opinions(states, opinions);
    for (int column = 0; column < k.grid.columns; ++column)
      write(opinions[static_cast<std::size_t>(column)],
            visits.at(params.task, k.x, k.y, k.grid.x(column), k.grid.y(row)),
            &k.grid.values[static_cast<std::size_t>((row * k.grid.columns + column) * kOutputs)]);
  }
  k.edgesX = edgesInside(agent, k.x, k.grid.x0, k.grid.x1);
  k.edgesY = edgesInside(agent, k.y, k.grid.y0, k.grid.y1);
  return k;
}

Cloud cloudOf(const rl::ReplayMemory& memory) {
  Cloud cloud;
  cloud.size = memory.size();
  cloud.capacity = memory.capacity();
  cloud.failures = memory.failures();
  cloud.prioritised = memory.prioritised();
  const int stride = std::max(1, (cloud.size + Cloud::kMostCloud - 1) / Cloud::kMostCloud);
  const double mean = cloud.prioritised && cloud.size > 0 ? memory.totalPriority() / cloud.size : 1;
  for (int i = 0; i < cloud.size; ++i) {
    const rl::Memory m = memory[i];
    if (i % stride != 0 && !rl::isFailure(m)) continue;  // failures are rare and what the cloud is about: all of them
    if (cloud.failed.size() >= 2 * Cloud::kMostCloud) break;
    cloud.states.insert(cloud.states.end(), m.state.begin(), m.state.end());
    cloud.age.push_back(cloud.size > 1 ? 1 - static_cast<float>(i) / static_cast<float>(cloud.size - 1) : 0);
    cloud.priority.push_back(static_cast<float>(memory.priority(i) / mean));
    cloud.failed.push_back(rl::isFailure(m));
    cloud.action.push_back(static_cast<std::uint8_t>(m.action));
  }
  return cloud;
}

WorldsComparison compareWorlds(const rl::Agent& agent, const CartPoleParams& params, const CartPoleState& now) {
  WorldsComparison w;
  w.trainingSubSteps = params.subSteps;
  w.demoSubSteps = params.demoSubSteps;
  for (auto& states : w.states) states.push_back(now);
  const CartPolePhysics physics = params.physics();
  std::unique_ptr<World> boxes[] = {makeWorld(WorldKind::Box2D, physics, 1),
                                    makeWorld(WorldKind::Box2D, physics, params.subSteps),
                                    makeWorld(WorldKind::Box2D, physics, params.demoSubSteps)};
  for (const auto& box : boxes) box->setState(now);
  for (int i = 0; i < kWorldSteps; ++i) {
    CartPoleForces forces;
    forces.cart = agent.greedy(w.states[WorldsComparison::kExact].back().numbers()) * params.push;
    w.pushes.push_back(forces.cart);
    auto& exact = w.states[WorldsComparison::kExact];
    auto& euler = w.states[WorldsComparison::kGymnasium];
    exact.push_back(rungeKuttaStep(physics, exact.back(), forces));
    euler.push_back(eulerStep(physics, euler.back(), forces));
    for (std::size_t b = 0; b < 3; ++b) {
      boxes[b]->step(forces);
      w.states[WorldsComparison::kBox2D1 + b].push_back(boxes[b]->state());
    }
  }
  return w;
}

int tableCells(const rl::Agent& agent, const CartPoleParams& params) {
  if (params.agent != AgentKind::QLearning && params.agent != AgentKind::Sarsa) return 0;
  int cells = 1;
  for (int number = 0; number < 4; ++number) cells *= static_cast<int>(agent.cellEdges(number).size()) + 1;
  return cells;
}

int networkParameters(const rl::Agent& agent) {
  Index count = 0;
  for (const rl::AgentNetwork& network : agent.networks()) count += network.network->parameterCount();
  return static_cast<int>(count);
}

}  // namespace perc::cartpole

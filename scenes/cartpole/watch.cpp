// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/watch.h"

#include "core/nn/network.h"
#include "core/rl/aggregate.h"
#include "core/rl/replay_memory.h"
#include "scenes/cartpole/graph.h"

#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr double kMostWork = 3e8;  // multiplications for a map
constexpr int kOutputs = 6;        // of Figure
constexpr int kWorldSteps = 25;
constexpr int kBandPoints = 80, kBandRepeats = 200;  // made again whenever there is something new

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

/// The mean of 100 returns over several seeds against a column of their curves.
Band bandOf(const std::vector<const Curve*>& curves, EpisodeColumn against) {
  if (curves.size() < 2) return {};
  std::vector<std::vector<double>> x(curves.size()), y(curves.size());
  std::vector<rl::SeedCurve> seeds;
  for (std::size_t i = 0; i < curves.size(); ++i) {
    for (std::size_t row = 0; row < curves[i]->rows(); ++row) {
      x[i].push_back(static_cast<double>(curves[i]->value(row, against)));
      y[i].push_back(static_cast<double>(curves[i]->value(row, kMeanReturn)));
    }
    seeds.push_back({x[i], y[i]});
  }
  const rl::AggregateCurve all = rl::aggregate(seeds, kBandPoints, 0.95, kBandRepeats);
  const auto floats = [](const std::vector<double>& v) { return std::vector<float>(v.begin(), v.end()); };
  return {floats(all.x), floats(all.low), floats(all.middle), floats(all.high)};
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

std::vector<Variant> VariantWatch::variants(const Study& own, const std::shared_ptr<const Curve>& ownCurve,
                                            const Crowd& crowd, Against against, StopToken stop) {
  const bool same =
      m_step == crowd.step() && m_fingerprint == crowd.fingerprint() && m_against == against && !m_variants.empty();
  if (!same && !renew(own, *ownCurve, crowd, against, stop)) return {};
  std::vector<Variant> all = m_variants;
  all.front().seeds.insert(all.front().seeds.begin(), ownCurve);
  return all;
}

bool VariantWatch::renew(const Study& own, const Curve& ownCurve, const Crowd& crowd, Against against, StopToken stop) {
  m_variants.clear();
  std::vector<Variant> all;
  for (int v = 0; v <= static_cast<int>(crowd.variants().size()); ++v) {
    if (stop.stopRequested()) return false;
    Variant variant;
    variant.agent = v == 0 ? own.params().agent : crowd.study(v, 0)->params().agent;
    if (v > 0) variant.settings = crowd.variants()[static_cast<std::size_t>(v - 1)].text;
    for (int s = v == 0 ? 1 : 0; s < own.params().seeds; ++s)
      variant.seeds.push_back(std::make_shared<const Curve>(crowd.study(v, s)->record().curve));
    std::vector<const Curve*> curves;
    if (v == 0) curves.push_back(&ownCurve);
    for (const auto& seed : variant.seeds) curves.push_back(seed.get());
    if (against == Against::Steps) variant.bySteps = bandOf(curves, kTrainingSteps);
    else variant.byEpisodes = bandOf(curves, kEpisode);
    all.push_back(std::move(variant));
  }
  m_variants = std::move(all);
  m_step = crowd.step();
  m_fingerprint = crowd.fingerprint();
  m_against = against;
  return true;
}

}  // namespace perc::cartpole

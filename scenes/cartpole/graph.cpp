// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/graph.h"

#include "core/nn/diagram.h"
#include "core/nn/evaluate.h"
#include "core/rl/environment.h"

#include <array>
#include <numbers>

namespace perc::cartpole {
namespace {

/// Half the width of the plane along a number, around 0. The limits of track and angle are inside, to be seen.
double reach(Axis axis, rl::Task task) {
  const bool balance = task == rl::Task::Balance;
  switch (axis) {
    case Axis::X: return 2.5;
    case Axis::XDot: return balance ? 3 : 5;
    case Axis::Theta: return balance ? 0.25 : std::numbers::pi;
    case Axis::ThetaDot: return balance ? 3 : 10;
  }
  return 1;
}

/// What the network sees at each cell: features x cells.
Matrix cellFeatures(const Grid& plane, Axis x, Axis y, rl::Task task, const rl::CartPoleState& present) {
  Matrix inputs(rl::featureCount(task), Index{plane.columns} * plane.rows);
  std::array<float, rl::kMostFeatures> seen{};
  for (int row = 0; row < plane.rows; ++row)
    for (int column = 0; column < plane.columns; ++column) {
      rl::features(task, withNumber(withNumber(present, x, plane.x(column)), y, plane.y(row)), seen.data());
      for (Index i = 0; i < inputs.rows(); ++i)
        inputs(i, Index{row} * plane.columns + column) = seen[static_cast<std::size_t>(i)];
    }
  return inputs;
}

/// Copies what is known of the last update into the graph.
void addGradient(const nn::Network& network, const ConstVectorRef& gradient, NetworkGraph& graph) {
  const std::vector<nn::UnitLayer> layers = nn::unitLayers(network);
  for (std::size_t l = 0; l < layers.size(); ++l) {
    graph.layers[l + 1].weightGradients = nn::weightsOf(layers[l], gradient);
    graph.layers[l + 1].biasGradients = nn::biasesOf(layers[l], gradient);
  }
}

/// A linear policy has no network of its own, but is one: its weights, as many as there are features, are what it
/// learned.
std::vector<AgentGraph> linearGraph(const rl::Agent& agent, const CartPoleParams& params,
                                    const rl::CartPoleState& present, StopToken stop) {
  using enum rl::AgentKind;
  std::vector<float> theta;
  if (params.agent == HillClimbing || params.agent == CrossEntropy)
    for (const nn::NamedTensor& tensor : agent.weights())
      if (theta.empty() && tensor.values.size() == static_cast<std::size_t>(rl::featureCount(params.task)))
        theta.assign(tensor.values.begin(), tensor.values.end());
  if (params.agent == Linear && params.task == rl::Task::Balance)
    for (const double weight : {params.ruleX, params.ruleXDot, params.ruleTheta, params.ruleThetaDot})
      theta.push_back(static_cast<float>(weight));
  if (theta.empty()) return {};
  theta.push_back(0);  // the bias that the layer would have
  const nn::Network network(rl::featureCount(params.task), {nn::dense(1)});
  const char* role = PERC_TR("linear policy");
  const rl::AgentNetwork rule{role, &network, theta.data(), nullptr, nullptr, {"push"}};
  NetworkGraph graph = agentGraph(rule, params.task, params.planeX, params.planeY, present, stop);
  if (graph.empty()) return {};
  graph.layers.back().biases.clear();
  graph.layers.back().biasChanges.clear();
  graph.layers.back().biasGradients.clear();
  --graph.parameterCount;
  return {{role, std::move(graph), passOf(rule, params.task, present)}};
}

}  // namespace

Grid planeOf(Axis x, Axis y, rl::Task task, int columns, int rows) {
  const double across = reach(x, task), up = reach(y, task);
  return {columns, rows, 1, -across, across, -up, up, {}};
}

rl::CartPoleState withNumber(rl::CartPoleState state, Axis axis, double value) {
  switch (axis) {
    case Axis::X: state.x = value; break;
    case Axis::XDot: state.xDot = value; break;
    case Axis::Theta: state.theta = value; break;
    case Axis::ThetaDot: state.thetaDot = value; break;
  }
  return state;
}

NetworkGraph agentGraph(const rl::AgentNetwork& agent, rl::Task task, Axis planeX, Axis planeY,
                        const rl::CartPoleState& present, StopToken stop) {
  const nn::Network& network = *agent.network;
  const ConstVectorMap theta(agent.theta, network.parameterCount());
  const Vector change = agent.previous ? Vector(theta - ConstVectorMap(agent.previous, network.parameterCount()))
                                       : Vector::Zero(network.parameterCount());
  NetworkGraph graph = nn::diagramOf(network, theta, change);
  if (agent.gradient) addGradient(network, ConstVectorMap(agent.gradient, network.parameterCount()), graph);
  for (int i = 0; i < network.inputs(); ++i) graph.layers[0].names.emplace_back(rl::featureName(task, i));
  graph.layers.back().names = agent.outputs;
  const Grid plane = planeOf(planeX, planeY, task, kGraphCells, kGraphCells);
  nn::Workspace workspace(network, nn::fastPieceSize(network));
  const bool finished =
      nn::fillFields(network, theta, Vector(network.bufferCount()), cellFeatures(plane, planeX, planeY, task, present),
                     plane, nullptr, kMostPictured, workspace, graph, stop);
  return finished ? std::move(graph) : NetworkGraph{};
}

PassNumbers passOf(const rl::AgentNetwork& agent, rl::Task task, const rl::CartPoleState& state) {
  const nn::Network& network = *agent.network;
  const std::vector<nn::UnitLayer> layers = nn::unitLayers(network);
  std::array<float, rl::kMostFeatures> seen{};
  rl::features(task, state, seen.data());
  Matrix input(network.inputs(), 1);
  for (Index i = 0; i < input.rows(); ++i) input(i, 0) = seen[static_cast<std::size_t>(i)];
  nn::Workspace workspace(network, 1);
  PassNumbers numbers;
  numbers.layers.resize(layers.size() + 1);
  numbers.layers[0].values.assign(seen.begin(), seen.begin() + network.inputs());
  const auto taken = [&workspace](int layer) {
    const ConstMatrixMap values = workspace.activation(layer);
    return std::vector<float>(values.data(), values.data() + values.rows());
  };
  const ConstVectorMap theta(agent.theta, network.parameterCount());
  const bool finished =
      nn::forEachPiece(network, theta, Vector(network.bufferCount()), input, workspace, [&](Index, Index) {
        for (std::size_t l = 0; l < layers.size(); ++l) {
          numbers.layers[l + 1].sums = taken(layers[l].sums());
          numbers.layers[l + 1].values = taken(layers[l].values());
        }
      });
  return finished ? std::move(numbers) : PassNumbers{};
}

std::vector<AgentGraph> agentGraphs(const rl::Agent& agent, const CartPoleParams& params,
                                    const rl::CartPoleState& present, StopToken stop) {
  std::vector<AgentGraph> graphs;
  for (const rl::AgentNetwork& network : agent.networks()) {
    graphs.push_back({network.role, agentGraph(network, params.task, params.planeX, params.planeY, present, stop),
                      passOf(network, params.task, present)});
    if (graphs.back().graph.empty()) return {};
  }
  return graphs.empty() ? linearGraph(agent, params, present, stop) : graphs;
}

}  // namespace perc::cartpole

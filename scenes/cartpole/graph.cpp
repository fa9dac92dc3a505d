// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/graph.h"

#include "core/nn/diagram.h"
#include "core/nn/evaluate.h"
#include "core/nn/layers/dense.h"

#include <numbers>

namespace perc::cartpole {
namespace {

/// Half the width of the plane along a number, around 0. The limits of track and angle are inside, to be seen.
double reach(Axis axis, Task task) {
  const bool balance = task == Task::Balance;
  switch (axis) {
    case Axis::X: return 2.5;
    case Axis::XDot: return balance ? 3 : 5;
    case Axis::Theta: return balance ? 0.25 : std::numbers::pi;
    case Axis::ThetaDot: return balance ? 3 : 10;
  }
  return 1;
}

/// What the network sees at each cell: features x cells.
Matrix cellFeatures(const Grid& plane, const CartPoleParams& params, const CartPoleState& present) {
  const rl::Space space = params.space();
  Matrix inputs(rl::featureCount(space), Index{plane.columns} * plane.rows);
  for (int row = 0; row < plane.rows; ++row)
    for (int column = 0; column < plane.columns; ++column) {
      const CartPoleState at =
          withNumber(withNumber(present, params.planeX, plane.x(column)), params.planeY, plane.y(row));
      rl::features(space, at.numbers(), inputs.col(Index{row} * plane.columns + column).data());
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

/// A network as a diagram: weights, biases, gradient, what the last update added, and each unit's value over
/// kGraphCells x kGraphCells cells of the plane, the other two numbers as in `present`. Inputs and outputs have the ids
/// of rl::featureName() and AgentNetwork::outputs for names: views say them in words. Empty: stopped.
NetworkGraph agentGraph(const rl::AgentNetwork& agent, const CartPoleParams& params, const CartPoleState& present,
                        StopToken stop) {
  const nn::Network& network = *agent.network;
  const ConstVectorMap theta(agent.theta, network.parameterCount());
  const Vector change = agent.previous ? Vector(theta - ConstVectorMap(agent.previous, network.parameterCount()))
                                       : Vector::Zero(network.parameterCount());
  const rl::Space space = params.space();
  NetworkGraph graph = nn::diagramOf(network, theta, change);
  if (agent.gradient) addGradient(network, ConstVectorMap(agent.gradient, network.parameterCount()), graph);
  for (int i = 0; i < network.inputs(); ++i) graph.layers[0].names.emplace_back(rl::featureName(space, i));
  graph.layers.back().names = agent.outputs;
  const Grid plane = planeOf(params.planeX, params.planeY, params.task, kGraphCells, kGraphCells);
  nn::Workspace workspace(network, nn::fastPieceSize(network));
  const bool finished =
      nn::fillFields(network, theta, Vector(network.bufferCount()), cellFeatures(plane, params, present), plane,
                     nullptr, kMostPictured, workspace, graph, stop);
  return finished ? std::move(graph) : NetworkGraph{};
}

/// What its units make of one state: sums and values, forward only.
PassNumbers passOf(const rl::AgentNetwork& agent, const rl::Space& space, const CartPoleState& state) {
  const nn::Network& network = *agent.network;
  const std::vector<nn::UnitLayer> layers = nn::unitLayers(network);
  Matrix input(network.inputs(), 1);
  rl::features(space, state.numbers(), input.data());
  nn::Workspace workspace(network, 1);
  PassNumbers numbers;
  numbers.layers.resize(layers.size() + 1);
  numbers.layers[0].values.assign(input.data(), input.data() + input.size());
  const auto taken = [&workspace](int layer) {
    const ConstMatrixMap values = workspace.activation(layer);
    return std::vector<float>(values.data(), values.data() + values.rows());
  };
  const ConstVectorMap theta(agent.theta, network.parameterCount());
  const bool finished =
      nn::forEachPiece(network, theta, Vector(network.bufferCount()), input, workspace, [&](Index, Index) {
        for (std::size_t l = 0; l < layers.size(); ++l) {
          numbers.layers[l + 1].sums = taken(layers[l].sums);
          numbers.layers[l + 1].values = taken(layers[l].values);
        }
      });
  return finished ? std::move(numbers) : PassNumbers{};
}

/// A linear policy has no network of its own, but is one: its weights, as many as there are features, are what it
/// learned.
std::vector<AgentGraph> linearGraph(const rl::Agent& agent, const CartPoleParams& params, const CartPoleState& present,
                                    StopToken stop) {
  using enum AgentKind;
  const rl::Space space = params.space();
  const int count = rl::featureCount(space);
  std::vector<float> theta;
  if (params.agent == HillClimbing || params.agent == CrossEntropy)
    for (const nn::NamedTensor& tensor : agent.weights())
      if (theta.empty() && tensor.values.size() == static_cast<std::size_t>(count))
        theta.assign(tensor.values.begin(), tensor.values.end());
  if (params.agent == Linear && params.task == Task::Balance)
    for (const double weight : {params.ruleX, params.ruleXDot, params.ruleTheta, params.ruleThetaDot})
      theta.push_back(static_cast<float>(weight));
  if (theta.empty()) return {};
  theta.push_back(0);  // the bias that the layer would have
  const nn::Network network(count, {nn::dense(1)});
  const char* role = PERC_TR("linear policy");
  const rl::AgentNetwork rule{role, &network, theta.data(), nullptr, nullptr, {"push"}};
  NetworkGraph graph = agentGraph(rule, params, present, stop);
  if (graph.empty()) return {};
  graph.layers.back().biases.clear();
  graph.layers.back().biasChanges.clear();
  graph.layers.back().biasGradients.clear();
  --graph.parameterCount;
  return {{role, std::move(graph), passOf(rule, space, present)}};
}

}  // namespace

Grid planeOf(Axis x, Axis y, Task task, int columns, int rows) {
  const double across = reach(x, task), up = reach(y, task);
  return {columns, rows, 1, -across, across, -up, up, {}};
}

CartPoleState withNumber(CartPoleState state, Axis axis, double value) {
  switch (axis) {
    case Axis::X: state.x = value; break;
    case Axis::XDot: state.xDot = value; break;
    case Axis::Theta: state.theta = value; break;
    case Axis::ThetaDot: state.thetaDot = value; break;
  }
  return state;
}

std::vector<AgentGraph> agentGraphs(const rl::Agent& agent, const CartPoleParams& params, const CartPoleState& present,
                                    StopToken stop) {
  const rl::Space space = params.space();
  std::vector<AgentGraph> graphs;
  for (const rl::AgentNetwork& network : agent.networks()) {
    graphs.push_back({network.role, agentGraph(network, params, present, stop), passOf(network, space, present)});
    if (graphs.back().graph.empty()) return {};
  }
  return graphs.empty() ? linearGraph(agent, params, present, stop) : graphs;
}

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/diagram.h"

#include "core/nn/evaluate.h"

namespace perc::nn {

std::vector<UnitLayer> unitLayers(const Network& network) {
  std::vector<UnitLayer> all;
  for (int i = 0; i < network.layerCount(); ++i) {
    const PlacedLayer& placed = network.layers()[static_cast<std::size_t>(i)];
    const int inputs = placed.layer->in().channels, units = placed.layer->out().channels;
    switch (placed.layer->role()) {
      case Role::Units:
        all.push_back({.dense = i,
                       .inputs = inputs,
                       .units = units,
                       .weights = placed.parameters,
                       .biases = placed.parameters + Index{inputs} * units});
        break;
      case Role::Normalisation: all.back().normalisation = i; break;
      case Role::Activation: all.back().activation = i; break;
      case Role::Other: break;
    }
  }
  return all;
}

const ActivationLayer* activationOf(const Network& network, const UnitLayer& layer) {
  if (layer.activation < 0) return nullptr;
  return dynamic_cast<const ActivationLayer*>(network.layers()[static_cast<std::size_t>(layer.activation)].layer.get());
}

std::string activationId(const Network& network, const UnitLayer& layer) {
  const ActivationLayer* found = activationOf(network, layer);
  return found ? found->notation() : "";
}

std::vector<float> weightsOf(const UnitLayer& layer, const ConstVectorRef& theta) {
  std::vector<float> weights(static_cast<std::size_t>(layer.units) * static_cast<std::size_t>(layer.inputs));
  const Scalar* from = theta.data() + layer.weights;
  for (int input = 0; input < layer.inputs; ++input)  // outside: theta is read in its order
    for (int unit = 0; unit < layer.units; ++unit)
      weights[static_cast<std::size_t>(unit) * layer.inputs + input] = static_cast<float>(*from++);
  return weights;
}

std::vector<float> biasesOf(const UnitLayer& layer, const ConstVectorRef& theta) {
  const Scalar* first = theta.data() + layer.biases;
  return {first, first + layer.units};
}

NetworkGraph diagramOf(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& lastChange) {
  NetworkGraph graph;
  graph.parameterCount = static_cast<int>(network.parameterCount());
  graph.layers.emplace_back();
  graph.layers[0].units = network.inputs();
  for (const UnitLayer& from : unitLayers(network)) {
    GraphLayer layer;
    layer.units = from.units;
    layer.activation = activationId(network, from);
    layer.normalised = from.normalisation >= 0;
    layer.weights = weightsOf(from, theta);
    layer.biases = biasesOf(from, theta);
    layer.weightChanges = weightsOf(from, lastChange);
    layer.biasChanges = biasesOf(from, lastChange);
    layer.weightGradients.resize(layer.weights.size());
    layer.biasGradients.resize(layer.biases.size());
    graph.layers.push_back(std::move(layer));
  }
  return graph;
}

bool fillFields(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                const ConstMatrixRef& inputs, const Grid& plane, const Loss* loss, int mostUnits, Workspace& workspace,
                NetworkGraph& graph, StopToken stop) {
  const std::vector<UnitLayer> layers = unitLayers(network);
  for (GraphLayer& layer : graph.layers) {
    if (layer.units > mostUnits) continue;
    layer.field = {plane.columns, plane.rows, layer.units, plane.x0, plane.x1, plane.y0, plane.y1, {}};
    layer.field.values.resize(static_cast<std::size_t>(layer.units) * static_cast<std::size_t>(inputs.cols()));
  }
  if (!graph.layers[0].field.empty())
    MatrixMap(graph.layers[0].field.values.data(), inputs.rows(), inputs.cols()) = inputs;
  return forEachPiece(
      network, theta, buffers, inputs, workspace,
      [&](Index first, Index n) {
        for (std::size_t l = 0; l < layers.size(); ++l) {
          if (graph.layers[l + 1].field.empty()) continue;
          MatrixMap field(graph.layers[l + 1].field.values.data(), layers[l].units, inputs.cols());
          if (l + 1 == layers.size() && loss) predictions(*loss, workspace.output(), field.middleCols(first, n));
          else field.middleCols(first, n) = workspace.activation(layers[l].values());
        }
      },
      stop);
}

}  // namespace perc::nn

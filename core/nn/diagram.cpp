// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/diagram.h"

#include "core/nn/evaluate.h"
#include "core/nn/layers/notation.h"

#include <algorithm>

namespace perc::nn {

namespace {

/// Goes through a network in the order of its passes, along the last way of each join.
class Walk {
 public:
  explicit Walk(const Network& network) : m_layers(network.layers()) { along(network.description(), true); }
  std::vector<UnitLayer> found;

 private:
  void along(const std::vector<LayerSpec>& layers, bool counts) {
    for (const LayerSpec& spec : layers) {
      GraphStep join{GraphStep::Kind::Residual, {}, static_cast<int>(found.size())};
      if (!found.empty()) join.fromSteps = static_cast<int>(found.back().steps.size());
      for (const LayerSpec::Way& way : spec.ways) {
        const bool last = &way == &spec.ways.back();
        along(way.layers, counts && last);
        if (!last) join.notation = notationOf(way.layers);
        if (&way != spec.ways.data()) take(counts && last, join);
      }
      if (spec.ways.empty()) take(counts, {.notation = spec.notation});
    }
  }
  void take(bool counts, GraphStep step) {
    const int index = m_next++;
    const PlacedLayer& placed = m_layers[static_cast<std::size_t>(index)];
    const Role role = placed.layer->role();
    if (!counts || role == Role::Other) return;
    if (role == Role::Units) return begin(index, placed);
    if (found.empty()) return;
    UnitLayer& layer = found.back();
    if (role == Role::Activation && layer.activation < 0) {
      layer.activation = index;
      layer.sums = layer.values;
    }
    if (role == Role::Normalisation && layer.normalisation < 0) layer.normalisation = index;
    if (role == Role::Normalisation) step.kind = GraphStep::Kind::Normalisation;
    if (role == Role::Dropout) step.kind = GraphStep::Kind::Dropout;
    else layer.values = index;
    if (layer.activation < 0) layer.sums = layer.values;
    layer.steps.push_back(std::move(step));
  }
  void begin(int index, const PlacedLayer& placed) {
    const int inputs = placed.layer->in().channels, units = placed.layer->out().channels;
    found.push_back({.dense = index,
                     .sums = index,
                     .values = index,
                     .inputs = inputs,
                     .units = units,
                     .weights = placed.parameters,
                     .biases = placed.parameters + Index{inputs} * units,
                     .steps = {}});
  }

  const std::vector<PlacedLayer>& m_layers;
  int m_next = 0;
};

}  // namespace

std::vector<UnitLayer> unitLayers(const Network& network) { return Walk(network).found; }

std::optional<std::vector<std::size_t>> addedTo(const std::vector<UnitLayer>& layers, std::size_t layer) {
  const auto& own = layers[layer].steps;
  std::vector<std::size_t> all;
  for (std::size_t later = layer + 1; later < layers.size(); ++later) {
    const auto& steps = layers[later].steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const GraphStep& step = steps[i];
      if (step.kind != GraphStep::Kind::Residual || step.from != static_cast<int>(layer) + 1 ||
          !endsAfter(own, step.fromSteps))
        continue;
      const bool asItIs = step.notation.empty() && step.fromSteps == static_cast<int>(own.size());
      if (!asItIs || i + 1 < steps.size()) return {};
      all.push_back(later);
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
    layer.steps = from.steps;
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
          else field.middleCols(first, n) = workspace.activation(layers[l].values);
        }
      },
      stop);
}

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace perc::nn {

std::vector<LayerSpec> perceptronLayers(const std::vector<int>& hiddenUnits, Activation hidden, int outputs) {
  std::vector<LayerSpec> layers;
  for (const int units : hiddenUnits) {
    layers.push_back(dense(units));
    layers.push_back(activation(hidden));
  }
  layers.push_back(dense(outputs));
  return layers;
}

std::vector<std::int64_t> Segment::shape() const {
  if (kind == SegmentKind::Weight) return {rows, cols};
  if (kind == SegmentKind::BatchCount) return {};
  return {rows};
}

Result<void> Network::check(int inputs, const std::vector<LayerSpec>& layers) {
  constexpr int kMostUnits = 65536, kMostLayers = 256;
  constexpr Index kMostParameters = std::numeric_limits<std::int32_t>::max();
  if (inputs < 1 || inputs > kMostUnits)
    return Message{PERC_TR("A network has 1 to %1 inputs, not %2."),
                   {std::to_string(kMostUnits), std::to_string(inputs)}};
  if (layers.empty() || layers.size() > kMostLayers)
    return Message{PERC_TR("A network has 1 to %1 layers, not %2."),
                   {std::to_string(kMostLayers), std::to_string(layers.size())}};
  Index parameters = 0, width = inputs;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const LayerSpec& spec = layers[i];
    if (spec.kind == LayerKind::Dense) {
      if (spec.units < 1 || spec.units > kMostUnits)
        return Message{PERC_TR("Layer %1 has %2 units; 1 to %3 are allowed."),
                       {std::to_string(i), std::to_string(spec.units), std::to_string(kMostUnits)}};
      parameters += (width + 1) * spec.units;
      width = spec.units;
    }
    if (spec.kind == LayerKind::Dropout && !(spec.rate >= 0 && spec.rate < 1))
      return Message{PERC_TR("Layer %1 has the dropout rate %2; from 0 to below 1 is allowed."),
                     {std::to_string(i), toText(spec.rate)}};
    if (parameters > kMostParameters)
      return Message{PERC_TR("The network has more than %1 parameters at layer %2."),
                     {std::to_string(kMostParameters), std::to_string(i)}};
  }
  return {};
}

Network::Network(int inputs, std::vector<LayerSpec> layers) : m_inputs(inputs), m_outputs(inputs), m_widest(inputs) {
  assert(check(inputs, layers).ok());
  for (const LayerSpec& spec : layers) {
    const int outputs = spec.kind == LayerKind::Dense ? spec.units : m_outputs;
    m_layers.push_back({spec, m_outputs, outputs, m_parameterCount, m_bufferCount});
    addSegments(layerCount() - 1);
    m_outputs = outputs;
    m_widest = std::max(m_widest, outputs);
  }
}

void Network::addSegments(int index) {
  const Layer& layer = m_layers.back();
  const std::string prefix = std::to_string(index) + ".";
  const auto parameter = [&](const char* name, SegmentKind kind, Index rows, Index cols) {
    m_segments.push_back({prefix + name, kind, index, m_parameterCount, rows, cols});
    m_parameterCount += rows * cols;
  };
  const auto buffer = [&](const char* name, SegmentKind kind, Index rows) {
    m_bufferSegments.push_back({prefix + name, kind, index, m_bufferCount, rows, 1});
    m_bufferCount += rows;
  };
  if (layer.spec.kind == LayerKind::Dense) {
    m_weightRanges.push_back({m_parameterCount, Index(layer.outputs) * layer.inputs});
    parameter("weight", SegmentKind::Weight, layer.outputs, layer.inputs);
    parameter("bias", SegmentKind::Bias, layer.outputs, 1);
  } else if (layer.spec.kind == LayerKind::BatchNorm) {
    parameter("weight", SegmentKind::Scale, layer.outputs, 1);
    parameter("bias", SegmentKind::Shift, layer.outputs, 1);
    buffer("running_mean", SegmentKind::RunningMean, layer.outputs);
    buffer("running_var", SegmentKind::RunningVariance, layer.outputs);
    buffer("num_batches_tracked", SegmentKind::BatchCount, 1);
  } else if (layer.spec.kind == LayerKind::Activation && layer.spec.activation == Activation::Prelu) {
    parameter("weight", SegmentKind::Slope, 1, 1);
  }
}

Range Network::parametersFrom(int first) const {
  const Index offset =
      first < layerCount() ? m_layers[static_cast<std::size_t>(std::max(first, 0))].parameters : m_parameterCount;
  return {offset, m_parameterCount - offset};
}

void Network::initialise(VectorRef theta, VectorRef buffers, Initializer how, Random& random) const {
  for (int layer = 0; layer < layerCount(); ++layer) initialiseLayer(layer, theta, buffers, how, random);
}

void Network::initialiseLayer(int layer, VectorRef theta, VectorRef buffers, Initializer how, Random& random) const {
  assert(theta.size() == m_parameterCount && buffers.size() == m_bufferCount);
  const Layer& shape = m_layers[static_cast<std::size_t>(layer)];
  for (const Segment& s : m_segments) {
    if (s.layer != layer) continue;
    MatrixMap values(theta.data() + s.offset, s.rows, s.cols);
    for (Index row = 0; row < s.rows; ++row)
      for (Index col = 0; col < s.cols; ++col) {
        double value = 0;
        if (s.kind == SegmentKind::Weight) value = drawWeight(how, shape.inputs, shape.outputs, random);
        if (s.kind == SegmentKind::Bias) value = drawBias(how, shape.inputs, random);
        if (s.kind == SegmentKind::Slope) value = kPreluStart;
        if (s.kind == SegmentKind::Scale) value = 1;
        values(row, col) = static_cast<Scalar>(value);
      }
  }
  for (const Segment& s : m_bufferSegments)
    if (s.layer == layer)
      buffers.segment(s.offset, s.size()).setConstant(s.kind == SegmentKind::RunningVariance ? 1 : 0);
}

}  // namespace perc::nn

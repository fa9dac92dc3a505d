// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/workspace.h"

#include "core/nn/dense.h"
#include "core/nn/narrow.h"

#include <algorithm>

namespace perc::nn {

Workspace::Workspace(const Network& network, Index maxSamples) : m_maxSamples(maxSamples), m_inputs(network.inputs()) {
  Index packed = 0;
  for (const Layer& layer : network.layers()) {
    const LayerKind kind = layer.spec.kind;
    m_rows.push_back(layer.outputs);
    m_activations.push_back(Vector::Zero(layer.outputs * maxSamples + kSlack));
    m_saved.push_back(
        Vector::Zero(kind == LayerKind::Dropout || kind == LayerKind::BatchNorm ? layer.outputs * maxSamples : 0));
    m_statistics.push_back(Vector::Zero(kind == LayerKind::BatchNorm ? 3 * layer.outputs : 0));
    packed = std::max<Index>(packed, 2 * layer.outputs);
    if (kind == LayerKind::Dense)
      packed = std::max(packed, Dense::scratchSize(layer.outputs, layer.inputs, maxSamples));
  }
  m_packed = Vector::Zero(packed);
  m_gradient = Vector::Zero(network.widest() * maxSamples + kSlack);
  m_nextGradient = m_gradient;
}

ConstMatrixMap Workspace::activation(int layer) const {
  const auto i = static_cast<std::size_t>(layer);
  return {m_activations[i].data(), m_rows[i], m_samples};
}

ConstMatrixMap Workspace::output() const { return activation(static_cast<int>(m_rows.size()) - 1); }

MatrixMap Workspace::outputGradient() { return {m_gradient.data(), m_rows.back(), m_samples}; }

ConstMatrixMap Workspace::inputGradient() const { return {m_gradient.data(), m_inputs, m_samples}; }

}  // namespace perc::nn

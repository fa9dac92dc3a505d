// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/workspace.h"

#include <algorithm>

namespace perc::nn {

Workspace::Workspace(const Network& network, Index maxSamples)
    : m_maxSamples(maxSamples),
      m_inputs(network.inputs()),
      m_meetings(network.layers().size() + 1),
      m_works(network.layers().size()),
      m_backs(network.layers().size()),
      m_modes(network.layers().size()),
      m_random(std::make_unique<Random>(0, "dropout")) {
  Memory next;
  const auto take = [&next](Memory size) {
    const Memory place = next;
    next.perSample += size.perSample;
    next.fixed += size.fixed;
    return place;
  };
  Index scratch = 0;
  bool joins = false;
  for (const PlacedLayer& placed : network.layers()) {
    const Layer& layer = *placed.layer;
    const Index rows = layer.out().size();
    const bool isJoin = placed.other != placed.source;
    m_nodes.push_back({placed.layer, placed.source, placed.other, placed.parameters, placed.buffers, rows, isJoin,
                       layer.inPlace(), take({rows, kSlack}), take(layer.kept())});
    const int index = static_cast<int>(m_nodes.size()) - 1;
    read(index, placed.source, placed.source == index - 1);
    if (isJoin) read(index, placed.other, false);
    joins = joins || isJoin;
    scratch = std::max(scratch, layer.scratchSize(maxSamples));
    if ((placed.source == kInput && !layer.takesGaps()) || (isJoin && placed.other == kInput)) m_packsInput = true;
  }
  if (m_packsInput) m_input = take({m_inputs, kSlack});
  for (std::size_t i = 0; i < m_meetings.size(); ++i)
    if (m_meetings[i].collects)
      m_meets = true, m_meetings[i].place = take({i == 0 ? m_inputs : m_nodes[i - 1].rows, kSlack});
  m_memory = Vector::Zero(next.of(maxSamples));
  m_scratch = Vector::Zero(scratch);
  for (int i = 0; i < (joins ? 4 : 2); ++i) m_gradients[i] = Vector::Zero(network.widest() * maxSamples + kSlack);
  m_inputGradient = m_gradients[0].data();
}

void Workspace::read(int reader, int source, bool straight) {
  Meeting& m = m_meetings[static_cast<std::size_t>(source + 1)];
  m.lastReader = reader;
  m.collects = m.collects || !straight;
}

ConstMatrixMap Workspace::activation(int layer) const {
  const Node& node = m_nodes[static_cast<std::size_t>(layer)];
  return {m_memory.data() + node.y.of(m_samples), node.rows, m_samples};
}

ConstMatrixMap Workspace::output() const { return activation(static_cast<int>(m_nodes.size()) - 1); }

MatrixMap Workspace::outputGradient() { return {m_gradients[0].data(), m_nodes.back().rows, m_samples}; }

ConstMatrixMap Workspace::inputGradient() const { return {m_inputGradient, m_inputs, m_samples}; }

}  // namespace perc::nn

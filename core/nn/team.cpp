// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/team.h"

#include "core/math/lanes.h"

#include <algorithm>
#include <cassert>

namespace perc::nn {

Team::Team(const Network& network, Index samples, Index piece, ThreadPool& pool) : m_piece(piece), m_pool(pool) {
  for (Index first = 0; first < samples; first += piece)
    m_parts.push_back({Vector(network.parameterCount()), Vector(network.bufferCount()), Random(0, "dropout"), 0, 0});
  const std::size_t atOnce = std::min(m_parts.size(), pool.threads());
  for (std::size_t i = 0; i < atOnce; ++i) m_workspaces.emplace_back(network, std::min(piece, samples));
  for (Workspace& workspace : m_workspaces) m_free.push_back(&workspace);
}

Team::Held Team::hold() {
  const std::scoped_lock lock(m_mutex);
  Held held(m_free.back(), {this});
  m_free.pop_back();
  return held;
}

void Team::GiveBack::operator()(Workspace* workspace) const {
  const std::scoped_lock lock(team->m_mutex);
  team->m_free.push_back(workspace);
}

std::optional<double> Team::trainGradient(const Network& network, const ConstVectorRef& theta, VectorRef buffers,
                                          const Batch& batch, const Loss& loss, Random& dropout, VectorRef gradient,
                                          StopToken stop, std::span<const Mode> modes) {
  const Index samples = batch.x.cols();
  const auto count = static_cast<std::size_t>((samples + m_piece - 1) / m_piece);
  assert(count <= m_parts.size() && (network.bufferCount() == 0 || count == 1));
  Random drawn = dropout;
  for (std::size_t i = 0; i < count; ++i) m_parts[i].dropout = Random(drawn.bits(), "piece");
  const struct {
    const Network& network;
    const ConstVectorRef &theta, &buffers;
    const Batch& batch;
    const Loss& loss;
    std::span<const Mode> modes;
    StopToken stop;
  } shared{network, theta, buffers, batch, loss, modes, stop};
  const bool done = m_pool.forEach(count, stop, [this, &shared](std::size_t i) {
    Part& m = m_parts[i];
    const Held workspace = hold();
    const Batch& all = shared.batch;
    const Index first = static_cast<Index>(i) * m_piece, n = std::min(m_piece, all.x.cols() - first);
    const bool weighted = all.weights.size() > 0;
    const Batch part{all.x.middleCols(first, n), all.targets.middleCols(first, n),
                     weighted ? all.weights.segment(first, n) : all.weights.head(0)};
    m.buffers = shared.buffers;
    const auto mean = nn::trainGradient(shared.network, shared.theta, m.buffers, part, shared.loss, m.dropout,
                                        *workspace, m.gradient, shared.stop, shared.modes);
    m.loss = mean.value_or(0);
    m.weight = weightOf(shared.loss, part.targets, part.weights);
    return mean.has_value();
  });
  if (!done) return {};
  dropout = drawn;
  double total = 0, weight = 0;
  for (std::size_t i = 0; i < count; ++i) weight += m_parts[i].weight;
  for (std::size_t i = 0; i < count; ++i) {
    const Part& m = m_parts[i];
    const double share = weight > 0 ? m.weight / weight : 0;
    total += share * m.loss;
    const auto factor = static_cast<Scalar>(share);
    if (i == 0)
      mapLanes(
          gradient.size(), [=](Lanes part) { return part * factor; }, gradient.data(), m.gradient.data());
    else
      mapLanes(
          gradient.size(), [=](Lanes sum, Lanes part) { return sum + part * factor; }, gradient.data(), gradient.data(),
          m.gradient.data());
  }
  if (network.bufferCount() > 0) buffers = m_parts[0].buffers;
  return total;
}

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/plane_evaluator.h"

#include "core/nn/layers/activation.h"
#include "core/nn/layers/dense.h"
#include "core/nn/pass.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace perc::landscape {
namespace {

/// The dense layer that comes first, if its weighted sums for all samples fit in memory.
nn::LayerPointer linearStart(const LossData& data) {
  constexpr double kMostBytes = 256 << 20;
  const nn::PlacedLayer& first = data.network->layers().front();
  const auto numbers = 3 * static_cast<double>(first.layer->out().size()) * static_cast<double>(data.x.cols());
  const bool fits = numbers * sizeof(Scalar) <= kMostBytes;
  const bool plain = data.network->description().front().ways.empty();
  return fits && plain && dynamic_cast<const nn::Dense*>(first.layer.get()) ? first.layer : nullptr;
}

std::unique_ptr<nn::Network> restOf(const nn::Network& network, bool behindFirst) {
  if (!behindFirst) return std::make_unique<nn::Network>(network);
  const auto& all = network.description();
  std::vector<nn::LayerSpec> layers(all.begin() + 1, all.end());
  if (layers.empty()) layers.push_back(nn::activation(nn::Activation::Identity));
  return std::make_unique<nn::Network>(network.layers().front().layer->out(), std::move(layers));
}

/// Samples of a block: what lies between its layers stays in the cache.
Index blockSize(const nn::Network& rest, Index samples) {
  constexpr Index kNumbers = Index{1} << 16;
  Index between = 4 * rest.inputs();
  for (const nn::PlacedLayer& placed : rest.layers()) between += placed.layer->out().size();
  return std::min(samples, std::clamp<Index>(kNumbers / between, 16, 128));
}

}  // namespace

PlaneEvaluator::PlaneEvaluator(LossData data, Plane plane, ThreadPool& pool)
    : m_data(std::move(data)),
      m_plane(std::move(plane)),
      m_pool(pool),
      m_first(linearStart(m_data)),
      m_rest(restOf(*m_data.network, m_first != nullptr)),
      m_weight(nn::weightOf(m_data.loss, m_data.targets, Vector())),
      m_own([this] {
        const Index block = m_blocks.front().count;
        return Own{nn::Workspace(*m_rest, block), Vector(m_rest->parameterCount()),
                   Vector::Zero(m_rest->inputs() * block + nn::kSlack),
                   Vector(m_first ? m_first->scratchSize(block) : 0)};
      }) {
  assert(m_data.x.cols() > 0 && m_plane.origin.size() == m_data.network->parameterCount());
  assert(m_plane.a.size() == m_plane.origin.size() && m_plane.b.size() == m_plane.origin.size());
  split();
}

void PlaneEvaluator::split() {
  const Index samples = m_data.x.cols(), size = blockSize(*m_rest, samples);
  for (Index first = 0; first < samples; first += size) {
    const Index count = std::min(size, samples - first);
    m_blocks.push_back({first, count, nn::weightOf(m_data.loss, m_data.targets.middleCols(first, count), Vector()),
                        Vector(), Vector(), Vector()});
  }
}

void PlaneEvaluator::moveTo(const ConstVectorRef& origin) {
  m_plane.origin = origin;
  for (Block& block : m_blocks) block.placed = false;
}

/// The first layer's weighted sums with the parameters `theta`.
void PlaneEvaluator::sums(const Block& block, const Vector& theta, Vector& z, Vector& scratch) const {
  z.resize(m_rest->inputs() * block.count + nn::kSlack);
  m_first->forward({.samples = block.count,
                    .parameters = theta.data(),
                    .buffers = nullptr,
                    .x = m_data.x.data() + block.first * m_data.x.outerStride(),
                    .xStride = m_data.x.outerStride(),
                    .other = nullptr,
                    .y = z.data(),
                    .kept = nullptr,
                    .scratch = scratch.data(),
                    .random = nullptr,
                    .training = false});
  z.tail(nn::kSlack).setZero();
}

bool PlaneEvaluator::prepare(StopToken stop) {
  if (!m_first || std::all_of(m_blocks.begin(), m_blocks.end(), [](const Block& b) { return b.placed && b.directed; }))
    return true;
  const double work = static_cast<double>(m_first->parameterCount() * m_blocks.front().count);
  const std::size_t together = static_cast<std::size_t>(std::max(1.0, kWorkOfThread / work));
  return m_pool.forEach((m_blocks.size() + together - 1) / together, stop, [&](std::size_t task) {
    const auto own = m_own.hold();
    const std::size_t end = std::min(m_blocks.size(), (task + 1) * together);
    for (std::size_t i = task * together; i < end; ++i) {
      Block& block = m_blocks[i];
      if (stop.stopRequested()) return false;
      if (!block.placed) sums(block, m_plane.origin, block.z, own->scratch);
      block.placed = true;
      if (block.directed) continue;
      sums(block, m_plane.a, block.za, own->scratch);
      sums(block, m_plane.b, block.zb, own->scratch);
      block.directed = true;
    }
    return true;
  });
}

PlaneEvaluator::Sums PlaneEvaluator::evaluate(const Block& block, Place place, bool accuracy, Own& own, bool& done,
                                              StopToken stop) const {
  const auto a = static_cast<Scalar>(place.a), b = static_cast<Scalar>(place.b);
  const Index count = m_rest->parameterCount();
  own.theta = m_plane.origin.tail(count) + a * m_plane.a.tail(count) + b * m_plane.b.tail(count);
  if (m_first) own.z.head(block.z.size()) = block.z + a * block.za + b * block.zb;
  const ConstMatrixMap x =
      m_first ? ConstMatrixMap(own.z.data(), m_rest->inputs(), block.count)
              : ConstMatrixMap(m_data.x.data() + block.first * m_data.x.rows(), m_data.x.rows(), block.count);
  done = nn::forward(*m_rest, own.theta, m_data.buffers, x, own.workspace, stop);
  if (!done) return {};
  const ConstMatrixMap outputs = own.workspace.output();
  const auto targets = m_data.targets.middleCols(block.first, block.count);
  Sums sums{block.weight * nn::meanLoss(m_data.loss, outputs, targets, Vector()), 0};
  if (accuracy) sums.right = rightlyNamed(m_data.loss, outputs, targets);
  return sums;
}

bool PlaneEvaluator::evaluate(std::span<const Place> places, bool accuracy, std::span<LossAndAccuracy> out,
                              StopToken stop) {
  assert(places.size() == out.size());
  accuracy = accuracy && m_data.loss.task == nn::Task::Classification;
  if (!prepare(stop)) return false;
  m_sums.resize(m_blocks.size() * places.size());
  // A thread stays on its block while the places pass by.
  const double work = workPerSample(*m_rest) * static_cast<double>(m_blocks.front().count);
  const auto together = std::max<std::size_t>(1, static_cast<std::size_t>(kWorkOfThread / work));
  const std::size_t groups = (places.size() + together - 1) / together;
  const bool done = m_pool.forEach(m_blocks.size() * groups, stop, [&](std::size_t task) {
    const auto own = m_own.hold();
    const std::size_t block = task / groups, first = task % groups * together;
    bool going = true;
    for (std::size_t i = first; going && i < std::min(places.size(), first + together); ++i)
      m_sums[block * places.size() + i] = evaluate(m_blocks[block], places[i], accuracy, *own, going, stop);
    return going;
  });
  if (!done) return false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    Sums all;
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
      all.loss += m_sums[block * places.size() + i].loss;
      all.right += m_sums[block * places.size() + i].right;
    }
    out[i] = {m_weight > 0 ? all.loss / m_weight : 0,
              accuracy ? static_cast<double>(all.right) / static_cast<double>(m_data.x.cols())
                       : std::numeric_limits<double>::quiet_NaN()};
  }
  return true;
}

}  // namespace perc::landscape

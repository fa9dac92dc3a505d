// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/network_loss.h"

#include "core/nn/evaluate.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace perc::landscape {
namespace {

/// Samples of a pass: `wanted`, but their activations have to fit in memory.
Index pieceOf(const nn::Network& network, Index samples, Index wanted) {
  constexpr Index kMostNumbers = Index{1} << 23;
  Index between = network.inputs();
  for (const nn::PlacedLayer& placed : network.layers()) between += placed.layer->out().size();
  return std::clamp<Index>(std::min(wanted, samples), 1, std::max<Index>(1, kMostNumbers / between));
}

/// Samples of a chunk: each chunk sums up a gradient of its own.
Index chunkOf(const nn::Network& network, Index samples) {
  constexpr Index kMostChunks = 16, kMostNumbers = Index{1} << 23;
  const auto worthwhile = static_cast<Index>(static_cast<double>(samples) * workPerSample(network) / kWorkOfThread);
  const Index fitting = kMostNumbers / std::max<Index>(1, network.parameterCount());
  const Index chunks = std::clamp<Index>(std::min(worthwhile, std::max<Index>(2, fitting)), 1, kMostChunks);
  return std::max<Index>(1, (samples + chunks - 1) / chunks);
}

}  // namespace

double workPerSample(const nn::Network& network) {
  double work = 0;
  for (const nn::PlacedLayer& placed : network.layers()) {
    const nn::Shape& out = placed.layer->out();
    work += static_cast<double>(placed.layer->parameterCount() * out.places() + 4 * out.size());
  }
  return work;
}

Index rightlyNamed(const nn::Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets) {
  Index right = 0;
  for (Index s = 0; s < outputs.cols(); ++s)
    right += nn::predictedClass(loss, outputs.data() + s * outputs.outerStride(), outputs.rows()) ==
             static_cast<int>(targets(0, s));
  return right;
}

NetworkLoss::NetworkLoss(LossData data, ThreadPool& pool)
    : m_data(std::move(data)),
      m_pool(pool),
      m_piece(pieceOf(*m_data.network, m_data.x.cols(), std::max<Index>(192, nn::fastPieceSize(*m_data.network)))),
      m_slopePiece(pieceOf(*m_data.network, m_data.x.cols(), 256)),
      m_chunk(chunkOf(*m_data.network, m_data.x.cols())),
      m_weight(nn::weightOf(m_data.loss, m_data.targets, Vector())),
      m_sums(static_cast<std::size_t>((m_data.x.cols() + m_chunk - 1) / m_chunk)),
      m_workspaces([this] { return nn::Workspace(*m_data.network, m_piece); }),
      m_slopes([this] {
        return Slopes{nn::Workspace(*m_data.network, m_slopePiece), Vector(dimension()), Vector(dimension()), nullptr};
      }) {
  assert(m_data.x.cols() > 0 && m_data.x.cols() == m_data.targets.cols());
  assert(m_data.x.rows() == m_data.network->inputs() && m_data.buffers.size() == m_data.network->bufferCount());
}

nn::Batch NetworkLoss::batch(Index first, Index count) const {
  return {m_data.x.middleCols(first, count), m_data.targets.middleCols(first, count)};
}

/// work(sums, first, count) for the pieces of each chunk in order; false: one gave up.
template <class Work>
bool NetworkLoss::forEachPiece(Index piece, bool slopes, StopToken stop, Work work) {
  return m_pool.forEach(m_sums.size(), stop, [&](std::size_t chunk) {
    Sums& sums = m_sums[chunk];
    sums.loss = 0;
    sums.right = 0;
    if (slopes) sums.slope.setZero(dimension());
    const Index begin = static_cast<Index>(chunk) * m_chunk, end = std::min(begin + m_chunk, m_data.x.cols());
    for (Index first = begin; first < end; first += piece)
      if (!work(sums, first, std::min(piece, end - first))) return false;
    return true;
  });
}

std::optional<LossAndAccuracy> NetworkLoss::pass(const ConstVectorRef& theta, bool accuracy, StopToken stop) {
  const bool done = forEachPiece(m_piece, false, stop, [&](Sums& sums, Index first, Index count) {
    const auto workspace = m_workspaces.hold();
    const nn::Batch part = batch(first, count);
    if (!nn::forward(*m_data.network, theta, m_data.buffers, part.x, *workspace, stop)) return false;
    const ConstMatrixMap outputs = workspace->output();
    sums.loss += nn::meanLoss(m_data.loss, outputs, part.targets, part.weights) *
                 nn::weightOf(m_data.loss, part.targets, part.weights);
    if (accuracy) sums.right += rightlyNamed(m_data.loss, outputs, part.targets);
    return true;
  });
  if (!done) return {};
  Sums all;
  for (const Sums& sums : m_sums) {
    all.loss += sums.loss;
    all.right += sums.right;
  }
  return LossAndAccuracy{m_weight > 0 ? all.loss / m_weight : 0,
                         accuracy ? static_cast<double>(all.right) / static_cast<double>(m_data.x.cols())
                                  : std::numeric_limits<double>::quiet_NaN()};
}

std::optional<double> NetworkLoss::value(const ConstVectorRef& theta, StopToken stop) {
  const auto figures = pass(theta, false, stop);
  if (!figures) return {};
  return figures->loss;
}

std::optional<LossAndAccuracy> NetworkLoss::figures(const ConstVectorRef& theta, StopToken stop) {
  return pass(theta, m_data.loss.task == nn::Task::Classification, stop);
}

/// The chunks' sums in their order; gives that of the losses.
double NetworkLoss::addSlopes(VectorRef sum) const {
  double loss = 0;
  Eigen::VectorXd slope = Eigen::VectorXd::Zero(dimension());
  for (const Sums& sums : m_sums) {
    loss += sums.loss;
    slope += sums.slope;
  }
  sum = slope.cast<Scalar>();
  return loss;
}

std::optional<double> NetworkLoss::gradient(const ConstVectorRef& theta, VectorRef gradient, StopToken stop) {
  const bool done = forEachPiece(m_slopePiece, true, stop, [&](Sums& sums, Index first, Index count) {
    const auto slopes = m_slopes.hold();
    const nn::Batch part = batch(first, count);
    nn::Workspace& workspace = slopes->workspace;
    if (!nn::forward(*m_data.network, theta, m_data.buffers, part.x, workspace, stop)) return false;
    const double share = m_weight > 0 ? nn::weightOf(m_data.loss, part.targets, part.weights) / m_weight : 0;
    sums.loss += share * nn::meanLossAndGradient(m_data.loss, workspace.output(), part.targets, part.weights,
                                                 workspace.outputGradient());
    if (!nn::backward(*m_data.network, theta, m_data.buffers, part.x, workspace, slopes->gradient, stop)) return false;
    sums.slope += share * slopes->gradient.cast<double>();
    return true;
  });
  if (!done) return {};
  return addSlopes(gradient);
}

bool NetworkLoss::hessianVector(const ConstVectorRef& theta, const ConstVectorRef& vector, VectorRef product,
                                StopToken stop) {
  const bool done = forEachPiece(m_slopePiece, true, stop, [&](Sums& sums, Index first, Index count) {
    const auto slopes = m_slopes.hold();
    if (!slopes->tangents) slopes->tangents = std::make_unique<nn::Tangents>(*m_data.network, m_slopePiece);
    const nn::Batch part = batch(first, count);
    if (!nn::hessianVector(*m_data.network, theta, m_data.buffers, part, m_data.loss, vector, slopes->workspace,
                           *slopes->tangents, slopes->gradient, slopes->product, stop))
      return false;
    const double share = m_weight > 0 ? nn::weightOf(m_data.loss, part.targets, part.weights) / m_weight : 0;
    sums.slope += share * slopes->product.cast<double>();
    return true;
  });
  if (done) addSlopes(product);
  return done;
}

}  // namespace perc::landscape

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/evaluate.h"

#include "core/nn/pass.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace perc::nn {

bool forEachPiece(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                  const ConstMatrixRef& x, Workspace& workspace, const std::function<void(Index, Index)>& visit,
                  StopToken stop) {
  for (Index first = 0; first < x.cols(); first += workspace.maxSamples()) {
    const Index count = std::min(workspace.maxSamples(), x.cols() - first);
    if (!forward(network, theta, buffers, x.middleCols(first, count), workspace, stop)) return false;
    visit(first, count);
  }
  return !stop.stopRequested();
}

bool forwardAll(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                const ConstMatrixRef& x, Workspace& workspace, MatrixRef outputs, StopToken stop) {
  assert(outputs.rows() == network.outputs() && outputs.cols() == x.cols());
  return forEachPiece(
      network, theta, buffers, x, workspace,
      [&](Index first, Index count) {
        const ConstMatrixMap piece = workspace.output();
        Scalar* to = outputs.data() + first * outputs.outerStride();
        if (outputs.outerStride() == piece.rows()) std::copy_n(piece.data(), piece.size(), to);
        else outputs.middleCols(first, count) = piece;
      },
      stop);
}

Index fastPieceSize(const Network& network) {
  constexpr Index kNumbersPerLayer = 2048;
  return std::clamp<Index>(kNumbersPerLayer / network.widest(), 48, 512);
}

void gather(const ConstMatrixRef& all, std::span<const std::int32_t> indices, MatrixRef batch) {
  assert(all.rows() == batch.rows() && static_cast<Index>(indices.size()) <= batch.cols());
  const auto bytes = static_cast<std::size_t>(all.rows()) * sizeof(Scalar);
  Scalar* to = batch.data();
  for (const std::int32_t i : indices) {
    std::memcpy(to, all.data() + i * all.outerStride(), bytes);
    to += batch.outerStride();
  }
}

}  // namespace perc::nn

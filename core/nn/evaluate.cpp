// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/evaluate.h"

#include "core/nn/pass.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <limits>

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

std::optional<Evaluation> evaluate(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                   const ConstMatrixRef& x, const ConstMatrixRef& targets, const Loss& loss,
                                   Workspace& workspace, StopToken stop) {
  Loss unweighted = loss;
  unweighted.classWeights.clear();
  double total = 0;
  Index right = 0;
  const bool finished = forEachPiece(
      network, theta, buffers, x, workspace,
      [&](Index first, Index count) {
        const ConstMatrixMap outputs = workspace.output();
        const auto wanted = targets.middleCols(first, count);
        total += static_cast<double>(count) * meanLoss(unweighted, outputs, wanted, ConstVectorMap(nullptr, 0));
        if (loss.task == Task::Classification)
          for (Index s = 0; s < count; ++s)
            right += predictedClass(loss, outputs.data() + s * outputs.rows(), outputs.rows()) ==
                     static_cast<int>(wanted(0, s));
      },
      stop);
  if (!finished) return {};
  const double samples = static_cast<double>(x.cols());
  constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
  if (x.cols() == 0) return Evaluation{kUndefined, kUndefined};
  return Evaluation{total / samples,
                    loss.task == Task::Classification ? static_cast<double>(right) / samples : kUndefined};
}

Matrix gridPoints(double left, double right, int width, double bottom, double top, int height) {
  Matrix points(2, Index(width) * height);
  for (int row = 0; row < height; ++row)
    for (int column = 0; column < width; ++column) {
      const Index at = Index(row) * width + column;
      points(0, at) = static_cast<Scalar>(left + (right - left) * (column + 0.5) / width);
      points(1, at) = static_cast<Scalar>(bottom + (top - bottom) * (row + 0.5) / height);
    }
  return points;
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

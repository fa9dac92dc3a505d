// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/nn/network.h"
#include "core/nn/workspace.h"

#include <cstdint>
#include <functional>
#include <span>

namespace perc::nn {

/// The network over any number of samples, in pieces of at most workspace.maxSamples(). After each piece
/// `visit(first, count)` may read the workspace: output() or the activation() of any layer.
[[nodiscard]] bool forEachPiece(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                const ConstMatrixRef& x, Workspace& workspace,
                                const std::function<void(Index first, Index count)>& visit, StopToken stop = {});

/// All outputs: network.outputs() x samples.
[[nodiscard]] bool forwardAll(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                              const ConstMatrixRef& x, Workspace& workspace, MatrixRef outputs, StopToken stop = {});

/// The workspace size that makes the passes over many samples fastest: activations stay in the cache.
Index fastPieceSize(const Network& network);

/// Copies the columns `indices` of `all` into the first columns of `batch`.
void gather(const ConstMatrixRef& all, std::span<const std::int32_t> indices, MatrixRef batch);

}  // namespace perc::nn

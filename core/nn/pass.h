// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/math/matrix.h"
#include "core/math/random.h"
#include "core/nn/loss.h"
#include "core/nn/network.h"
#include "core/nn/workspace.h"

#include <optional>
#include <span>

namespace perc::nn {

/// The passes through a network: functions of (theta, buffers, inputs) that write into a Workspace only.
/// `x` is inputs x samples, at most Workspace::maxSamples() of them. Each looks at `stop` before every layer and says
/// whether it finished; if not, the workspace's content is void and nothing else has changed. None allocates.

/// Evaluation: running statistics, no dropout. The outputs are in workspace.output().
[[nodiscard]] bool forward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                           const ConstMatrixRef& x, Workspace& workspace, StopToken stop = {});

/// Training: batch statistics (of a single number the running ones) and dropout drawn from `dropout`, which moves only
/// if the pass finishes. `modes`: one per layer, or none: all learn and train. A layer that does not learn gets no
/// gradient; its statistics are another matter (Mode::training).
[[nodiscard]] bool forwardTraining(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                   const ConstMatrixRef& x, Random& dropout, Workspace& workspace, StopToken stop = {},
                                   std::span<const Mode> modes = {});

/// Backpropagation (Rumelhart, Hinton and Williams 1986) of workspace.outputGradient() after forward() or
/// forwardTraining() on the same theta, buffers and x. Overwrites `gradient` (0 for layers that do not learn); with
/// `inputGradient` also fills workspace.inputGradient(), through such layers too.
[[nodiscard]] bool backward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                            const ConstMatrixRef& x, Workspace& workspace, VectorRef gradient, StopToken stop = {},
                            bool inputGradient = false);

/// Moves the running statistics by what the last forwardTraining() saw.
void updateRunningStatistics(const Workspace& workspace, VectorRef buffers);

/// A batch to learn from: `targets` as core/nn/loss.h says, `weights` one per sample or none. Views: the numbers must
/// outlive it.
struct Batch {
  ConstMatrixRef x;
  ConstMatrixRef targets;
  ConstVectorRef weights = ConstVectorMap(nullptr, 0);
};

/// One whole training gradient: forwardTraining, loss, backward, updateRunningStatistics. Gives the batch's mean loss,
/// or nothing if stopped, and then `buffers` and `dropout` are as before (`gradient` is void).
[[nodiscard]] std::optional<double> trainGradient(const Network& network, const ConstVectorRef& theta,
                                                  VectorRef buffers, const Batch& batch, const Loss& loss,
                                                  Random& dropout, Workspace& workspace, VectorRef gradient,
                                                  StopToken stop = {}, std::span<const Mode> modes = {});

}  // namespace perc::nn

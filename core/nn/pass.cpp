// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/pass.h"

#include "core/nn/walk.h"

namespace perc::nn {

bool forward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
             const ConstMatrixRef& x, Workspace& workspace, StopToken stop) {
  return Pass(network, theta, buffers, x, workspace).forward(x, false, {}, stop);
}

bool forwardTraining(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                     const ConstMatrixRef& x, Random& dropout, Workspace& workspace, StopToken stop,
                     std::span<const Mode> modes) {
  Pass pass(network, theta, buffers, x, workspace);
  pass.random() = dropout;
  if (!pass.forward(x, true, modes, stop)) return false;
  dropout = pass.random();
  return true;
}

bool backward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
              const ConstMatrixRef& x, Workspace& workspace, VectorRef gradient, StopToken stop, bool inputGradient) {
  assert(gradient.size() == network.parameterCount());
  return Pass(network, theta, buffers, x, workspace).backward(gradient.data(), inputGradient, stop);
}

void updateRunningStatistics(const Workspace& workspace, VectorRef buffers) {
  Pass::updateRunning(workspace, buffers.data());
}

std::optional<double> trainGradient(const Network& network, const ConstVectorRef& theta, VectorRef buffers,
                                    const Batch& batch, const Loss& loss, Random& dropout, Workspace& workspace,
                                    VectorRef gradient, StopToken stop, std::span<const Mode> modes) {
  Pass pass(network, theta, buffers, batch.x, workspace);
  pass.random() = dropout;
  if (!pass.forward(batch.x, true, modes, stop)) return {};
  const double value =
      meanLossAndGradient(loss, workspace.output(), batch.targets, batch.weights, workspace.outputGradient());
  if (!pass.backward(gradient.data(), false, stop)) return {};
  dropout = pass.random();
  if (network.bufferCount() > 0) Pass::updateRunning(workspace, buffers.data());
  return value;
}

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/tangent.h"

#include "core/nn/walk.h"

#include <cassert>
#include <cmath>

namespace perc::nn {
namespace {

/// The same walk in two workspaces: what is, and how it moves.
class TangentPass {
 public:
  TangentPass(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
              const ConstMatrixRef& x, const Direction& direction, Workspace& workspace, Tangents& tangents)
      : m_is(network, theta, buffers, x, workspace),
        m_moves(network, theta, buffers, x, tangents),
        m_theta(direction.theta.size() > 0 ? direction.theta.data() : nullptr),
        m_x(direction.x.size() > 0 ? direction.x.data() : nullptr),
        m_still(tangents.still.data()) {
    assert(checkSecondOrder(network).ok() && tangents.maxSamples() >= x.cols());
    assert(!m_x || (direction.x.cols() == x.cols() && direction.x.outerStride() == network.inputs()));
    m_moves.beginAs(workspace);
  }

  bool forward(StopToken stop) {
    for (int i = 0; i < m_is.layerCount(); ++i) {
      if (stop.stopRequested()) return false;
      m_is.node(i).layer->tangent(m_is.work(i), tangent(i));
    }
    return true;
  }

  bool backward(Scalar* gradient, Scalar* gradientTangent, bool inputGradient, StopToken stop) {
    m_is.clearUnlearned(gradient, 0);
    m_is.clearUnlearned(gradientTangent, 0);
    Scalar *dy = m_is.outputGradient(), *dyMoves = m_moves.outputGradient();
    for (int i = m_is.layerCount() - 1; i >= 0; --i) {
      if (stop.stopRequested()) return false;
      const Back back = m_is.prepare(i, dy, 0, inputGradient, gradient);
      const Back dot = m_moves.prepare(i, dyMoves, 0, inputGradient, gradientTangent);
      const Layer& layer = *m_is.node(i).layer;
      layer.tangentBackward(m_is.work(i), tangent(i), back, dot);
      layer.backward(m_is.work(i), back);
      dy = m_is.deliver(i, back);
      dyMoves = m_moves.deliver(i, dot);
    }
    m_is.finish(dy);
    m_moves.finish(dyMoves);
    return true;
  }

 private:
  const Scalar* outputOf(int layer) const {
    if (layer != kInput) return m_moves.at(m_moves.node(layer).y);
    return m_x ? m_x : m_still;
  }
  Tangent tangent(int i) const {
    const Pass::Node& n = m_moves.node(i);
    return {.parameters = m_theta ? m_theta + n.parameters : nullptr,
            .x = outputOf(n.source),
            .still = n.source == kInput && !m_x,
            .other = n.isJoin ? outputOf(n.other) : nullptr,
            .y = m_moves.at(n.y),
            .kept = m_moves.at(n.kept)};
  }

  Pass m_is, m_moves;
  const Scalar* m_theta;
  const Scalar* m_x;
  const Scalar* m_still;
};

}  // namespace

Tangents::Tangents(const Network& network, Index maxSamples)
    : Workspace(network, maxSamples),
      still(Matrix::Zero(network.inputs(), maxSamples)),
      direction(network.inputs(), maxSamples) {}

Result<void> checkSecondOrder(const Network& network) {
  for (const PlacedLayer& placed : network.layers())
    if (!placed.layer->hasTangent())
      return Message{PERC_TR("Layer %1 (%2) has no derivatives of second order."),
                     {countedFromOne(placed.path), placed.layer->notation()}};
  return {};
}

bool tangentForward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                    const ConstMatrixRef& x, const Direction& direction, Workspace& workspace, Tangents& tangents,
                    StopToken stop) {
  return TangentPass(network, theta, buffers, x, direction, workspace, tangents).forward(stop);
}

bool tangentBackward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                     const ConstMatrixRef& x, const Direction& direction, Workspace& workspace, Tangents& tangents,
                     VectorRef gradient, VectorRef gradientTangent, StopToken stop, bool inputGradient) {
  return TangentPass(network, theta, buffers, x, direction, workspace, tangents)
      .backward(gradient.data(), gradientTangent.data(), inputGradient, stop);
}

std::optional<double> hessianVector(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                    const Batch& batch, const Loss& loss, const ConstVectorRef& vector,
                                    Workspace& workspace, Tangents& tangents, VectorRef gradient, VectorRef product,
                                    StopToken stop) {
  if (!forward(network, theta, buffers, batch.x, workspace, stop)) return {};
  TangentPass pass(network, theta, buffers, batch.x, {.theta = vector}, workspace, tangents);
  if (!pass.forward(stop)) return {};
  const double value =
      meanLossAndGradient(loss, workspace.output(), batch.targets, batch.weights, workspace.outputGradient());
  lossGradientTangent(loss, workspace.output(), batch.targets, batch.weights, tangents.output(),
                      tangents.outputGradient());
  if (!pass.backward(gradient.data(), product.data(), false, stop)) return {};
  return value;
}

bool gaussNewtonVector(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                       const Batch& batch, const Loss& loss, const ConstVectorRef& vector, Workspace& workspace,
                       Tangents& tangents, VectorRef product, StopToken stop) {
  if (!forward(network, theta, buffers, batch.x, workspace, stop)) return false;
  if (!TangentPass(network, theta, buffers, batch.x, {.theta = vector}, workspace, tangents).forward(stop))
    return false;
  lossGradientTangent(loss, workspace.output(), batch.targets, batch.weights, tangents.output(),
                      workspace.outputGradient());
  return backward(network, theta, buffers, batch.x, workspace, product, stop);
}

/// With g = dD/dx and v = 2 (|g| - 1) g / (n |g|), the penalty's derivative by g: its gradient by theta is the
/// derivative of dD/dtheta as the inputs move along v, for d(g v)/dtheta = d/dv of dD/dtheta.
std::optional<double> gradientPenalty(const Network& network, const ConstVectorRef& theta,
                                      const ConstVectorRef& buffers, const ConstMatrixRef& x, Workspace& workspace,
                                      Tangents& tangents, VectorRef gradient, StopToken stop, double norm) {
  assert(network.outputs() == 1);
  if (!forward(network, theta, buffers, x, workspace, stop)) return {};
  workspace.outputGradient().setOnes();
  if (!Pass(network, theta, buffers, x, workspace).backward(nullptr, true, stop)) return {};
  MatrixMap v(tangents.direction.data(), x.rows(), x.cols());
  double penalty = 0;
  for (Index s = 0; s < x.cols(); ++s) {
    const ConstVectorMap g(workspace.inputGradient().data() + s * x.rows(), x.rows());
    double squares = 0;
    for (const Scalar slope : g) squares += static_cast<double>(slope) * static_cast<double>(slope);
    const double length = std::sqrt(squares), off = length - norm;
    penalty += off * off;
    v.col(s) = static_cast<Scalar>(length > 0 ? 2 * off / (length * static_cast<double>(x.cols())) : 0) * g;
  }
  TangentPass pass(network, theta, buffers, x, {.x = v}, workspace, tangents);
  workspace.outputGradient().setOnes();
  if (!pass.forward(stop)) return {};
  tangents.outputGradient().setZero();
  if (!pass.backward(nullptr, gradient.data(), false, stop)) return {};
  return penalty / static_cast<double>(x.cols());
}

}  // namespace perc::nn

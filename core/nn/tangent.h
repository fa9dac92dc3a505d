// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/pass.h"

#include <optional>

namespace perc::nn {

/// Derivatives of second order, exact: derivatives of the passes of pass.h along a direction (forward mode), and of
/// backpropagation itself (the R-operator; Pearlmutter 1994). Each gives false or nothing when stopped. None allocates.

/// What they write beside the Workspace of the passes themselves: in the places of activations and gradients how these
/// move. For at least as many samples.
class Tangents : public Workspace {
 public:
  Tangents(const Network& network, Index maxSamples);

  const Matrix still;  ///< inputs that do not move
  Matrix direction;    ///< scratch of gradientPenalty()
};

/// A message that names the first layer that has none of this.
Result<void> checkSecondOrder(const Network& network);

/// Where parameters and inputs move. Views: the numbers must outlive it.
struct Direction {
  ConstVectorRef theta = ConstVectorMap(nullptr, 0);  ///< none: they stay
  ConstMatrixRef x = ConstMatrixMap(nullptr, 0, 0);   ///< inputs x samples, contiguous; none: they stay
};

/// After forward() or forwardTraining() in `workspace`: the Jacobian-vector product. tangents.output(): how the outputs
/// move.
[[nodiscard]] bool tangentForward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                  const ConstMatrixRef& x, const Direction& direction, Workspace& workspace,
                                  Tangents& tangents, StopToken stop = {});

/// After it: backward() from workspace.outputGradient() into `gradient`, and how that gradient moves into
/// `gradientTangent`, from tangents.outputGradient(), which says how the outputs' gradient moves. With `inputGradient`
/// the inputs' gradients too, in both workspaces.
[[nodiscard]] bool tangentBackward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                   const ConstMatrixRef& x, const Direction& direction, Workspace& workspace,
                                   Tangents& tangents, VectorRef gradient, VectorRef gradientTangent,
                                   StopToken stop = {}, bool inputGradient = false);

/// The batch's mean loss in evaluation, its gradient, and the Hessian of that loss by theta times `vector`.
[[nodiscard]] std::optional<double> hessianVector(const Network& network, const ConstVectorRef& theta,
                                                  const ConstVectorRef& buffers, const Batch& batch, const Loss& loss,
                                                  const ConstVectorRef& vector, Workspace& workspace,
                                                  Tangents& tangents, VectorRef gradient, VectorRef product,
                                                  StopToken stop = {});

/// The generalised Gauss-Newton matrix J' H J times `vector` (Schraudolph 2002), with the Jacobian J of the outputs by
/// theta and the Hessian H of the mean loss by the outputs.
[[nodiscard]] bool gaussNewtonVector(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                     const Batch& batch, const Loss& loss, const ConstVectorRef& vector,
                                     Workspace& workspace, Tangents& tangents, VectorRef product, StopToken stop = {});

/// The gradient penalty of a critic with one output D: mean over the samples of (|dD/dx| - norm)² (norm 1: Gulrajani et
/// al. 2017; norm 0, halved: Mescheder et al. 2018), and its gradient by theta. Where dD/dx is 0 the norm's derivative
/// counts as 0.
[[nodiscard]] std::optional<double> gradientPenalty(const Network& network, const ConstVectorRef& theta,
                                                    const ConstVectorRef& buffers, const ConstMatrixRef& x,
                                                    Workspace& workspace, Tangents& tangents, VectorRef gradient,
                                                    StopToken stop = {}, double norm = 1);

}  // namespace perc::nn

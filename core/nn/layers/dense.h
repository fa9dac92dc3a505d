// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// y = W x + b. W is outputs x inputs, column-major: the weights leaving one input are contiguous; b lies right behind
/// it. The kernels are chosen by the shape, never by the number of samples, so that a sample's output does not depend
/// on its batch.
class Dense final : public Layer {
 public:
  Dense(int inputs, int units);

  Index scratchSize(Index maxSamples) const override;
  void forward(const Work& work) const override;
  /// dW = dy x', db = sum of dy, dx = W' dy.
  void backward(const Work& work, const Back& back) const override;
  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;
  bool takesGaps() const override { return true; }

  TorchText torch() const override;
  Role role() const override { return Role::Units; }

 private:
  void parameterGradient(const Work& work, const Scalar* dy, Scalar* gradient) const;
  void inputGradient(const Work& work, const Scalar* dy, Scalar* dx) const;

  Index m_inputs, m_outputs;
};

/// `units` in 1 … kMostUnits, on vectors.
LayerSpec dense(int units);

}  // namespace perc::nn

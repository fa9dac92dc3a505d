// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// Layer normalisation (Ba, Kiros and Hinton 2016): each sample by mean and biased variance of its own numbers, epsilon
/// 1e-5; y = gamma (x - mean)/sqrt(variance + epsilon) + beta, with gamma and beta for each number.
class LayerNorm final : public Layer {
 public:
  explicit LayerNorm(Shape in);

  Memory kept() const override { return {out().size() + 1, 0}; }
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;
  bool inPlace() const override { return true; }

  TorchText torch() const override;
  Role role() const override { return Role::Normalisation; }
};

LayerSpec layerNorm();

}  // namespace perc::nn

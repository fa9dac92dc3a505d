// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// Inverted dropout (Srivastava et al. 2014): in training each number is set to 0 with probability `rate`, and what
/// stays is divided by 1 - rate.
class Dropout final : public Layer {
 public:
  Dropout(double rate, Shape in);

  Memory kept() const override { return {out().size(), 0}; }
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;
  bool inPlace() const override { return true; }

  TorchText torch() const override;
  Role role() const override { return Role::Dropout; }

 private:
  double m_rate;
};

/// `rate` in [0, 1).
LayerSpec dropout(double rate);

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

class Arguments;

/// y = x, and on the way back the gradient times -strength (Ganin and Lempitsky 2015): what learns before it works
/// against what comes after it.
class GradientReversal final : public LinearLayer {
 public:
  GradientReversal(double strength, Shape in);
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  bool inPlace() const override { return true; }
  TorchText torch() const override;

 private:
  double m_strength;
};

/// Numbers rounded (half to even) to 2^bits - 1 even steps from -range to range. On the way back the rounding counts as
/// y = x, the cut as it is: straight through (Bengio, Léonard and Courville 2013).
class Quantiser final : public Layer {
 public:
  Quantiser(int bits, double range, Shape in);
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  bool inPlace() const override { return true; }
  TorchText torch() const override;

 private:
  Scalar m_range, m_step;
};

/// `strength` 0 … 1000.
LayerSpec gradientReversal(double strength);
/// `bits` 2 … 16, `range` above 0.
LayerSpec quantiser(int bits, double range = 1);
/// "quantise 4 range 2".
LayerSpec readQuantiser(Arguments& arguments);

}  // namespace perc::nn

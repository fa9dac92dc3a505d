// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/activation.h"
#include "core/nn/layer.h"

namespace perc::nn {

/// y = f(x) on `count` numbers; `slope` is PReLU's. y may be x.
void activate(Activation f, Scalar slope, const Scalar* x, Scalar* y, Index count);

/// dx = f'(x) dy, with y = f(x); dx may be dy. At a kink: the derivative from the left (0 for ReLU at 0, as PyTorch).
void activationGradient(Activation f, Scalar slope, const Scalar* x, const Scalar* y, const Scalar* dy, Scalar* dx,
                        Index count);

/// result += f''(x) along dy: the derivative of activationGradient() as x moves along `along`.
void addActivationCurvature(Activation f, const Scalar* x, const Scalar* y, const Scalar* along, const Scalar* dy,
                            Scalar* result, Index count);

/// The derivative with respect to PReLU's slope: sum of x dy over x < 0.
Scalar slopeGradient(const Scalar* x, const Scalar* dy, Index count);

/// A function of each number by itself.
class ActivationLayer final : public Layer {
 public:
  ActivationLayer(Activation f, const Site& site);

  Activation function() const { return m_function; }
  /// PReLU's slope among the layer's parameters, else 0.
  Scalar slope(const Scalar* parameters) const { return m_function == Activation::Prelu ? *parameters : Scalar(0); }

  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;
  bool inPlace() const override { return true; }

  TorchText torch() const override;
  Role role() const override { return Role::Activation; }

 private:
  Activation m_function;
  bool m_decides;  // a step at the end of the network
};

LayerSpec activation(Activation which);

}  // namespace perc::nn

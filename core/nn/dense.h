// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::nn {

/// A dense layer y = W x + b at work: chooses the kernels by its shape, never by the number of samples, so that a
/// sample's output does not depend on its batch. W is outputs x inputs, column-major, b lies right behind it. x may
/// have a stride; y, dy and dx are contiguous and have kSlack spare numbers behind them. `packed`: scratch,
/// scratchSize().
struct Dense {
  Index outputs, inputs, samples;

  static Index scratchSize(Index outputs, Index inputs, Index maxSamples);

  void forward(const Scalar* weights, const Scalar* x, Index xStride, Scalar* y, Scalar* packed) const;
  /// dW = dy x' and db = sum of dy, side by side in `gradient`.
  void parameterGradient(const Scalar* dy, const Scalar* x, Index xStride, Scalar* gradient, Scalar* packed) const;
  /// dx = W' dy.
  void inputGradient(const Scalar* weights, const Scalar* dy, Scalar* dx, Scalar* packed) const;
};

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::nn {

/// The arithmetic of batch normalisation (Ioffe and Szegedy 2015) on `rows` features x `samples`, column-major with
/// `xStride` from sample to sample of x; everything else contiguous.
struct BatchNorm {
  Index rows, samples;
  Scalar *mean, *variance, *inverse;  ///< per feature: of the batch (variance biased), 1/sqrt(variance + epsilon)

  void measure(const Scalar* x, Index xStride) const;
  void takeRunning(const Scalar* runningMean, const Scalar* runningVariance) const;
  /// normalised = (x - mean) inverse; y = scale normalised + shift.
  void apply(const Scalar* x, Index xStride, const Scalar* scale, const Scalar* shift, Scalar* normalised,
             Scalar* y) const;
  /// dy becomes dx in place. `training`: mean and variance depend on x too.
  void backward(const Scalar* normalised, const Scalar* scale, bool training, Scalar* dy, Scalar* scaleGradient,
                Scalar* shiftGradient) const;
  /// running += momentum (batch - running), with the unbiased variance.
  void updateRunning(Scalar* runningMean, Scalar* runningVariance) const;
};

}  // namespace perc::nn

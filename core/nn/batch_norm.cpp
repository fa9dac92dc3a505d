// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/batch_norm.h"

#include "core/nn/layer.h"

#include <algorithm>
#include <cmath>

namespace perc::nn {

void BatchNorm::measure(const Scalar* x, Index xStride) const {
  std::fill_n(mean, rows, Scalar(0));
  std::fill_n(variance, rows, Scalar(0));
  for (Index s = 0; s < samples; ++s)
    for (Index r = 0; r < rows; ++r) mean[r] += x[s * xStride + r];
  for (Index r = 0; r < rows; ++r) mean[r] /= static_cast<Scalar>(samples);
  for (Index s = 0; s < samples; ++s)
    for (Index r = 0; r < rows; ++r) {
      const Scalar d = x[s * xStride + r] - mean[r];
      variance[r] += d * d;
    }
  for (Index r = 0; r < rows; ++r) {
    variance[r] /= static_cast<Scalar>(samples);
    inverse[r] = 1 / std::sqrt(variance[r] + static_cast<Scalar>(kBatchNormEpsilon));
  }
}

void BatchNorm::takeRunning(const Scalar* runningMean, const Scalar* runningVariance) const {
  for (Index r = 0; r < rows; ++r) {
    mean[r] = runningMean[r];
    variance[r] = runningVariance[r];
    inverse[r] = 1 / std::sqrt(variance[r] + static_cast<Scalar>(kBatchNormEpsilon));
  }
}

void BatchNorm::apply(const Scalar* x, Index xStride, const Scalar* scale, const Scalar* shift, Scalar* normalised,
                      Scalar* y) const {
  for (Index s = 0; s < samples; ++s, x += xStride, normalised += rows, y += rows)
    for (Index r = 0; r < rows; ++r) {
      normalised[r] = (x[r] - mean[r]) * inverse[r];
      y[r] = scale[r] * normalised[r] + shift[r];
    }
}

void BatchNorm::backward(const Scalar* normalised, const Scalar* scale, bool training, Scalar* dy,
                         Scalar* scaleGradient, Scalar* shiftGradient) const {
  std::fill_n(scaleGradient, rows, Scalar(0));
  std::fill_n(shiftGradient, rows, Scalar(0));
  for (Index s = 0; s < samples; ++s)
    for (Index r = 0; r < rows; ++r) {
      scaleGradient[r] += dy[s * rows + r] * normalised[s * rows + r];
      shiftGradient[r] += dy[s * rows + r];
    }
  const Scalar share = training ? 1 / static_cast<Scalar>(samples) : Scalar(0);
  for (Index s = 0; s < samples; ++s)
    for (Index r = 0; r < rows; ++r) {
      const Scalar common = share * (shiftGradient[r] + normalised[s * rows + r] * scaleGradient[r]);
      dy[s * rows + r] = scale[r] * inverse[r] * (dy[s * rows + r] - common);
    }
}

void BatchNorm::updateRunning(Scalar* runningMean, Scalar* runningVariance) const {
  const auto momentum = static_cast<Scalar>(kBatchNormMomentum);
  const Scalar unbiased = static_cast<Scalar>(samples) / static_cast<Scalar>(samples - 1);
  for (Index r = 0; r < rows; ++r) {
    runningMean[r] += momentum * (mean[r] - runningMean[r]);
    runningVariance[r] += momentum * (variance[r] * unbiased - runningVariance[r]);
  }
}

}  // namespace perc::nn

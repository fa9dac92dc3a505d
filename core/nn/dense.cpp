// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/dense.h"

#include "core/math/lanes.h"
#include "core/nn/narrow.h"
#include "core/nn/product.h"

#include <algorithm>

namespace perc::nn {

Index Dense::scratchSize(Index outputs, Index inputs, Index maxSamples) {
  return std::max({packedSize(outputs, inputs), packedSize(inputs, outputs), packedSize(std::max(outputs, inputs), maxSamples)});
}

void Dense::forward(const Scalar* weights, const Scalar* x, Index xStride, Scalar* y, Scalar* packed) const {
  const Scalar* bias = weights + outputs * inputs;
  if (outputs == 1) rowProduct(samples, inputs, weights, x, xStride, *bias, y);
  else if (inputs <= kNarrow) narrowProduct(outputs, samples, inputs, weights, outputs, x, xStride, bias, y);
  else multiply(outputs, samples, inputs, {weights, 1, outputs}, {x, 1, xStride}, bias, y, outputs, packed);
}

void Dense::parameterGradient(const Scalar* dy, const Scalar* x, Index xStride, Scalar* gradient, Scalar* packed) const {
  Scalar* biasGradient = gradient + outputs * inputs;
  if (outputs == 1 && inputs % kLanes == 0) {  // the transpose, which lies the same way and fills the registers
    narrowOuter(inputs, samples, 1, x, xStride, dy, 1, gradient, nullptr);
    sumColumns(1, samples, dy, biasGradient);
  } else if (inputs <= kNarrow) {
    narrowOuter(outputs, samples, inputs, dy, outputs, x, xStride, gradient, biasGradient);
  } else {
    multiply(outputs, inputs, samples, {dy, 1, outputs}, {x, xStride, 1}, nullptr, gradient, outputs, packed);
    sumColumns(outputs, samples, dy, biasGradient);
  }
}

void Dense::inputGradient(const Scalar* weights, const Scalar* dy, Scalar* dx, Scalar* packed) const {
  if (outputs == 1) narrowProduct(inputs, samples, 1, weights, outputs, dy, 1, nullptr, dx);
  else if (outputs <= kNarrow) narrowTransposed(inputs, samples, outputs, weights, outputs, dy, dx);
  else multiply(inputs, samples, outputs, {weights, outputs, 1}, {dy, 1, outputs}, nullptr, dx, inputs, packed);
}

}  // namespace perc::nn

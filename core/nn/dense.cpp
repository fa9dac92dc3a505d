// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/dense.h"

#include "core/math/lanes.h"
#include "core/nn/narrow.h"
#include "core/nn/product.h"

#include <algorithm>

namespace perc::nn {

Index Dense::scratchSize(Index outputs, Index inputs, Index maxSamples) {
  return std::max(
      {packedSize(outputs, inputs), packedSize(inputs, outputs), packedSize(std::max(outputs, inputs), maxSamples)});
}

void Dense::forward(const Scalar* weights, const Scalar* x, Index xStride, Scalar* y, Scalar* packed) const {
  const Scalar* bias = weights + outputs * inputs;
  if (outputs == 1) rowProduct(samples, inputs, weights, x, xStride, *bias, y);
  else if (inputs <= kNarrow)
    narrowProduct(inputs, {outputs, samples, weights, outputs, outputs, x, xStride, bias, y, nullptr});
  else multiply(outputs, samples, inputs, {weights, 1, outputs}, {x, 1, xStride}, bias, y, outputs, packed);
}

void Dense::parameterGradient(const Scalar* dy, const Scalar* x, Index xStride, Scalar* gradient,
                              Scalar* packed) const {
  Scalar* biasGradient = gradient + outputs * inputs;
  if (outputs == 1 && inputs % kLanes == 0) {  // the transpose, which lies the same way and fills the registers
    narrowOuter(1, {inputs, samples, x, 0, xStride, dy, 1, nullptr, gradient, nullptr});
    sumColumns(1, samples, dy, biasGradient);
  } else if (inputs <= kNarrow) {
    narrowOuter(inputs, {outputs, samples, dy, 0, outputs, x, xStride, nullptr, gradient, biasGradient});
  } else {
    multiply(outputs, inputs, samples, {dy, 1, outputs}, {x, xStride, 1}, nullptr, gradient, outputs, packed);
    sumColumns(outputs, samples, dy, biasGradient);
  }
}

void Dense::inputGradient(const Scalar* weights, const Scalar* dy, Scalar* dx, Scalar* packed) const {
  if (outputs == 1) narrowProduct(1, {inputs, samples, weights, outputs, inputs, dy, 1, nullptr, dx, nullptr});
  else if (outputs <= kNarrow)
    narrowTransposed(outputs, {inputs, samples, weights, outputs, outputs, dy, outputs, nullptr, dx, nullptr});
  else multiply(inputs, samples, outputs, {weights, outputs, 1}, {dy, 1, outputs}, nullptr, dx, inputs, packed);
}

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/dense.h"

#include "core/math/lanes.h"
#include "core/nn/narrow.h"
#include "core/nn/product.h"

#include <algorithm>

namespace perc::nn {

Dense::Dense(int inputs, int units)
    : Layer("dense " + std::to_string(units), {inputs}, {units},
            {{"weight", SegmentKind::Weight, {units, inputs}, {1, units}},
             vectorSegment("bias", SegmentKind::Bias, units)}),
      m_inputs(inputs),
      m_outputs(units) {}

Index Dense::scratchSize(Index maxSamples) const {
  return std::max({packedSize(m_outputs, m_inputs), packedSize(m_inputs, m_outputs),
                   packedSize(std::max(m_outputs, m_inputs), maxSamples)});
}

void Dense::forward(const Work& w) const {
  const Scalar *weights = w.parameters, *bias = weights + m_outputs * m_inputs;
  if (m_outputs == 1) rowProduct(w.samples, m_inputs, weights, w.x, w.xStride, *bias, w.y);
  else if (m_inputs <= kNarrow)
    narrowProduct(m_inputs, {m_outputs, w.samples, weights, m_outputs, m_outputs, w.x, w.xStride, bias, w.y, nullptr});
  else
    multiply(m_outputs, w.samples, m_inputs, {weights, 1, m_outputs}, {w.x, 1, w.xStride}, bias, w.y, m_outputs,
             w.scratch);
}

void Dense::backward(const Work& work, const Back& back) const {
  if (back.gradient) parameterGradient(work, back.dy, back.gradient);
  if (back.dx) inputGradient(work, back.dy, back.dx);
}

void Dense::parameterGradient(const Work& w, const Scalar* dy, Scalar* gradient) const {
  Scalar* biasGradient = gradient + m_outputs * m_inputs;
  if (m_outputs == 1 && m_inputs % kLanes == 0) {  // the transpose, which lies the same way and fills the registers
    narrowOuter(1, {m_inputs, w.samples, w.x, 0, w.xStride, dy, 1, nullptr, gradient, nullptr});
    sumColumns(1, w.samples, dy, biasGradient);
  } else if (m_inputs <= kNarrow) {
    narrowOuter(m_inputs, {m_outputs, w.samples, dy, 0, m_outputs, w.x, w.xStride, nullptr, gradient, biasGradient});
  } else {
    multiply(m_outputs, m_inputs, w.samples, {dy, 1, m_outputs}, {w.x, w.xStride, 1}, nullptr, gradient, m_outputs,
             w.scratch);
    sumColumns(m_outputs, w.samples, dy, biasGradient);
  }
}

void Dense::inputGradient(const Work& w, const Scalar* dy, Scalar* dx) const {
  const Scalar* weights = w.parameters;
  if (m_outputs == 1)
    narrowProduct(1, {m_inputs, w.samples, weights, m_outputs, m_inputs, dy, 1, nullptr, dx, nullptr});
  else if (m_outputs <= kNarrow)
    narrowTransposed(m_outputs,
                     {m_inputs, w.samples, weights, m_outputs, m_outputs, dy, m_outputs, nullptr, dx, nullptr});
  else
    multiply(m_inputs, w.samples, m_outputs, {weights, m_outputs, 1}, {dy, 1, m_outputs}, nullptr, dx, m_inputs,
             w.scratch);
}

/// y' = W x' + W' x + b'.
void Dense::tangent(const Work& w, const Tangent& t) const {
  const Index n = m_inputs, m = m_outputs, s = w.samples;
  const View still{w.x, 1, w.xStride}, moving{t.x, 1, n};
  const Scalar* bias = t.parameters ? t.parameters + m * n : nullptr;
  if (!t.still) multiply(m, s, n, {w.parameters, 1, m}, moving, bias, t.y, m, w.scratch);
  if (!t.parameters) return;
  if (t.still) multiply(m, s, n, {t.parameters, 1, m}, still, bias, t.y, m, w.scratch);
  else multiplyAdd(m, s, n, {t.parameters, 1, m}, still, t.y, m, w.scratch);
}

/// (dW)' = dy' x^T + dy x'^T, (dx)' = W^T dy' + W'^T dy. Where no layer above is curved (ReLU) dy' is 0 all over, and
/// two of the products are spared.
void Dense::tangentBackward(const Work& w, const Tangent& t, const Back& back, const Back& dot) const {
  const Index n = m_inputs, m = m_outputs, s = w.samples;
  const bool rests = std::all_of(dot.dy, dot.dy + m * s, [](Scalar one) { return one == 0; });
  if (dot.gradient) {
    if (rests) std::fill_n(dot.gradient, (n + 1) * m, Scalar{0});
    else parameterGradient(w, dot.dy, dot.gradient);
    if (!t.still) multiplyAdd(m, n, s, {back.dy, 1, m}, {t.x, n, 1}, dot.gradient, m, w.scratch);
  }
  if (!dot.dx) return;
  if (rests) std::fill_n(dot.dx, n * s, Scalar{0});
  else inputGradient(w, dot.dy, dot.dx);
  if (t.parameters) multiplyAdd(n, s, m, {t.parameters, m, 1}, {back.dy, 1, m}, dot.dx, n, w.scratch);
}

TorchText Dense::torch() const {
  return {"nn.Linear(" + std::to_string(m_inputs) + ", " + std::to_string(m_outputs) + ")"};
}

LayerSpec dense(int units) {
  return {"dense " + std::to_string(units), [units](const Site& site) -> Result<LayerPointer> {
            if (units < 1 || units > kMostUnits)
              return Message{PERC_TR("it has %1 units; 1 to %2 are allowed."),
                             {std::to_string(units), std::to_string(kMostUnits)}};
            if (!site.in.isVector())
              return Message{
                  PERC_TR("it takes plain numbers, but gets images of %1; put flatten or globalpool before it."),
                  {site.in.text()}};
            return LayerPointer(std::make_shared<const Dense>(site.in.channels, units));
          }};
}

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/layer_norm.h"

#include <algorithm>
#include <cmath>

namespace perc::nn {
namespace {

constexpr char kNotation[] = "layernorm";
constexpr auto kEpsilon = static_cast<Scalar>(1e-5);

/// Channels last here, channels first in PyTorch.
Segment perNumber(const char* name, SegmentKind kind, const Shape& shape) {
  if (shape.isVector()) return vectorSegment(name, kind, shape.channels);
  return {name,
          kind,
          {shape.channels, shape.height, shape.width},
          {1, Index{shape.width} * shape.channels, shape.channels}};
}

}  // namespace

LayerNorm::LayerNorm(Shape in)
    : Layer(kNotation, in, in,
            {perNumber("weight", SegmentKind::Scale, in), perNumber("bias", SegmentKind::Shift, in)}) {}

// Kept: the normalised numbers, then 1/deviation of each sample.

void LayerNorm::forward(const Work& w) const {
  const Index n = out().size();
  const Scalar *gamma = w.parameters, *beta = gamma + n;
  Scalar* inverse = w.kept + n * w.samples;
  for (Index s = 0; s < w.samples; ++s) {
    const Scalar* x = w.x + s * n;
    Scalar *normalised = w.kept + s * n, *y = w.y + s * n;
    Scalar mean = 0, variance = 0;
    for (Index i = 0; i < n; ++i) mean += x[i];
    mean /= static_cast<Scalar>(n);
    for (Index i = 0; i < n; ++i) variance += (x[i] - mean) * (x[i] - mean);
    variance /= static_cast<Scalar>(n);
    inverse[s] = 1 / std::sqrt(variance + kEpsilon);
    for (Index i = 0; i < n; ++i) {
      normalised[i] = (x[i] - mean) * inverse[s];
      y[i] = gamma[i] * normalised[i] + beta[i];
    }
  }
}

/// With g = gamma dy: dx = (g - mean(g) - normalised mean(g normalised)) / deviation.
void LayerNorm::backward(const Work& w, const Back& back) const {
  const Index n = out().size();
  const Scalar *gamma = w.parameters, *inverse = w.kept + n * w.samples;
  if (back.gradient) std::fill_n(back.gradient, 2 * n, Scalar(0));
  for (Index s = 0; s < w.samples; ++s) {
    const Scalar *normalised = w.kept + s * n, *dy = back.dy + s * n;
    if (back.gradient)
      for (Index i = 0; i < n; ++i) {
        back.gradient[i] += dy[i] * normalised[i];
        back.gradient[n + i] += dy[i];
      }
    if (!back.dx) continue;
    Scalar mean = 0, along = 0;
    for (Index i = 0; i < n; ++i) {
      mean += gamma[i] * dy[i];
      along += gamma[i] * dy[i] * normalised[i];
    }
    mean /= static_cast<Scalar>(n);
    along /= static_cast<Scalar>(n);
    for (Index i = 0; i < n; ++i) back.dx[s * n + i] = inverse[s] * (gamma[i] * dy[i] - mean - normalised[i] * along);
  }
}

/// With n the normalised numbers: n' = (x' - mean(x') - n mean(n x')) / deviation, (1/deviation)' = - mean(n x') /
/// deviation². Kept as n and 1/deviation are.
void LayerNorm::tangent(const Work& w, const Tangent& t) const {
  const Index n = out().size();
  const Scalar *gamma = w.parameters, *inverse = w.kept + n * w.samples;
  for (Index s = 0; s < w.samples; ++s) {
    const Scalar *x = t.x + s * n, *normalised = w.kept + s * n;
    Scalar *moved = t.kept + s * n, *y = t.y + s * n;
    Scalar mean = 0, along = 0;
    for (Index i = 0; i < n; ++i) {
      mean += x[i];
      along += normalised[i] * x[i];
    }
    mean /= static_cast<Scalar>(n);
    along /= static_cast<Scalar>(n);
    t.kept[n * w.samples + s] = -inverse[s] * inverse[s] * along;
    for (Index i = 0; i < n; ++i) {
      moved[i] = (x[i] - mean - normalised[i] * along) * inverse[s];
      y[i] = gamma[i] * moved[i];
      if (t.parameters) y[i] += t.parameters[i] * normalised[i] + t.parameters[n + i];
    }
  }
}

/// The derivative of each line of backward().
void LayerNorm::tangentBackward(const Work& w, const Tangent& t, const Back& back, const Back& dot) const {
  const Index n = out().size();
  const auto size = static_cast<Scalar>(n);
  const Scalar *gamma = w.parameters, *inverse = w.kept + n * w.samples, *inverseMoved = t.kept + n * w.samples;
  if (dot.gradient) std::fill_n(dot.gradient, 2 * n, Scalar(0));
  for (Index s = 0; s < w.samples; ++s) {
    const Scalar *normalised = w.kept + s * n, *moved = t.kept + s * n;
    const Scalar *dy = back.dy + s * n, *dyMoved = dot.dy + s * n;
    if (dot.gradient)
      for (Index i = 0; i < n; ++i) {
        dot.gradient[i] += dyMoved[i] * normalised[i] + dy[i] * moved[i];
        dot.gradient[n + i] += dyMoved[i];
      }
    if (!dot.dx) continue;
    const auto g = [&](Index i) { return gamma[i] * dy[i]; };
    const auto gMoved = [&](Index i) {
      return gamma[i] * dyMoved[i] + (t.parameters ? t.parameters[i] * dy[i] : Scalar(0));
    };
    Scalar mean = 0, along = 0, meanMoved = 0, alongMoved = 0;
    for (Index i = 0; i < n; ++i) {
      mean += g(i) / size;
      along += g(i) * normalised[i] / size;
      meanMoved += gMoved(i) / size;
      alongMoved += (gMoved(i) * normalised[i] + g(i) * moved[i]) / size;
    }
    for (Index i = 0; i < n; ++i)
      dot.dx[s * n + i] = inverseMoved[s] * (g(i) - mean - normalised[i] * along) +
                          inverse[s] * (gMoved(i) - meanMoved - moved[i] * along - normalised[i] * alongMoved);
  }
}

TorchText LayerNorm::torch() const {
  const Shape& s = out();
  if (s.isVector()) return {"nn.LayerNorm(" + std::to_string(s.channels) + ")"};
  return {"nn.LayerNorm([" + std::to_string(s.channels) + ", " + std::to_string(s.height) + ", " +
          std::to_string(s.width) + "])"};
}

LayerSpec layerNorm() {
  return {kNotation, [](const Site& site) -> Result<LayerPointer> {
            return LayerPointer(std::make_shared<const LayerNorm>(site.in));
          }};
}

}  // namespace perc::nn

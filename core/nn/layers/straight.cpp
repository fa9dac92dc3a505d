// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/straight.h"

#include "core/nn/layers/notation.h"

#include <algorithm>
#include <cmath>

namespace perc::nn {
namespace {

constexpr double kMostStrength = 1000, kMostRange = 1e6, kLeastRange = 1e-6;

std::string notationOf(int bits, double range) {
  return "quantise " + std::to_string(bits) + (range == 1 ? "" : " range " + toText(range));
}

constexpr char kReverse[] = R"(class Reverse(nn.Module):
    def __init__(self, strength):
        super().__init__()
        self.strength = strength

    def forward(self, x):
        return (1 + self.strength) * x.detach() - self.strength * x
)";
constexpr char kQuantise[] = R"(class Quantise(nn.Module):
    def __init__(self, steps, size):
        super().__init__()
        self.steps, self.size = steps, size

    def forward(self, x):
        x = x.clamp(-self.size, self.size)
        step = self.size / self.steps
        return x + ((x / step).round() * step - x).detach()
)";

}  // namespace

GradientReversal::GradientReversal(double strength, Shape in)
    : LinearLayer("reverse " + toText(strength), in, in), m_strength(strength) {}

void GradientReversal::forward(const Work& w) const { std::copy_n(w.x, out().size() * w.samples, w.y); }

void GradientReversal::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  const auto factor = static_cast<Scalar>(-m_strength);
  for (Index k = 0; k < out().size() * w.samples; ++k) back.dx[k] = factor * back.dy[k];
}

TorchText GradientReversal::torch() const { return {"Reverse(" + toText(m_strength) + ")", kReverse}; }

Quantiser::Quantiser(int bits, double range, Shape in)
    : Layer(notationOf(bits, range), in, in),
      m_range(static_cast<Scalar>(range)),
      m_step(static_cast<Scalar>(range / ((1 << (bits - 1)) - 1))) {}

void Quantiser::forward(const Work& w) const {
  for (Index k = 0; k < out().size() * w.samples; ++k) {
    const Scalar x = w.x[k];
    w.y[k] = std::nearbyint(std::clamp(x, -m_range, m_range) / m_step) * m_step;
  }
}

void Quantiser::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  for (Index k = 0; k < out().size() * w.samples; ++k)
    back.dx[k] = std::abs(w.x[k]) <= m_range ? back.dy[k] : Scalar(0);
}

TorchText Quantiser::torch() const {
  const auto steps = static_cast<int>(std::lround(m_range / m_step));
  return {"Quantise(" + std::to_string(steps) + ", " + toText(static_cast<double>(m_range)) + ")", kQuantise};
}

LayerSpec gradientReversal(double strength) {
  return {"reverse " + toText(strength), [strength](const Site& site) -> Result<LayerPointer> {
            if (!(strength >= 0 && strength <= kMostStrength))
              return Message{PERC_TR("its strength is %1; %2 are allowed."),
                             {toText(strength), "0 … " + toText(kMostStrength)}};
            return LayerPointer(std::make_shared<const GradientReversal>(strength, site.in));
          }};
}

LayerSpec quantiser(int bits, double range) {
  return {notationOf(bits, range), [bits, range](const Site& site) -> Result<LayerPointer> {
            if (bits < 2 || bits > 16)
              return Message{PERC_TR("it has %1 bits; %2 are allowed."), {std::to_string(bits), "2 … 16"}};
            if (!(range >= kLeastRange && range <= kMostRange))
              return Message{PERC_TR("its range is %1; %2 are allowed."),
                             {toText(range), toText(kLeastRange) + " … " + toText(kMostRange)}};
            return LayerPointer(std::make_shared<const Quantiser>(bits, range, site.in));
          }};
}

LayerSpec readQuantiser(Arguments& a) {
  const int bits = a.whole(PERC_TR("bits"));
  double range = 1;
  a.options({{"range", [&] { range = a.real(PERC_TR("range")); }}});
  return quantiser(bits, range);
}

}  // namespace perc::nn

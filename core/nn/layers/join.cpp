// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/join.h"

#include "core/nn/layers/notation.h"

#include <algorithm>

namespace perc::nn {
namespace {

constexpr char kResidual[] = R"(class Residual(nn.Module):
    def __init__(self, shortcut, layers):
        super().__init__()
        self.shortcut, self.layers = shortcut, layers

    def forward(self, x):
        return self.shortcut(x) + self.layers(x)
)";
constexpr char kConcat[] = R"(class Concat(nn.Module):
    def __init__(self, *ways):
        super().__init__()
        self.ways = nn.ModuleList(ways)

    def forward(self, x):
        return torch.cat([way(x) for way in self.ways], 1)
)";
constexpr char kGate[] = R"(class Gate(nn.Module):
    def __init__(self, input, layers):
        super().__init__()
        self.input, self.layers = input, layers

    def forward(self, x):
        factor = self.layers(x)
        return self.input(x) * factor.reshape(factor.shape + (1,) * (x.dim() - factor.dim()))
)";

/// `x` with the channels of `other`.
Shape withChannels(Shape x, const Shape& other) {
  x.channels = other.channels;
  return x;
}

/// What does not fit together, and what would.
Message unlike(Joining how, const Shape& x, const Shape& other) {
  const std::string ends = other.text(), end = x.text(), channels = std::to_string(other.channels);
  if (how != Joining::Add) return {PERC_TR("its ways end in %1 and %2, which do not fit together."), {ends, end}};
  if (withChannels(x, other) != other)
    return {PERC_TR("its ways end in %1 and %2, which do not fit together; both must be the same."), {ends, end}};
  return {PERC_TR("its ways end in %1 and %2, which do not fit together; with %3 at the end both are the same."),
          {ends, end, other.isVector() ? "dense " + channels : "conv " + channels + " 1x1"}};
}

Result<Shape> joined(Joining how, const Shape& x, const Shape& other) {
  if (how == Joining::Append) {
    if (withChannels(x, other) != other || x.channels + other.channels > kMostUnits) return unlike(how, x, other);
    Shape both = x;
    both.channels += other.channels;
    return both;
  }
  const bool perChannel = how == Joining::Multiply && x == Shape{other.channels};
  if (x != other && !perChannel) return unlike(how, x, other);
  return other;
}

LayerSpec join(std::string notation, Joining how, std::vector<LayerSpec::Way> ways) {
  return {std::move(notation),
          [how](const Site& site) -> Result<LayerPointer> {
            const Result<Shape> out = joined(how, site.in, site.other);
            if (!out) return out.error();
            return LayerPointer(std::make_shared<const Join>(how, site, *out));
          },
          std::move(ways)};
}

}  // namespace

Join::Join(Joining how, const Site& site, Shape out) : LinearLayer("", site.in, out), m_how(how), m_other(site.other) {}

void Join::forward(const Work& w) const {
  const Index c = in().channels, co = m_other.channels;
  switch (m_how) {
    case Joining::Add:
      for (Index k = 0; k < out().size() * w.samples; ++k) w.y[k] = w.other[k] + w.x[k];
      break;
    case Joining::Append:
      for (Index p = 0; p < places(w); ++p) {
        std::copy_n(w.other + p * co, co, w.y + p * (co + c));
        std::copy_n(w.x + p * c, c, w.y + p * (co + c) + co);
      }
      break;
    case Joining::Multiply: return multiply(w, w.other, w.x, false, w.y);
  }
}

void Join::backward(const Work& w, const Back& back) const {
  const Index c = in().channels, co = m_other.channels;
  switch (m_how) {
    case Joining::Add:
      if (back.other) std::copy_n(back.dy, out().size() * w.samples, back.other);
      break;
    case Joining::Append:
      for (Index p = 0; p < places(w); ++p) {
        if (back.other) std::copy_n(back.dy + p * (co + c), co, back.other + p * co);
        if (back.dx) std::copy_n(back.dy + p * (co + c) + co, c, back.dx + p * c);
      }
      break;
    case Joining::Multiply: return multiplyBack(w, back.dy, w.other, w.x, false, back);
  }
}

void Join::multiply(const Work& w, const Scalar* other, const Scalar* x, bool adds, Scalar* y) const {
  const Index c = in().channels;
  const bool perChannel = in().isVector();
  for (Index p = 0; p < places(w); ++p) {
    const Scalar* factor = x + (perChannel ? p / out().places() : p) * c;
    for (Index k = 0; k < c; ++k) {
      const Scalar product = other[p * c + k] * factor[k];
      y[p * c + k] = adds ? y[p * c + k] + product : product;
    }
  }
}

/// other: dy x; x: dy other, summed over the places that share it.
void Join::multiplyBack(const Work& w, const Scalar* dy, const Scalar* other, const Scalar* x, bool adds,
                        const Back& back) const {
  const Index c = in().channels;
  const bool perChannel = in().isVector();
  if (back.dx && !adds) std::fill_n(back.dx, in().size() * w.samples, Scalar(0));
  for (Index p = 0; p < places(w); ++p) {
    const Index factor = (perChannel ? p / out().places() : p) * c;
    for (Index k = 0; k < c; ++k) {
      const Scalar d = dy[p * c + k];
      if (back.other) back.other[p * c + k] = (adds ? back.other[p * c + k] : Scalar(0)) + d * x[factor + k];
      if (back.dx) back.dx[factor + k] += d * other[p * c + k];
    }
  }
}

void Join::tangent(const Work& w, const Tangent& t) const {
  if (m_how != Joining::Multiply) return LinearLayer::tangent(w, t);
  multiply(w, t.other, w.x, false, t.y);
  multiply(w, w.other, t.x, true, t.y);
}

void Join::tangentBackward(const Work& w, const Tangent& t, const Back& back, const Back& dot) const {
  if (m_how != Joining::Multiply) return LinearLayer::tangentBackward(w, t, back, dot);
  multiplyBack(w, dot.dy, w.other, w.x, false, dot);
  multiplyBack(w, back.dy, t.other, t.x, true, dot);
}

TorchText Join::torch() const {
  switch (m_how) {
    case Joining::Add: return {"Residual", kResidual};
    case Joining::Append: return {"Concat", kConcat};
    case Joining::Multiply: return {"Gate", kGate};
  }
  return {};
}

LayerSpec residual(std::vector<LayerSpec> layers, std::vector<LayerSpec> shortcut) {
  const std::string second = shortcut.empty() ? "" : " | " + notationOf(shortcut);
  std::string text = "residual(" + notationOf(layers) + second + ")";
  return join(std::move(text), Joining::Add, {{"shortcut", std::move(shortcut)}, {"layers", std::move(layers)}});
}

LayerSpec concat(std::vector<std::vector<LayerSpec>> all) {
  std::string text;
  std::vector<LayerSpec::Way> ways;
  for (std::vector<LayerSpec>& layers : all) {
    text += (ways.empty() ? "" : " | ") + notationOf(layers);
    ways.push_back({"ways." + std::to_string(ways.size()), std::move(layers)});
  }
  return join("concat(" + text + ")", Joining::Append, std::move(ways));
}

LayerSpec gate(std::vector<LayerSpec> layers) {
  std::string text = "gate(" + notationOf(layers) + ")";
  return join(std::move(text), Joining::Multiply, {{"input", {}}, {"layers", std::move(layers)}});
}

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/activation.h"

#include "core/math/lane_functions.h"
#include "core/nn/choices.h"

#include <cstring>

namespace perc::nn {
namespace {

constexpr Scalar kZero = 0, kOne = 1;

Scalar slopeOf(Activation f, Scalar learned) {
  if (f == Activation::Prelu) return learned;
  return f == Activation::LeakyRelu ? Scalar(kLeakySlope) : kZero;
}

std::string idOf(Activation f) { return activationOptions()[static_cast<std::size_t>(f)].id; }

const char* module(Activation f, bool decides) {
  switch (f) {
    case Activation::Identity: return "nn.Identity()";
    case Activation::Sigmoid: return "nn.Sigmoid()";
    case Activation::Tanh: return "nn.Tanh()";
    case Activation::Relu: return "nn.ReLU()";
    case Activation::LeakyRelu: return "nn.LeakyReLU(0.01)";
    case Activation::Prelu: return "nn.PReLU()";
    case Activation::Elu: return "nn.ELU()";
    case Activation::Softplus: return "nn.Softplus()";
    case Activation::Gelu: return "nn.GELU()";
    case Activation::Silu: return "nn.SiLU()";
    case Activation::Step: return decides ? "Decision()" : "Step()";
  }
  return "";
}

constexpr char kStep[] = R"(class Step(nn.Module):
    """1 where z >= 0, else 0. Its derivative is 0: what lies before it does not learn."""
    def forward(self, z):
        return (z >= 0).float() + 0 * z
)";
constexpr char kDecision[] = R"(class Decision(nn.Module):
    """1 where z >= 0, else 0, as the last layer: the gradient passes unchanged (Rosenblatt's rule)."""
    def forward(self, z):
        return (z >= 0).float() + (z - z.detach())
)";

}  // namespace

void activate(Activation f, Scalar learned, const Scalar* x, Scalar* y, Index count) {
  const Scalar slope = slopeOf(f, learned);
  switch (f) {
    case Activation::Identity:
      if (x != y) std::memcpy(y, x, static_cast<std::size_t>(count) * sizeof(Scalar));
      return;
    case Activation::Sigmoid:
      return mapLanes(
          count, [](Lanes v) { return lane::sigmoid(v); }, y, x);
    case Activation::Tanh:
      return mapLanes(
          count, [](Lanes v) { return lane::tanh(v); }, y, x);
    case Activation::Relu:
      return mapLanes(
          count, [](Lanes v) { return lane::atLeast(v, 0); }, y, x);
    case Activation::LeakyRelu:
    case Activation::Prelu:
      return mapLanes(
          count, [=](Lanes v) { return v < kZero ? v * slope : v; }, y, x);
    case Activation::Elu:
      return mapLanes(
          count, [](Lanes v) { return v > kZero ? v : lane::expMinusOne(v); }, y, x);
    case Activation::Softplus:
      return mapLanes(
          count, [](Lanes v) { return lane::softplus(v); }, y, x);
    case Activation::Gelu:
      return mapLanes(
          count, [](Lanes v) { return v * lane::normalDistribution(v); }, y, x);
    case Activation::Silu:
      return mapLanes(
          count, [](Lanes v) { return v * lane::sigmoid(v); }, y, x);
    case Activation::Step:
      return mapLanes(
          count, [](Lanes v) { return v >= kZero  ? broadcast(1)
                                      : v < kZero ? Lanes{}
                                                  : v; }, y, x);
  }
}

void activationGradient(Activation f, Scalar learned, const Scalar* x, const Scalar* y, const Scalar* dy, Scalar* dx,
                        Index count) {
  const Scalar slope = slopeOf(f, learned);
  switch (f) {
    case Activation::Identity:
      if (dx != dy) std::memcpy(dx, dy, static_cast<std::size_t>(count) * sizeof(Scalar));
      return;
    case Activation::Sigmoid:
      return mapLanes(
          count, [](Lanes v, Lanes d) { return d * (v * (kOne - v)); }, dx, y, dy);
    case Activation::Tanh:
      return mapLanes(
          count, [](Lanes v, Lanes d) { return d * (kOne - v * v); }, dx, y, dy);
    case Activation::Relu:
    case Activation::LeakyRelu:
    case Activation::Prelu:
      return mapLanes(
          count, [=](Lanes v, Lanes d) { return v > kZero ? d : d * slope; }, dx, x, dy);
    case Activation::Elu:
      return mapLanes(
          count, [](Lanes v, Lanes d) { return v > kZero ? d : d * (v + kOne); }, dx, y, dy);
    case Activation::Softplus:
      return mapLanes(
          count, [](Lanes v, Lanes d) { return d * lane::sigmoid(v); }, dx, x, dy);
    case Activation::Gelu:
      return mapLanes(
          count, [](Lanes v, Lanes d) { return d * (lane::normalDistribution(v) + v * lane::normalDensity(v)); }, dx, x,
          dy);
    case Activation::Silu:
      return mapLanes(
          count,
          [](Lanes v, Lanes d) {
            const Lanes s = lane::sigmoid(v);
            return d * (s + v * s * (kOne - s));
          },
          dx, x, dy);
    case Activation::Step:
      return mapLanes(
          count, [](Lanes d) { return d * kZero; }, dx, dy);
  }
}

void addActivationCurvature(Activation f, const Scalar* x, const Scalar* y, const Scalar* along, const Scalar* dy,
                            Scalar* result, Index count) {
  const auto add = [&](const Scalar* of, auto curvature) {
    mapLanes(
        count, [&](Lanes sum, Lanes v, Lanes a, Lanes d) { return sum + curvature(v) * a * d; }, result, result, of,
        along, dy);
  };
  switch (f) {
    case Activation::Sigmoid: return add(y, [](Lanes v) { return v * (kOne - v) * (kOne - v - v); });
    case Activation::Tanh: return add(y, [](Lanes v) { return (v + v) * (v * v - kOne); });
    case Activation::Elu: return add(y, [](Lanes v) { return v > kZero ? Lanes{} : v + kOne; });
    case Activation::Softplus:
      return add(x, [](Lanes v) {
        const Lanes s = lane::sigmoid(v);
        return s * (kOne - s);
      });
    case Activation::Gelu: return add(x, [](Lanes v) { return lane::normalDensity(v) * (Scalar(2) - v * v); });
    case Activation::Silu:
      return add(x, [](Lanes v) {
        const Lanes s = lane::sigmoid(v);
        return s * (kOne - s) * (Scalar(2) + v * (kOne - s - s));
      });
    case Activation::Identity:
    case Activation::Relu:
    case Activation::LeakyRelu:
    case Activation::Prelu:
    case Activation::Step: return;
  }
}

Scalar slopeGradient(const Scalar* x, const Scalar* dy, Index count) {
  Lanes total{};
  Index i = 0;
  const auto term = [](Lanes v, Lanes d) { return v < kZero ? v * d : Lanes{}; };
  for (; i + kLanes <= count; i += kLanes) total += term(load(x + i), load(dy + i));
  return sum(total + term(loadFirst(x + i, count - i), loadFirst(dy + i, count - i)));
}

ActivationLayer::ActivationLayer(Activation f, const Site& site)
    : Layer(idOf(f), site.in, site.in,
            f == Activation::Prelu ? std::vector{vectorSegment("weight", SegmentKind::Slope, 1)}
                                   : std::vector<Segment>{}),
      m_function(f),
      m_decides(f == Activation::Step && site.last) {}

void ActivationLayer::forward(const Work& w) const {
  activate(m_function, slope(w.parameters), w.x, w.y, out().size() * w.samples);
}

void ActivationLayer::backward(const Work& w, const Back& back) const {
  const Index count = out().size() * w.samples;
  if (m_function == Activation::Prelu && back.gradient) *back.gradient = slopeGradient(w.x, back.dy, count);
  if (!back.dx || m_decides) return;
  activationGradient(m_function, slope(w.parameters), w.x, w.y, back.dy, back.dx, count);
}

/// y' = f'(x) x'; PReLU: and x times the slope's direction where x < 0.
void ActivationLayer::tangent(const Work& w, const Tangent& t) const {
  const Index count = out().size() * w.samples;
  activationGradient(m_function, slope(w.parameters), w.x, w.y, t.x, t.y, count);
  if (m_function != Activation::Prelu || !t.parameters) return;
  const Scalar moved = *t.parameters;
  mapLanes(
      count, [=](Lanes y, Lanes x) { return x < kZero ? y + x * moved : y; }, t.y, t.y, w.x);
}

/// (dx)' = f'(x) dy' + f''(x) x' dy; PReLU: and the slope's direction times dy where x < 0.
void ActivationLayer::tangentBackward(const Work& w, const Tangent& t, const Back& back, const Back& dot) const {
  const Index count = out().size() * w.samples;
  const bool learnsSlope = m_function == Activation::Prelu;
  if (learnsSlope && dot.gradient) {
    *dot.gradient = slopeGradient(w.x, dot.dy, count);
    for (Index i = 0; i < count; ++i)
      if (w.x[i] < 0) *dot.gradient += t.x[i] * back.dy[i];
  }
  if (!dot.dx || m_decides) return;
  activationGradient(m_function, slope(w.parameters), w.x, w.y, dot.dy, dot.dx, count);
  addActivationCurvature(m_function, w.x, w.y, t.x, back.dy, dot.dx, count);
  if (!learnsSlope || !t.parameters) return;
  const Scalar moved = *t.parameters;
  mapLanes(
      count, [=](Lanes dx, Lanes x, Lanes dy) { return x < kZero ? dx + dy * moved : dx; }, dot.dx, dot.dx, w.x,
      back.dy);
}

TorchText ActivationLayer::torch() const {
  TorchText text{module(m_function, m_decides)};
  if (m_function == Activation::Step) text.definition = m_decides ? kDecision : kStep;
  return text;
}

LayerSpec activation(Activation which) {
  return {idOf(which), [which](const Site& site) -> Result<LayerPointer> {
            return LayerPointer(std::make_shared<const ActivationLayer>(which, site));
          }};
}

}  // namespace perc::nn

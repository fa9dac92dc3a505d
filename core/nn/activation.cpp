// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/activation.h"

#include "core/math/lane_functions.h"

#include <cstring>

namespace perc::nn {
namespace {

constexpr Scalar kZero = 0, kOne = 1;

Scalar slopeOf(Activation f, Scalar learned) {
  if (f == Activation::Prelu) return learned;
  return f == Activation::LeakyRelu ? Scalar(kLeakySlope) : kZero;
}

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

Scalar slopeGradient(const Scalar* x, const Scalar* dy, Index count) {
  Lanes total{};
  Index i = 0;
  const auto term = [](Lanes v, Lanes d) { return v < kZero ? v * d : Lanes{}; };
  for (; i + kLanes <= count; i += kLanes) total += term(load(x + i), load(dy + i));
  return sum(total + term(loadFirst(x + i, count - i), loadFirst(dy + i, count - i)));
}

}  // namespace perc::nn

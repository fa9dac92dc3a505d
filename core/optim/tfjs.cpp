// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/tfjs.h"

#include "core/math/lane_functions.h"

namespace perc::optim {
namespace {

constexpr Scalar kEpsilon = Scalar(1e-7);

/// theta -= rate g / sqrt(squares + epsilon)
void move(const Stretch& s) {
  mapLanes(
      s.count,
      [&](Lanes theta, Lanes g, Lanes squares) {
        return theta * s.keep - s.rate * g / lane::squareRoot(squares + kEpsilon);
      },
      s.theta, s.theta, s.gradient, s.second);
}

}  // namespace

void updateTfjsRmsProp(const Stretch& s, Scalar smoothing) {
  const Scalar fresh = 1 - smoothing;
  mapLanes(
      s.count, [&](Lanes v, Lanes g) { return v * smoothing + fresh * (g * g); }, s.second, s.second, s.gradient);
  move(s);
}

void updateTfjsAdagrad(const Stretch& s) {
  mapLanes(
      s.count, [](Lanes sum, Lanes g) { return sum + g * g; }, s.second, s.second, s.gradient);
  move(s);
}

}  // namespace perc::optim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/rmsprop.h"

#include "core/math/lane_functions.h"

namespace perc::optim {

void updateRmsProp(const Stretch& s, Scalar smoothing, Scalar epsilon) {
  const Scalar fresh = 1 - smoothing;
  mapLanes(
      s.count, [&](Lanes v, Lanes g) { return v * smoothing + fresh * (g * g); }, s.second, s.second, s.gradient);
  mapLanes(
      s.count,
      [&](Lanes theta, Lanes g, Lanes v) { return theta * s.keep - s.rate * g / (lane::squareRoot(v) + epsilon); },
      s.theta, s.theta, s.gradient, s.second);
}

}  // namespace perc::optim

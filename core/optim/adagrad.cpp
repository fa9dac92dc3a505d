// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/adagrad.h"

#include "core/math/lane_functions.h"

namespace perc::optim {

void updateAdagrad(const Stretch& s, Scalar epsilon) {
  mapLanes(
      s.count, [](Lanes sum, Lanes g) { return sum + g * g; }, s.second, s.second, s.gradient);
  mapLanes(
      s.count,
      [&](Lanes theta, Lanes g, Lanes sum) { return theta * s.keep - s.rate * g / (lane::squareRoot(sum) + epsilon); },
      s.theta, s.theta, s.gradient, s.second);
}

}  // namespace perc::optim

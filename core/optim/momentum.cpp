// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/momentum.h"

#include "core/math/lanes.h"

namespace perc::optim {

void updateMomentum(const Stretch& s, Scalar momentum, bool nesterov) {
  mapLanes(
      s.count, [&](Lanes v, Lanes g) { return v * momentum + g; }, s.first, s.first, s.gradient);
  if (nesterov)
    mapLanes(
        s.count, [&](Lanes theta, Lanes g, Lanes v) { return theta * s.keep - s.rate * (g + momentum * v); }, s.theta,
        s.theta, s.gradient, s.first);
  else
    mapLanes(
        s.count, [&](Lanes theta, Lanes v) { return theta * s.keep - s.rate * v; }, s.theta, s.theta, s.first);
}

}  // namespace perc::optim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/sgd.h"

#include "core/math/lanes.h"

namespace perc::optim {

void updateSgd(const Stretch& s) {
  mapLanes(
      s.count, [&](Lanes theta, Lanes g) { return theta * s.keep - s.rate * g; }, s.theta, s.theta, s.gradient);
}

}  // namespace perc::optim

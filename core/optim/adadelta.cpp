// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/adadelta.h"

#include "core/math/lane_functions.h"
#include "core/optim/slots.h"

namespace perc::optim {

void updateAdadelta(const Stretch& s, Scalar rho, Scalar epsilon) {
  const Scalar fresh = 1 - rho;
  mapSlots(s, [&](Lanes theta, Lanes g, Lanes& u, Lanes& v) {
    v = fused(v, rho, fresh * (g * g));
    const Lanes step = lane::squareRoot(u + epsilon) / lane::squareRoot(v + epsilon) * g;
    u = fused(u, rho, fresh * (step * step));
    return theta * s.keep - s.rate * step;
  });
}

}  // namespace perc::optim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/adam.h"

#include "core/math/elementary.h"
#include "core/math/lane_functions.h"
#include "core/optim/slots.h"

namespace perc::optim {

void updateAdam(const Stretch& s, const AdamConstants& constants, std::int64_t t) {
  const auto step = static_cast<double>(t);
  const auto rate = static_cast<Scalar>(s.rate / (1 - elementary::pow(constants.beta1, step)));
  const auto scale = static_cast<Scalar>(1 / std::sqrt(1 - elementary::pow(constants.beta2, step)));
  const auto beta1 = static_cast<Scalar>(constants.beta1), fresh1 = static_cast<Scalar>(1 - constants.beta1);
  const auto beta2 = static_cast<Scalar>(constants.beta2), fresh2 = static_cast<Scalar>(1 - constants.beta2);
  const auto epsilon = static_cast<Scalar>(constants.epsilon);
  mapSlots(s, [&](Lanes theta, Lanes g, Lanes& m, Lanes& v) {
    m = fused(m, beta1, fresh1 * g);
    v = fused(v, beta2, fresh2 * (g * g));
    return theta * s.keep - rate * m / fused(lane::squareRoot(v), scale, epsilon);
  });
}

}  // namespace perc::optim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/adam.h"

#include "core/math/elementary.h"
#include "core/math/lane_functions.h"

namespace perc::optim {

void updateAdam(const Stretch& s, const AdamConstants& constants, std::int64_t t) {
  const auto step = static_cast<double>(t);
  const auto rate = static_cast<Scalar>(s.rate / (1 - elementary::pow(constants.beta1, step)));
  const auto scale = static_cast<Scalar>(1 / std::sqrt(1 - elementary::pow(constants.beta2, step)));
  const auto beta1 = static_cast<Scalar>(constants.beta1), fresh1 = static_cast<Scalar>(1 - constants.beta1);
  const auto beta2 = static_cast<Scalar>(constants.beta2), fresh2 = static_cast<Scalar>(1 - constants.beta2);
  const auto epsilon = static_cast<Scalar>(constants.epsilon);
  const auto moved = [&](Lanes theta, Lanes g, Lanes& m, Lanes& v) {
    m = fused(m, beta1, fresh1 * g);
    v = fused(v, beta2, fresh2 * (g * g));
    return theta * s.keep - rate * m / fused(lane::squareRoot(v), scale, epsilon);
  };
  Index i = 0;
  for (; i + kLanes <= s.count; i += kLanes) {
    Lanes m = load(s.first + i), v = load(s.second + i);
    store(s.theta + i, moved(load(s.theta + i), load(s.gradient + i), m, v));
    store(s.first + i, m);
    store(s.second + i, v);
  }
  if (const Index rest = s.count - i; rest > 0) {
    Lanes m = loadFirst(s.first + i, rest), v = loadFirst(s.second + i, rest);
    storeFirst(s.theta + i, moved(loadFirst(s.theta + i, rest), loadFirst(s.gradient + i, rest), m, v), rest);
    storeFirst(s.first + i, m, rest);
    storeFirst(s.second + i, v, rest);
  }
}

}  // namespace perc::optim

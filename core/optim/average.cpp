// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/average.h"

#include "core/math/lanes.h"

namespace perc::optim {

void average(double decay, const ConstVectorRef& theta, VectorRef average) {
  const auto share = static_cast<Scalar>(1 - decay);
  mapLanes(
      theta.size(), [=](Lanes mean, Lanes now) { return mean + share * (now - mean); }, average.data(), average.data(),
      theta.data());
}

}  // namespace perc::optim

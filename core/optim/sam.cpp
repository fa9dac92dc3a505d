// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/sam.h"

#include "core/math/lanes.h"
#include "core/optim/regularizer.h"

namespace perc::optim {

void climb(double radius, const ConstVectorRef& gradient, const ConstVectorRef& theta, VectorRef there) {
  const auto scale = static_cast<Scalar>(radius / (norm(gradient) + 1e-12));
  mapLanes(
      theta.size(), [=](Lanes at, Lanes g) { return at + scale * g; }, there.data(), theta.data(), gradient.data());
}

}  // namespace perc::optim

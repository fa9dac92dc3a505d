// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::optim {

/// Sharpness-aware minimisation (Foret et al. 2021, eq. 2): `there` = theta + radius g / (|g| + 1e-12), where the
/// batch's gradient is taken once more; any rule then updates theta by that one. `gradient` is g, at theta.
void climb(double radius, const ConstVectorRef& gradient, const ConstVectorRef& theta, VectorRef there);

}  // namespace perc::optim

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// G += g²; theta -= rate g / (sqrt(G) + epsilon) (Duchi, Hazan and Singer 2011). G is the second slot.
void updateAdagrad(const Stretch& s, Scalar epsilon);

}  // namespace perc::optim

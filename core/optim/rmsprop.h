// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// v = a v + (1 - a) g²; theta -= rate g / (sqrt(v) + epsilon), epsilon outside the root (Tieleman and Hinton 2012).
/// v is the second slot.
void updateRmsProp(const Stretch& s, Scalar smoothing, Scalar epsilon);

}  // namespace perc::optim

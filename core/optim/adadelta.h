// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// Adadelta (Zeiler 2012), as torch.optim.Adadelta writes it: v = rho v + (1 - rho) g²;
/// d = sqrt(u + epsilon) / sqrt(v + epsilon) g; u = rho u + (1 - rho) d²; theta -= rate d. The paper's rate is 1.
/// u is the first slot, v the second.
void updateAdadelta(const Stretch& s, Scalar rho, Scalar epsilon);

}  // namespace perc::optim

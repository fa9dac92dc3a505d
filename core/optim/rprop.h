// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// Resilient propagation (Riedmiller and Braun 1993), without weight-backtracking (iRprop-, Igel and Hüsken 2000), as
/// torch.optim.Rprop writes it. Each parameter has a step size d, which is the rate before the first update (`first`);
/// the rate says nothing after it. With p the gradient of the last update:
///   g p > 0: d = min(1.2 d, 50);  g p < 0: d = max(d / 2, 1e-6) and g = 0;  then theta -= sign(g) d; p = g.
/// p is the first slot, d the second. For whole batches: of mini-batches it follows the signs of noise.
void updateRprop(const Stretch& s, bool first);

}  // namespace perc::optim

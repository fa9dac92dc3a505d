// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// v = momentum v + g, undampened, so the first v is the raw gradient; then
///   plain (Polyak 1964):     theta -= rate v
///   Nesterov (1983):         theta -= rate (g + momentum v)
/// as torch.optim.SGD writes them. v is the first slot.
void updateMomentum(const Stretch& s, Scalar momentum, bool nesterov);

}  // namespace perc::optim

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// iRprop- as FANN 2.2 computes it (fann_update_weights_irpropm), which is not that of Igel and Hüsken (2000). With p
/// the gradient of the last update and d the step size, the rate before the first update (`first`; FANN's delta_zero,
/// .1 there):
///   d = max(d, 1e-4);  g p >= 0: d = min(1.2 d, 50);  g p < 0: d = d / 2 and g = 0;
///   g > 0: theta = max(theta - d, -1500), else theta = min(theta + d, 1500);  p = g.
/// So where the gradient changes its sign or is 0, the paper's rule stays and FANN's goes up by a step, downhill or
/// uphill; and after it the step size grows at once. p is the first slot, d the second.
void updateFannRprop(const Stretch& s, bool first);

}  // namespace perc::optim

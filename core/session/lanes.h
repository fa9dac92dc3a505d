// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc {

/// Two simulations of one run that differ in one parameter (Run::second), stepped together: one step is a step of
/// each. A lane that has diverged waits while the other goes on. Metrics and curve are the first lane's; the frame is
/// a LanesFrame. Changes go to both lanes, except those of the parameter that makes the difference: the first only.
Result<std::unique_ptr<Simulation>> createLanes(const Run& run);

/// The run of one lane alone: 0 or 1.
Run laneOf(const Run& run, int lane);

}  // namespace perc

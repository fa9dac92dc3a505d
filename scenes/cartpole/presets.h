// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <vector>

namespace perc::cartpole {

/// The lab's lessons, from balancing by hand to swinging up.
std::vector<Preset> presets();

}  // namespace perc::cartpole

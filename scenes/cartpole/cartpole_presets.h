// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc::cartpole {

/// Experiments made ready for a class, in the order in which they are taught.
std::vector<Preset> presets();

}  // namespace perc::cartpole

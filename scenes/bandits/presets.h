// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <vector>

namespace perc::bandits {

/// The lessons of this lab.
std::vector<Preset> presets();

}  // namespace perc::bandits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <vector>

namespace perc::generation {

std::vector<Preset> presets();

}  // namespace perc::generation

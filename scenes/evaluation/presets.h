// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <vector>

namespace perc::evaluation {

/// The lab's lessons, each with a question first.
std::vector<Preset> presets();

}  // namespace perc::evaluation

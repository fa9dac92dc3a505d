// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <vector>

namespace perc::playground {

/// The playground's lessons, from a single perceptron to real tables.
std::vector<Preset> presets();

}  // namespace perc::playground

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <vector>

namespace perc::playground {

/// The playground's lessons, from a single perceptron to real tables.
std::vector<Preset> presets();
/// What the pages of the course need beside them.
std::vector<Preset> lessons();
/// "My network does not learn": each with one fault, and what was wrong behind a click.
std::vector<Preset> broken();

}  // namespace perc::playground

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <vector>

namespace perc::evaluation {

/// The lab's lessons, each with a question first.
std::vector<Preset> presets();
/// "My network does not learn": each with one fault, and what was wrong behind a click.
std::vector<Preset> broken();

}  // namespace perc::evaluation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run.h"

#include <QString>
#include <cstdint>

namespace perc::app {

/// A run at a step in one line, for the metadata of a figure: lab, seed, step, what differs from the defaults, and what
/// was changed on the way. Ids, not labels: it can be typed into a command line again, unless there are so
/// many changes that the last ones are only counted.
QString describeRun(const Run& run, std::int64_t step);

}  // namespace perc::app

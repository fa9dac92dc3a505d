// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace perc::scenes {

/// A parameter's new value, and for which lane if not for all; of what was done by hand only its name.
QString changeText(const Run& run, const Command& command);

/// A setting that was changed in the course of a run, once where it was dragged through many values at one step.
struct Change {
  std::int64_t step;
  QString text;
};
/// All of a run, in the order of their steps, those that lie after the moment shown too.
std::vector<Change> changesOf(const Run& run);

}  // namespace perc::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace perc::app {

/// What the program took of memory while its window, with all views open, played flat out. Mebibytes of resident
/// memory.
struct BenchSoakResult {
  double seconds = 0, updates = 0;
  double most = 0;
  double half = 0, end = 0;  ///< medians of the last tenth of either half
};

inline constexpr double kSoakSeconds = 600, kMostSoakMebibytes = 250, kMostSoakGrowth = 0.03;

/// Plays the default run of a lab (its id; empty: the first) at 1920 x 1080 for `seconds`. Error: more than
/// kMostSoakMebibytes at any time, or more than kMostSoakGrowth of growth over the last half. Needs a QApplication
/// (offscreen will do) and /proc.
Result<BenchSoakResult> benchSoak(const std::string& lab = {}, double seconds = kSoakSeconds);

}  // namespace perc::app

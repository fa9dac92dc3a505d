// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace perc::app {

/// What was measured of the window while it played flat out at 1920 x 1080 with all views open. Times in milliseconds.
struct BenchWindowResult {
  int views = 0;
  double frameP50 = 0, frameP95 = 0, frameP99 = 0;  ///< from the timer's tick until everything is painted
  double answerMax = 0;  ///< longest time from asking (play, pause, seek) until the window shows it
  double rateShare = 0;  ///< updates per second with the window over those of the same run without one
  double updatesPerSecond = 0;
  // The same with two lanes.
  int lanesViews = 0;
  double lanesFrameP95 = 0, lanesFrameP99 = 0, lanesAnswerMax = 0;
};

/// Takes about 30 s. Needs a QApplication (offscreen will do).
/// `lab`: its id; empty: the first.
Result<BenchWindowResult> benchWindow(const std::string& lab);

/// Seconds from the start of the process to the first painted frame, warm: the median of several starts of this very
/// program, which must call runWindow() when it is started without arguments.
Result<double> benchStart();

}  // namespace perc::app

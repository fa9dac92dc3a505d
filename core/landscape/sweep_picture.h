// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/landscape/curvature_picture.h"

#include <cstddef>
#include <string>
#include <vector>

namespace perc::landscape {

/// One run of a sweep, when it is done.
struct SweptRun {
  std::string settings;  ///< "batch-size=8 learning-rate=0.01 l2=0"
  double sharpness = kUnknown, testAccuracy = kUnknown, trainLoss = kUnknown;
  bool diverged = false;
};

struct Sweep {
  std::vector<SweptRun> runs;  ///< those that are done
  std::size_t all = 0;
  bool isRegression = false;  ///< testAccuracy is R²
  Message problem;            ///< why there is none; empty: there is
};

}  // namespace perc::landscape

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/grid.h"
#include "core/landscape/curvature_picture.h"

namespace perc::landscape {

/// How fast the bowl is descended over learning rate (across) and momentum.
struct StabilityPicture {
  Grid theory, measured;
  double smallest = kUnknown, largest = kUnknown;  ///< curvatures
  bool hasTheory = true;
  Message problem;  ///< why there is none; empty: there is
  double bestRate = kUnknown, bestMomentum = kUnknown;
};

}  // namespace perc::landscape

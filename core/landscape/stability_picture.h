// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/grid.h"
#include "core/landscape/curvature_picture.h"

#include <string>

namespace perc::landscape {

/// How fast the bowl is descended over learning rate (across) and momentum.
struct StabilityPicture {
  Grid theory, measured;
  double smallest = kUnknown, largest = kUnknown;  ///< curvatures
  bool hasTheory = true;
  std::string secondId, secondName;  ///< the parameter that goes upwards (PERC_TR); empty: the map has one row
  double second = kUnknown;          ///< its value now
  Message problem;                   ///< why there is none; empty: there is
  double bestRate = kUnknown, bestMomentum = kUnknown;
};

}  // namespace perc::landscape

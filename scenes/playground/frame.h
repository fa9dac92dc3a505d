// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"
#include "core/frame/training.h"

namespace perc::playground {

/// What the playground publishes: a network in training, and its answer over the plane.
struct PlaygroundFrame : TrainingFrame {
  Grid field;                      ///< outputs: 1, or one per class
  bool otherInputsAtMean = false;  ///< the plane is a slice: inputs not on the axes are held at their mean
};

}  // namespace perc::playground

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"
#include "core/learn/figures.h"

namespace perc::learn {
struct TrainingSettings;
}

namespace perc::landscape_lab {

/// What is told of training, and of the ground: sharpness, distance to the minimum.
const FigureTable& figureTable();

/// The largest eigenvalue of the Hessian, or why it is not known (PERC_TR), and the largest that is stable at this
/// rate.
void setSharpness(FigureValues& values, double sharpness, const char* unknown, const learn::TrainingSettings& training,
                  double rate);

}  // namespace perc::landscape_lab

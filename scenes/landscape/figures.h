// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"
#include "core/learn/figures.h"

namespace perc::landscape_lab {

/// What is told of training, and of the ground: sharpness, distance to the minimum.
const FigureTable& figureTable();

/// The largest eigenvalue of the Hessian, and the largest that this learning rate bears, 2 / rate.
void setSharpness(FigureValues& values, double sharpness, double limit);

}  // namespace perc::landscape_lab

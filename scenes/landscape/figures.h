// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"
#include "core/learn/figures.h"

namespace perc::optim {
struct Optimizer;
}

namespace perc::landscape_lab {

/// What is told of training, and of the ground: sharpness, distance to the minimum.
const FigureTable& figureTable();

/// The largest eigenvalue of the Hessian, and the largest that is stable at this rate.
/// `sharpness`: NaN where it is not recorded.
void setSharpness(FigureValues& values, double sharpness, const optim::Optimizer& optimizer, double rate);
/// The sharpness from which on gradient descent with or without momentum diverges at that rate; NaN: other rules.
double sharpnessLimit(const optim::Optimizer& optimizer, double rate);

}  // namespace perc::landscape_lab

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::optim {

/// The exponential average of weights along training (Polyak and Juditsky 1992; Tarvainen and Valpola 2017):
/// average += (1 - decay) (theta - average), after each update; it starts as a copy of theta.
void average(double decay, const ConstVectorRef& theta, VectorRef average);

}  // namespace perc::optim

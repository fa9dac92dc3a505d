// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// theta -= rate g: gradient descent (Cauchy 1847), stochastic if g is a mini-batch's (Robbins and Monro 1951).
void updateSgd(const Stretch& s);

}  // namespace perc::optim

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

#include <cstdint>

namespace perc::optim {

/// Adam (Kingma and Ba 2015): m = beta1 m + (1 - beta1) g; v = beta2 v + (1 - beta2) g²;
/// theta -= rate / (1 - beta1^t) m / (sqrt(v / (1 - beta2^t)) + epsilon), t from 1.
/// With Stretch::keep below 1 it is AdamW (Loshchilov and Hutter 2019). m and v are the slots.
struct AdamConstants {
  double beta1, beta2, epsilon;
};
void updateAdam(const Stretch& s, const AdamConstants& constants, std::int64_t t);

}  // namespace perc::optim

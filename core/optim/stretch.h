// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::optim {

/// What an update rule works on: `count` parameters side by side with their gradient and slots (null where the rule has
/// none). `keep` is the factor of decoupled weight decay, 1 - rate * decay: every rule multiplies theta by it first.
struct Stretch {
  Index count;
  Scalar* theta;
  const Scalar* gradient;
  Scalar* first;
  Scalar* second;
  Scalar rate;
  Scalar keep;
};

}  // namespace perc::optim

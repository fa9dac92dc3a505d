// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/landscape/tape.h"

namespace perc::landscape {

/// The registers of a function's derivatives, and how many instructions bring the value and the gradient.
struct DerivativeTape {
  Tape tape;
  Tape::Register value, dx, dy, dxx, dxy, dyy;
  std::size_t valueEnd, gradientEnd;
};

/// Differentiates the calculation of register `value` symbolically, by GiNaC, and puts what comes of it on the tape.
/// |u| has the derivative sign(u), which is 0 at 0. Sums and products are put in an order of our own: GiNaC's differs
/// from run to run, and with it the last bits. Any thread; one at a time inside.
Result<DerivativeTape> differentiate(Tape tape, Tape::Register value);

}  // namespace perc::landscape

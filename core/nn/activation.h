// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/nn/layer.h"

namespace perc::nn {

/// y = f(x) on `count` numbers; `slope` is PReLU's. y may be x.
void activate(Activation f, Scalar slope, const Scalar* x, Scalar* y, Index count);

/// dx = f'(x) dy, with y = f(x); dx may be dy. At a kink: the derivative from the left (0 for ReLU at 0, as PyTorch).
void activationGradient(Activation f, Scalar slope, const Scalar* x, const Scalar* y, const Scalar* dy, Scalar* dx,
                        Index count);

/// The derivative with respect to PReLU's slope: sum of x dy over x < 0.
Scalar slopeGradient(const Scalar* x, const Scalar* dy, Index count);

}  // namespace perc::nn

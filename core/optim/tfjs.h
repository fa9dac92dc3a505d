// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/stretch.h"

namespace perc::optim {

/// Rules as TensorFlow.js 4.22 computes them (tfjs-core/src/optimizers), with its epsilon of 1e-7 for single precision,
/// which is inside the root. Its Adadelta divides by the mean of squares from before the update; that and the mean of
/// squared steps then start equal and stay equal, so that their ratio is 1 and every step is the rate times the
/// gradient: it is Rule::Sgd's, bit for bit, and has no function here.

/// v = a v + (1 - a) g²; theta -= rate g / sqrt(v + epsilon); tf.train.rmsprop without momentum, a = .9 there.
/// v is the second slot.
void updateTfjsRmsProp(const Stretch& s, Scalar smoothing);

/// What tf.train.adagrad begins G with.
inline constexpr Scalar kTfjsAdagradStart = Scalar(0.1);
/// G += g²; theta -= rate g / sqrt(G + epsilon). G is the second slot.
void updateTfjsAdagrad(const Stretch& s);

}  // namespace perc::optim

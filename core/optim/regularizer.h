// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/nn/network.h"

#include <span>

namespace perc::optim {

/// Penalties on the weights w of dense and convolution layers (not on biases, slopes or normalisation):
/// l1 sum |w| + l2/2 sum w². So l2 is what PyTorch calls weight_decay of SGD.
struct Regularizer {
  double l1 = 0;
  double l2 = 0;

  bool operator==(const Regularizer&) const = default;
};

/// The penalty alone. `weights`: Network::weightRanges().
double penalty(const Regularizer& regularizer, std::span<const nn::Range> weights, const ConstVectorRef& theta);
/// The penalty, and its derivative (of |w| at 0: 0) added to `gradient`.
double addPenalty(const Regularizer& regularizer, std::span<const nn::Range> weights, const ConstVectorRef& theta,
                  VectorRef gradient);

/// Euclidean norm, accumulated in double in a fixed order.
double norm(const ConstVectorRef& vector);
/// Scales `gradient` to at most `maximum` (Pascanu et al. 2013, as clip_grad_norm_: factor maximum/(norm + 1e-6) if
/// below 1). Gives the norm before.
double clipNorm(VectorRef gradient, double maximum);

}  // namespace perc::optim

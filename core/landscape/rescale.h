// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/matrix.h"
#include "core/nn/network.h"

namespace perc::landscape {

/// The same function with other weights (Dinh et al. 2017, section 5): those of the first dense layer, its bias too,
/// times `factor`, the weights of the next one divided by it. Only where a positively homogeneous function (ReLU, leaky
/// ReLU, identity) lies between the two; else a message.
Result<void> rescale(const nn::Network& network, double factor, VectorRef theta);

}  // namespace perc::landscape

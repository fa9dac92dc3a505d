// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/nn/named_tensor.h"
#include "core/nn/network.h"

#include <vector>

namespace perc::nn {

/// The numbers of a network as the tensors of PyTorch's state_dict, in its order and row-major.
std::vector<NamedTensor> toTensors(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers);

/// The way back. Every tensor of the network must be there, with its shape and finite numbers, and no other;
/// BatchCount may be absent. On a fault theta and buffers stay as they were.
Result<void> fromTensors(const Network& network, const std::vector<NamedTensor>& tensors, VectorRef theta,
                         VectorRef buffers);

}  // namespace perc::nn

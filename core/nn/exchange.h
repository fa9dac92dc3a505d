// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/nn/named_tensor.h"
#include "core/nn/network.h"

#include <string>
#include <vector>

namespace perc::nn {

/// The numbers of a network as the tensors of PyTorch's state_dict, in its order and row-major, with `prefix` before
/// their names.
std::vector<NamedTensor> toTensors(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                   const std::string& prefix = {});

/// The way back, from the tensors whose names begin with `prefix`. Every tensor of the network must be there, with its
/// shape and finite numbers, and no other; BatchCount may be absent. On a fault theta and buffers stay as they were.
Result<void> fromTensors(const Network& network, const std::vector<NamedTensor>& tensors, VectorRef theta,
                         VectorRef buffers, const std::string& prefix = {});

}  // namespace perc::nn

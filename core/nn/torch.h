// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/network.h"

#include <string>
#include <vector>

namespace perc::nn {

/// A network as a PyTorch program makes it.
struct TorchNetwork {
  std::vector<std::string> definitions;  ///< of classes of our own that it needs, each once
  std::vector<std::string> modules;      ///< of the outermost nn.Sequential
};

TorchNetwork torchNetwork(const Network& network);

}  // namespace perc::nn

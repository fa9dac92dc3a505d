// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/activation.h"
#include "core/nn/layer.h"

#include <span>
#include <string>
#include <vector>

namespace perc::nn {

class Arguments;

/// A kind of layer as it is written.
struct Kind {
  std::string word;
  const char* form;  ///< with what it takes: "dense UNITS"
  const char* help;  ///< PERC_TR
  LayerSpec (*read)(Arguments& arguments, const Kind& kind);
};

/// All of them: the only list.
std::span<const Kind> layerKinds();

/// Dense layers of the given widths with `hidden` after each but the last: the usual multilayer perceptron.
std::vector<LayerSpec> perceptronLayers(const std::vector<int>& hiddenUnits, Activation hidden, int outputs);

}  // namespace perc::nn

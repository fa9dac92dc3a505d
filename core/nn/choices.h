// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <string>
#include <vector>

namespace perc::nn {

/// Ids and labels in the order of the enumerators, for param::Schema::choice().
std::vector<param::Option> activationOptions();
std::vector<param::Option> lossOptions();
std::vector<param::Option> initializerOptions();

/// A word of the notation for networks (layers/notation.h), as a person writes it.
struct LayerWord {
  std::string word;  ///< "conv"
  std::string form;  ///< with what it takes: "conv CHANNELS HxW [stride S]"
  const char* help;  ///< PERC_TR
};
std::vector<LayerWord> layerWords();

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <vector>

namespace perc::nn {

/// Ids and labels in the order of the enumerators, for param::Schema::choice().
std::vector<param::Option> activationOptions();
std::vector<param::Option> lossOptions();
std::vector<param::Option> initializerOptions();

}  // namespace perc::nn

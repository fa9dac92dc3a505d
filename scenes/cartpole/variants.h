// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "scenes/cartpole/params.h"

#include <string>
#include <utility>
#include <vector>

namespace perc::cartpole {

/// One setting to compare with: the parameters that differ from the run's own, in the order in which they were written.
struct VariantSettings {
  std::string text;  ///< "dqn-double=true discount=0.9"
  std::vector<std::pair<std::string, param::Value>> values;
  /// The parameters of a run with these in their place.
  CartPoleParams over(CartPoleParams params) const;
};

/// "agent=ppo | dqn-double=true discount=0.9": up to kMostVariants settings. Wrong ones are refused, naming the
/// parameter "variants".
Result<std::vector<VariantSettings>> parseVariants(const std::string& text);

}  // namespace perc::cartpole

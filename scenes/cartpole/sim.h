// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "scenes/cartpole/params.h"

#include <array>

namespace perc::cartpole {

class Demonstration;
class Training;

/// Balancing a pole on a cart: agents that learn it, in three worlds.
const Lab& lab();

/// What a simulation of this lab is made of, to be read.
struct Parts {
  std::int64_t step;
  Activity activity;
  const Training& training;
  const Demonstration& demonstration;
  std::array<double, 5> hand;  ///< place and impulse of the hit, place and force of the pull, keys
};
Parts partsOf(const Simulation& simulation);

}  // namespace perc::cartpole

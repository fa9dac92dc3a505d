// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/labs.h"

#include "scenes/bandits/sim.h"
#include "scenes/cartpole/sim.h"
#include "scenes/evaluation/sim.h"
#include "scenes/generation/sim.h"
#include "scenes/landscape/sim.h"
#include "scenes/playground/sim.h"

namespace perc {

std::span<const Lab> labs() {
  static const Lab all[] = {
      playground::lab(),
      cartpole::lab(),
      bandits::lab(),
      evaluation::lab(),
      landscape_lab::lab(),
      generation::lab(),
  };
  return all;
}

}  // namespace perc

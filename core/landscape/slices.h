// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"

#include <chrono>

namespace perc::landscape {

/// Watching work in slices: steps until all are done, or for about `budget` (at least one step), or till stopped. A
/// step gives false when it was stopped, and is then done again from its beginning.
template <class Done, class Step>
void goOn(std::chrono::steady_clock::duration budget, StopToken stop, Done done, Step step) {
  const auto end = std::chrono::steady_clock::now() + budget;
  while (!done() && !stop.stopRequested() && step() && std::chrono::steady_clock::now() < end) continue;
}

}  // namespace perc::landscape

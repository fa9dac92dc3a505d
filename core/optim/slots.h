// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/lanes.h"
#include "core/optim/stretch.h"

namespace perc::optim {

/// theta = moved(theta, gradient, first, second) over a stretch, where `moved` changes the slots too. For kernels only.
template <class F>
PERC_INLINE void mapSlots(const Stretch& s, F moved) {
  Index i = 0;
  for (; i + kLanes <= s.count; i += kLanes) {
    Lanes first = load(s.first + i), second = load(s.second + i);
    store(s.theta + i, moved(load(s.theta + i), load(s.gradient + i), first, second));
    store(s.first + i, first);
    store(s.second + i, second);
  }
  if (const Index rest = s.count - i; rest > 0) {
    Lanes first = loadFirst(s.first + i, rest), second = loadFirst(s.second + i, rest);
    storeFirst(s.theta + i, moved(loadFirst(s.theta + i, rest), loadFirst(s.gradient + i, rest), first, second), rest);
    storeFirst(s.first + i, first, rest);
    storeFirst(s.second + i, second, rest);
  }
}

}  // namespace perc::optim

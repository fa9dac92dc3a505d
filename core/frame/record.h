// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace perc {

/// How far apart figures are recorded at a step (or episode): every 1st, 2nd, 5th, 10th … one, so that about
/// `perStretch` lie in each such stretch. A rule of the step alone, so that the record does not depend on who watches,
/// and costs ever less.
constexpr std::int64_t recordInterval(std::int64_t step, std::int64_t perStretch) {
  std::int64_t interval = 1;
  for (int i = 0; step >= interval * perStretch; ++i) {
    const std::int64_t next = i % 3 == 1 ? interval / 2 * 5 : interval * 2;
    if (step < next * perStretch) break;
    interval = next;
  }
  return interval;
}

}  // namespace perc

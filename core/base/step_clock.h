// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace perc {

/// What many short steps cost: every sixteenth is timed, of those that count.
class StepClock {
 public:
  template <class Step>
  bool time(bool counts, Step step) {
    if (!counts || m_steps++ % 16 != 0) return step();
    const auto start = std::chrono::steady_clock::now();
    const bool done = step();
    m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    ++m_timed;
    return done;
  }
  /// The mean of a step; 0: none was timed.
  double seconds() const { return m_timed > 0 ? m_seconds / static_cast<double>(m_timed) : 0; }

 private:
  std::int64_t m_steps = 0, m_timed = 0;
  double m_seconds = 0;
};

}  // namespace perc

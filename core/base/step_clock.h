// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace perc {

/// What many short steps cost: the first ones are timed, then every sixteenth.
class StepClock {
 public:
  template <class Step>
  auto time(Step step) {
    constexpr std::int64_t kFirst = 16;
    if (++m_steps > kFirst && m_steps % 16 != 0) return step();
    if (m_steps == kFirst * kFirst) m_seconds = 0, m_timed = 0;  // the first ones are slow: now there are others
    const auto start = std::chrono::steady_clock::now();
    auto done = step();
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

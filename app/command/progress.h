// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <chrono>
#include <cstdint>

namespace perc::app {

/// How far a run has come, on standard error: a bar if it is a terminal, else a line now and then. Nothing for short
/// runs.
class Progress {
 public:
  Progress(std::int64_t target, bool quiet);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  void show(const Session& session);

 private:
  using Clock = std::chrono::steady_clock;
  std::int64_t m_target;
  bool m_quiet, m_terminal, m_shown = false;
  Clock::time_point m_start = Clock::now(), m_next;
};

/// While one exists, Ctrl+C sets a flag instead of ending the program; a second Ctrl+C ends it.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
  bool happened() const;
};

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#if __has_include("core/bench/benchmarks.h")
#include "core/bench/benchmarks.h"
#endif

namespace perc::app {

inline std::string instructionLevel() {
#if __has_include("core/bench/benchmarks.h")
  return std::string(bench::instructionLevel());
#else
  return {};
#endif
}

}  // namespace perc::app

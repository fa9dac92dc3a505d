// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

#include <string>

namespace perc::app {

/// For run files: what the library that computes was compiled for, "x86-64-v3" or "x86-64".
inline std::string instructionLevel() { return std::string(bench::instructionLevel()); }

}  // namespace perc::app

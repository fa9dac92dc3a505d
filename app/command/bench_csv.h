// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

namespace perc::app {

/// Reads a table of 1,000,000 rows and three columns, as the window and --data do, from a temporary file: seconds.
/// progress_calls: how often a window would have heard of it, and could have cancelled.
bench::BenchResult benchCsv();

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace perc::app {

struct BenchCsvResult {
  double seconds = 0;            ///< median of three
  std::int64_t rows = 0;
  std::int64_t progressCalls = 0;///< how often a window would have heard of it, and could have cancelled
};

/// Reads a table of 1,000,000 rows and three columns, as the window and --data do, from a temporary file.
Result<BenchCsvResult> benchCsv();

}  // namespace perc::app

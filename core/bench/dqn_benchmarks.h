// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

namespace perc::bench {

/// Updates of a 4-120-84-2 ReLU network by Adam: batch of 128 states, squared error of the chosen actions' values to
/// given targets. Updates per second.
BenchResult benchDqnUpdate();

}  // namespace perc::bench

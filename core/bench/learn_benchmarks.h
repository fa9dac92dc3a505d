// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

namespace perc::bench {

/// One look at a network of 784-64-64-10 that learns from 60,000 made-up samples of 784 numbers, batch of 32, Adam:
/// milliseconds for all that a frame shows (without pictures over a plane). Beside it: milliseconds for a checkpoint
/// and its digest, updates per second, and what share of them is left while it is watched as a session lets it be.
BenchResult benchFrame();

}  // namespace perc::bench

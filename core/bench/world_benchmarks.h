// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

#include <span>

namespace perc::bench {

/// A benchmark that needs nothing given. (The program names no lab: it takes these words from here.)
struct WorldBenchmark {
  const char* id;
  BenchResult (*measure)();
  const char* about;  ///< PERC_TR
};

/// Steps of the cart and pole per second, with random pushes and new starts, without an agent: Box2D with 4 and 10
/// sub-steps, Gymnasium's equations in one environment, and in 1,024 at once.
std::span<const WorldBenchmark> worldBenchmarks();

}  // namespace perc::bench

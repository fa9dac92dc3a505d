// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

#include <span>

namespace perc::bench {

/// A benchmark that takes minutes and needs nothing given.
struct SolveBenchmark {
  const char* id;
  BenchResult (*measure)();
  const char* about;  ///< PERC_TR
};

/// How soon each learning agent solves CartPole-v1 (Gymnasium's equations, the agents' defaults), seeds 1 to 20 one
/// after the other on one thread. The value: how many seeds had a greedy policy of the goal (475; the table 195).
/// Beside it, for that criterion (i) and for the mean of the last 100 training episodes (ii): seeds that reached it,
/// median and slowest in steps (median: without a value if half of the seeds did not); seeds whose best checkpoint and
/// whose last policy hold the goal in 100 new episodes; and the seconds of 100,000 training steps.
std::span<const SolveBenchmark> solveBenchmarks();

}  // namespace perc::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace perc::bench {

using Clock = std::chrono::steady_clock;

inline double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// The seconds of each of so many times.
template <class Work>
std::vector<double> secondsOf(int times, Work work) {
  std::vector<double> all;
  for (int i = 0; i < times; ++i) {
    const Clock::time_point start = Clock::now();
    work();
    all.push_back(secondsSince(start));
  }
  return all;
}

/// How many a second, if each of so many runs makes `amount` of them: the median, and the best beside it.
template <class Work>
BenchResult ratesOf(std::string name, std::string unit, int runs, double amount, Work work) {
  std::vector<double> rates = secondsOf(runs, std::move(work));
  for (double& one : rates) one = amount / one;
  return {
      std::move(name), median(rates), std::move(unit), {{"best", *std::max_element(rates.begin(), rates.end())}}, {}};
}

}  // namespace perc::bench

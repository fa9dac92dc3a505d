// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace perc::bench {

/// One figure of how fast the core is on this machine: the median of several runs on one thread.
struct BenchResult {
  std::string name;
  double value = 0;
  std::string unit;
  std::vector<std::pair<std::string, double>> more;  ///< further figures by name
  Message error;                                     ///< why there is no value; empty if there is one
};

/// Training updates of a 2-8-8-1 tanh network, batch of 10, squared error, plain SGD: updates per second.
BenchResult benchMlpStep();
/// That network's outputs on 256 x 256 points: milliseconds.
BenchResult benchGrid();
/// 784-128-64-10 with ReLU, batch of 64, Adam at 1e-3: seconds for one epoch of MNIST with shuffling and gathering, and
/// the test accuracy after each of three. `folder` holds the four IDX files.
BenchResult benchMnistMlp(const std::string& folder);

/// What this library was compiled for: "x86-64-v3" or "x86-64".
std::string_view instructionLevel();

}  // namespace perc::bench

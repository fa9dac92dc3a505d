// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <span>
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

struct Benchmark {
  std::string id;
  BenchResult (*measure)(const std::string& given);  ///< of kMnistMlp the folder with the four IDX files
  const char* about;                                 ///< PERC_TR
  bool onlyNamed = false;                            ///< takes long: not without its name
};

inline constexpr const char* kMnistMlp = "mnist-mlp";

// What can be measured. (The program names no lab: it takes these words from here.)

/// mlp-step: training updates of a 2-8-8-1 tanh network, batch of 10, squared error, plain SGD: updates per second.
/// grid: that network's outputs on 256 x 256 points: milliseconds.
/// mnist-mlp: 784-128-64-10 with ReLU, batch of 64, Adam at 1e-3: seconds for one epoch of MNIST with shuffling and
/// gathering, and the test accuracy after each of three.
/// dqn-update: updates of a 4-120-84-2 ReLU network by Adam: batch of 128 states, squared error of the chosen actions'
/// values to given targets. Updates per second.
/// frame: see benchFrame().
std::span<const Benchmark> networkBenchmarks();

/// Steps of the cart and pole per second, with random pushes and new starts, without an agent: Box2D with 4 and 10
/// sub-steps, Gymnasium's equations in one environment, and in 1,024 at once.
std::span<const Benchmark> worldBenchmarks();

/// How soon each learning agent solves CartPole-v1 (Gymnasium's equations, the agents' defaults), seeds 1 to 20 one
/// after the other on one thread: minutes. The value: how many seeds had a greedy policy of the goal (475; the table
/// 195). Beside it, for that criterion (i) and for the mean of the last 100 training episodes (ii): seeds that reached
/// it, median and slowest in steps (median: without a value if half of the seeds did not); seeds whose best checkpoint
/// and whose last policy hold the goal in 100 new episodes; and the seconds of 100,000 training steps.
std::span<const Benchmark> solveBenchmarks();

/// One look at a network of 784-64-64-10 that learns from 60,000 made-up samples of 784 numbers, batch of 32, Adam:
/// milliseconds for all that a frame shows (without pictures over a plane). Beside it: milliseconds for a checkpoint
/// and its digest, updates per second, and what share of them is left while it is watched as a session lets it be.
BenchResult benchFrame(const std::string& given);

/// What this library was compiled for: "x86-64-v3" or "x86-64".
std::string_view instructionLevel();

}  // namespace perc::bench

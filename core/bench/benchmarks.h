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

/// Data: the folder with the four IDX files of MNIST. Name: takes long, not done unless it is named.
enum class Needs { Nothing, Data, Name, DataAndName };

struct Benchmark {
  std::string id;
  BenchResult (*measure)(const std::string& given);  ///< the folder, if it needs data
  const char* about;                                 ///< PERC_TR
  Needs needs = Needs::Nothing;
};

// What can be measured. (The program names no lab: it takes these words from here.)

/// gemm: the product of two 1024 x 1024 matrices, and of 128 x 784 by 784 x 64: GFLOP/s.
/// mlp-step: training updates of a 2-8-8-1 tanh network, batch of 10, squared error, plain SGD: updates per second.
/// grid: that network's outputs on 256 x 256 points: milliseconds.
/// mnist-mlp: 784-128-64-10 with ReLU, batch of 64, Adam at 1e-3: seconds for one epoch of MNIST with shuffling and
/// gathering, and the test accuracy after each of three; and the seconds of an epoch on all cores.
/// lenet: the same for LeNet-5 with ReLU and max pooling.
/// hvp: a Hessian-vector product of the loss of 784-128-64-10 on 10,000 digits: milliseconds.
/// surface: the loss of 2-8-8-1 on 500 points, at 51 x 51 places of a plane through its weights: milliseconds, and on
/// all cores.
/// surface-mnist: the same for 784-128-64-10 on 10,000 digits: seconds on one thread, and on all.
/// lanczos: the ten largest eigenvalues of that loss's Hessian after one epoch on these digits (Adam, batch of 64), to
/// a relative residual of 1e-3: seconds on all cores. gan-step: discriminator 2-128-128-1 and generator 2-128-128-2,
/// batch of 256, Adam: updates of both per second. wgan-gp: five updates of that critic with the gradient penalty, one
/// of the generator: rounds per second. cv: 30-64-1 on ten stratified folds of breast cancer, 100 epochs of batches of
/// 32, Adam: seconds on one thread, and on all. dqn-update: updates of a 4-120-84-2 ReLU network by Adam: batch of 128
/// states, squared error of the chosen actions' values to given targets. Updates per second. frame: see benchFrame().
std::span<const Benchmark> networkBenchmarks();

/// roc-suite: one million probabilities put into order, their ROC and precision-recall curves, the areas under both,
/// and calibration in ten bins: milliseconds.
/// bootstrap: the area under the ROC curve of 1,000 draws of 1,000 scores: milliseconds.
/// smote: 9,000 new points of a minority of 500 among 10,000 in 10 dimensions: milliseconds.
std::span<const Benchmark> metricBenchmarks();

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

BenchResult benchMnistMlp(const std::string& folder);
BenchResult benchLeNet(const std::string& folder);
BenchResult benchLeNetSeeds(const std::string& folder);
BenchResult benchHessianVector(const std::string& folder);
BenchResult benchSurface(const std::string& given);
BenchResult benchSurfaceMnist(const std::string& folder);
BenchResult benchLanczos(const std::string& folder);
BenchResult benchGanStep(const std::string& given);
BenchResult benchWganGp(const std::string& given);
BenchResult benchCrossValidation(const std::string& given);

/// What this library was compiled for: "x86-64-v3" or "x86-64".
std::string_view instructionLevel();

}  // namespace perc::bench

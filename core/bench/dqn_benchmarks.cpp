// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/dqn_benchmarks.h"

#include "core/nn/pass.h"
#include "core/optim/optimizer.h"

#include <algorithm>
#include <chrono>

namespace perc::bench {
namespace {

constexpr Index kBatch = 128;

struct ValueLearner {
  nn::Network network{4, nn::perceptronLayers({120, 84}, nn::Activation::Relu, 2)};
  nn::Workspace workspace{network, kBatch};
  optim::Optimizer adam = optim::defaults(optim::Rule::Adam);
  optim::OptimizerState state = optim::initialState(adam, network.parameterCount());
  Vector theta{network.parameterCount()}, gradient{network.parameterCount()}, targets{kBatch}, none;
  Matrix x{4, kBatch};
  std::vector<Index> actions;

  ValueLearner() {
    Random random(1, "data");
    network.initialise(theta, none, nn::Initializer::TorchDefault, random);
    for (Index i = 0; i < x.size(); ++i) x.data()[i] = static_cast<Scalar>(random.normal());
    for (Index s = 0; s < kBatch; ++s) {
      targets[s] = static_cast<Scalar>(random.normal());
      actions.push_back(static_cast<Index>(random.below(2)));
    }
  }
  void update() {
    (void)nn::forward(network, theta, none, x, workspace);
    const ConstMatrixMap q = workspace.output();
    MatrixMap slope = workspace.outputGradient();
    for (Index s = 0; s < kBatch; ++s) {
      const Index chosen = actions[static_cast<std::size_t>(s)];
      slope(1 - chosen, s) = 0;
      slope(chosen, s) = 2 * (q(chosen, s) - targets[s]) / kBatch;
    }
    (void)nn::backward(network, theta, none, x, workspace, gradient);
    optim::update(adam, 2.5e-4, gradient, theta, state);
  }
};

}  // namespace

BenchResult benchDqnUpdate() {
  using Clock = std::chrono::steady_clock;
  constexpr int kRuns = 15, kUpdates = 1500;
  ValueLearner learner;
  std::vector<double> rates;
  for (int run = 0; run < kRuns; ++run) {
    const Clock::time_point start = Clock::now();
    for (int i = 0; i < kUpdates; ++i) learner.update();
    rates.push_back(kUpdates / std::chrono::duration<double>(Clock::now() - start).count());
  }
  std::sort(rates.begin(), rates.end());
  return {"dqn-update", rates[kRuns / 2], "updates/s", {{"best", rates.back()}}, {}};
}

}  // namespace perc::bench

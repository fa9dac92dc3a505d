// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/benchmarks.h"

#include "core/bench/model.h"
#include "core/bench/stopwatch.h"
#include "core/nn/evaluate.h"
#include "core/nn/product.h"

#include <algorithm>

namespace perc::bench {
namespace {

Model smallModel(Index batch) {
  return {nn::Shape{2},
          nn::perceptronLayers({8, 8}, nn::Activation::Tanh, 1),
          {.kind = nn::LossKind::MeanSquaredError, .task = nn::Task::Regression},
          optim::Rule::Sgd,
          0.03,
          batch};
}

BenchResult gemm(const std::string&) {
  const auto rate = [](Index m, Index n, Index k, int times) {
    const Matrix a = normalMatrix(m, k), b = normalMatrix(k, n);
    Matrix c(m, n);
    Vector packed(nn::packedSize(m, k));
    const std::vector<double> seconds = secondsOf(15, [&] {
      for (int i = 0; i < times; ++i)
        nn::multiply(m, n, k, {a.data(), 1, m}, {b.data(), 1, k}, nullptr, c.data(), m, packed.data());
    });
    return 2e-9 * static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k) * times / median(seconds);
  };
  return {"gemm", rate(1024, 1024, 1024, 1), "GFLOP/s", {{"128x784x64", rate(128, 64, 784, 200)}}, {}};
}

BenchResult mlpStep(const std::string&) {
  constexpr int kRuns = 15, kUpdates = 50000;
  Model learner = smallModel(10);
  const Matrix x = normalMatrix(2, 10), y = normalMatrix(1, 10);
  return ratesOf("mlp-step", "updates/s", kRuns, kUpdates, [&] {
    for (int i = 0; i < kUpdates; ++i) learner.update({x, y});
  });
}

BenchResult grid(const std::string&) {
  constexpr int kRuns = 101;
  const Model model = smallModel(1);
  nn::Workspace workspace(model.network, nn::fastPieceSize(model.network));
  const Matrix points = normalMatrix(2, 256 * 256);
  Matrix outputs(1, points.cols());
  const std::vector<double> times = secondsOf(
      kRuns, [&] { (void)nn::forwardAll(model.network, model.theta, model.buffers, points, workspace, outputs); });
  return {"grid", 1e3 * median(times), "ms", {{"best", 1e3 * *std::min_element(times.begin(), times.end())}}, {}};
}

/// Learns the values of chosen actions.
struct ValueLearner {
  static constexpr Index kBatch = 128;
  Model learner{nn::Shape{4}, nn::perceptronLayers({120, 84}, nn::Activation::Relu, 2), {}, optim::Rule::Adam, 2.5e-4,
                kBatch};
  Matrix x = normalMatrix(4, kBatch);
  Vector targets = normalMatrix(kBatch, 1);
  std::vector<Index> actions;

  ValueLearner() {
    for (Index s = 0; s < kBatch; ++s) actions.push_back(static_cast<Index>(learner.random.below(2)));
  }
  void update() {
    Model& l = learner;
    (void)nn::forward(l.network, l.theta, l.buffers, x, l.workspace);
    const ConstMatrixMap q = l.workspace.output();
    MatrixMap slope = l.workspace.outputGradient();
    for (Index s = 0; s < kBatch; ++s) {
      const Index chosen = actions[static_cast<std::size_t>(s)];
      slope(1 - chosen, s) = 0;
      slope(chosen, s) = 2 * (q(chosen, s) - targets[s]) / kBatch;
    }
    (void)nn::backward(l.network, l.theta, l.buffers, x, l.workspace, l.gradient);
    optim::update(l.optimizer, l.rate, l.gradient, l.theta, l.state);
  }
};

BenchResult dqnUpdate(const std::string&) {
  constexpr int kRuns = 15, kUpdates = 1500;
  ValueLearner learner;
  return ratesOf("dqn-update", "updates/s", kRuns, kUpdates, [&] {
    for (int i = 0; i < kUpdates; ++i) learner.update();
  });
}

const Benchmark kBenchmarks[] = {
    {"gemm", gemm, PERC_TR("the product of two matrices of 1,024 x 1,024, and of 128 x 784 by 784 x 64")},
    {"mlp-step", mlpStep, PERC_TR("updates of a 2-8-8-1 network, batch of 10")},
    {"grid", grid, PERC_TR("that network's field of 256 x 256 points")},
    {"mnist-mlp", benchMnistMlp, PERC_TR("one epoch of MNIST, 784-128-64-10, batch of 64, Adam (needs --data)"),
     Needs::Data},
    {"lenet", benchLeNet, PERC_TR("one epoch of MNIST, LeNet-5, batch of 64, Adam (needs --data)"), Needs::Data},
    {"lenet-seeds", benchLeNetSeeds,
     PERC_TR("the share of test images that LeNet-5 names rightly, 5 seeds (needs --data; only by name)"),
     Needs::DataAndName},
    {"hvp", benchHessianVector, PERC_TR("a Hessian-vector product of 784-128-64-10 on 10,000 digits (needs --data)"),
     Needs::Data},
    {"surface", benchSurface, PERC_TR("the loss of a 2-8-8-1 network on 500 points at 51 x 51 places")},
    {"surface-mnist", benchSurfaceMnist,
     PERC_TR("the loss of 784-128-64-10 on 10,000 digits at 51 x 51 places (needs --data)"), Needs::Data},
    {"lanczos", benchLanczos,
     PERC_TR("the ten largest eigenvalues of that loss's Hessian after one epoch (needs --data)"), Needs::Data},
    {"gan-step", benchGanStep, PERC_TR("an update of a discriminator and one of a generator, 128-128, batch of 256")},
    {"wgan-gp", benchWganGp, PERC_TR("five updates of a critic with gradient penalty and one of a generator")},
    {"cv", benchCrossValidation, PERC_TR("ten folds of breast cancer, 30-64-1, 100 epochs of batches of 32")},
    {"dqn-update", dqnUpdate, PERC_TR("updates of a 4-120-84-2 network by Adam, batch of 128")},
    {"frame", benchFrame, PERC_TR("one look at a network that learns from 60,000 samples of 784 numbers")}};

}  // namespace

std::span<const Benchmark> networkBenchmarks() { return kBenchmarks; }

std::string_view instructionLevel() {
#if defined(__AVX512F__)
  return "x86-64-v4";
#elif defined(__AVX2__) && defined(__FMA__)
  return "x86-64-v3";
#else
  return "x86-64";
#endif
}

}  // namespace perc::bench

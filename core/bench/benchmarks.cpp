// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/benchmarks.h"

#include "core/bench/stopwatch.h"
#include "core/data/idx.h"
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/optim/optimizer.h"

#include <algorithm>
#include <numeric>

namespace perc::bench {
namespace {

Matrix normalMatrix(Index rows, Index columns) {
  Random random(1, "data");
  Matrix m(rows, columns);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = static_cast<Scalar>(random.normal());
  return m;
}

/// A network in training with all it needs.
struct Learner {
  nn::Network network;
  nn::Loss loss;
  optim::Optimizer optimizer;
  double rate;
  nn::Workspace workspace;
  Vector theta, buffers, gradient;
  optim::OptimizerState state;
  Random random{1, "init"};

  Learner(int inputs, const std::vector<nn::LayerSpec>& layers, nn::Loss l, optim::Rule rule, double learningRate,
          Index batch)
      : network(inputs, layers),
        loss(std::move(l)),
        optimizer(optim::defaults(rule)),
        rate(learningRate),
        workspace(network, batch),
        theta(network.parameterCount()),
        buffers(network.bufferCount()),
        gradient(network.parameterCount()),
        state(optim::initialState(optimizer, network.parameterCount())) {
    network.initialise(theta, buffers, nn::Initializer::HeUniform, random);
  }
  void update(const nn::Batch& batch) {
    (void)nn::trainGradient(network, theta, buffers, batch, loss, random, workspace, gradient);
    optim::update(optimizer, rate, gradient, theta, state);
  }
};

Learner smallLearner(Index batch) {
  return {2,
          nn::perceptronLayers({8, 8}, nn::Activation::Tanh, 1),
          {.kind = nn::LossKind::MeanSquaredError, .task = nn::Task::Regression},
          optim::Rule::Sgd,
          0.03,
          batch};
}

/// The samples in a new order, batch after batch.
void trainEpoch(Learner& learner, const ConstMatrixRef& images, const ConstMatrixRef& labels,
                std::vector<std::int32_t>& order, Matrix& x, Matrix& y) {
  learner.random.shuffle(order);
  for (std::size_t first = 0; first < order.size(); first += static_cast<std::size_t>(x.cols())) {
    const std::size_t count = std::min(static_cast<std::size_t>(x.cols()), order.size() - first);
    const std::span<const std::int32_t> chosen(order.data() + first, count);
    nn::gather(images, chosen, x);
    nn::gather(labels, chosen, y);
    learner.update({x.leftCols(static_cast<Index>(count)), y.leftCols(static_cast<Index>(count))});
  }
}

BenchResult mlpStep(const std::string&) {
  constexpr int kRuns = 15, kUpdates = 50000;
  Learner learner = smallLearner(10);
  const Matrix x = normalMatrix(2, 10), y = normalMatrix(1, 10);
  return ratesOf("mlp-step", "updates/s", kRuns, kUpdates, [&] {
    for (int i = 0; i < kUpdates; ++i) learner.update({x, y});
  });
}

BenchResult grid(const std::string&) {
  constexpr int kRuns = 101;
  const Learner model = smallLearner(1);
  nn::Workspace workspace(model.network, nn::fastPieceSize(model.network));
  const Matrix points = normalMatrix(2, 256 * 256);
  Matrix outputs(1, points.cols());
  const std::vector<double> times = secondsOf(
      kRuns, [&] { (void)nn::forwardAll(model.network, model.theta, model.buffers, points, workspace, outputs); });
  return {"grid", 1e3 * median(times), "ms", {{"best", 1e3 * *std::min_element(times.begin(), times.end())}}, {}};
}

BenchResult mnistMlp(const std::string& folder) {
  constexpr int kEpochs = 3;
  BenchResult result{kMnistMlp, 0, "s", {}, {}};
  const Result<data::ImageSets> read = data::readMnistFolder(folder);
  if (!read) {
    result.error = read.error();
    return result;
  }
  const data::Dataset &train = *read->train, &test = *read->test;
  const auto pixels = static_cast<Index>(train.featureCount());
  const auto images = [&](const data::Dataset& d) {
    return ConstMatrixMap(d.features.data(), pixels, static_cast<Index>(d.size()));
  };
  const auto labels = [](const data::Dataset& d) {
    return ConstMatrixMap(d.target.data(), 1, static_cast<Index>(d.size()));
  };
  Learner learner(static_cast<int>(pixels),
                  nn::perceptronLayers({128, 64}, nn::Activation::Relu, std::max(train.classCount(), 2)),
                  {.kind = nn::LossKind::CategoricalCrossEntropy}, optim::Rule::Adam, 1e-3, 64);
  std::vector<std::int32_t> order(train.size());
  std::iota(order.begin(), order.end(), 0);
  Matrix x(pixels, 64), y(1, 64), outputs(learner.network.outputs(), static_cast<Index>(test.size()));
  std::vector<double> times;
  for (int epoch = 1; epoch <= kEpochs; ++epoch) {
    const Clock::time_point start = Clock::now();
    trainEpoch(learner, images(train), labels(train), order, x, y);
    times.push_back(secondsSince(start));
    (void)nn::forwardAll(learner.network, learner.theta, learner.buffers, images(test), learner.workspace, outputs);
    int right = 0;
    for (std::size_t i = 0; i < test.size(); ++i)
      right += nn::predictedClass(learner.loss, &outputs(0, static_cast<Index>(i)), outputs.rows()) == test.label(i);
    result.more.emplace_back("accuracy_" + std::to_string(epoch), right / static_cast<double>(test.size()));
  }
  result.value = median(times);
  return result;
}

/// Learns the values of chosen actions.
struct ValueLearner {
  static constexpr Index kBatch = 128;
  Learner learner{4, nn::perceptronLayers({120, 84}, nn::Activation::Relu, 2), {}, optim::Rule::Adam, 2.5e-4, kBatch};
  Matrix x = normalMatrix(4, kBatch);
  Vector targets = normalMatrix(kBatch, 1);
  std::vector<Index> actions;

  ValueLearner() {
    for (Index s = 0; s < kBatch; ++s) actions.push_back(static_cast<Index>(learner.random.below(2)));
  }
  void update() {
    Learner& l = learner;
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
    {"mlp-step", mlpStep, PERC_TR("updates of a 2-8-8-1 network, batch of 10")},
    {"grid", grid, PERC_TR("that network's field of 256 x 256 points")},
    {kMnistMlp, mnistMlp, PERC_TR("one epoch of MNIST, 784-128-64-10, batch of 64, Adam (needs --data)")},
    {"dqn-update", dqnUpdate, PERC_TR("updates of a 4-120-84-2 network by Adam, batch of 128")},
    {"frame", benchFrame, PERC_TR("one look at a network that learns from 60,000 samples of 784 numbers")}};

}  // namespace

std::span<const Benchmark> networkBenchmarks() { return kBenchmarks; }

std::string_view instructionLevel() {
#if defined(__AVX2__) && defined(__FMA__)
  return "x86-64-v3";
#else
  return "x86-64";
#endif
}

}  // namespace perc::bench

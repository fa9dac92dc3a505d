// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/benchmarks.h"

#include "core/data/idx.h"
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/optim/optimizer.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace perc::bench {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

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

}  // namespace

BenchResult benchMlpStep() {
  constexpr int kRuns = 15, kUpdates = 50000;
  Learner learner = smallLearner(10);
  const Matrix x = normalMatrix(2, 10), y = normalMatrix(1, 10);
  std::vector<double> rates;
  for (int run = 0; run < kRuns; ++run) {
    const Clock::time_point start = Clock::now();
    for (int i = 0; i < kUpdates; ++i) learner.update({x, y});
    rates.push_back(kUpdates / secondsSince(start));
  }
  return {"mlp-step", median(rates), "updates/s", {{"best", *std::max_element(rates.begin(), rates.end())}}, {}};
}

BenchResult benchGrid() {
  constexpr int kRuns = 101;
  const Learner model = smallLearner(1);
  nn::Workspace workspace(model.network, nn::fastPieceSize(model.network));
  const Matrix points = normalMatrix(2, 256 * 256);
  Matrix outputs(1, points.cols());
  std::vector<double> times;
  for (int run = 0; run < kRuns; ++run) {
    const Clock::time_point start = Clock::now();
    (void)nn::forwardAll(model.network, model.theta, model.buffers, points, workspace, outputs);
    times.push_back(1e3 * secondsSince(start));
  }
  return {"grid", median(times), "ms", {{"best", *std::min_element(times.begin(), times.end())}}, {}};
}

BenchResult benchMnistMlp(const std::string& folder) {
  constexpr int kEpochs = 3;
  BenchResult result{"mnist-mlp", 0, "s", {}, {}};
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
  Matrix x(pixels, 64), y(1, 64);
  std::vector<double> times;
  for (int epoch = 1; epoch <= kEpochs; ++epoch) {
    const Clock::time_point start = Clock::now();
    trainEpoch(learner, images(train), labels(train), order, x, y);
    times.push_back(secondsSince(start));
    const auto tested = nn::evaluate(learner.network, learner.theta, learner.buffers, images(test), labels(test),
                                     learner.loss, learner.workspace);
    result.more.emplace_back("accuracy_" + std::to_string(epoch), tested->accuracy);
  }
  result.value = median(times);
  return result;
}

std::string_view instructionLevel() {
#if defined(__AVX2__) && defined(__FMA__)
  return "x86-64-v3";
#else
  return "x86-64";
#endif
}

}  // namespace perc::bench

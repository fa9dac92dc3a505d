// SPDX-License-Identifier: GPL-3.0-or-later
// What needs the digits of MNIST.
#include "core/bench/model.h"
#include "core/bench/stopwatch.h"
#include "core/data/images.h"
#include "core/nn/layers/notation.h"
#include "core/nn/tangent.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <thread>

namespace perc::bench {
namespace {

constexpr Index kBatch = 64, kPiece = 16;  // what a thread takes of a batch
constexpr int kEpochs = 3;
constexpr char kLeNet[] =
    "conv 6 5x5 pad 2; relu; maxpool 2; conv 16 5x5; relu; maxpool 2; flatten; dense 120; relu; dense 84; relu; dense "
    "10";

/// Images as columns, and their classes.
void gather(const data::ImageSet& set, std::span<const std::int32_t> chosen, Matrix& x, Matrix& y) {
  data::gatherImages(set, chosen, x.data());
  for (std::size_t i = 0; i < chosen.size(); ++i)
    y(0, static_cast<Index>(i)) = static_cast<Scalar>(set.labels[static_cast<std::size_t>(chosen[i])]);
}

std::vector<std::int32_t> inOrder(const data::ImageSet& set) {
  std::vector<std::int32_t> order(set.size());
  std::iota(order.begin(), order.end(), 0);
  return order;
}

/// A network that learns images in epochs.
class ImageTraining {
 public:
  /// `alone`: what one core takes of a batch.
  ImageTraining(const data::ImageSet& set, const nn::Shape& input, const std::vector<nn::LayerSpec>& layers,
                Index alone, std::uint64_t seed = 1)
      : m_set(set),
        m_model(input, layers, {.kind = nn::LossKind::CategoricalCrossEntropy}, optim::Rule::Adam, 1e-3, kBatch, seed),
        m_order(inOrder(set)),
        m_x(input.size(), kBatch),
        m_y(1, kBatch),
        m_pool(std::max(1U, std::thread::hardware_concurrency()) - 1),
        m_alone(0),
        m_one(m_model.network, kBatch, alone, m_alone),
        m_team(m_model.network, kBatch, kPiece, m_pool) {
    m_model.team = &m_one;
  }

  void useAllCores() { m_model.team = &m_team; }

  /// Seconds.
  double epoch() {
    const Clock::time_point start = Clock::now();
    trainEpoch(m_model, m_order, m_x, m_y,
               [&](std::span<const std::int32_t> chosen) { gather(m_set, chosen, m_x, m_y); });
    return secondsSince(start);
  }

  /// The share of images that the network names rightly.
  double accuracy(const data::ImageSet& set) {
    const std::vector<std::int32_t> all = inOrder(set);
    Model& m = m_model;
    int right = 0;
    for (std::size_t first = 0; first < all.size(); first += kBatch) {
      const std::size_t count = std::min<std::size_t>(kBatch, all.size() - first);
      gather(set, {all.data() + first, count}, m_x, m_y);
      (void)nn::forward(m.network, m.theta, m.buffers, m_x.leftCols(static_cast<Index>(count)), m.workspace);
      const ConstMatrixMap z = m.workspace.output();
      for (Index i = 0; i < z.cols(); ++i)
        right += nn::predictedClass(m.loss, z.data() + i * z.rows(), z.rows()) == static_cast<int>(m_y(0, i));
    }
    return right / static_cast<double>(all.size());
  }

 private:
  const data::ImageSet& m_set;
  Model m_model;
  std::vector<std::int32_t> m_order;
  Matrix m_x, m_y;
  ThreadPool m_pool, m_alone;
  nn::Team m_one, m_team;
};

/// Images of the size that the benchmarks are about.
Result<data::TrainAndTest> readDigits(const std::string& folder) {
  auto read = data::readIdxImages(folder);
  if (read && (read->train->numbersEach() != 28 * 28 || read->train->classNames.size() > 10))
    return Message{PERC_TR("%1: images of 28 x 28 and ten classes are needed."), {folder}};
  return read;
}

/// Three epochs: the median of their times, and the accuracy after each; one more on all cores.
BenchResult trainOn(const std::string& folder, const char* name, const nn::Shape& input,
                    const std::vector<nn::LayerSpec>& layers, Index alone) {
  const auto read = readDigits(folder);
  if (!read) return {name, 0, "s", {}, read.error()};
  ImageTraining training(*read->train, input, layers, alone);
  BenchResult result{name, 0, "s", {}, {}};
  std::vector<double> times;
  for (int i = 1; i <= kEpochs; ++i) {
    times.push_back(training.epoch());
    result.more.emplace_back("accuracy_" + std::to_string(i), training.accuracy(*read->test));
  }
  result.value = median(times);
  training.useAllCores();
  result.more.emplace_back("all_cores", training.epoch());
  return result;
}

}  // namespace

BenchResult benchMnistMlp(const std::string& folder) {
  return trainOn(folder, "mnist-mlp", {784}, nn::perceptronLayers({128, 64}, nn::Activation::Relu, 10), kBatch);
}

BenchResult benchLeNet(const std::string& folder) {
  return trainOn(folder, "lenet", {1, 28, 28}, *nn::readLayers(kLeNet), kPiece);
}

BenchResult benchLeNetSeeds(const std::string& folder) {
  constexpr int kSeeds = 5;
  const auto read = readDigits(folder);
  if (!read) return {"lenet-seeds", 0, "", {}, read.error()};
  BenchResult result{"lenet-seeds", 0, "", {}, {}};
  std::array<double, kEpochs> mean{}, lowest;
  lowest.fill(1);
  for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
    ImageTraining training(*read->train, {1, 28, 28}, *nn::readLayers(kLeNet), kPiece, seed);
    training.useAllCores();
    for (std::size_t i = 0; i < kEpochs; ++i) {
      (void)training.epoch();
      const double accuracy = training.accuracy(*read->test);
      mean[i] += accuracy / kSeeds;
      lowest[i] = std::min(lowest[i], accuracy);
    }
  }
  result.value = mean.back();
  for (std::size_t i = 0; i < kEpochs; ++i) {
    result.more.emplace_back("mean_" + std::to_string(i + 1), mean[i]);
    result.more.emplace_back("lowest_" + std::to_string(i + 1), lowest[i]);
  }
  return result;
}

BenchResult benchHessianVector(const std::string& folder) {
  constexpr Index kDigits = 10000, kPart = 250;
  constexpr int kRuns = 15;
  const auto read = data::readIdxImages(folder);
  if (!read) return {"hvp", 0, "ms", {}, read.error()};
  std::vector<std::int32_t> first = inOrder(*read->train);
  first.resize(std::min<std::size_t>(first.size(), kDigits));
  Matrix x(static_cast<Index>(read->train->numbersEach()), static_cast<Index>(first.size())), y(1, x.cols());
  gather(*read->train, first, x, y);
  Model m(nn::Shape{static_cast<int>(x.rows())}, nn::perceptronLayers({128, 64}, nn::Activation::Relu, 10),
          {.kind = nn::LossKind::CategoricalCrossEntropy}, optim::Rule::Sgd, 0, kPart);
  nn::Tangents tangents(m.network, kPart);
  const Vector direction = normalMatrix(m.theta.size(), 1);
  Vector part(m.theta.size()), product(m.theta.size());
  const std::vector<double> times = secondsOf(kRuns, [&] {
    product.setZero();
    for (Index at = 0; at < x.cols(); at += kPart) {
      const Index n = std::min(kPart, x.cols() - at);
      (void)nn::hessianVector(m.network, m.theta, m.buffers, {x.middleCols(at, n), y.middleCols(at, n)}, m.loss,
                              direction, m.workspace, tangents, m.gradient, part);
      product += static_cast<Scalar>(n) / static_cast<Scalar>(x.cols()) * part;
    }
  });
  return {"hvp", 1e3 * median(times), "ms", {}, {}};
}

}  // namespace perc::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// The loss over planes of weights, and its curvature.
#include "core/bench/model.h"
#include "core/bench/stopwatch.h"
#include "core/data/images.h"
#include "core/landscape/lanczos.h"
#include "core/landscape/plane_evaluator.h"

#include <numeric>

namespace perc::bench {
namespace {

constexpr int kSide = 51;

std::vector<landscape::Place> places() {
  std::vector<landscape::Place> all;
  for (int row = 0; row < kSide; ++row)
    for (int column = 0; column < kSide; ++column) all.push_back({(row - 25) / 25.0, (column - 25) / 25.0});
  return all;
}

/// The first 10,000 digits, and 784-128-64-10 with ReLU.
struct Digits {
  static constexpr Index kDigits = 10000, kBatch = 64;
  Matrix x, y;
  Model model{nn::Shape{784},
              nn::perceptronLayers({128, 64}, nn::Activation::Relu, 10),
              {.kind = nn::LossKind::CategoricalCrossEntropy},
              optim::Rule::Adam,
              1e-3,
              kBatch};

  explicit Digits(const data::ImageSet& set) {
    std::vector<std::int32_t> first(std::min<std::size_t>(set.size(), kDigits));
    std::iota(first.begin(), first.end(), 0);
    x.resize(784, static_cast<Index>(first.size()));
    y.resize(1, x.cols());
    data::gatherImages(set, first, x.data());
    for (Index i = 0; i < x.cols(); ++i) y(0, i) = static_cast<Scalar>(set.labels[static_cast<std::size_t>(i)]);
  }
  void trainOneEpoch() {
    std::vector<std::int32_t> order(static_cast<std::size_t>(x.cols()));
    std::iota(order.begin(), order.end(), 0);
    Matrix batch(x.rows(), kBatch), classes(1, kBatch);
    trainEpoch(model, order, batch, classes, [&](std::span<const std::int32_t> chosen) {
      nn::gather(x, chosen, batch);
      nn::gather(y, chosen, classes);
    });
  }
  landscape::LossData data() const {
    return {std::make_shared<const nn::Network>(model.network),
            model.buffers,
            model.loss,
            {x.data(), x.rows(), x.cols()},
            {y.data(), 1, y.cols()},
            nullptr};
  }
};

Result<std::unique_ptr<Digits>> readDigits(const std::string& folder) {
  const auto read = data::readIdxImages(folder);
  if (!read) return read.error();
  if (read->train->numbersEach() != 784 || read->train->classNames.size() > 10)
    return Message{PERC_TR("%1: images of 28 x 28 and ten classes are needed."), {folder}};
  return std::make_unique<Digits>(*read->train);
}

/// Seconds for the whole surface, with all that is computed beforehand.
double secondsOfSurface(const landscape::LossData& data, const landscape::Plane& plane, ThreadPool& pool,
                        std::vector<landscape::LossAndAccuracy>& out) {
  const std::vector<landscape::Place> all = places();
  out.resize(all.size());
  const Clock::time_point start = Clock::now();
  (void)landscape::PlaneEvaluator(data, plane, pool).evaluate(all, false, out, {});
  return secondsSince(start);
}

}  // namespace

BenchResult benchSurface(const std::string&) {
  constexpr int kRuns = 31;
  const Model m(nn::Shape{2}, nn::perceptronLayers({8, 8}, nn::Activation::Tanh, 1),
                {.kind = nn::LossKind::MeanSquaredError, .task = nn::Task::Regression}, optim::Rule::Sgd, 0, 1);
  const Matrix x = normalMatrix(2, 500), y = normalMatrix(1, 500);
  const Vector one = normalMatrix(m.theta.size(), 1), two = one.reverse();
  const landscape::LossData data{
      std::make_shared<const nn::Network>(m.network), m.buffers, m.loss, {x.data(), 2, 500}, {y.data(), 1, 500}, {}};
  ThreadPool alone(0);
  std::vector<landscape::LossAndAccuracy> out;
  std::vector<double> times;
  for (int i = 0; i < kRuns; ++i) times.push_back(secondsOfSurface(data, {m.theta, one, two}, alone, out));
  double sum = 0;
  for (const landscape::LossAndAccuracy& at : out) sum += at.loss;
  const double shared = secondsOfSurface(data, {m.theta, one, two}, programThreads(), out);
  return {
      "surface", 1e3 * median(times), "ms", {{"all_cores", 1e3 * shared}, {"mean_loss", sum / (kSide * kSide)}}, {}};
}

BenchResult benchSurfaceMnist(const std::string& folder) {
  constexpr int kRuns = 3;
  const auto digits = readDigits(folder);
  if (!digits) return {"surface-mnist", 0, "s", {}, digits.error()};
  const Model& m = (*digits)->model;
  const Vector one = normalMatrix(m.theta.size(), 1), two = one.reverse();
  ThreadPool alone(0);
  std::vector<landscape::LossAndAccuracy> out;
  std::vector<double> times, shared;
  for (int i = 0; i < kRuns; ++i) {
    times.push_back(secondsOfSurface((*digits)->data(), {m.theta, one, two}, alone, out));
    shared.push_back(secondsOfSurface((*digits)->data(), {m.theta, one, two}, programThreads(), out));
  }
  return {"surface-mnist", median(times), "s", {{"all_cores", median(shared)}, {"first_loss", out[0].loss}}, {}};
}

BenchResult benchLanczos(const std::string& folder) {
  constexpr int kRuns = 3;
  const auto digits = readDigits(folder);
  if (!digits) return {"lanczos", 0, "s", {}, digits.error()};
  (*digits)->trainOneEpoch();
  landscape::NetworkLoss loss((*digits)->data());
  BenchResult result{"lanczos", 0, "s", {}, {}};
  std::vector<double> times;
  for (int i = 0; i < kRuns; ++i) {
    const Clock::time_point start = Clock::now();
    landscape::Lanczos lanczos(loss, (*digits)->model.theta, {.count = 10}, Random(1, "probe"));
    while (lanczos.refine(std::chrono::seconds(1), {}) < 1) continue;
    times.push_back(secondsSince(start));
    result.more = {{"products", lanczos.products()},
                   {"largest", lanczos.values().front().value},
                   {"tenth", lanczos.values().back().value},
                   {"smallest", lanczos.smallest()->value}};
  }
  result.value = median(times);
  return result;
}

}  // namespace perc::bench

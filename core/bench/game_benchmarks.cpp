// SPDX-License-Identifier: GPL-3.0-or-later
// Two networks that play against each other, and folds.
#include "core/base/parallel.h"
#include "core/bench/model.h"
#include "core/bench/stopwatch.h"
#include "core/data/shipped.h"
#include "core/data/splits.h"
#include "core/generate/game.h"
#include "core/learn/samples.h"
#include "core/nn/evaluate.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

namespace perc::bench {
namespace {

/// Generator 2-128-128-2 against a critic 2-128-128-1, ReLU, Adam; 256 samples, which are the same ones in each update.
generate::Game game(const generate::GameSettings& settings) {
  const auto network = [](int outputs) {
    return std::make_shared<const nn::Network>(nn::Shape{2},
                                               nn::perceptronLayers({128, 128}, nn::Activation::Relu, outputs));
  };
  return {settings, [real = normalMatrix(2, settings.batchSize)](Random&, MatrixRef samples) { samples = real; },
          generate::startOf(network(2), network(1), nn::Initializer::HeUniform, settings, 1)};
}

BenchResult roundsOf(const std::string& name, const std::string& unit, const generate::GameSettings& settings) {
  constexpr int kRuns = 15, kRounds = 50;
  generate::Game played = game(settings);
  return ratesOf(name, unit, kRuns, kRounds, [&] {
    for (int i = 0; i < kRounds; ++i) (void)played.round();
  });
}

}  // namespace

BenchResult benchGanStep(const std::string&) { return roundsOf("gan-step", "updates/s", {}); }

BenchResult benchWganGp(const std::string&) {
  generate::GameSettings settings{.kind = generate::GameKind::Wasserstein, .criticUpdates = 5, .gradientPenalty = 0.1};
  for (generate::Side* side : {&settings.critic, &settings.generator}) {
    side->rule.beta1 = 0.5, side->rule.beta2 = 0.9;
    side->rate = 1e-4;
  }
  return roundsOf("wgan-gp", "rounds/s", settings);
}

BenchResult benchCrossValidation(const std::string&) {
  constexpr int kFolds = 10, kEpochs = 100, kRuns = 5;
  const auto table = data::shippedTable("breast-cancer");
  const data::Dataset dataset = data::toDataset(**table)->dataset;
  std::vector<int> labels;
  for (std::size_t i = 0; i < dataset.size(); ++i) labels.push_back(dataset.label(i));
  const auto folds = data::stratifiedKFold(labels, kFolds);
  std::array<double, kFolds> right{};
  const auto train = [&](std::size_t fold) {
    const data::Split& split = folds->folds[fold];
    const learn::Samples samples(dataset, split);
    Model m(nn::Shape{samples.inputCount()}, nn::perceptronLayers({64}, nn::Activation::Relu, 1),
            {.kind = nn::LossKind::BinaryCrossEntropy}, optim::Rule::Adam, 1e-3, 32);
    std::vector<std::int32_t> order(split.train.size());
    std::iota(order.begin(), order.end(), 0);
    Matrix x(samples.inputCount(), 32), y(1, 32);
    for (int epoch = 0; epoch < kEpochs; ++epoch)
      trainEpoch(m, order, x, y, [&](std::span<const std::int32_t> chosen) {
        nn::gather(samples.inputs, chosen, x);
        nn::gather(samples.targets, chosen, y);
      });
    Matrix outputs(1, samples.testCount);
    (void)nn::forwardAll(m.network, m.theta, m.buffers, samples.inputs.rightCols(samples.testCount), m.workspace,
                         outputs);
    right[fold] = ((outputs.array() > 0).cast<Scalar>() == samples.targets.rightCols(samples.testCount).array())
                      .cast<double>()
                      .mean();
    return true;
  };
  const auto one = secondsOf(kRuns, [&] {
    for (std::size_t fold = 0; fold < kFolds; ++fold) train(fold);
  });
  const auto all = secondsOf(kRuns, [&] { (void)parallelFor(kFolds, {}, train); });
  double mean = 0;
  for (const double share : right) mean += share / kFolds;
  return {"cv", median(one), "s", {{"all_cores", median(all)}, {"accuracy", mean}}, {}};
}

}  // namespace perc::bench

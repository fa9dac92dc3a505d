// SPDX-License-Identifier: GPL-3.0-or-later
// Two networks that play against each other, and folds.
#include "core/base/parallel.h"
#include "core/bench/model.h"
#include "core/bench/stopwatch.h"
#include "core/data/shipped.h"
#include "core/data/splits.h"
#include "core/learn/samples.h"
#include "core/nn/evaluate.h"
#include "core/nn/tangent.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace perc::bench {
namespace {

constexpr Index kBatch = 256;
constexpr Scalar kPenalty = 0.1f;

/// Generator 2-128-128-2 against a critic 2-128-128-1, ReLU, Adam.
struct Game {
  Model generator, critic;
  nn::Tangents tangents;
  std::vector<nn::Mode> still;  ///< of the critic while the generator learns
  Matrix noise{2, kBatch}, shown{2, 2 * kBatch}, between{2, kBatch};
  Matrix real = normalMatrix(2, kBatch), labels{1, 2 * kBatch};
  Vector penalty;
  Random random{1, "noise"};

  explicit Game(double rate)
      : generator(nn::Shape{2}, nn::perceptronLayers({128, 128}, nn::Activation::Relu, 2), {}, optim::Rule::Adam, rate,
                  kBatch),
        critic(nn::Shape{2}, nn::perceptronLayers({128, 128}, nn::Activation::Relu, 1),
               {.kind = nn::LossKind::BinaryCrossEntropy}, optim::Rule::Adam, rate, 2 * kBatch),
        tangents(critic.network, kBatch),
        still(critic.network.layers().size(), {.learns = false}),
        penalty(critic.theta.size()) {
    labels << Matrix::Zero(1, kBatch), Matrix::Ones(1, kBatch);
  }

  ConstMatrixMap generate() {
    for (Index i = 0; i < noise.size(); ++i) noise.data()[i] = static_cast<Scalar>(random.normal());
    (void)nn::forward(generator.network, generator.theta, generator.buffers, noise, generator.workspace);
    return generator.workspace.output();
  }
  /// What the critic is shown: generated points, then real ones.
  void show() { shown << generate(), real; }
  /// The generator one step along the critic's slopes, `slope` the loss's by the critic's output.
  template <class Slope>
  void updateGenerator(Slope slope) {
    const ConstMatrixMap made = generate();
    Model& c = critic;
    (void)nn::forwardTraining(c.network, c.theta, c.buffers, made, random, c.workspace, {}, still);
    slope(c.workspace.output(), c.workspace.outputGradient());
    (void)nn::backward(c.network, c.theta, c.buffers, made, c.workspace, c.gradient, {}, true);
    generator.workspace.outputGradient() = c.workspace.inputGradient();
    (void)nn::backward(generator.network, generator.theta, generator.buffers, noise, generator.workspace,
                       generator.gradient);
    generator.step();
  }
};

}  // namespace

BenchResult benchGanStep(const std::string&) {
  constexpr int kRuns = 15, kSteps = 100;
  Game game(1e-3);
  const Matrix real = Matrix::Ones(1, kBatch);
  return ratesOf("gan-step", "updates/s", kRuns, kSteps, [&] {
    for (int i = 0; i < kSteps; ++i) {
      game.show();
      game.critic.update({game.shown, game.labels});
      game.updateGenerator([&](const ConstMatrixRef& z, MatrixRef slope) {
        (void)nn::meanLossAndGradient(game.critic.loss, z, real, Vector(), slope);
      });
    }
  });
}

BenchResult benchWganGp(const std::string&) {
  constexpr int kRuns = 15, kRounds = 20, kCriticUpdates = 5;
  Game game(1e-4);
  for (Model* m : {&game.generator, &game.critic}) m->optimizer.beta1 = 0.5, m->optimizer.beta2 = 0.9;
  Model& c = game.critic;
  const auto updateCritic = [&] {
    game.show();
    for (Index s = 0; s < kBatch; ++s) {
      const auto share = static_cast<Scalar>(game.random.uniform());
      game.between.col(s) = share * game.real.col(s) + (1 - share) * game.shown.col(s);
    }
    (void)nn::gradientPenalty(c.network, c.theta, c.buffers, game.between, c.workspace, game.tangents, game.penalty);
    (void)nn::forward(c.network, c.theta, c.buffers, game.shown, c.workspace);
    c.workspace.outputGradient().leftCols(kBatch).setConstant(Scalar(1) / kBatch);
    c.workspace.outputGradient().rightCols(kBatch).setConstant(Scalar(-1) / kBatch);
    (void)nn::backward(c.network, c.theta, c.buffers, game.shown, c.workspace, c.gradient);
    c.gradient += kPenalty * game.penalty;
    c.step();
  };
  return ratesOf("wgan-gp", "rounds/s", kRuns, kRounds, [&] {
    for (int i = 0; i < kRounds; ++i) {
      for (int k = 0; k < kCriticUpdates; ++k) updateCritic();
      game.updateGenerator([](const ConstMatrixRef&, MatrixRef slope) { slope.setConstant(Scalar(-1) / kBatch); });
    }
  });
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

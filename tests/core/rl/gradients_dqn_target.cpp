// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/gradients_check.h"
#include "tests/support/catch.h"

#include "core/nn/layers/kinds.h"
#include "core/rl/dqn_target.h"

using namespace perc;
using namespace perc::rl;

namespace {

/// A batch with errors on both sides of Huber's delta.
struct Batch {
  static constexpr Index kSamples = 15;
  std::vector<std::int8_t> actions;
  Vector targets{kSamples}, weights, errors{kSamples};

  explicit Batch(bool weighted) {
    Random random(9, "data");
    for (Index s = 0; s < kSamples; ++s) {
      actions.push_back(static_cast<std::int8_t>(random.below(2)));
      targets[s] = random.normal(0, 2);
    }
    if (weighted) weights = Vector::LinSpaced(kSamples, 0, 2);
  }
  double loss(const ConstMatrixRef& outputs, MatrixRef gradient) {
    return dqnLoss(outputs, actions, targets, weights, errors, gradient);
  }
};

}  // namespace

TEST_CASE("gradients: deep Q-learning's loss by the outputs, plain and duelling, weighted and not") {
  for (const bool duelling : {false, true})
    for (const bool weighted : {false, true}) {
      INFO("duelling " << duelling << ", weighted " << weighted);
      Batch batch(weighted);
      const Index rows = valueOutputs(duelling);
      Random random(4, "data");
      Vector outputs(rows * Batch::kSamples);
      for (Index i = 0; i < outputs.size(); ++i) outputs[i] = random.normal();
      Matrix gradient(rows, Batch::kSamples), scratch = gradient;
      batch.loss(ConstMatrixMap(outputs.data(), rows, Batch::kSamples), gradient);
      CHECK(batch.errors.cwiseAbs().maxCoeff() > 1.5);
      CHECK(batch.errors.cwiseAbs().minCoeff() < 0.5);
      const Vector estimate = gradients::differences(outputs, [&](const Vector& at) {
        return batch.loss(ConstMatrixMap(at.data(), rows, Batch::kSamples), scratch);
      });
      CHECK(gradients::relativeError(ConstVectorMap(gradient.data(), gradient.size()), estimate) < 1e-6);
      CHECK(gradient.cwiseAbs().maxCoeff() > 1e-3);
    }
}

TEST_CASE("gradients: deep Q-learning's loss by the parameters of a network") {
  for (const bool duelling : {false, true}) {
    Batch batch(true);
    const nn::Network network(4, nn::perceptronLayers({6, 5}, nn::Activation::Tanh, valueOutputs(duelling)));
    nn::Workspace workspace(network, Batch::kSamples);
    Random random(4, "init");
    Vector theta(network.parameterCount()), none, gradient(network.parameterCount());
    network.initialise(theta, none, nn::Initializer::GlorotNormal, random);
    const Matrix x = Matrix::Random(4, Batch::kSamples);
    const auto loss = [&](const Vector& at) {
      (void)nn::forward(network, at, none, x, workspace);
      return batch.loss(workspace.output(), workspace.outputGradient());
    };
    loss(theta);
    REQUIRE(nn::backward(network, theta, none, x, workspace, gradient));
    CHECK(gradients::relativeError(gradient, gradients::differences(theta, loss)) < 1e-6);
    CHECK(gradient.cwiseAbs().maxCoeff() > 1e-3);
  }
}

TEST_CASE("gradients: Q of a duelling network is its value plus what the action is better than the mean") {
  Matrix outputs(3, 2), q(2, 2);
  outputs << 5, -1,  //
      2, 0.5,        //
      -4, 1.5;
  actionValues(outputs, q);
  CHECK(q(0, 0) == 5 + 2 + 1);
  CHECK(q(1, 0) == 5 - 4 + 1);
  CHECK(q(0, 1) == -1 + 0.5 - 1);
  CHECK(q(1, 1) == -1 + 1.5 - 1);
}

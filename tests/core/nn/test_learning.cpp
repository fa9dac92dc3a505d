// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/optim/optimizer.h"
#include "tests/core/nn/layers.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace perc;
using namespace perc::nn;

namespace {

struct Data {
  Matrix x, targets;
};

Data logicalData(const std::vector<int>& classes) {
  Data d{Matrix(2, 4), Matrix(1, 4)};
  d.x << 0, 0, 1, 1, 0, 1, 0, 1;
  for (Index i = 0; i < 4; ++i) d.targets(0, i) = static_cast<Scalar>(classes[static_cast<std::size_t>(i)]);
  return d;
}

double accuracyOf(const Network& network, const Vector& theta, const Data& data, const Loss& loss,
                  Workspace& workspace) {
  Matrix outputs(network.outputs(), data.x.cols());
  REQUIRE(forwardAll(network, theta, Vector(), data.x, workspace, outputs));
  double right = 0;
  for (Index i = 0; i < outputs.cols(); ++i)
    right += predictedClass(loss, &outputs(0, i), outputs.rows()) == static_cast<int>(data.targets(0, i));
  return right / static_cast<double>(outputs.cols());
}

/// A perceptron taught sample by sample; the first pass without a mistake, or -1.
int passesUntilRight(const Data& data, int most) {
  const Network network(static_cast<int>(data.x.rows()), {dense(1), activation(Activation::Step)});
  const Loss loss{.kind = LossKind::Perceptron};
  Vector theta = Vector::Zero(network.parameterCount()), buffers, gradient(theta.size());
  Workspace workspace(network, data.x.cols());
  Random random(1, "dropout");
  optim::OptimizerState state;
  for (int pass = 0; pass < most; ++pass) {
    for (Index i = 0; i < data.x.cols(); ++i) {
      (void)trainGradient(network, theta, buffers, {data.x.col(i), data.targets.col(i)}, loss, random, workspace,
                          gradient);
      optim::update({}, 1, gradient, theta, state);
    }
    if (accuracyOf(network, theta, data, loss, workspace) == 1) return pass;
  }
  return -1;
}

}  // namespace

TEST_CASE("nn: the perceptron's update is Rosenblatt's w += rate (y - yhat) x") {
  const Network network(2, {dense(1), activation(Activation::Step)});
  Vector theta = (Vector(3) << 1, -2, 0.5f).finished(), buffers, gradient(3);
  const Matrix x = (Matrix(2, 1) << 0.5f, 3).finished();  // z = .5 - 6 + .5 < 0: yhat 0
  Workspace workspace(network, 1);
  Random random(1, "dropout");
  optim::OptimizerState state;
  const double wrong = *trainGradient(network, theta, buffers, {x, Matrix::Ones(1, 1)}, {.kind = LossKind::Perceptron},
                                      random, workspace, gradient);
  CHECK(wrong == 1);
  optim::update({}, 0.5, gradient, theta, state);
  CHECK(theta == (Vector(3) << 1.25f, -0.5f, 1).finished());
  // Now z = .625 - 1.5 + 1 >= 0: right, and nothing moves any more.
  CHECK(*trainGradient(network, theta, buffers, {x, Matrix::Ones(1, 1)}, {.kind = LossKind::Perceptron}, random,
                       workspace, gradient) == 0);
  CHECK(gradient.isZero(0));
}

TEST_CASE("nn: the perceptron converges where a line separates, and never on XOR") {
  CHECK(passesUntilRight(logicalData({0, 0, 0, 1}), 50) >= 0);
  CHECK(passesUntilRight(logicalData({0, 1, 1, 1}), 50) >= 0);
  CHECK(passesUntilRight(logicalData({0, 1, 1, 0}), 2000) == -1);
  Random random(6, "data");
  Data separable{Matrix(2, 100), Matrix(1, 100)};
  for (Index i = 0; i < 100; ++i) {
    const bool above = i % 2 == 0;
    separable.x(0, i) = static_cast<Scalar>(random.normal());
    separable.x(1, i) = static_cast<Scalar>(0.5 * separable.x(0, i) + (above ? 1 : -1) * (0.2 + random.uniform()));
    separable.targets(0, i) = above;
  }
  CHECK(passesUntilRight(separable, 500) >= 0);
}

TEST_CASE("nn: a hidden layer learns XOR, with every rule and with every loss of classification") {
  const Data data = logicalData({0, 1, 1, 0});
  const auto accuracy = [&](const optim::Optimizer& optimizer, double rate, const Loss& loss, int outputs) {
    const Network network(2, perceptronLayers({8}, Activation::Tanh, outputs));
    Vector theta(network.parameterCount()), buffers, gradient(theta.size());
    Random random(3, "init");
    network.initialise(theta, buffers, Initializer::GlorotUniform, random);
    Workspace workspace(network, 4);
    optim::OptimizerState state = optim::initialState(optimizer, theta.size());
    for (int step = 0; step < 2000; ++step) {
      (void)trainGradient(network, theta, buffers, {data.x, data.targets}, loss, random, workspace, gradient);
      optim::update(optimizer, rate, gradient, theta, state);
    }
    return accuracyOf(network, theta, data, loss, workspace);
  };
  for (std::size_t i = 0; i < optim::ruleOptions().size(); ++i) {
    INFO(optim::ruleOptions()[i].id);
    const auto rule = static_cast<optim::Rule>(i);
    const double rate = rule == optim::Rule::Adadelta ? 1 : 0.03;
    CHECK(accuracy(optim::defaults(rule), rate, {.kind = LossKind::MeanSquaredError}, 1) == 1);
  }
  for (int kind = 0; kind < static_cast<int>(LossKind::Perceptron); ++kind)
    for (const int outputs : {1, 2}) {
      INFO("loss " << kind << ", outputs " << outputs);
      CHECK(accuracy(optim::defaults(optim::Rule::Adam), 0.03, {.kind = static_cast<LossKind>(kind)}, outputs) == 1);
    }
}

TEST_CASE("nn: what predictions mean") {
  const Matrix z = (Matrix(3, 1) << 1, 3, 2).finished();
  Matrix p(3, 1);
  predictions({.kind = LossKind::CategoricalCrossEntropy}, z, p);
  CHECK(p.sum() == Approx(1));
  CHECK(p(1, 0) == Approx(std::exp(2.0) / (1 + std::exp(1.0) + std::exp(2.0))));
  predictions({.kind = LossKind::BinaryCrossEntropy}, z, p);
  CHECK(p(0, 0) == Approx(1 / (1 + std::exp(-1.0))));
  predictions({.kind = LossKind::Hinge}, z, p);
  CHECK(p == z);
  CHECK(predictionKind({.kind = LossKind::Hinge}) == PredictionKind::Score);
  CHECK(predictionKind({.kind = LossKind::Perceptron}) == PredictionKind::Class);
  CHECK(predictionKind({.kind = LossKind::Huber, .task = Task::Regression}) == PredictionKind::Value);
  CHECK(predictedClass({}, z.data(), 3) == 1);
  const Scalar single[] = {-0.1f, 0.1f};
  CHECK(predictedClass({}, single, 1) == 0);
  CHECK(predictedClass({}, single + 1, 1) == 1);
}

TEST_CASE("nn: mean losses divide by the sum of the weights") {
  const Matrix z = (Matrix(1, 3) << 1, 2, 3).finished(), t = Matrix::Zero(1, 3);
  const Loss squared{.task = Task::Regression};
  CHECK(meanLoss(squared, z, t, ConstVectorMap(nullptr, 0)) == Approx(14 / 3.0));
  CHECK(meanLoss(squared, z, t, (Vector(3) << 2, 0, 1).finished()) == Approx(11 / 3.0));
  CHECK(meanLoss(squared, z, t, Vector::Zero(3)) == 0);
  const Loss hinge{.kind = LossKind::Hinge, .classWeights = {1, 3}};
  CHECK(meanLoss(hinge, z, (Matrix(1, 3) << 0, 1, 0).finished(), ConstVectorMap(nullptr, 0)) ==
        Approx((2 + 0 + 4) / 5.0));
}

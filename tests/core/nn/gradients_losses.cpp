// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/gradients_check.h"
#include "tests/core/nn/layers.h"
#include "tests/support/catch.h"

#include "core/nn/choices.h"

using namespace perc;
using namespace perc::nn;
using gradients::Case;

namespace {

void requireRight(Case c) {
  c.x *= 2;  // errors beyond Huber's delta, margins beyond the hinge
  const auto check = [&](const char* what) {
    INFO(what);
    const gradients::Errors errors = gradients::check(c);
    CHECK(errors.largest > 1e-3);
    CHECK(errors.parameters < 1e-6);
    CHECK(errors.inputs < 1e-6);
  };
  check("no weights");
  c.weights = Vector::LinSpaced(c.x.cols(), 0, 3);
  check("sample weights");
  if (c.loss.task == Task::Regression) return;
  c.loss.classWeights = {0.5, 2.5, 1.5, 0.25};
  check("sample and class weights");
  c.weights.resize(0);
  check("class weights");
}

Case withOutputs(int outputs, const Loss& loss) {
  return Case(3, {dense(6), activation(Activation::Tanh), dense(outputs)}, loss, 15);
}

}  // namespace

TEST_CASE("gradients: every loss of classification, with one output and with four") {
  for (std::size_t i = 0; i < lossOptions().size(); ++i) {
    const Loss loss{.kind = static_cast<LossKind>(i)};
    if (loss.kind == LossKind::Perceptron) continue;  // defined by its rule, not by a derivative
    for (const int outputs : {1, 4}) {
      INFO(lossOptions()[i].id << ", outputs: " << outputs);
      requireRight(withOutputs(outputs, loss));
    }
  }
}

TEST_CASE("gradients: every loss of regression") {
  for (const LossKind kind : {LossKind::MeanSquaredError, LossKind::MeanAbsoluteError, LossKind::Huber})
    for (const int outputs : {1, 3}) requireRight(withOutputs(outputs, {.kind = kind, .task = Task::Regression}));
  requireRight(withOutputs(2, {.kind = LossKind::Huber, .task = Task::Regression, .huberDelta = 0.3}));
}

TEST_CASE("gradients: focal loss with other constants") {
  for (const double gamma : {0.0, 0.5, 1.0, 3.0})
    for (const int outputs : {1, 4}) {
      INFO("gamma " << gamma << ", outputs " << outputs);
      requireRight(withOutputs(outputs, {.kind = LossKind::Focal, .focalGamma = gamma, .focalAlpha = 0.25}));
    }
}

TEST_CASE("gradients: losses on huge logits stay finite and right") {
  for (const LossKind kind : {LossKind::BinaryCrossEntropy, LossKind::CategoricalCrossEntropy, LossKind::Focal})
    for (const int outputs : {1, 3}) {
      Matrix z(outputs, 2), targets(1, 2), gradient(outputs, 2);
      z.setConstant(-800);
      z(0, 0) = 800;
      z(0, 1) = 900;
      targets << (outputs == 1 ? 1 : 0), (outputs == 1 ? 0 : 1);
      const double loss = meanLossAndGradient({.kind = kind}, z, targets, ConstVectorMap(nullptr, 0), gradient);
      CHECK(std::isfinite(loss));
      CHECK(loss > 100);
      CHECK(gradient.allFinite());
      CHECK(gradient(0, 1) > 0);
    }
}

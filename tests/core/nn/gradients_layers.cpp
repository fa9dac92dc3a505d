// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/gradients_check.h"
#include "tests/support/catch.h"

#include "core/nn/choices.h"
#include "core/optim/regularizer.h"

using namespace perc;
using namespace perc::nn;
using gradients::Case;

namespace {

constexpr double kLimit = 1e-6;
const Loss kRegression{.kind = LossKind::MeanSquaredError, .task = Task::Regression};

void requireRight(const Case& c) {
  const gradients::Errors errors = gradients::check(c);
  CHECK(errors.largest > 1e-3);
  CHECK(errors.parameters < kLimit);
  CHECK(errors.inputs < kLimit);
}

}  // namespace

TEST_CASE("gradients: every activation, between dense layers, at the start and at the end") {
  for (std::size_t i = 0; i < activationOptions().size(); ++i) {
    const auto f = static_cast<Activation>(i);
    if (f == Activation::Step) continue;
    INFO(activationOptions()[i].id);
    requireRight(Case(3, {dense(5), activation(f), dense(4), activation(f), dense(2)}, kRegression));
    requireRight(Case(3, {activation(f), dense(2), activation(f)}, kRegression));
  }
}

TEST_CASE("gradients: dense layers of all shapes around the width of a register and of a panel") {
  for (const int inputs : {1, 2, 7, 8, 9, 16, 17})
    for (const int outputs : {1, 3, 8, 9, 17, 33}) {
      INFO(inputs << " to " << outputs);
      requireRight(Case(inputs, {dense(outputs), activation(Activation::Tanh), dense(3)}, kRegression, 13));
    }
  requireRight(Case(2, {dense(2), dense(1)}, kRegression, 1));
  requireRight(Case(4, {dense(3)}, kRegression, 30));
}

TEST_CASE("gradients: batch normalisation depends on the batch's own mean and variance") {
  requireRight(Case(3, {dense(4), batchNorm(), activation(Activation::Tanh), dense(2)}, kRegression));
  requireRight(Case(3, {batchNorm(), dense(2), batchNorm()}, kRegression));
  requireRight(Case(3, {dense(4), batchNorm(), dense(2)}, kRegression, 1));  // a single sample: the running statistics
}

TEST_CASE("gradients: dropout, for the numbers it let through") {
  requireRight(Case(3, {dense(16), activation(Activation::Tanh), dropout(0.4), dense(2)}, kRegression));
  requireRight(Case(5, {dropout(0.2), dense(2)}, kRegression, 9));
}

TEST_CASE("gradients: frozen layers get none, and pass it on to the inputs") {
  Case c(3, {dense(4), batchNorm(), activation(Activation::Prelu), dense(5), batchNorm(), dense(2)}, kRegression);
  for (const int frozen : {1, 2, 3, 4, 5}) {
    INFO(frozen);
    c.frozenLayers = frozen;
    requireRight(c);
  }
}

TEST_CASE("gradients: a hidden step layer has derivative zero, as the output it passes the rule's gradient on") {
  const Loss perceptron{.kind = LossKind::Perceptron};
  Case hidden(3, {dense(4), activation(Activation::Step), dense(1), activation(Activation::Step)}, perceptron);
  Workspace workspace(hidden.network, hidden.x.cols());
  Random random(1, "dropout");
  Vector gradient(hidden.network.parameterCount());
  const double wrong = *trainGradient(hidden.network, hidden.theta, hidden.buffers, {hidden.x, hidden.targets},
                                      perceptron, random, workspace, gradient);
  CHECK(wrong > 0);
  CHECK(gradient.head(16).cwiseAbs().maxCoeff() == 0);
  CHECK(gradient.tail(5).cwiseAbs().maxCoeff() > 0);
}

TEST_CASE("gradients: L1 and L2 penalties, on weights only") {
  const Case c(3, {dense(4), batchNorm(), activation(Activation::Prelu), dense(2)}, kRegression);
  for (const optim::Regularizer r :
       {optim::Regularizer{0.3, 0}, optim::Regularizer{0, 0.7}, optim::Regularizer{0.2, 0.5}}) {
    Vector gradient = Vector::Zero(c.theta.size());
    const double value = optim::addPenalty(r, c.network.weightRanges(), c.theta, gradient);
    CHECK(value == Approx(optim::penalty(r, c.network.weightRanges(), c.theta)));
    const Vector estimate = gradients::differences(
        c.theta, [&](const Vector& at) { return optim::penalty(r, c.network.weightRanges(), at); });
    CHECK(gradients::relativeError(gradient, estimate) < kLimit);
    for (const Segment& s : c.network.segments())
      CHECK((gradient.segment(s.offset, s.size()).cwiseAbs().maxCoeff() > 0) == (s.kind == SegmentKind::Weight));
  }
}

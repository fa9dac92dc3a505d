// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/gradients_check.h"
#include "tests/core/nn/layers.h"
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

TEST_CASE("gradients: layer normalisation, of vectors and of images") {
  requireRight(Case(3, {dense(4), layerNorm(), activation(Activation::Tanh), dense(2)}, kRegression));
  requireRight(Case(Shape{2, 3, 2}, {layerNorm(), activation(Activation::Tanh)}, kRegression, 3));
}

TEST_CASE("gradients: batch normalisation of images is by channel, over all places") {
  requireRight(Case(Shape{2, 3, 2}, {batchNorm(), activation(Activation::Tanh)}, kRegression, 3));
}

TEST_CASE("gradients: convolution, transposed too, with stride, padding, dilation and groups") {
  const Shape image{4, 6, 5};
  for (const char* notation :
       {"conv 3 3x3", "conv 9 1x1", "conv 2 2x3 stride 2x1 pad 1", "conv 3 3x2 pad 2 dilation 2",
        "conv 6 3x3 pad 1 groups 2", "conv 4 3x3 stride 2 pad 1 groups 4", "conv 17 6x5", "convtranspose 3 3x3",
        "convtranspose 2 4x4 stride 2 pad 1", "convtranspose 6 3x2 stride 3x2 pad 1x0 extra 1 groups 2",
        "convtranspose 4 2x2 dilation 2 groups 4", "conv 4 2x3 stride 1x2 pad 1 dilation 1x2 groups 4"}) {
    INFO(notation);
    std::vector<LayerSpec> layers = *readLayers(notation);
    layers.push_back(activation(Activation::Tanh));
    requireRight(Case(image, layers, kRegression, 3));
    layers.insert(layers.begin(), convolution({.channels = 4}));
    layers.push_back(globalPooling());
    requireRight(Case(image, layers, kRegression, 3));
  }
}

TEST_CASE("gradients: pooling, upsampling and reshaping of images") {
  for (const char* notation :
       {"conv 3 2x2; maxpool 2", "conv 9 2x2; maxpool 3 stride 1 pad 1", "conv 2 2x2; maxpool 2x1 stride 1 dilation 2",
        "conv 3 2x2; avgpool 2", "conv 3 2x2; avgpool 3x2 stride 2x1 pad 1", "conv 3 2x2; globalpool",
        "conv 3 2x2; upsample 2; conv 2 2x2", "conv 3 2x2; flatten; dense 4",
        "flatten; dense 12; unflatten 3 2x2; conv 2 2x2", "flatten; planes 2 6x4; conv 3 2x2",
        "conv 4 1x1; gate(globalpool; dense 2; relu; dense 4; sigmoid)",
        "conv 4 1x1; concat(conv 3 3x3 pad 1 | | maxpool 3 stride 1 pad 1)"}) {
    INFO(notation);
    requireRight(Case(Shape{2, 6, 5}, *readLayers(notation), kRegression, 3));
  }
}

TEST_CASE("gradients: spectral normalisation at rest; its estimate counts as constant while it moves") {
  for (const char* notation : {"spectral(dense 4); tanh", "unflatten 1 1x3; spectral(conv 2 1x2); flatten; tanh"}) {
    Case c(3, *readLayers(notation), kRegression);
    c.modes.assign(static_cast<std::size_t>(c.network.layerCount()), {.learns = true, .training = false});
    requireRight(c);
  }
}

TEST_CASE("gradients: reversal and quantiser by their definitions") {
  Case c(1, {gradientReversal(2)}, kRegression, 4);
  const auto back = [&](const Case& of) {
    Workspace w(of.network, of.x.cols());
    Vector gradient(of.theta.size());
    (void)forward(of.network, of.theta, of.buffers, of.x, w);
    w.outputGradient().setOnes();
    (void)backward(of.network, of.theta, of.buffers, of.x, w, gradient, {}, true);
    Matrix both(2, of.x.cols());
    both << w.output(), w.inputGradient();
    return both;
  };
  c.x << 1, -2, 3, 0;
  CHECK(back(c) == (Matrix(2, 4) << 1, -2, 3, 0, -2, -2, -2, -2).finished());
  Case q(1, {quantiser(2, 2)}, kRegression, 6);  // three steps: -2, 0, 2
  q.x << -3, -1.01, -1, 0.99, 1.5, 2.5;
  CHECK(back(q) == (Matrix(2, 6) << -2, -2, 0, 0, 2, 2, 0, 1, 1, 1, 1, 0).finished());
}

TEST_CASE("gradients: ways that part and come together, nested, at the start and at the end") {
  const std::vector<LayerSpec> way{dense(4), activation(Activation::Tanh)}, other{dense(4), batchNorm()};
  for (const std::vector<LayerSpec>& layers : std::vector<std::vector<LayerSpec>>{
           {dense(4), residual(way), dense(2)},
           {residual(way)},
           {residual(way, other), dense(2)},
           {residual({residual(way), dense(4)}), residual(way)},
           {residual({residual(way)}, {residual(other)})},
           {concat({{}, {dense(3)}}), dense(2)},
           {concat({way, {}, other}), activation(Activation::Sigmoid), dense(2)},
           {concat({{}, {concat({{}, way})}})},
           {dense(4), gate({dense(2), activation(Activation::Relu), dense(4), activation(Activation::Sigmoid)}),
            dense(1)},
           {gate({residual(way)}), concat({{}, {gate(way)}})}}) {
    INFO(notationOf(layers));
    requireRight(Case(4, layers, kRegression));
  }
}

TEST_CASE("gradients: layers that do not learn get none, wherever they are, and pass it on to the inputs") {
  Case c(3,
         {dense(4), batchNorm(), activation(Activation::Prelu), dense(5), residual({dense(5), batchNorm()}), dense(2)},
         kRegression);
  const auto count = static_cast<std::size_t>(c.network.layerCount());
  for (const unsigned frozen : {0b1U, 0b11U, 0b111U, 0b100U, 0b1010U, 0b110000U, 0b1111111U}) {
    for (const bool training : {true, false}) {
      INFO(frozen << (training ? " by the batch" : " as in evaluation"));
      c.modes.assign(count, {});
      for (std::size_t i = 0; i < count; ++i)
        if (frozen >> i & 1U) c.modes[i] = {.learns = false, .training = training};
      requireRight(c);
    }
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

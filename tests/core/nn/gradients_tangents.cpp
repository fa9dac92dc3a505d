// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/choices.h"
#include "core/nn/tangent.h"
#include "tests/core/nn/gradients_check.h"
#include "tests/core/nn/layers.h"
#include "tests/support/catch.h"

using namespace perc;
using namespace perc::nn;
using gradients::Case, gradients::relativeError;

namespace {

constexpr double kLimit = 1e-5;
const Loss kRegression{.kind = LossKind::MeanSquaredError, .task = Task::Regression};

Matrix normal(Index rows, Index columns, std::uint64_t seed) {
  Random random(seed, "data");
  Matrix m(rows, columns);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = random.normal();
  return m;
}

/// How f moves from `at` along `direction`, by central differences.
template <class F>
Vector along(const Vector& at, const Vector& direction, F f) {
  constexpr double h = 1e-5;
  return (f(at + h * direction) - f(at - h * direction)) / (2 * h);
}

Vector flat(const ConstMatrixRef& m) {
  const Matrix copy = m;
  return ConstVectorMap(copy.data(), copy.size());
}

struct Gradients {
  Vector outputs, parameters, inputs;
};

/// Everything the passes give at these parameters and inputs.
Gradients gradientsAt(const Case& c, const Vector& theta, const Matrix& x) {
  Workspace workspace(c.network, x.cols());
  Gradients g{.outputs = {}, .parameters = Vector(theta.size()), .inputs = {}};
  REQUIRE(forward(c.network, theta, c.buffers, x, workspace));
  g.outputs = flat(workspace.output());
  meanLossAndGradient(c.loss, workspace.output(), c.targets, c.weights, workspace.outputGradient());
  REQUIRE(backward(c.network, theta, c.buffers, x, workspace, g.parameters, {}, true));
  g.inputs = flat(workspace.inputGradient());
  return g;
}

/// Tangents of outputs and of all gradients, as parameters, inputs or both move.
void requireTangents(const Case& c) {
  REQUIRE(checkSecondOrder(c.network).ok());
  const Vector vector = normal(c.theta.size(), 1, 3);
  const Matrix move = normal(c.x.rows(), c.x.cols(), 4);
  for (const bool theta : {true, false})
    for (const bool x : {true, false}) {
      if (!theta && !x) continue;
      INFO((theta ? "theta " : "") << (x ? "x" : ""));
      Vector at(c.theta.size() + c.x.size()), direction = Vector::Zero(at.size());
      at << c.theta, flat(c.x);
      if (theta) direction.head(c.theta.size()) = vector;
      if (x) direction.tail(c.x.size()) = flat(move);
      const auto of = [&](Vector Gradients::*part) {
        return along(at, direction, [&](const Vector& p) {
          const Vector tail = p.tail(c.x.size());
          return Vector(gradientsAt(c, p.head(c.theta.size()), ConstMatrixMap(tail.data(), c.x.rows(), c.x.cols())).*
                        part);
        });
      };
      Workspace workspace(c.network, c.x.cols());
      Tangents tangents(c.network, c.x.cols());
      const Vector none;
      const Matrix still;
      const Direction moves{.theta = theta ? vector : none, .x = x ? move : still};
      Vector gradient(c.theta.size()), gradientMoves(c.theta.size());
      REQUIRE(forward(c.network, c.theta, c.buffers, c.x, workspace));
      REQUIRE(tangentForward(c.network, c.theta, c.buffers, c.x, moves, workspace, tangents));
      CHECK(relativeError(flat(tangents.output()), of(&Gradients::outputs)) < kLimit);
      meanLossAndGradient(c.loss, workspace.output(), c.targets, c.weights, workspace.outputGradient());
      lossGradientTangent(c.loss, workspace.output(), c.targets, c.weights, tangents.output(),
                          tangents.outputGradient());
      REQUIRE(tangentBackward(c.network, c.theta, c.buffers, c.x, moves, workspace, tangents, gradient, gradientMoves,
                              {}, true));
      CHECK(relativeError(gradient, gradientsAt(c, c.theta, c.x).parameters) < 1e-12);
      CHECK(relativeError(gradientMoves, of(&Gradients::parameters)) < kLimit);
      CHECK(relativeError(flat(tangents.inputGradient()), of(&Gradients::inputs)) < kLimit);
    }
}

}  // namespace

TEST_CASE("tangents: every activation") {
  for (std::size_t i = 0; i < activationOptions().size(); ++i) {
    const auto f = static_cast<Activation>(i);
    if (f == Activation::Step) continue;
    INFO(activationOptions()[i].id);
    requireTangents(Case(3, {dense(5), activation(f), dense(2)}, kRegression));
    requireTangents(Case(3, {activation(f), dense(2), activation(f)}, kRegression));
  }
}

TEST_CASE("tangents: dense layers of all shapes, dropout at rest, layer normalisation, joins") {
  for (const char* notation :
       {"dense 1; tanh; dense 9; tanh; dense 17; tanh; dense 1", "layernorm; tanh; dense 2", "dense 3; layernorm; tanh",
        "dense 5; dropout 0.3; tanh", "residual(dense 9; tanh)", "residual(dense 2; silu | tanh; dense 2); tanh",
        "concat( | dense 2; tanh); gate(dense 11; sigmoid); dense 2"}) {
    INFO(notation);
    requireTangents(Case(9, *readLayers(notation), kRegression, 4));
  }
}

TEST_CASE("tangents: images") {
  for (const char* notation :
       {"conv 3 3x3 pad 1; tanh; maxpool 2; flatten; dense 2", "conv 4 2x3 stride 2x1 groups 2; silu; globalpool",
        "convtranspose 2 3x3 stride 2 groups 2; tanh; avgpool 3 stride 2", "upsample 2; conv 2 3x3; softplus",
        "layernorm; tanh; flatten; dense 8; tanh; unflatten 2 2x2; conv 1 2x2",
        "flatten; tanh; planes 2 6x4; conv 2 2x2; tanh",
        "conv 4 1x1; gate(globalpool; dense 4; sigmoid); residual(conv 4 3x3 pad 1; tanh)"}) {
    INFO(notation);
    requireTangents(Case(Shape{2, 6, 5}, *readLayers(notation), kRegression, 3));
  }
}

TEST_CASE("tangents: every loss, of one and of several outputs, weighted") {
  for (std::size_t i = 0; i < lossOptions().size(); ++i)
    for (const int outputs : {1, 3})
      for (const Task task : {Task::Classification, Task::Regression}) {
        const auto kind = static_cast<LossKind>(i);
        if (task == Task::Regression && kind > LossKind::Huber) continue;
        if (kind == LossKind::Perceptron) continue;  // its gradient is a definition
        INFO(lossOptions()[i].id << " of " << outputs);
        Loss loss{.kind = kind, .task = task, .focalAlpha = 0.3};
        if (task == Task::Classification) loss.classWeights = {0.5, 2, 1};
        Case c(4, {dense(3), activation(Activation::Tanh), dense(outputs)}, loss);
        c.weights = normal(c.x.cols(), 1, 8).cwiseAbs();
        requireTangents(c);
      }
  for (const double gamma : {0.0, 0.5, 1.0, 3.5})
    for (const int outputs : {1, 3})
      requireTangents(Case(4, {dense(3), dense(outputs)}, {.kind = LossKind::Focal, .focalGamma = gamma}));
}

TEST_CASE("tangents: the whole Hessian and Gauss-Newton matrix of small networks, column by column") {
  for (const char* notation :
       {"dense 5; tanh; dense 3", "layernorm; dense 4; prelu; residual(dense 4; silu); dense 2"}) {
    INFO(notation);
    const Case c(4, *readLayers(notation), {.kind = LossKind::CategoricalCrossEntropy}, 9);
    const Index n = c.theta.size();
    REQUIRE(n < 200);
    Workspace workspace(c.network, 9);
    Tangents tangents(c.network, 9);
    Matrix hessian(n, n), gaussNewton(n, n), jacobian(c.network.outputs() * 9, n);
    Vector gradient(n);
    for (Index i = 0; i < n; ++i) {
      const Vector unit = Vector::Unit(n, i);
      REQUIRE(hessianVector(c.network, c.theta, c.buffers, {c.x, c.targets}, c.loss, unit, workspace, tangents,
                            gradient, hessian.col(i)));
      jacobian.col(i) = flat(tangents.output());
      REQUIRE(gaussNewtonVector(c.network, c.theta, c.buffers, {c.x, c.targets}, c.loss, unit, workspace, tangents,
                                gaussNewton.col(i)));
      const Vector estimate =
          along(c.theta, unit, [&](const Vector& theta) { return gradientsAt(c, theta, c.x).parameters; });
      CHECK(relativeError(hessian.col(i), estimate) < kLimit);
    }
    CHECK((hessian - hessian.transpose()).cwiseAbs().maxCoeff() < 1e-12);
    // J' H J with the softmax's Hessian diag(p) - p p' of each sample.
    Matrix expected = Matrix::Zero(n, n), p(c.network.outputs(), 9);
    predictions(c.loss, workspace.output(), p);
    for (Index s = 0; s < 9; ++s) {
      const Matrix rows = jacobian.middleRows(s * c.network.outputs(), c.network.outputs());
      const Vector q = p.col(s);
      expected += rows.transpose() * (Matrix(q.asDiagonal()) - q * q.transpose()) * rows / 9;
    }
    CHECK((gaussNewton - expected).cwiseAbs().maxCoeff() < 1e-12);
  }
}

TEST_CASE("tangents: the gradient penalty of a critic") {
  for (const char* notation : {"dense 6; tanh; dense 5; silu; dense 1", "dense 7; leaky-relu; layernorm; dense 1"}) {
    const Case c(3, *readLayers(notation), kRegression, 6);
    Workspace workspace(c.network, 6);
    Tangents tangents(c.network, 6);
    Vector gradient(c.theta.size());
    const auto at = [&](const Vector& theta) {
      return *gradientPenalty(c.network, theta, c.buffers, c.x, workspace, tangents, gradient);
    };
    const Vector estimate = gradients::differences(c.theta, at);
    CHECK(at(c.theta) > 0.01);
    CHECK(relativeError(gradient, estimate) < 1e-6);
  }
}

TEST_CASE("tangents: layers without them refuse by name") {
  CHECK_THAT(checkSecondOrder(Network(3, *readLayers("dense 2; residual(batchnorm)"))).error().english(),
             Catch::Contains("Layer 2.layers.1 (batchnorm)"));
}

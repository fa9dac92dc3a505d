// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/nn/team.h"
#include "tests/core/nn/layers.h"
#include "tests/support/catch.h"

#include <atomic>
#include <cmath>

using namespace perc;
using namespace perc::nn;

namespace {

struct Model {
  Network network;
  Vector theta, buffers;
  Random random{1, "init"};
  Model(int inputs, std::vector<LayerSpec> layers)
      : network(inputs, std::move(layers)), theta(network.parameterCount()), buffers(network.bufferCount()) {
    network.initialise(theta, buffers, Initializer::HeNormal, random);
  }
};

Matrix someInputs(Index rows, Index columns, std::uint64_t seed = 2) {
  Random random(seed, "data");
  Matrix x(rows, columns);
  for (Index i = 0; i < x.size(); ++i) x.data()[i] = static_cast<Scalar>(random.normal());
  return x;
}

Matrix outputsOf(const Model& m, const ConstMatrixRef& x) {
  Workspace workspace(m.network, x.cols());
  REQUIRE(forward(m.network, m.theta, m.buffers, x, workspace));
  return workspace.output();
}

}  // namespace

TEST_CASE("nn: a network worked by hand") {
  Model m(2, {dense(2), activation(Activation::Relu), dense(1)});
  m.theta << 1, 3, 2, 4, /* bias */ 0.5f, -20, /* out */ 2, 7, /* bias */ -1;
  const Matrix x = (Matrix(2, 2) << 1, 0, 2, 0).finished();  // samples (1,2) and (0,0)
  Workspace workspace(m.network, 2);
  REQUIRE(forward(m.network, m.theta, m.buffers, x, workspace));
  CHECK(workspace.activation(0)(0, 0) == 5.5f);  // 1*1 + 2*2 + .5
  CHECK(workspace.activation(0)(1, 0) == -9);    // 3*1 + 4*2 - 20
  CHECK(workspace.output()(0, 0) == 10);
  CHECK(workspace.output()(0, 1) == 0);
  Vector gradient(9);
  const Matrix targets = (Matrix(1, 2) << 9, 2).finished();
  const double loss = *trainGradient(m.network, m.theta, m.buffers, {x, targets}, {.task = Task::Regression}, m.random,
                                     workspace, gradient);
  CHECK(loss == Approx((1 + 4) / 2.0));
  // dL/dz = (1, -2); hidden values (5.5, 0) and (.5, 0)
  CHECK(gradient.tail(3) == (Vector(3) << 5.5f - 1, 0, -1).finished());
  CHECK(gradient.head(6) == (Vector(6) << 2, 0, 4, 0, 2 - 4, 0).finished());
}

TEST_CASE("nn: batch normalisation in training, its running statistics, and in evaluation") {
  Model m(1, {batchNorm()});
  const Matrix x = (Matrix(1, 4) << 2, 4, 4, 6).finished();  // mean 4, variance 2 biased, 8/3 unbiased
  Workspace workspace(m.network, 4);
  REQUIRE(forwardTraining(m.network, m.theta, m.buffers, x, m.random, workspace));
  CHECK(workspace.output()(0, 3) == Approx(2 / std::sqrt(2 + 1e-5)));
  CHECK(m.buffers == (Vector(3) << 0, 1, 0).finished());  // only when it is asked for
  updateRunningStatistics(workspace, m.buffers);
  CHECK(m.buffers[0] == Approx(0.4));
  CHECK(m.buffers[1] == Approx(0.9 + 0.1 * 8 / 3));
  CHECK(m.buffers[2] == 1);
  CHECK(outputsOf(m, x)(0, 0) == Approx((2 - 0.4) / std::sqrt(0.9 + 0.8 / 3 + 1e-5)));
  REQUIRE(
      forwardTraining(m.network, m.theta, m.buffers, x, m.random, workspace, {}, std::vector{Mode{.training = false}}));
  const Vector before = m.buffers;
  updateRunningStatistics(workspace, m.buffers);
  CHECK(m.buffers == before);  // statistics as in evaluation do not move
}

TEST_CASE("nn: dropout drops its share, keeps the mean, and rests in evaluation") {
  const Model m(1000, {dropout(0.3)});
  const Matrix x = Matrix::Ones(1000, 20);
  Workspace workspace(m.network, 20);
  Random random(4, "dropout");
  REQUIRE(forwardTraining(m.network, m.theta, m.buffers, x, random, workspace));
  CHECK((workspace.output().array() == 0).cast<double>().mean() == Approx(0.3).margin(0.01));
  CHECK(workspace.output().cast<double>().mean() == Approx(1).margin(0.02));
  CHECK(workspace.output().maxCoeff() == Approx(1 / 0.7));
  CHECK(random != Random(4, "dropout"));
  CHECK(outputsOf(m, x) == x);
}

TEST_CASE("nn: a pass that is stopped says so and leaves buffers and random numbers alone") {
  Model m(3, {dense(4), batchNorm(), dropout(0.5), dense(1)});
  const Matrix x = someInputs(3, 8), targets = Matrix::Zero(1, 8);
  Workspace workspace(m.network, 8);
  Vector gradient(m.network.parameterCount());
  std::atomic<bool> flag = true;
  const Random before = m.random;
  const Vector buffers = m.buffers;
  const StopToken stop(flag);
  CHECK_FALSE(forward(m.network, m.theta, m.buffers, x, workspace, stop));
  CHECK_FALSE(
      trainGradient(m.network, m.theta, m.buffers, {x, targets}, {}, m.random, workspace, gradient, stop).has_value());
  Matrix outputs(1, 8);
  CHECK_FALSE(forwardAll(m.network, m.theta, m.buffers, x, workspace, outputs, stop));
  CHECK(m.random == before);
  CHECK(m.buffers == buffers);
  flag = false;
  CHECK(
      trainGradient(m.network, m.theta, m.buffers, {x, targets}, {}, m.random, workspace, gradient, stop).has_value());
  CHECK(m.random != before);
  CHECK(m.buffers != buffers);
}

TEST_CASE("nn: a sample's output does not depend on its neighbours, nor on where the numbers lie") {
  const Model m(5, {dense(19), activation(Activation::Tanh), dense(130), activation(Activation::Gelu), dense(3)});
  const Matrix x = someInputs(5, 40);
  const Matrix all = outputsOf(m, x);
  for (const Index i : {0, 7, 39}) CHECK(outputsOf(m, x.col(i)) == all.col(i));
  Matrix shifted(6, 41);
  shifted.block(1, 1, 5, 40) = x;
  CHECK(outputsOf(m, shifted.block(1, 1, 5, 40)) == all);
  Workspace workspace(m.network, 7);
  Matrix pieces(3, 40);
  REQUIRE(forwardAll(m.network, m.theta, m.buffers, x, workspace, pieces));
  CHECK(pieces == all);
}

TEST_CASE("nn: layers that are not dense can come first, on inputs with gaps") {
  for (const LayerSpec& first : {activation(Activation::Tanh), dropout(0.5), batchNorm()}) {
    const Model m(3, {first, dense(2)});
    Matrix wide(4, 6);
    wide.bottomRows(3) = someInputs(3, 6);
    const Matrix plain = wide.bottomRows(3);
    CHECK(outputsOf(m, wide.bottomRows(3)) == outputsOf(m, plain));
  }
  for (const char* join : {"residual(dense 3)", "concat( | dense 2)", "gate(dense 3; sigmoid)"}) {
    INFO(join);
    const Model m(3, *readLayers(join));
    Matrix wide(4, 6);
    wide.bottomRows(3) = someInputs(3, 6);
    const Matrix plain = wide.bottomRows(3);
    CHECK(outputsOf(m, wide.bottomRows(3)) == outputsOf(m, plain));
  }
}

TEST_CASE("nn: a number that is not finite stays visible through every activation and loss") {
  for (int f = 0; f <= static_cast<int>(Activation::Step); ++f) {
    INFO(f);
    const Model m(1, {activation(static_cast<Activation>(f))});
    CHECK(std::isnan(outputsOf(m, Matrix::Constant(1, 1, std::nanf("")))(0, 0)));
  }
  for (int kind = 0; kind <= static_cast<int>(LossKind::Perceptron); ++kind)
    for (const Index outputs : {1, 3}) {
      INFO(kind);
      const Matrix z = Matrix::Constant(outputs, 2, std::nanf(""));
      CHECK(std::isnan(
          meanLoss({.kind = static_cast<LossKind>(kind)}, z, Matrix::Zero(1, 2), ConstVectorMap(nullptr, 0))));
    }
}

TEST_CASE("nn: batches are gathered by index") {
  const Matrix points = Matrix::Random(2, 12);
  Matrix batch(2, 2);
  gather(points, std::vector<std::int32_t>{5, 0}, batch);
  CHECK(batch.col(0) == points.col(5));
  CHECK(batch.col(1) == points.col(0));
}

TEST_CASE("nn: a batch divided among threads has the same bits for any number of them") {
  Model m(20, *readLayers("dense 33; relu; dropout 0.3; dense 3"));
  const Matrix x = someInputs(20, 61);
  Matrix targets(1, 61);
  for (Index i = 0; i < 61; ++i) targets(0, i) = static_cast<Scalar>(i % 3);
  const Loss loss{.kind = LossKind::CategoricalCrossEntropy, .classWeights = {1, 0.5f, 2}};
  Vector first;
  for (const unsigned threads : {1U, 2U, 3U, 8U}) {
    INFO(threads);
    ThreadPool pool(threads - 1);
    Team team(m.network, 61, 16, pool);
    Random dropout(3, "dropout");
    Vector gradient(m.theta.size());
    for (int times = 0; times < 3; ++times) {
      REQUIRE(team.trainGradient(m.network, m.theta, m.buffers, {x, targets}, loss, dropout, gradient));
    }
    if (first.size() == 0) first = gradient;
    CHECK(gradient == first);
  }
  // Without dropout it is the gradient of the batch as a whole.
  const Model plain(20, *readLayers("dense 33; relu; dense 3"));
  ThreadPool pool(1);
  Team team(plain.network, 61, 16, pool);
  Workspace workspace(plain.network, 61);
  Random dropout(3, "dropout");
  Vector whole(plain.theta.size()), divided(plain.theta.size()), none;
  const double one = *trainGradient(plain.network, plain.theta, none, {x, targets}, loss, dropout, workspace, whole);
  CHECK(*team.trainGradient(plain.network, plain.theta, none, {x, targets}, loss, dropout, divided) == Approx(one));
  CHECK(whole.isApprox(divided, 1e-5f));
}

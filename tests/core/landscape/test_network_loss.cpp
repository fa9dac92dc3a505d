// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/plane_evaluator.h"
#include "tests/core/landscape/support.h"

#include <atomic>

using namespace perc;
using namespace perc::landscape;
using namespace landscape_support;

namespace {

/// Large enough for several threads and pieces, with a rest.
Problem large() { return {"dense 24; relu; dense 16; tanh; dense 3", {40}, 9001}; }

struct Found {
  LossAndAccuracy figures;
  double value;
  Vector gradient, product;
};
Found lookedAt(const Problem& p, ThreadPool& pool) {
  NetworkLoss loss(p.data(), pool);
  Found found{*loss.figures(p.theta, {}), *loss.value(p.theta, {}), Vector(p.theta.size()), Vector(p.theta.size())};
  CHECK(*loss.gradient(p.theta, found.gradient, {}) == Approx(found.value).epsilon(1e-12));
  REQUIRE(loss.hessianVector(p.theta, normalNumbers(p.theta.size(), 4), found.product, {}));
  return found;
}

std::vector<Place> somePlaces() {
  std::vector<Place> places;
  for (int row = -3; row <= 3; ++row)
    for (int column = -3; column <= 3; ++column) places.push_back({row / 3.0, column / 2.5});
  return places;
}

Plane planeOf(const Problem& p) {
  return {p.theta, normalNumbers(p.theta.size(), 5), normalNumbers(p.theta.size(), 6)};
}

}  // namespace

TEST_CASE("landscape: the loss of a network and its derivatives are those of single passes") {
  const Problem p = large();
  ThreadPool alone(0);
  const Found found = lookedAt(p, alone);
  nn::Workspace workspace(*p.network, p.x.cols());
  nn::Tangents tangents(*p.network, p.x.cols());
  Vector gradient(p.theta.size()), product(p.theta.size());
  const double loss = *nn::hessianVector(*p.network, p.theta, p.buffers, {p.x, p.targets}, p.loss,
                                         normalNumbers(p.theta.size(), 4), workspace, tangents, gradient, product);
  CHECK(found.value == Approx(loss).epsilon(1e-6));
  CHECK(found.figures.loss == found.value);
  Index right = 0;
  for (Index s = 0; s < p.x.cols(); ++s) {
    Index named = 0;
    workspace.output().col(s).maxCoeff(&named);
    right += named == static_cast<Index>(p.targets(0, s));
  }
  CHECK(found.figures.accuracy == Approx(static_cast<double>(right) / 9001));
  CHECK(relativeError(found.gradient, gradient) < 1e-5);
  CHECK(relativeError(found.product, product) < 1e-5);
}

TEST_CASE("landscape: classes weigh over the whole set, not piece by piece") {
  Problem p = large();
  p.loss.classWeights = {1, 5, 0.5f};
  NetworkLoss loss(p.data());
  nn::Workspace workspace(*p.network, p.x.cols());
  REQUIRE(nn::forward(*p.network, p.theta, p.buffers, p.x, workspace));
  const double whole = nn::meanLoss(p.loss, workspace.output(), p.targets, Vector());
  CHECK(*loss.value(p.theta, {}) == Approx(whole).epsilon(1e-6));
  PlaneEvaluator plane(p.data(), planeOf(p));
  LossAndAccuracy centre;
  REQUIRE(plane.evaluate(std::vector<Place>(1), true, {&centre, 1}, {}));
  CHECK(centre.loss == Approx(whole).epsilon(1e-6));
}

TEST_CASE("landscape: any number of threads gives the same bits") {
  const Problem p = large();
  ThreadPool alone(0), four(3);
  const Found one = lookedAt(p, alone), shared = lookedAt(p, four);
  CHECK(one.value == shared.value);
  CHECK(one.figures.loss == shared.figures.loss);
  CHECK(one.figures.accuracy == shared.figures.accuracy);
  CHECK(one.gradient == shared.gradient);
  CHECK(one.product == shared.product);
}

TEST_CASE("landscape: a loss that is stopped says so, and goes on afterwards") {
  const Problem p = large();
  NetworkLoss loss(p.data());
  PlaneEvaluator plane(p.data(), planeOf(p));
  std::atomic<bool> flag = true;
  Vector v(p.theta.size());
  std::vector<LossAndAccuracy> out(49);
  CHECK_FALSE(loss.value(p.theta, StopToken(flag)));
  CHECK_FALSE(loss.figures(p.theta, StopToken(flag)));
  CHECK_FALSE(loss.gradient(p.theta, v, StopToken(flag)));
  CHECK_FALSE(loss.hessianVector(p.theta, p.theta, v, StopToken(flag)));
  CHECK_FALSE(plane.evaluate(somePlaces(), false, out, StopToken(flag)));
  flag = false;
  CHECK(loss.value(p.theta, StopToken(flag)));
  CHECK(plane.evaluate(somePlaces(), false, out, StopToken(flag)));
}

TEST_CASE("landscape: curvature is refused where a layer has no derivatives of second order") {
  const Problem good("dense 4; tanh; dense 3", {2}, 10);
  CHECK(NetworkLoss(good.data()).checkCurvature().ok());
  for (const char* layers : {"dense 4; batchnorm; tanh; dense 3", "dense 4; layernorm; dense 3"}) {
    const Problem p(layers, {2}, 10);
    CHECK(NetworkLoss(p.data()).checkCurvature().ok() == nn::checkSecondOrder(*p.network).ok());
  }
}

TEST_CASE("landscape: a plane's losses are those of the network with its parameters there") {
  const auto check = [](const Problem& p) {
    INFO(p.network->description().front().notation);
    const Plane plane = planeOf(p);
    PlaneEvaluator evaluator(p.data(), plane);
    NetworkLoss loss(p.data());
    const std::vector<Place> places = somePlaces();
    std::vector<LossAndAccuracy> out(places.size());
    REQUIRE(evaluator.evaluate(places, true, out, {}));
    Vector theta(p.theta.size());
    const auto classes = p.loss.task == nn::Task::Classification;
    for (std::size_t i = 0; i < places.size(); ++i) {
      plane.at(places[i], theta);
      const LossAndAccuracy there = *loss.figures(theta, {});
      CHECK(out[i].loss == Approx(there.loss).epsilon(1e-5));
      CHECK(std::isnan(out[i].accuracy) == !classes);
      if (classes) CHECK(std::abs(out[i].accuracy - there.accuracy) < 0.002);
    }
  };
  check(large());
  check({"dense 8; tanh; dense 8; tanh; dense 1", {2}, 350});
  check({"dense 3", {5}, 60});
  check({"dense 1", {5}, 60});
  check({"dense 6; residual(dense 6; relu); dropout 0.5; dense 3", {20}, 200});
  check({"dense 6; batchnorm; relu; dense 3", {20}, 200});
  check({"conv 2 3x3; relu; flatten; dense 3", {1, 6, 6}, 100});
  check({"residual(dense 5; tanh); dense 3", {5}, 100});
}

TEST_CASE("landscape: a plane's bits depend neither on how places are grouped nor on threads") {
  const Problem p = large();
  ThreadPool alone(0), four(3);
  PlaneEvaluator one(p.data(), planeOf(p), alone), shared(p.data(), planeOf(p), four);
  const std::vector<Place> places = somePlaces();
  std::vector<LossAndAccuracy> whole(places.size()), single(places.size());
  REQUIRE(one.evaluate(places, true, whole, {}));
  for (std::size_t i = 0; i < places.size(); ++i) REQUIRE(shared.evaluate({&places[i], 1}, true, {&single[i], 1}, {}));
  for (std::size_t i = 0; i < places.size(); ++i) {
    CHECK(whole[i].loss == single[i].loss);
    CHECK(whole[i].accuracy == single[i].accuracy);
  }
  REQUIRE(shared.evaluate(places, false, single, {}));
  CHECK(whole.back().loss == single.back().loss);
  CHECK(std::isnan(single.back().accuracy));
}

TEST_CASE("landscape: a plane that is moved gives the bits of one made there") {
  const Problem p = large();
  Plane moved = planeOf(p);
  PlaneEvaluator follows(p.data(), moved);
  std::vector<LossAndAccuracy> out(49), anew(49);
  REQUIRE(follows.evaluate(somePlaces(), false, out, {}));
  moved.origin += Scalar(0.1) * normalNumbers(p.theta.size(), 8);
  follows.moveTo(moved.origin);
  PlaneEvaluator made(p.data(), moved);
  REQUIRE(follows.evaluate(somePlaces(), false, out, {}));
  REQUIRE(made.evaluate(somePlaces(), false, anew, {}));
  for (std::size_t i = 0; i < out.size(); ++i) CHECK(out[i].loss == anew[i].loss);
}

TEST_CASE("landscape: places without a finite loss do not spoil the others") {
  const Problem p("dense 8; tanh; dense 1", {2}, 50);
  PlaneEvaluator plane(p.data(), planeOf(p));
  const std::vector<Place> places{{0, 0}, {1e38, 1e38}, {1, 1}};
  std::vector<LossAndAccuracy> out(3);
  REQUIRE(plane.evaluate(places, false, out, {}));
  CHECK(std::isfinite(out[0].loss));
  CHECK_FALSE(std::isfinite(out[1].loss));
  CHECK(std::isfinite(out[2].loss));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/flow.h"
#include "core/generate/measures.h"
#include "core/nn/layers/kinds.h"
#include "tests/support/catch.h"

#include <cmath>
#include <vector>

using namespace perc;
using namespace perc::generate;

namespace {

std::shared_ptr<const nn::Network> velocityNetwork(const std::vector<int>& hidden) {
  return std::make_shared<const nn::Network>(nn::Shape{2 + kTimeInputs},
                                             nn::perceptronLayers(hidden, nn::Activation::Silu, 2));
}

const auto kRing = [](Random& random, MatrixRef points) { draw(Planar::Ring, random, points); };

FlowMatching ringFlow(std::uint64_t seed = 1) {
  const FlowSettings settings{.batchSize = 64};
  return {settings, kRing, startOf(velocityNetwork({32, 32}), nn::Initializer::HeUniform, settings, seed)};
}

std::uint64_t bitsOf(const FlowMatching& flow) {
  Fingerprint fingerprint;
  flow.state().addTo(fingerprint);
  return fingerprint.value();
}

/// Two points, left and right.
Matrix two() {
  Matrix points(2, 2);
  points << -1, 1, 0, 0.5f;
  return points;
}

}  // namespace

TEST_CASE("flow: the exact velocity of one point leads straight to it", "[generate]") {
  const Matrix point = Matrix::Constant(2, 1, 2);
  Vector place = Vector::Zero(2), velocity(2);
  for (int k = 0; k < 50; ++k) {
    exactVelocity(point, place, k / 50.0, velocity);
    CHECK(velocity[0] == Approx(2).epsilon(1e-4));
    place += 0.02f * velocity;
  }
  CHECK(place[1] == Approx(2).epsilon(1e-4));
}

TEST_CASE("flow: the exact velocity between two points is that of the nearer way", "[generate]") {
  Vector velocity(2);
  exactVelocity(two(), Vector::Zero(2), 0, velocity);  // both as likely: to their middle
  CHECK(velocity[0] == Approx(0).margin(1e-6));
  CHECK(velocity[1] == Approx(0.25));
  Vector place(2);
  place << 0.8f, 0.4f;
  exactVelocity(two(), place, 0.9, velocity);
  CHECK(velocity[0] == Approx((1 - 0.8) / 0.1).epsilon(1e-3));
}

TEST_CASE("flow: what is learned on two points is the exact velocity", "[generate]") {
  FlowSettings settings{.batchSize = 256};
  settings.schedule.totalSteps = 2000;
  FlowMatching flow(
      settings,
      [points = two()](Random& random, MatrixRef samples) {
        for (Index s = 0; s < samples.cols(); ++s) samples.col(s) = points.col(static_cast<Index>(random.below(2)));
      },
      startOf(velocityNetwork({64, 64}), nn::Initializer::HeUniform, settings, 1));
  for (int i = 0; i < 2000; ++i) REQUIRE(flow.update());
  Random random(2, "probe");
  double errors = 0, sizes = 0;
  for (const double t : {0.1, 0.3, 0.5, 0.7}) {
    Matrix places(2, 100), learned(2, 100);
    for (Index s = 0; s < 100; ++s)  // where the flow is
      for (Index i = 0; i < 2; ++i)
        places(i, s) = static_cast<Scalar>(random.normal(t * static_cast<double>(two()(i, s % 2)), 1 - t));
    REQUIRE(flow.velocity(places, t, learned));
    for (Index s = 0; s < 100; ++s) {
      Vector exact(2);
      exactVelocity(two(), places.col(s), t, exact);
      errors += static_cast<double>((learned.col(s) - exact).squaredNorm());
      sizes += static_cast<double>(exact.squaredNorm());
    }
  }
  CHECK(std::sqrt(errors / sizes) < 0.1);
}

TEST_CASE("flow: the same seed gives the same bits, and looking changes none", "[generate]") {
  FlowMatching one = ringFlow(), other = ringFlow();
  for (int i = 0; i < 5; ++i) REQUIRE((one.update() && other.update()));
  Matrix samples = Matrix::Ones(2, 300);
  REQUIRE(one.flow(samples, 10, Integrator::Heun));
  CHECK(bitsOf(one) == bitsOf(other));
  const FlowState moment = one.state();
  REQUIRE(one.update());
  const std::uint64_t later = bitsOf(one);
  one.restore(moment);
  REQUIRE(one.update());
  CHECK(bitsOf(one) == later);
}

TEST_CASE("flow: steps reach the time that was asked for, and Heun's are of second order", "[generate]") {
  FlowMatching flow = ringFlow();
  for (int i = 0; i < 200; ++i) REQUIRE(flow.update());
  Random random(1, "probe");
  Matrix noise(2, 50);
  for (Index i = 0; i < noise.size(); ++i) noise.data()[i] = static_cast<Scalar>(random.normal());
  std::vector<double> times;
  Matrix half = noise;
  REQUIRE(flow.flow(half, 4, Integrator::Euler, 0.6, [&](double t, const ConstMatrixRef&) { times.push_back(t); }));
  CHECK(times == std::vector<double>{0.25, 0.5, 0.6});
  const auto after = [&](int steps, Integrator integrator) {
    Matrix samples = noise;
    REQUIRE(flow.flow(samples, steps, integrator));
    return samples;
  };
  const Matrix fine = after(2000, Integrator::Heun);
  const auto error = [&](int steps, Integrator integrator) {
    return static_cast<double>((after(steps, integrator) - fine).norm());
  };
  CHECK(error(20, Integrator::Heun) < 0.3 * error(20, Integrator::Euler));
  CHECK(error(40, Integrator::Euler) == Approx(error(20, Integrator::Euler) / 2).epsilon(0.25));
  CHECK(error(40, Integrator::Heun) < 0.4 * error(20, Integrator::Heun));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/low_path.h"
#include "core/landscape/path.h"
#include "core/landscape/rescale.h"
#include "core/landscape/surface_work.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace perc;
using namespace perc::landscape;
using namespace std::chrono_literals;

namespace {

constexpr SurfaceWork::Frame kFrame{.columns = 51, .rows = 51, .a0 = -1, .a1 = 1, .b0 = -1, .b1 = 1};

/// a + 10 b, and which places were asked for.
struct Asked {
  std::vector<Place> places;
  SurfaceWork::Evaluate evaluate() {
    return [this](std::span<const Place> some, std::span<float> heights, StopToken) {
      for (std::size_t i = 0; i < some.size(); ++i) {
        heights[i] = static_cast<float>(some[i].a + 10 * some[i].b);
        places.push_back(some[i]);
      }
      return true;
    };
  }
};

std::size_t freshIn(const SurfacePicture& picture, int column0, int column1) {
  std::size_t count = 0;
  for (int row = 0; row < 51; ++row)
    for (int column = column0; column < column1; ++column)
      count += picture.fresh[static_cast<std::size_t>(row * 51 + column)];
  return count;
}

/// (x^2 - 1)^2 + y^2: two minima, a hill between them on the straight way, none around it if y were free.
class TwoValleys final : public Objective {
 public:
  Index dimension() const override { return 2; }
  std::optional<double> value(const ConstVectorRef& t, StopToken) override {
    const double x = double{t[0]}, y = double{t[1]}, r = x * x + y * y - 1;
    return r * r;
  }
  std::optional<double> gradient(const ConstVectorRef& t, VectorRef g, StopToken) override {
    const double x = double{t[0]}, y = double{t[1]}, r = x * x + y * y - 1;
    g[0] = static_cast<Scalar>(4 * r * x);
    g[1] = static_cast<Scalar>(4 * r * y + 1e-3);
    return r * r;
  }
  bool hessianVector(const ConstVectorRef&, const ConstVectorRef&, VectorRef, StopToken) override { return false; }
};

}  // namespace

TEST_CASE("a surface is whole when it is coarse, and covers the plane evenly", "[landscape]") {
  Asked asked;
  SurfaceWork work;
  CHECK(work.picture() == nullptr);
  work.begin(kFrame, asked.evaluate());
  while (asked.places.size() < 49) work.refine(0ns, {});
  const auto coarse = work.picture();
  REQUIRE(coarse);
  for (const float height : coarse->heights.values) CHECK(std::isfinite(height));
  while (work.refine(0ns, {}) < 0.5) continue;
  const auto half = work.picture();
  const double left = static_cast<double>(freshIn(*half, 0, 25)), right = static_cast<double>(freshIn(*half, 26, 51));
  CHECK(left / right > 0.7);
  CHECK(left / right < 1.5);
  while (work.refine(1ms, {}) < 1) continue;
  const auto whole = work.picture();
  CHECK(asked.places.size() == 51 * 51);
  CHECK(whole->heights.x(0) == Approx(-1));
  CHECK(whole->heights.x(50) == Approx(1));
  for (int row = 0; row < 51; row += 10)
    for (int column = 0; column < 51; column += 10)
      CHECK(double{whole->heights.at(column, row)} ==
            Approx(whole->heights.x(column) + 10 * whole->heights.y(row)).margin(1e-5));
}

TEST_CASE("when the moment has changed the old surface fades, and the nearest places are done first", "[landscape]") {
  Asked before, after;
  SurfaceWork work;
  work.begin(kFrame, before.evaluate());
  while (work.refine(1ms, {}) < 1) continue;
  CHECK(work.isWhole());
  work.beginAgain(after.evaluate(), {0.5, 0.5});
  CHECK(work.isWhole());
  CHECK(work.done() == 0);
  const auto faded = work.picture();
  CHECK(std::count(faded->fresh.begin(), faded->fresh.end(), 1) == 0);
  CHECK(std::isfinite(faded->heights.values.front()));
  while (work.refine(0ns, {}) < 0.1) continue;
  for (const Place& place : after.places) CHECK(std::hypot(place.a - 0.5, place.b - 0.5) < 0.75);
}

TEST_CASE("a surface that is stopped goes on where it was", "[landscape]") {
  Asked asked;
  SurfaceWork work;
  work.begin(kFrame, asked.evaluate());
  const std::atomic<bool> stop{true};
  CHECK(work.refine(1s, StopToken(stop)) == 0);
  work.begin(kFrame, [](std::span<const Place>, std::span<float>, StopToken) { return false; });
  CHECK(work.refine(1s, {}) == 0);
}

TEST_CASE("a path keeps every moment of a small network, and a bounded memory of a large one", "[landscape]") {
  Path small;
  for (int i = 0; i < 500; ++i) small.append(i, 0, Vector::Constant(3, static_cast<Scalar>(i)));
  CHECK(small.size() == 500);
  Path large;
  const Vector theta = Vector::Zero(1 << 20);
  for (int i = 0; i < 200; ++i) large.append(i, 0, theta);
  CHECK(large.size() <= Path::kLeastPoints);
  CHECK(large[0].step == 0);
  const Path& points = large;
  for (std::size_t i = 2; i < points.size(); ++i)
    CHECK(points[i].step - points[i - 1].step == points[1].step - points[0].step);
  const Path copy = large;
  large.append(1000, 0, theta);
  CHECK(copy.size() <= large.size() + Path::kLeastPoints / 2);
  CHECK(copy[copy.size() - 1].step != 1000);
}

TEST_CASE("a bent way goes around the hill", "[landscape]") {
  TwoValleys valleys;
  Vector first(2), last(2), there(2);
  first << -1, Scalar(-0.01);
  last << 1, Scalar(-0.01);
  LowPath path(valleys, first, last, Random(1, "probe"));
  path.at(0.5, there);
  const double before = *valleys.value(there, {});
  while (path.refine(1ms, {}) < 1) continue;
  double most = 0;
  for (int i = 0; i <= 20; ++i) {
    path.at(i / 20.0, there);
    most = std::max(most, *valleys.value(there, {}));
  }
  CHECK(before > 0.9);
  CHECK(most < 0.1);
  path.at(0, there);
  CHECK(there == first);
  path.at(1, there);
  CHECK(there == last);
}

TEST_CASE("rescaled weights compute the same, or it is said why not", "[landscape]") {
  const nn::Network relu(3, nn::perceptronLayers({5, 4}, nn::Activation::Relu, 2));
  Vector theta(relu.parameterCount()), buffers(0);
  Random random(1, "init");
  relu.initialise(theta, buffers, nn::Initializer::HeUniform, random);
  Matrix x(3, 6);
  for (Index i = 0; i < x.size(); ++i) x.data()[i] = static_cast<Scalar>(random.normal());
  nn::Workspace workspace(relu, 6);
  REQUIRE(nn::forward(relu, theta, buffers, x, workspace));
  const Matrix before = workspace.output();
  const Vector old = theta;
  REQUIRE(rescale(relu, 7, theta).ok());
  CHECK_FALSE(theta == old);
  REQUIRE(nn::forward(relu, theta, buffers, x, workspace));
  CHECK((workspace.output() - before).cwiseAbs().maxCoeff() < 1e-4);
  const nn::Network tanh(3, nn::perceptronLayers({5}, nn::Activation::Tanh, 2));
  Vector other = Vector::Ones(tanh.parameterCount());
  CHECK(rescale(tanh, 7, other).error().english().find("tanh") != std::string::npos);
  CHECK(other == Vector::Ones(other.size()));
  CHECK_FALSE(rescale(nn::Network(3, nn::perceptronLayers({}, nn::Activation::Tanh, 2)), 7, other));
}

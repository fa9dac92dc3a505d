// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/measures.h"
#include "tests/support/catch.h"

#include <atomic>
#include <cmath>
#include <limits>
#include <numbers>

using namespace perc;
using namespace perc::generate;

namespace {

Matrix columns(std::initializer_list<std::pair<double, double>> points) {
  Matrix m(2, static_cast<Index>(points.size()));
  Index i = 0;
  for (const auto& [x, y] : points) m.col(i++) << static_cast<Scalar>(x), static_cast<Scalar>(y);
  return m;
}

Matrix drawn(Planar kind, Index count, std::uint64_t seed = 1) {
  Random random(seed, "data");
  Matrix points(2, count);
  draw(kind, random, points);
  return points;
}

}  // namespace

TEST_CASE("distributions: modes, centre and spread are what is said of them", "[generate]") {
  for (std::size_t kind = 0; kind < planarOptions().size(); ++kind) {
    INFO(planarOptions()[kind].id);
    const Matrix points = drawn(static_cast<Planar>(kind), 20000);
    CHECK(points.allFinite());
    CHECK(points.cwiseAbs().maxCoeff() < 4.5f);
    CHECK(points.rowwise().mean().cwiseAbs().maxCoeff() < 0.6f);
  }
  CHECK(modesOf(Planar::Ring).centres.cols() == 8);
  CHECK(modesOf(Planar::Grid).centres.cols() == 25);
  CHECK(modesOf(Planar::Moons).centres.cols() == 0);
  const Modes ring = modesOf(Planar::Ring);
  CHECK((ring.centres.colwise().norm().array() - 1).abs().maxCoeff() < 1e-6f);
  const Matrix points = drawn(Planar::Ring, 40000);
  double squares = 0;
  for (Index i = 0; i < points.cols(); ++i)
    squares += static_cast<double>((ring.centres.colwise() - points.col(i)).colwise().squaredNorm().minCoeff());
  CHECK(std::sqrt(squares / 80000) == Approx(0.01).epsilon(0.02));
}

TEST_CASE("measures: real samples find every mode, at the rate of a normal distribution", "[generate]") {
  const ModeReport ring = findModes(drawn(Planar::Ring, 20000), modesOf(Planar::Ring));
  CHECK(ring.found == 8);
  CHECK(ring.highQuality == Approx(1 - std::exp(-4.5)).margin(0.002));  // Rayleigh: within 3 deviations
  const std::vector<double> even(8, 1.0 / 8);
  CHECK(klDivergence(ring.shares, even) < 0.001);
}

TEST_CASE("measures: modes by hand", "[generate]") {
  const Modes two{.centres = columns({{0, 0}, {1, 0}}), .deviation = 0.1};
  const ModeReport report = findModes(columns({{0.1, 0}, {0, 0.29}, {0.4, 0}, {0.6, 0}}), two);
  CHECK(report.found == 1);
  CHECK(report.highQuality == Approx(0.5));
  CHECK(report.shares[0] == Approx(0.75));
  CHECK(report.shares[1] == Approx(0.25));
}

TEST_CASE("measures: divergences by hand", "[generate]") {
  const std::vector<double> p{0.5, 0.5, 0}, q{0.25, 0.5, 0.25}, r{0, 0, 1};
  CHECK(klDivergence(p, q) == Approx(0.5 * std::log(2)));
  CHECK(klDivergence(q, p) == std::numeric_limits<double>::infinity());
  CHECK(klDivergence(p, p) == 0);
  CHECK(jsDivergence(p, r) == Approx(std::numbers::ln2));
  CHECK(jsDivergence(p, q) == Approx(jsDivergence(q, p)));
}

TEST_CASE("measures: cells of the plane", "[generate]") {
  const Window window{-1, 1, -1, 1};
  const auto shares = gridShares(columns({{-1, -1}, {0.999, 0.999}, {5, 0.999}, {-0.96, -1}}), window);
  CHECK(shares.size() == 1600);
  CHECK(shares[0] == 0.5);
  CHECK(shares[1599] == 0.5);
  const auto smoothed = gridShares(columns({{0, 0}}), window, 0.01);
  CHECK(smoothed[0] == Approx(0.01 / 17));
}

TEST_CASE("measures: the Fréchet distance of known means and covariances", "[generate]") {
  // Means (0, 0) and (3, 4); covariances (unbiased) diag(4/3, 4/3) and diag(16/3, 4/3): 25 + 20/3 + 8/3 - 2 (8/3 +
  // 4/3).
  const Matrix one = columns({{1, 1}, {-1, 1}, {1, -1}, {-1, -1}});
  const Matrix other = columns({{5, 5}, {1, 5}, {5, 3}, {1, 3}});
  CHECK(frechetDistance(one, other) == Approx(25 + 4.0 / 3));
  CHECK(frechetDistance(one, one) == Approx(0).margin(1e-9));
  CHECK(frechetDistance(one, other) == Approx(frechetDistance(other, one)));
}

TEST_CASE("measures: precision and recall tell quality from coverage", "[generate]") {
  const Matrix real = drawn(Planar::Blobs, 600, 1), same = drawn(Planar::Blobs, 600, 2);
  const auto both = precisionRecall(real, same);
  REQUIRE(both);
  CHECK(both->precision > 0.9);
  CHECK(both->recall > 0.9);
  Matrix one = same;  // all in the first blob: good samples of a third of it
  for (Index i = 0; i < one.cols(); ++i)
    if (one(0, i) > 0) one.col(i) = columns({{-2, 0}}).col(0) + 0.1f * one.col(i) / one.col(i).norm();
  const auto collapsed = precisionRecall(real, one);
  CHECK(collapsed->precision > 0.9);
  CHECK(collapsed->recall < 0.5);
  const auto far = precisionRecall(real, Matrix(same.array() + 50));
  CHECK(far->precision == 0);
  CHECK(far->recall == 0);
  const std::atomic<bool> stop = true;
  CHECK_FALSE(precisionRecall(real, same, 3, StopToken(stop)));
}

TEST_CASE("measures: neighbours by hand", "[generate]") {
  // With k = 1 each of the real ones reaches to its neighbour: 1, 1, 2; of the generated ones .51 both.
  const Matrix real = columns({{0, 0}, {1, 0}, {3, 0}}), made = columns({{0, 0.9}, {0.5, 0.8}});
  const auto report = precisionRecall(real, made, 1);
  CHECK(report->precision == 1);
  CHECK(report->recall == 0);
}

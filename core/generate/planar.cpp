// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/planar.h"

#include "core/math/elementary.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace perc::generate {
namespace {

using Point = std::pair<double, double>;

constexpr double kPi = std::numbers::pi;

Point onCircle(double angle, double radius) {
  return {radius * elementary::cos(angle), radius * elementary::sin(angle)};
}

/// A place on the curve or segment, before the noise.
Point placeOn(Planar kind, Random& random) {
  switch (kind) {
    case Planar::Moons: {
      const bool second = random.bernoulli(0.5);
      const auto [x, y] = onCircle(kPi * random.uniform(), 1);
      return second ? Point{0.5 - x, 0.25 - y} : Point{x - 0.5, y - 0.25};
    }
    case Planar::Spiral: {
      const double share = std::sqrt(random.uniform());  // the arm is longer outside
      return onCircle(3 * kPi * share, 2 * share);
    }
    case Planar::SwissRoll: {
      const double t = kPi * random.uniform(1.5, 4.5);
      return onCircle(t, t / 7);
    }
    case Planar::Line: {
      const double along = random.uniform(-2, 2);
      return {along * elementary::cos(kPi / 6), along * elementary::sin(kPi / 6)};
    }
    case Planar::Ring:
    case Planar::Grid:
    case Planar::Blobs: break;
  }
  return {};
}

int modeCount(Planar kind) {
  return kind == Planar::Ring ? 8 : kind == Planar::Grid ? 25 : kind == Planar::Blobs ? 3 : 0;
}

Point centre(Planar kind, int i) {
  if (kind == Planar::Ring) return onCircle(2 * kPi * i / 8, 1);
  if (kind == Planar::Grid) return {2.0 * (i % 5) - 4, 2.0 * (i / 5) - 4};
  constexpr Point kBlobs[] = {{-2, 0}, {1.5, 1.5}, {1.5, -1.5}};
  return kBlobs[i];
}

double deviationOf(Planar kind) {
  switch (kind) {
    case Planar::Ring: return 0.01;
    case Planar::Grid:
    case Planar::Moons:
    case Planar::SwissRoll: return 0.05;
    case Planar::Spiral: return 0.03;
    case Planar::Line: return 0.02;
    case Planar::Blobs: return 0.2;
  }
  return 0;
}

}  // namespace

std::vector<param::Option> planarOptions() {
  return {{"ring", PERC_TR("Ring of 8")},      {"grid", PERC_TR("Grid of 25")},       {"moons", PERC_TR("Two moons")},
          {"spiral", PERC_TR("Spiral")},       {"swiss-roll", PERC_TR("Swiss roll")}, {"line", PERC_TR("Line")},
          {"blobs", PERC_TR("Disjoint blobs")}};
}

void drawClasses(Random& random, MatrixRef classes) {
  if (classes.rows() == 0) return;
  classes.setZero();
  for (Index i = 0; i < classes.cols(); ++i)
    classes(static_cast<Index>(random.below(static_cast<std::uint64_t>(classes.rows()))), i) = 1;
}

Modes modesOf(Planar kind) {
  Modes modes{.centres = Matrix(2, modeCount(kind)), .deviation = deviationOf(kind)};
  for (Index i = 0; i < modes.centres.cols(); ++i) {
    const auto [x, y] = centre(kind, static_cast<int>(i));
    modes.centres.col(i) << static_cast<Scalar>(x), static_cast<Scalar>(y);
  }
  return modes;
}

void draw(Planar kind, Random& random, MatrixRef points) {
  const int modes = modeCount(kind);
  const double deviation = deviationOf(kind);
  for (Index i = 0; i < points.cols(); ++i) {
    const auto [x, y] = modes > 0 ? centre(kind, static_cast<int>(random.below(static_cast<std::uint64_t>(modes))))
                                  : placeOn(kind, random);
    points(0, i) = static_cast<Scalar>(random.normal(x, deviation));
    points(1, i) = static_cast<Scalar>(random.normal(y, deviation));
  }
}

}  // namespace perc::generate

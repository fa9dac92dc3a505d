// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/direction.h"
#include "tests/core/landscape/support.h"

#include <limits>

using namespace perc;
using namespace perc::landscape;
using namespace landscape_support;

TEST_CASE("landscape: filter normalisation as PyTorch computes it") {
  const json golden = nn_support::golden("landscape_curvature.json");
  const auto check = [](const json& c, nn::Shape input) {
    const auto network = networkOf(c["layers"], input);
    Vector direction = parametersOf(*network, c["vector"]);
    filterNormalise(*network, parametersOf(*network, c["theta"]), direction);
    CHECK(relativeError(direction, parametersOf(*network, c["normalised"])) < 1e-6);
  };
  for (const json& c : golden["cases"]) check(c, c["inputs"].get<int>());
  check(golden["convolution"], {1, 5, 5});
}

TEST_CASE("landscape: a filter of zeros gets no direction, and one of zeros stays") {
  const auto network = networkOf("dense 2", {2});
  Vector direction = (Vector(6) << 3, 0, 4, 0, 1, 1).finished();  // rows (3, 4) and (0, 0), bias
  filterNormalise(*network, (Vector(6) << 0, 1, 10, 1, 5, 5).finished(), direction);
  CHECK(direction == (Vector(6) << 6, 0, 8, 0, 0, 0).finished());
  filterNormalise(*network, Vector::Zero(6), direction);
  CHECK(direction == Vector::Zero(6));
}

TEST_CASE("landscape: principal components of a path are NumPy's") {
  const json golden = nn_support::golden("landscape_curvature.json")["path"];
  std::vector<Vector> points;
  for (const json& point : golden["points"]) points.push_back(nn_support::vectorOf(point));
  std::vector<const Vector*> path;
  for (const Vector& point : points) path.push_back(&point);
  const auto plane = principalPlane(path);
  REQUIRE(plane);
  CHECK(relativeError(plane->a, nn_support::vectorOf(golden["a"])) < 1e-5);
  CHECK(relativeError(plane->b, nn_support::vectorOf(golden["b"])) < 1e-5);
  CHECK(plane->shareA == Approx(golden["shares"][0].get<double>()).epsilon(1e-6));
  CHECK(plane->shareB == Approx(golden["shares"][1].get<double>()).epsilon(1e-6));
}

TEST_CASE("landscape: a path on a line or with infinite numbers has no principal plane") {
  const Vector a = normalNumbers(20, 1), b = a + Vector::Ones(20), c = a + 3 * Vector::Ones(20);
  const Vector broken = Vector::Constant(20, std::numeric_limits<Scalar>::quiet_NaN());
  const auto planeOf = [](std::vector<const Vector*> path) { return principalPlane(path); };
  CHECK_FALSE(planeOf({&a, &b}));
  CHECK_FALSE(planeOf({&a, &b, &c}));
  CHECK_FALSE(planeOf({&a, &a, &a}));
  CHECK_FALSE(planeOf({&a, &broken, &c}));
}

TEST_CASE("landscape: the plane through three points holds them at their places") {
  const Vector one = normalNumbers(30, 1), two = normalNumbers(30, 2), three = normalNumbers(30, 3);
  const auto found = planeThrough(one, two, three);
  REQUIRE(found.ok());
  CHECK(found->plane.a.norm() == Approx(1));
  CHECK(found->plane.b.norm() == Approx(1));
  CHECK(std::abs(found->plane.a.dot(found->plane.b)) < 1e-6f);
  Vector theta(30);
  const Vector* all[] = {&one, &two, &three};
  for (std::size_t i = 0; i < 3; ++i) {
    found->plane.at(found->places[i], theta);
    CHECK(relativeError(theta, *all[i]) < 1e-6);
    const Place place = found->plane.project(*all[i]);
    CHECK(place.a == Approx(found->places[i].a).margin(1e-5));
    CHECK(place.b == Approx(found->places[i].b).margin(1e-5));
  }
  CHECK_FALSE(planeThrough(one, one, three).ok());
  CHECK_FALSE(planeThrough(one, two, two).ok());
  CHECK_FALSE(planeThrough(one, two, one).ok());
  CHECK_FALSE(planeThrough(one, two, Scalar(0.25) * one + Scalar(0.75) * two).ok());
  CHECK_FALSE(planeThrough(one, two, Vector::Constant(30, std::numeric_limits<Scalar>::infinity())).ok());
}

TEST_CASE("landscape: the nearest point of a plane whose directions are not orthogonal") {
  const Plane plane{(Vector(3) << 1, 1, 1).finished(), (Vector(3) << 2, 0, 0).finished(),
                    (Vector(3) << 1, 1, 0).finished()};
  const Place place = plane.project((Vector(3) << 6, 4, 9).finished());  // 1 a + 3 b, and 8 beside the plane
  CHECK(place.a == Approx(1));
  CHECK(place.b == Approx(3));
  const Plane line{plane.origin, plane.a, Vector::Zero(3)};
  CHECK(line.project((Vector(3) << 6, 4, 9).finished()) == Place{2.5, 0});
}

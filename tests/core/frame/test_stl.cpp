// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/stl.h"
#include "tests/support/catch.h"

#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <utility>

using namespace perc;

namespace {

using Corner = std::array<float, 3>;

struct Triangle {
  Corner normal, corners[3];
};

std::vector<Triangle> parsed(const std::string& bytes) {
  REQUIRE(bytes.size() >= 84);
  CHECK(bytes.substr(0, 5) != "solid");
  std::uint32_t count = 0;
  std::memcpy(&count, bytes.data() + 80, 4);
  REQUIRE(bytes.size() == 84 + std::size_t{50} * count);
  std::vector<Triangle> triangles(count);
  for (std::uint32_t i = 0; i < count; ++i) std::memcpy(&triangles[i], bytes.data() + 84 + std::size_t{50} * i, 48);
  return triangles;
}

/// Every edge is gone along once in each direction: closed, and all sides turned alike.
void checkWatertight(const std::vector<Triangle>& triangles) {
  std::map<std::pair<Corner, Corner>, int> edges;
  for (const Triangle& t : triangles)
    for (int i = 0; i < 3; ++i) ++edges[{t.corners[i], t.corners[(i + 1) % 3]}];
  bool closed = true;
  for (const auto& [edge, times] : edges) {
    const auto back = edges.find({edge.second, edge.first});
    closed = closed && times == 1 && back != edges.end() && back->second == 1 && edge.first != edge.second;
  }
  CHECK(closed);
}

/// By the divergence theorem; positive if the sides are turned outwards.
double volume(const std::vector<Triangle>& triangles) {
  double six = 0;
  for (const Triangle& t : triangles) {
    const auto& [a, b, c] = t.corners;
    six += a[0] * (double(b[1]) * c[2] - double(b[2]) * c[1]) - a[1] * (double(b[0]) * c[2] - double(b[2]) * c[0]) +
           a[2] * (double(b[0]) * c[1] - double(b[1]) * c[0]);
  }
  return six / 6;
}

Grid ramp(int columns, int rows) {
  Grid grid;
  grid.columns = columns;
  grid.rows = rows;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) grid.values.push_back(static_cast<float>(column));
  return grid;
}

}  // namespace

TEST_CASE("a surface as a solid is closed, as large as asked for, and turned outwards", "[stl]") {
  const Grid grid = ramp(7, 4);
  const auto bytes = stlOf(grid);
  REQUIRE(bytes);
  const std::vector<Triangle> triangles = parsed(*bytes);
  CHECK(triangles.size() == 2 * 6 * 3 + 3 * 2 * (6 + 3));
  checkWatertight(triangles);
  CHECK(volume(triangles) == Approx(80 * 80 * 3 + 80 * 80 * 40 / 2.0).epsilon(1e-5));
  Corner least{1e9F, 1e9F, 1e9F}, most{-1e9F, -1e9F, -1e9F};
  for (const Triangle& t : triangles) {
    double along = 0, length = 0;
    for (std::size_t k = 0; k < 3; ++k) {
      length += double(t.normal[k]) * t.normal[k];
      const auto& [a, b, c] = t.corners;
      const std::size_t i = (k + 1) % 3, j = (k + 2) % 3;
      along += t.normal[k] * (double(b[i] - a[i]) * (c[j] - a[j]) - double(b[j] - a[j]) * (c[i] - a[i]));
      for (const Corner& corner : t.corners) {
        least[k] = std::min(least[k], corner[k]);
        most[k] = std::max(most[k], corner[k]);
      }
    }
    CHECK(length == Approx(1).epsilon(1e-5));
    CHECK(along > 0);
  }
  CHECK(least == Corner{0, 0, 0});
  CHECK(most == Corner{80, 80, 43});
}

TEST_CASE("holes of a solid lie as low as the lowest, and what is clipped is flat", "[stl]") {
  Grid grid = ramp(5, 5);
  grid.values[12] = std::numeric_limits<float>::quiet_NaN();
  grid.values[13] = std::numeric_limits<float>::infinity();
  StlOptions options;
  options.clip = 2;
  const auto bytes = stlOf(grid, options);
  REQUIRE(bytes);
  const std::vector<Triangle> triangles = parsed(*bytes);
  checkWatertight(triangles);
  int holes = 0;
  for (const Triangle& t : triangles)
    for (const Corner& corner : t.corners) {
      if (corner[2] == 0) continue;  // the base
      if (corner[1] == 40 && (corner[0] == 40 || corner[0] == 60)) {
        CHECK(corner[2] == 3);
        ++holes;
      } else {
        CHECK(corner[2] == Approx(3 + 20 * std::min(corner[0] / 20, 2.0F)));
      }
    }
  CHECK(holes > 6);
}

TEST_CASE("a solid of logarithms rises evenly where heights grow tenfold", "[stl]") {
  Grid grid = ramp(4, 2);
  for (float& value : grid.values) value = value == 0 ? 0 : std::pow(10.0F, value);  // 0, 10, 100, 1000
  StlOptions options;
  options.log = true;
  const auto bytes = stlOf(grid, options);
  REQUIRE(bytes);
  for (const Triangle& t : parsed(*bytes))
    for (const Corner& corner : t.corners)
      if (corner[2] > 0) CHECK(corner[2] == Approx(3 + 20 * std::max(0.0, corner[0] / (80.0 / 3) - 1)).epsilon(1e-5));
}

TEST_CASE("what is no solid is refused", "[stl]") {
  CHECK_FALSE(stlOf(ramp(1, 5)));
  CHECK_FALSE(stlOf({}));
  Grid none = ramp(3, 3);
  std::fill(none.values.begin(), none.values.end(), NAN);
  CHECK_FALSE(stlOf(none));
  StlOptions flat;
  flat.base = 0;
  CHECK_FALSE(stlOf(ramp(3, 3), flat));
  Grid level = ramp(3, 3);
  std::fill(level.values.begin(), level.values.end(), 5.0F);
  const auto bytes = stlOf(level);
  REQUIRE(bytes);
  checkWatertight(parsed(*bytes));
}

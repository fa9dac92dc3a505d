// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_data.h"

#include <cmath>
#include <functional>
#include <limits>

namespace perc::test {

/// `height` over [-2, 2]², as samples.
inline std::shared_ptr<Grid> sampled(int side, const std::function<double(double, double)>& height) {
  auto grid = std::make_shared<Grid>();
  *grid = {side, side, 1, -2, 2, -2, 2, {}};
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column)
      grid->values.push_back(static_cast<float>(height(grid->x(column), grid->y(row))));
  return grid;
}

inline widgets::SurfaceData surfaceOf(std::shared_ptr<const Grid> grid) {
  widgets::SurfaceData data;
  data.heights = std::move(grid);
  data.x = {QStringLiteral("a"), QStringLiteral("norms")};
  data.y = {QStringLiteral("b"), QStringLiteral("norms")};
  data.height = {QStringLiteral("loss")};
  return data;
}

/// One peak of height 1 at (px, py), on a plain of height 0.
inline widgets::SurfaceData peak(double px = 0.5, double py = -0.5, int side = 41) {
  return surfaceOf(
      sampled(side, [=](double x, double y) { return std::exp(-4 * ((x - px) * (x - px) + (y - py) * (y - py))); }));
}

}  // namespace perc::test

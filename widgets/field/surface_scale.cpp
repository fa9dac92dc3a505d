// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {

constexpr double kManyTimes = 50;  ///< from lowest to highest, from where a logarithmic scale shows more
constexpr double kFarAbove = 20;   ///< the median: cut there

}  // namespace

SurfaceScale scaleOf(const Grid& heights, bool mayBeLog, double leftOut) {
  std::vector<float> all;
  for (const float height : heights.values)
    if (std::isfinite(height)) all.push_back(height);
  SurfaceScale scale;
  if (all.empty()) return scale;
  std::sort(all.begin(), all.end());
  const double lowest = double{all.front()}, highest = double{all.back()}, median = double{all[all.size() / 2]};
  const double least = double{all[static_cast<std::size_t>(leftOut * static_cast<double>(all.size() - 1))]};
  scale.log = mayBeLog && lowest >= 0 && least > 0 && highest > kManyTimes * least;
  if (!scale.log && median > 0 && highest > kFarAbove * median) scale.clip = kFarAbove * median;
  scale.range = {scale.log ? least : lowest, scale.clip.value_or(highest)};
  return scale;
}

SurfaceScale logScaleOf(const Grid& heights) {
  SurfaceScale scale = scaleOf(heights, false);
  for (const float height : heights.values)
    if (std::isfinite(height)) scale.range.maximum = std::max(scale.range.maximum, double{height});
  scale.clip.reset();
  scale.log = scale.range.minimum > 0;
  return scale;
}

std::vector<std::uint8_t> samplesNear(const Grid& grid, const std::vector<SurfacePath>& paths, double reach) {
  std::vector<std::uint8_t> near(grid.values.size(), 0);
  const double reachX = reach * (grid.x1 - grid.x0), reachY = reach * (grid.y1 - grid.y0);
  const auto cell = [](double at, double from, double to, int count) {
    return static_cast<int>(std::clamp((at - from) / (to - from) * count, -1.0, double(count)));
  };
  for (const SurfacePath& path : paths)
    for (const QPointF& place : path.points) {
      const int right = std::min(grid.columns - 1, cell(place.x() + reachX, grid.x0, grid.x1, grid.columns));
      const int top = std::min(grid.rows - 1, cell(place.y() + reachY, grid.y0, grid.y1, grid.rows));
      for (int row = std::max(0, cell(place.y() - reachY, grid.y0, grid.y1, grid.rows)); row <= top; ++row)
        for (int column = std::max(0, cell(place.x() - reachX, grid.x0, grid.x1, grid.columns)); column <= right;
             ++column) {
          const double dx = (grid.x(column) - place.x()) / reachX, dy = (grid.y(row) - place.y()) / reachY;
          if (dx * dx + dy * dy <= 1)
            near[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.columns) +
                 static_cast<std::size_t>(column)] = 1;
        }
    }
  return near;
}

std::optional<QPointF> lowestPlace(const Grid& grid, const QPointF& near) {
  constexpr float kAsLow = 1e-5F;  // of the lowest height: rounding
  float least = std::numeric_limits<float>::infinity();
  for (const float height : grid.values)
    if (std::isfinite(height)) least = std::min(least, height);
  std::optional<QPointF> place;
  double nearest = std::numeric_limits<double>::infinity();
  for (int row = 0; row < grid.rows; ++row)
    for (int column = 0; column < grid.columns; ++column) {
      if (!(grid.at(column, row) <= least + kAsLow * std::abs(least))) continue;
      const QPointF at(grid.x(column), grid.y(row)), way = at - near;
      if (const double far = QPointF::dotProduct(way, way); far < nearest) nearest = far, place = at;
    }
  return place;
}

}  // namespace perc::widgets

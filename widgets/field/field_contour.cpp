// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/field_image.h"

#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

/// One cell between four samples, corners in the order: bottom left, bottom right, top right, top left.
class Cell {
 public:
  Cell(const Grid& grid, QPainterPath& path) : m_grid(grid), m_path(path) {}

  void trace(int column, int row, const double (&v)[4]) {
    int above = 0;
    for (int i = 0; i < 4; ++i) {
      const double value = v[i];  // by itself: g++ 12 with -fsanitize=bounds loses the index inside isfinite
      if (!std::isfinite(value)) return;
      above |= (value > 0) << i;
    }
    if (above == 0 || above == 15) return;
    const auto at = [&](int edge) { return crossing(column, row, edge, v); };
    const auto line = [&](int from, int to) {
      m_path.moveTo(at(from));
      m_path.lineTo(at(to));
    };
    const bool saddle = above == 5 || above == 10;
    if (saddle) {
      const bool middle = v[0] + v[1] + v[2] + v[3] > 0;
      const bool apart = (above == 5) == middle;  // the low corners are cut off (1 and 3)
      line(0, apart ? 1 : 3);
      line(2, apart ? 3 : 1);
      return;
    }
    int edges[2], found = 0;
    for (int edge = 0; edge < 4 && found < 2; ++edge)
      if (((above >> edge) & 1) != ((above >> ((edge + 1) % 4)) & 1)) edges[found++] = edge;
    line(edges[0], edges[1]);
  }

 private:
  QPointF crossing(int column, int row, int edge, const double (&v)[4]) const {
    static constexpr int dx[] = {0, 1, 1, 0}, dy[] = {0, 0, 1, 1};
    const int a = edge, b = (edge + 1) % 4;
    const double t = v[a] / (v[a] - v[b]);
    const double x = column + dx[a] + (dx[b] - dx[a]) * t, y = row + dy[a] + (dy[b] - dy[a]) * t;
    return {(x + 0.5) / m_grid.columns, 1 - (y + 0.5) / m_grid.rows};
  }

  const Grid& m_grid;
  QPainterPath& m_path;
};

/// How much class k is ahead of the best other one.
double margin(const float* p, int outputs, int k) {
  float other = -INFINITY;
  for (int i = 0; i < outputs; ++i)
    if (i != k) other = std::max(other, p[i]);
  return static_cast<double>(p[k]) - other;
}

}  // namespace

QPainterPath fieldContour(const Grid& grid, const FieldOptions& options) {
  QPainterPath path;
  Cell cell(grid, path);
  const bool several = options.mode == FieldMode::Classes && grid.outputs > 1;
  const auto sample = [&grid](int c, int r) {
    return grid.values.data() + (static_cast<std::size_t>(r) * grid.columns + c) * grid.outputs;
  };
  for (int r = 0; r + 1 < grid.rows; ++r)
    for (int c = 0; c + 1 < grid.columns; ++c) {
      const float* corners[] = {sample(c, r), sample(c + 1, r), sample(c + 1, r + 1), sample(c, r + 1)};
      double v[4];
      if (!several) {
        for (int i = 0; i < 4; ++i) v[i] = corners[i][options.output] - options.middle;
        cell.trace(c, r, v);
        continue;
      }
      int best[4];
      for (int i = 0; i < 4; ++i)
        best[i] = static_cast<int>(std::max_element(corners[i], corners[i] + grid.outputs) - corners[i]);
      if (best[0] == best[1] && best[1] == best[2] && best[2] == best[3]) continue;
      for (const int k : {best[0], best[1], best[2], best[3]}) {
        bool earlier = false;
        for (int i = 0; best[i] != k; ++i) earlier = earlier || best[i] == k;
        for (int i = 0; i < 4; ++i) v[i] = margin(corners[i], grid.outputs, k);
        if (!earlier) cell.trace(c, r, v);
      }
    }
  return path;
}

}  // namespace perc::widgets

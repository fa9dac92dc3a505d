// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace perc {

/// A field sampled at the centres of `columns` x `rows` equal cells of the rectangle [x0, x1] x [y0, y1],
/// `outputs` numbers at each: values[(row * columns + column) * outputs + k]. Row 0 is at y0 (the bottom).
struct Grid {
  int columns = 0, rows = 0, outputs = 1;
  double x0 = 0, x1 = 1, y0 = 0, y1 = 1;
  std::vector<float> values;

  bool empty() const { return values.empty(); }
  double x(int column) const { return x0 + (x1 - x0) * (column + 0.5) / columns; }
  double y(int row) const { return y0 + (y1 - y0) * (row + 0.5) / rows; }
  float at(int column, int row, int k = 0) const {
    return values[(static_cast<std::size_t>(row) * columns + column) * outputs + k];
  }
};

}  // namespace perc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <vector>

namespace perc::widgets {

/// Where each of some things begins that stand side by side in as many rows as they need.
struct Rows {
  std::vector<QPointF> places;
  double last;  ///< y of the last row
};

/// Things of these widths with a gap between them; rows of the height `row` in so much width, from y = `top` on.
inline Rows inRows(const std::vector<double>& widths, double width, double gap, double row, double top) {
  Rows rows{{}, top};
  double x = 0;
  for (const double wide : widths) {
    if (x > 0 && x + wide > width) {
      x = 0;
      rows.last += row;
    }
    rows.places.emplace_back(x, rows.last);
    x += wide + gap;
  }
  return rows;
}

}  // namespace perc::widgets

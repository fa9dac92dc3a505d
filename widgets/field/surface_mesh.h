// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_data.h"
#include "widgets/paint/axes.h"

#include <QPainterPath>

namespace perc::widgets {

enum class SampleKind : std::uint8_t { Plain, Clipped, Hole, Fog };

/// A surface in shares of its box: u along x and v along y from 0 (first sample) to 1 (last), h upwards from 0 to 1. A
/// value, made once for each new data.
class SurfaceMesh {
 public:
  SurfaceMesh() = default;
  /// `before`: the range of heights so far, kept while it will do.
  SurfaceMesh(const SurfaceData& data, const Span* before);

  bool empty() const { return m_columns < 2 || m_rows < 2; }
  int columns() const { return m_columns; }
  int rows() const { return m_rows; }
  const Axis& xAxis() const { return m_x; }
  const Axis& yAxis() const { return m_y; }
  const Axis& heightAxis() const { return m_height; }

  std::size_t index(int column, int row) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
  }
  double u(int column) const { return double(column) / (m_columns - 1); }
  double v(int row) const { return double(row) / (m_rows - 1); }
  /// NaN in a hole. In the fog: 0, or at its edge what the lit samples beside it have.
  float share(std::size_t sample) const { return m_shares[sample]; }
  SampleKind kind(std::size_t sample) const { return m_kinds[sample]; }
  /// How many samples are so.
  int count(SampleKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

  /// Between four samples, named by its lowest column and row: is there surface?
  bool hasCell(int column, int row) const {
    return column >= 0 && row >= 0 && column + 1 < m_columns && row + 1 < m_rows && m_cells[index(column, row)];
  }
  /// Bilinear; NaN outside and in holes.
  double shareAt(double u, double v) const;
  /// Where the samples have a height that may be seen, lines of equal share, in (u, v).
  QPainterPath contour(double share) const;

 private:
  void measure(const SurfaceData& data, const Span* before);
  void place(const SurfaceData& data);
  void liftFogEdges();

  int m_columns = 0, m_rows = 0;
  Axis m_x, m_y, m_height;
  std::vector<float> m_shares;
  std::vector<SampleKind> m_kinds;
  std::vector<std::uint8_t> m_cells;
  std::array<int, 4> m_counts = {};
};

}  // namespace perc::widgets

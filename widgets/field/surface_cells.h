// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_projection.h"

namespace perc::widgets {

/// A piece of surface between four samples (from `column`, `row` to `toColumn`, `toRow`), flat in colour.
struct SurfaceCell {
  int column, row, toColumn, toRow;
  QRgb colour;      ///< before light falls on it
  float normal[3];  ///< of length 1, in the space of SurfaceProjection::toEye
  bool shown;       ///< false: a hole is there
};

/// How a sample's kind is coloured, beside the colour map.
QColor fogColour(const Palette& palette);
QColor clippedColour(const Palette& palette);

/// The pieces in which both back ends paint the surface, at most so many along a side.
class SurfaceCells {
 public:
  SurfaceCells() = default;
  SurfaceCells(const SurfaceMesh& mesh, const SurfaceData& data, ColourMap map, const Palette& palette, int most);

  int columns() const { return m_columns; }
  int rows() const { return m_rows; }
  const SurfaceCell& at(int column, int row) const {
    return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                   static_cast<std::size_t>(column)];
  }
  bool shown(int column, int row) const {
    return column >= 0 && row >= 0 && column < m_columns && row < m_rows && at(column, row).shown;
  }
  bool within(int column, int row) const { return column >= 0 && row >= 0 && column < m_columns && row < m_rows; }
  /// Is the line of the mesh before this column (row) drawn?
  bool meshColumn(int column) const { return column % m_meshEvery == 0 || column == m_columns; }
  bool meshRow(int row) const { return row % m_meshEvery == 0 || row == m_rows; }

  /// Calls `each(column, row)` so that what may hide comes after what it hides. A surface over a plane needs no depth
  /// buffer for that: whatever the heights, the order on the ground decides.
  template <class Each>
  void backToFront(const SurfaceProjection& projection, Each&& each) const {
    for (int j = 0; j < m_rows; ++j)
      for (int i = 0; i < m_columns; ++i)
        each(projection.uNears() ? i : m_columns - 1 - i, projection.vNears() ? j : m_rows - 1 - j);
  }

 private:
  int m_columns = 0, m_rows = 0, m_meshEvery = 1;
  std::vector<SurfaceCell> m_cells;
};

/// Light from above, left of the eye (Lambert's law with much of it from everywhere).
class SurfaceLight {
 public:
  explicit SurfaceLight(const SurfaceProjection& projection);
  QRgb on(const SurfaceCell& cell) const;

 private:
  float m_towards[3];
};

/// The four sides of a cell: its corners' places in the order of the sides, and which lines are drawn along it.
struct SurfaceSide {
  int fromColumn, fromRow, toColumn, toRow;
  bool hole;  ///< a hole begins here
};
/// The sides of a cell along which a line is drawn once it is painted. Returns how many.
int drawnSides(const SurfaceCells& cells, const SurfaceProjection& projection, int column, int row, bool mesh,
               SurfaceSide (&sides)[4]);

/// Of a mesh line on a cell.
inline QRgb meshColour(QRgb cell, QRgb edge) {
  const auto channel = [](int from, int to) { return from + (to - from) * 9 / 32; };
  return qRgb(channel(qRed(cell), qRed(edge)), channel(qGreen(cell), qGreen(edge)), channel(qBlue(cell), qBlue(edge)));
}

}  // namespace perc::widgets

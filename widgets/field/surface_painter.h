// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_axes.h"
#include "widgets/field/surface_cells.h"
#include "widgets/field/surface_raster.h"

#include <QRectF>

class QPainter;

namespace perc::widgets {

/// Paints a surface with its box, contours, paths and legend; for the screen and for files by the same code. Keeps what
/// data and look did not change. Window's thread.
class SurfacePainter {
 public:
  /// Fast: the surface's pieces are written as pixels, while it turns or grows. Fine: they are painted as shapes, for
  /// rest and for files (no clipping, at most kMostCells² pieces).
  enum class Quality { Fast, Fine };
  static constexpr int kMostCells = 100, kMostFastCells = 200;  ///< along a side

  void setData(SurfaceData data);
  void setOptions(const SurfaceOptions& options);
  const SurfaceData& data() const { return m_data; }
  const SurfaceOptions& options() const { return m_options; }
  const SurfaceMesh& mesh() const { return m_mesh; }

  void paint(QPainter& painter, const QRectF& outer, const Theme& theme, const SurfaceAngle& angle, Quality quality);
  /// How places of the box become pixels when painted into `outer`.
  SurfaceProjection projection(const QRectF& outer, const Theme& theme, const SurfaceAngle& angle) const;
  /// Where the box and its axes are.
  QRectF figureRect(const QRectF& outer, const Theme& theme) const { return layout(outer, theme).figure; }

  /// The whole picture, and one sample, in words and numbers.
  QString describe() const;
  QString describe(int column, int row) const;

 private:
  struct Layout {
    QRectF figure, legend;  ///< legend: empty where there is no room
  };
  struct Cells {
    SurfaceCells cells;
    bool known = false, dark = false;
  };
  Layout layout(const QRectF& outer, const Theme& theme) const;
  /// Under fog there would be nothing on it.
  bool hasFloor() const { return m_options.contours && m_data.lit.empty(); }
  const SurfaceCells& cells(Quality quality, const Theme& theme);
  void paintFloor(QPainter& painter, const SurfaceProjection& projection, const Theme& theme, bool fine);
  void paintHoles(QPainter& painter, const SurfaceProjection& projection, const Theme& theme) const;
  void paintContours(QPainter& painter, const QTransform& floor, const Theme& theme, bool fine);
  void paintCells(QPainter& painter, const SurfaceProjection& projection, const Theme& theme);

  SurfaceData m_data;
  SurfaceOptions m_options;
  SurfaceMesh m_mesh;
  Cells m_fine, m_fast;
  SurfaceRaster m_raster;
  std::vector<QPainterPath> m_contours;
  bool m_contoursKnown = false;
};

}  // namespace perc::widgets

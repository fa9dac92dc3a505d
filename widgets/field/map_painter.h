// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_mesh.h"
#include "widgets/paint/axes.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace perc::widgets {

/// Something that a walker will do from where it is, as an arrow in the plane.
struct MapArrow {
  QPointF from, by;
  int cue = 0;        ///< colour: that of the class
  int kind = 0;       ///< 0 solid, 1 dashed, 2 heavy
  QString name = {};  ///< at its tip; empty: none
};

/// A surface seen from above: colours and lines of equal height, with paths, places and arrows; for the screen and for
/// files by the same code. What did not change is kept. Window's thread.
class MapPainter {
 public:
  void setData(SurfaceData data, std::vector<MapArrow> arrows = {});
  void setOptions(const SurfaceOptions& options);
  const SurfaceData& data() const { return m_data; }
  const SurfaceMesh& mesh() const { return m_mesh; }

  void paint(QPainter& painter, const QRectF& outer, const Theme& theme);
  QRectF plotRect(const QRectF& outer, const Theme& theme) const { return layout(outer, theme).plot; }
  Axes axes() const { return {m_mesh.xAxis(), m_mesh.yAxis(), false, true}; }
  /// What is there, in words.
  QString describe(double x, double y) const;
  QString describe() const;

 private:
  struct Layout {
    QRectF plot, legend;
  };
  Layout layout(const QRectF& outer, const Theme& theme) const;
  void paintGround(QPainter& painter, const QRectF& plot, const Theme& theme);
  void paintContours(QPainter& painter, const QRectF& plot, const Theme& theme);
  void paintPaths(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintArrows(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintMarkers(QPainter& painter, const QRectF& plot, const Theme& theme) const;

  SurfaceData m_data;
  std::vector<MapArrow> m_arrows;
  SurfaceOptions m_options;
  SurfaceMesh m_mesh;
  QImage m_ground;  ///< a pixel for each sample; null: to be made
  bool m_groundDark = false;
  std::vector<QPainterPath> m_contours;
  bool m_contoursKnown = false;
};

}  // namespace perc::widgets

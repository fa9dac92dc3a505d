// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_projection.h"
#include "widgets/paint/theme.h"

#include <QMarginsF>

class QPainter;

namespace perc::widgets {

/// Where texts stand already, so that none lies over another.
class TakenPlaces {
 public:
  explicit TakenPlaces(const QRectF& room) : m_room(room) {}
  /// Takes it; false: it is not free, or not all of it is in the room.
  bool take(const QRectF& place);
  const QRectF& room() const { return m_room; }

 private:
  QRectF m_room;
  std::vector<QRectF> m_taken;
};

/// The box around a surface: its floor and the two walls behind it with their lines, and ticks and titles at the edges
/// that are outermost at this angle.
class SurfaceAxes {
 public:
  SurfaceAxes(const SurfaceMesh& mesh, const SurfaceProjection& projection, const Theme& theme);

  /// What ticks and titles need around the box at any angle.
  static QMarginsF margins(const SurfaceMesh& mesh, const Theme& theme);

  void paintWalls(QPainter& painter) const;
  void paintLabels(QPainter& painter, TakenPlaces& taken) const;

 private:
  struct Edge {
    QPointF from, to;  ///< of the axis, in pixels
    QPointF outwards;  ///< of length 1
    const Axis* axis;
    Ticks ticks;
  };
  Edge acrossEdge() const;
  Edge deepEdge() const;
  Edge heightEdge() const;
  void paintEdge(QPainter& painter, const Edge& edge, TakenPlaces& taken) const;
  void paintHeight(QPainter& painter, const Edge& edge, TakenPlaces& taken) const;
  void paintTicks(QPainter& painter, const Edge& edge, TakenPlaces& taken) const;

  const SurfaceMesh& m_mesh;
  const SurfaceProjection& m_projection;
  const Theme& m_theme;
  Ticks m_across, m_deep, m_high;
};

}  // namespace perc::widgets

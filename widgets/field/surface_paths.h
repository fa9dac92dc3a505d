// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_axes.h"

namespace perc::widgets {

QColor pathColour(const SurfacePath& path, const Palette& palette);

/// Paths and markers on a surface: what it hides is faint and dashed, signs of the path's shape lie along it, hollow
/// where it starts.
class SurfacePaths {
 public:
  SurfacePaths(const SurfaceData& data, const SurfaceMesh& mesh, const SurfaceProjection& projection,
               const Theme& theme)
      : m_data(data), m_mesh(mesh), m_projection(projection), m_theme(theme) {}

  /// Thin, on the floor: where in the plane they go.
  void paintShadows(QPainter& painter) const;
  void paintPaths(QPainter& painter, bool fine) const;
  void paintMarkers(QPainter& painter, TakenPlaces& taken) const;

 private:
  struct Spot {
    QPointF pixel;
    bool hidden, known;  ///< not known: outside of the plane or in a hole
  };
  std::vector<Spot> spots(const SurfacePath& path) const;
  std::vector<QPolygonF> runs(const std::vector<Spot>& spots, bool hidden) const;
  void paintSigns(QPainter& painter, const std::vector<Spot>& spots, const SurfacePath& path) const;

  const SurfaceData& m_data;
  const SurfaceMesh& m_mesh;
  const SurfaceProjection& m_projection;
  const Theme& m_theme;
};

}  // namespace perc::widgets

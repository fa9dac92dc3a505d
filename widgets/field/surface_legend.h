// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_mesh.h"
#include "widgets/paint/theme.h"

class QPainter;

namespace perc::widgets {

/// What the colours and signs of a surface mean: the bar of heights, then keys in as many rows as they need.
class SurfaceLegend {
 public:
  SurfaceLegend(const SurfaceData& data, const SurfaceMesh& mesh, ColourMap map, const Theme& theme);
  double height(double width) const;
  /// At the top left of `at`, as wide as it.
  void paint(QPainter& painter, const QRectF& at) const;

 private:
  struct Key {
    QString text;
    QColor colour;
    int shape = -1;  ///< of a path's signs; -1: a patch of the colour
    bool hole = false;
  };
  std::vector<QPointF> layout(double width, double& bottom) const;
  double barHeight() const;
  void paintBar(QPainter& painter, const QRectF& at) const;
  void paintKey(QPainter& painter, const QRectF& sign, const Key& key) const;

  const SurfaceMesh& m_mesh;
  ColourMap m_map;
  const Theme& m_theme;
  std::vector<Key> m_keys;
};

}  // namespace perc::widgets

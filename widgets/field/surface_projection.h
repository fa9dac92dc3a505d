// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_mesh.h"

#include <QRectF>

namespace perc::widgets {

/// From shares of a surface's box to pixels and back, without perspective, so that parallel lines stay so and a length
/// can be read anywhere. The box keeps its size while it turns round, and fits the room at every angle.
class SurfaceProjection {
 public:
  static constexpr double kLeastElevation = 5, kMostElevation = 90;
  static constexpr double kTall = 0.62;     ///< height of the surface in widths of the box
  static constexpr double kFloorGap = 0.3;  ///< from the surface down to a floor of its own, in heights of the surface

  /// `floor`: it lies below the surface, not at its lowest place.
  SurfaceProjection(const SurfaceAngle& angle, const QRectF& room, bool floor);

  const SurfaceAngle& angle() const { return m_angle; }
  double floorShare() const { return m_floor; }
  QPointF pixel(double u, double v, double h) const { return m_origin + u * m_u + v * m_v + h * m_h; }
  QPointF uStep() const { return m_u; }
  QPointF vStep() const { return m_v; }
  QPointF hStep() const { return m_h; }
  /// Greater is nearer; in widths of the box.
  double depth(double u, double v, double h) const { return u * m_depthU + v * m_depthV + h * m_depthH; }
  /// Does greater u (v) lie nearer to the eye?
  bool uNears() const { return m_depthU > 0; }
  bool vNears() const { return m_depthV > 0; }
  /// Towards the eye, in the space where the box is 1 wide and kTall high.
  const double (&toEye() const)[3] { return m_eye; }

  /// What is seen at a pixel: (u, v) of the surface; none beside it and in a hole.
  std::optional<QPointF> pick(const QPointF& pixel, const SurfaceMesh& mesh) const;
  /// Whether the surface hides a place, or lies over it from this side.
  bool hidden(double u, double v, double h, const SurfaceMesh& mesh) const;

 private:
  QPointF groundAt(const QPointF& pixel, double h) const;
  int steps(const SurfaceMesh& mesh, double rise) const;

  SurfaceAngle m_angle;
  double m_floor, m_depthU, m_depthV, m_depthH;
  double m_eye[3];
  QPointF m_origin, m_u, m_v, m_h;
  QPointF m_run;  ///< how far (u, v) goes from the eye's side for each share of height that is lost
};

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::widgets {
namespace {

constexpr double kTouch = 0.006;  ///< shares of the height by which a line on the surface is not yet under it

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

}  // namespace

SurfaceProjection::SurfaceProjection(const SurfaceAngle& angle, const QRectF& room, bool floor)
    : m_angle(angle), m_floor(floor ? -kFloorGap : 0) {
  m_angle.elevation = std::clamp(angle.elevation, kLeastElevation, kMostElevation);
  const double azimuth = radians(m_angle.azimuth), elevation = radians(m_angle.elevation);
  const double ca = std::cos(azimuth), sa = std::sin(azimuth), ce = std::cos(elevation), se = std::sin(elevation);
  const double tall = kTall * (1 - m_floor);
  const double scale = std::max(
      1.0, std::min(room.width() / std::numbers::sqrt2, room.height() / (std::numbers::sqrt2 * se + tall * ce)));
  m_u = scale * QPointF(-sa, se * ca);
  m_v = scale * QPointF(ca, se * sa);
  m_h = scale * QPointF(0, -kTall * ce);
  m_origin = room.center() - 0.5 * m_u - 0.5 * m_v - 0.5 * (1 + m_floor) * m_h;
  m_depthU = ce * ca;
  m_depthV = ce * sa;
  m_depthH = se * kTall;
  m_eye[0] = m_depthU;
  m_eye[1] = m_depthV;
  m_eye[2] = se;
  m_run = QPointF(-ca, -sa) * (kTall * ce / se);
}

/// The line of sight through a pixel, where it is at a height.
QPointF SurfaceProjection::groundAt(const QPointF& pixel, double h) const {
  const QPointF away = pixel - m_origin - h * m_h;
  const double area = m_u.x() * m_v.y() - m_u.y() * m_v.x();
  return {(away.x() * m_v.y() - away.y() * m_v.x()) / area, (m_u.x() * away.y() - m_u.y() * away.x()) / area};
}

/// Half a cell each.
int SurfaceProjection::steps(const SurfaceMesh& mesh, double rise) const {
  const double cells = std::max(std::abs(m_run.x()) * (mesh.columns() - 1), std::abs(m_run.y()) * (mesh.rows() - 1));
  return std::clamp(static_cast<int>(std::ceil(2 * cells * rise)), 4, 4000);
}

std::optional<QPointF> SurfaceProjection::pick(const QPointF& pixel, const SurfaceMesh& mesh) const {
  if (mesh.empty()) return std::nullopt;
  constexpr double kOver = 0.01;  // shares beyond both ends, so that flat tops and bottoms are crossed
  const QPointF ground = groundAt(pixel, 0);
  const auto over = [&](double h) {
    const QPointF at = ground - h * m_run;  // m_run is towards lower heights
    return h - mesh.shareAt(at.x(), at.y());
  };
  const int count = steps(mesh, 1);
  double before = std::numeric_limits<double>::quiet_NaN(), from = 1 + kOver;
  for (int i = 0; i <= count; ++i) {
    const double h = 1 + kOver - (1 + 2 * kOver) * i / count, now = over(h);
    if (std::isfinite(before) && std::isfinite(now) && (before > 0) != (now > 0)) {
      double high = from, low = h;
      for (int pass = 0; pass < 20; ++pass) {
        const double middle = (high + low) / 2;
        ((over(middle) > 0) == (before > 0) ? high : low) = middle;
      }
      return ground - low * m_run;
    }
    before = now;
    from = h;
  }
  return std::nullopt;
}

bool SurfaceProjection::hidden(double u, double v, double h, const SurfaceMesh& mesh) const {
  const double rise = 1 - h;
  const int count = steps(mesh, rise);
  for (int i = 0; i <= count; ++i) {
    const double up = rise * i / count;
    const QPointF at(u - up * m_run.x(), v - up * m_run.y());
    if (at.x() < 0 || at.x() > 1 || at.y() < 0 || at.y() > 1) return false;
    const double there = mesh.shareAt(at.x(), at.y());
    if (there > h + up + kTouch) return true;  // false for NaN
  }
  return false;
}

}  // namespace perc::widgets

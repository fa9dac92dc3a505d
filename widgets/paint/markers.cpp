// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/markers.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace perc::widgets {
namespace {

/// A regular polygon or star; the first corner at `turn` (degrees, 90: up).
QPainterPath polygon(const QPointF& c, int corners, double radius, double turn, double inner = 1) {
  QPolygonF points;
  const int count = inner < 1 ? corners * 2 : corners;
  for (int i = 0; i < count; ++i) {
    const double angle = (turn + 360.0 * i / count) * std::numbers::pi / 180;
    const double r = inner < 1 && i % 2 ? radius * inner : radius;
    points << c + QPointF(r * std::cos(angle), -r * std::sin(angle));
  }
  QPainterPath path;
  path.addPolygon(points);
  path.closeSubpath();
  return path;
}

/// Shapes of about the same area.
QPainterPath outline(int shape, const QPointF& c, double r) {
  QPainterPath path;
  switch (((shape % 8) + 8) % 8) {
    case 0: path.addEllipse(c, r, r); return path;
    case 1: return polygon(c, 4, r * 1.28, 90);
    case 2: return polygon(c, 4, r * 1.25, 45);
    case 3: return polygon(c + QPointF(0, r * 0.2), 3, r * 1.45, 90);
    case 4: return polygon(c, 5, r * 1.15, 90);
    case 5: return polygon(c, 5, r * 1.55, 90, 0.45);
    case 6: return polygon(c, 4, r * 1.6, 90, 0.42);
    default: return polygon(c - QPointF(0, r * 0.2), 3, r * 1.45, -90);
  }
}

}  // namespace

void paintMarker(QPainter& painter, const QPointF& centre, const Marker& marker, double radius, const Theme& theme) {
  const Palette& p = theme.palette();
  const QColor colour =
      marker.colour.isValid() ? marker.colour : p.classes[static_cast<std::size_t>(((marker.shape % 8) + 8) % 8)];
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (marker.hollow) {
    const double ring = std::max(1.0, radius * 0.42);
    const QPainterPath path = outline(marker.shape, centre, radius - ring * 0.2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.markerEdge, ring + radius * 0.4, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPath(path);
    painter.setBrush(p.markerEdge);
    painter.setPen(QPen(colour, ring, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPath(path);
  } else {
    painter.setBrush(colour);
    painter.setPen(QPen(p.markerEdge, std::max(0.6, radius * 0.22), Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPath(outline(marker.shape, centre, radius));
  }
  if (marker.wrong) {
    painter.setBrush(Qt::NoBrush);
    const double ring = radius * 1.9;
    painter.setPen(QPen(p.markerEdge, radius * 0.75));
    painter.drawEllipse(centre, ring, ring);
    painter.setPen(QPen(p.text, radius * 0.38));
    painter.drawEllipse(centre, ring, ring);
  }
  painter.restore();
}

QPixmap markerStamp(const Marker& marker, double radius, const Theme& theme, double devicePixelRatio) {
  const int side = 2 * static_cast<int>(std::ceil((radius * (marker.wrong ? 2.4 : 1.9) + 1) * devicePixelRatio)) + 1;
  QPixmap pixmap(side, side);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.scale(devicePixelRatio, devicePixelRatio);
  const double middle = side / 2.0 / devicePixelRatio;
  paintMarker(painter, {middle, middle}, marker, radius, theme);
  painter.end();
  pixmap.setDevicePixelRatio(devicePixelRatio);
  return pixmap;
}

}  // namespace perc::widgets

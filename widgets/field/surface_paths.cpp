// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_paths.h"

#include "widgets/paint/markers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr std::size_t kMostPoints = 1500;  ///< of a path; more are thinned out evenly
constexpr double kLeastStep = 1.5;         ///< pixels between two points that are drawn
constexpr double kSignsApart = 70, kSignRadius = 3.5, kEndRadius = 5.5;
constexpr float kHidden = 0.45F;  ///< opacity

QColor faded(QColor colour, float alpha) {
  colour.setAlphaF(alpha);
  return colour;
}

double distance(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

}  // namespace

QColor pathColour(const SurfacePath& path, const Palette& palette) {
  return palette.classes[static_cast<std::size_t>(path.cue & 7)];
}

/// A step from place to place follows the surface, sample by sample, unless heights are given.
std::vector<SurfacePaths::Spot> SurfacePaths::spots(const SurfacePath& path) const {
  std::vector<Spot> all;
  const auto add = [&](double u, double v, double height, bool last) {
    const double on = m_mesh.shareAt(u, v);
    const double h = std::isfinite(height) ? std::clamp(m_mesh.heightAxis().share(height), 0.0, 1.0) : on;
    if (!std::isfinite(on) || !std::isfinite(h)) {
      if (!all.empty() && all.back().known) all.push_back({{}, false, false});
      return;
    }
    const QPointF pixel = m_projection.pixel(u, v, h);
    const bool near = !all.empty() && all.back().known && distance(all.back().pixel, pixel) < kLeastStep;
    if (near && !last) return;
    all.push_back({pixel, m_projection.hidden(u, v, h, m_mesh), true});
  };
  const std::size_t count = path.points.size(),
                    stride = std::max<std::size_t>(1, (count + kMostPoints - 1) / kMostPoints);
  QPointF before;
  for (std::size_t i = 0; i < count;) {
    const QPointF at(m_mesh.xAxis().share(path.points[i].x()), m_mesh.yAxis().share(path.points[i].y()));
    const double height = i < path.heights.size() ? static_cast<double>(path.heights[i]) : NAN;
    if (i > 0 && !std::isfinite(height)) {
      const double cells = std::max(std::abs(at.x() - before.x()) * (m_mesh.columns() - 1),
                                    std::abs(at.y() - before.y()) * (m_mesh.rows() - 1));
      const int pieces = std::isfinite(cells) ? static_cast<int>(std::clamp(std::ceil(cells), 1.0, 200.0)) : 1;
      for (int k = 1; k < pieces; ++k) {
        const QPointF between = before + (at - before) * (double(k) / pieces);
        add(between.x(), between.y(), NAN, false);
      }
    }
    add(at.x(), at.y(), height, i + 1 == count);
    before = at;
    i = i + 1 == count ? count : std::min(i + stride, count - 1);
  }
  return all;
}

/// The lines between spots, as far as both (hidden: not both) are seen.
std::vector<QPolygonF> SurfacePaths::runs(const std::vector<Spot>& spots, bool hidden) const {
  std::vector<QPolygonF> lines;
  QPolygonF line;
  const auto end = [&] {
    if (line.size() > 1) lines.push_back(line);
    line.clear();
  };
  for (std::size_t i = 1; i < spots.size(); ++i) {
    const Spot &from = spots[i - 1], &to = spots[i];
    if (!from.known || !to.known || (from.hidden || to.hidden) != hidden) {
      end();
      continue;
    }
    if (line.isEmpty()) line << from.pixel;
    line << to.pixel;
  }
  end();
  return lines;
}

void SurfacePaths::paintShadows(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  for (const SurfacePath& path : m_data.paths) {
    QPolygonF line;
    painter.setPen(QPen(faded(pathColour(path, m_theme.palette()), 0.7F), m_theme.line(1.25)));
    const std::size_t stride = std::max<std::size_t>(1, path.points.size() / kMostPoints);
    for (std::size_t i = 0; i < path.points.size(); i += stride) {
      const double u = m_mesh.xAxis().share(path.points[i].x()), v = m_mesh.yAxis().share(path.points[i].y());
      if (u >= 0 && u <= 1 && v >= 0 && v <= 1) {
        const QPointF at = m_projection.pixel(u, v, m_projection.floorShare());
        if (line.isEmpty() || distance(line.last(), at) >= kLeastStep) line << at;
      } else {
        if (line.size() > 1) painter.drawPolyline(line);
        line.clear();
      }
    }
    if (line.size() > 1) painter.drawPolyline(line);
  }
}

void SurfacePaths::paintPaths(QPainter& painter, bool fine) const {
  painter.setRenderHint(QPainter::Antialiasing);
  for (const SurfacePath& path : m_data.paths) {
    const std::vector<Spot> all = spots(path);
    const QColor colour = pathColour(path, m_theme.palette());
    painter.setBrush(Qt::NoBrush);
    QPen dashed(faded(colour, kHidden), m_theme.line(1.5), Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    for (const QPolygonF& line : runs(all, true)) painter.drawPolyline(line);
    const std::vector<QPolygonF> seen = runs(all, false);
    // Seen on every colour of the map: a wide line under a narrow one. Round joins cost several times as much.
    const Qt::PenCapStyle cap = fine ? Qt::RoundCap : Qt::FlatCap;
    const Qt::PenJoinStyle join = fine ? Qt::RoundJoin : Qt::BevelJoin;
    for (const QPen& pen : {QPen(m_theme.palette().markerEdge, m_theme.line(4.5), Qt::SolidLine, cap, join),
                            QPen(colour, m_theme.line(2.25), Qt::SolidLine, cap, join)}) {
      painter.setPen(pen);
      for (const QPolygonF& line : seen) painter.drawPolyline(line);
    }
    paintSigns(painter, all, path);
  }
}

void SurfacePaths::paintSigns(QPainter& painter, const std::vector<Spot>& spots, const SurfacePath& path) const {
  const Marker sign{path.cue & 7};
  double since = 0;
  const Spot *first = nullptr, *last = nullptr, *before = nullptr;
  for (const Spot& spot : spots) {
    if (spot.known && !first) first = &spot;
    if (spot.known && before && before->known) since += distance(before->pixel, spot.pixel);
    before = &spot;
    if (!spot.known) continue;
    last = &spot;
    if (since < kSignsApart || spot.hidden) continue;
    paintMarker(painter, spot.pixel, sign, m_theme.line(kSignRadius), m_theme);
    since = 0;
  }
  for (const Spot* end : {first, last}) {
    if (!end) continue;
    Marker marker = sign;
    marker.hollow = end == first && first != last;
    painter.save();
    if (end->hidden) painter.setOpacity(static_cast<double>(kHidden));
    paintMarker(painter, end->pixel, marker, m_theme.line(kEndRadius), m_theme);
    painter.restore();
  }
}

void SurfacePaths::paintMarkers(QPainter& painter, TakenPlaces& taken) const {
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  painter.setFont(m_theme.font(TextRole::Small));
  for (const SurfaceMarker& marker : m_data.markers) {
    const double u = m_mesh.xAxis().share(marker.x), v = m_mesh.yAxis().share(marker.y), h = m_mesh.shareAt(u, v);
    if (!std::isfinite(h)) continue;
    const QPointF at = m_projection.pixel(u, v, h);
    const double radius = m_theme.line(kEndRadius);
    painter.save();
    if (m_projection.hidden(u, v, h, m_mesh)) painter.setOpacity(static_cast<double>(kHidden));
    paintMarker(painter, at, {marker.cue & 7, m_theme.palette().text}, radius, m_theme);
    painter.restore();
    const double wide = metrics.horizontalAdvance(marker.name) + m_theme.text(8), high = metrics.height();
    for (const QPointF& corner : {at + QPointF(radius + 3, -high / 2), at + QPointF(-radius - 3 - wide, -high / 2),
                                  at + QPointF(-wide / 2, radius + 3), at + QPointF(-wide / 2, -radius - 3 - high)}) {
      const QRectF place(corner, QSizeF(wide, high));
      if (marker.name.isEmpty() || !taken.take(place)) continue;
      painter.setRenderHint(QPainter::Antialiasing);
      painter.setPen(Qt::NoPen);
      painter.setBrush(faded(m_theme.palette().card, 0.85F));
      painter.drawRoundedRect(place, 3, 3);
      painter.setPen(m_theme.palette().text);
      painter.drawText(place, Qt::AlignCenter, marker.name);
      break;
    }
  }
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/map_painter.h"

#include "widgets/field/surface_axes.h"
#include "widgets/field/surface_cells.h"
#include "widgets/field/surface_legend.h"
#include "widgets/field/surface_paths.h"
#include "widgets/field/surface_words.h"
#include "widgets/paint/markers.h"
#include "widgets/paint/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace perc::widgets {
namespace {

constexpr double kLegendBeside = 190, kLeastWide = 520;  ///< pixels at textScale 1
constexpr double kWideShare = 1.35;                      ///< of width to height, from which the legend stands beside
constexpr double kLeastHigh = 140;                       ///< of the picture; with less there is no legend
constexpr int kContours = 16;
constexpr double kEndRadius = 5.5, kStartRadius = 4.5, kHead = 7;
constexpr double kLeastArrow = 4;  ///< pixels; shorter ones are a dot

QRgb mixedRgb(QRgb a, QRgb b, float share) { return mixed(QColor(a), QColor(b), static_cast<double>(share)).rgb(); }

/// The same place of every window of this size: `share` counts from below.
QPointF at(const QRectF& plot, double u, double v) {
  return {plot.left() + u * plot.width(), plot.bottom() - v * plot.height()};
}

}  // namespace

void MapPainter::setData(SurfaceData data, std::vector<MapArrow> arrows) {
  const bool alike = data.log == m_data.log && data.height == m_data.height && !m_mesh.empty();
  const Span before = m_mesh.heightAxis().span;
  m_data = std::move(data);
  m_arrows = std::move(arrows);
  m_mesh = SurfaceMesh(m_data, alike ? &before : nullptr);
  m_ground = {};
  m_contoursKnown = false;
}

void MapPainter::setOptions(const SurfaceOptions& options) {
  m_options = options;
  m_ground = {};
}

MapPainter::Layout MapPainter::layout(const QRectF& outer, const Theme& theme) const {
  const SurfaceLegend legend(m_data, m_mesh, m_options.map, theme);
  QRectF figure = outer, key;
  if (m_options.legend && outer.width() >= theme.text(kLeastWide) && outer.width() > kWideShare * outer.height()) {
    const double wide = theme.text(kLegendBeside);
    key = QRectF(outer.right() - wide, outer.top() + theme.text(8), wide, legend.height(wide));
    figure = outer.adjusted(0, 0, -wide - theme.text(12), 0);
  } else if (m_options.legend) {
    const double high = legend.height(outer.width()), gap = theme.text(6);
    if (outer.height() - high - gap >= theme.text(kLeastHigh)) {
      key = QRectF(outer.left(), outer.bottom() - high, outer.width(), high);
      figure = outer.adjusted(0, 0, 0, -high - gap);
    }
  }
  return {axes().plotRect(figure, theme), key};
}

void MapPainter::paint(QPainter& painter, const QRectF& outer, const Theme& theme) {
  if (m_mesh.empty()) return;
  painter.save();
  const auto [plot, legend] = layout(outer, theme);
  painter.save();
  painter.setClipRect(plot, Qt::IntersectClip);
  paintGround(painter, plot, theme);
  if (m_options.contours) paintContours(painter, plot, theme);
  paintPaths(painter, plot, theme);
  paintArrows(painter, plot, theme);
  painter.restore();
  paintAxes(painter, plot, axes(), theme);
  paintMarkers(painter, plot, theme);
  if (!legend.isEmpty()) SurfaceLegend(m_data, m_mesh, m_options.map, theme).paint(painter, legend);
  painter.restore();
}

/// Samples are the middles of its pixels: the first and last ones reach half beyond the plot.
void MapPainter::paintGround(QPainter& painter, const QRectF& plot, const Theme& theme) {
  if (m_ground.isNull() || m_groundDark != theme.dark) {
    const ColourTable table = colourTable(m_options.map, theme.palette());
    const QRgb hole = theme.palette().errorSoft.rgb(), fog = fogColour(theme.palette()).rgb(),
               clipped = clippedColour(theme.palette()).rgb(), card = theme.palette().card.rgb();
    m_ground = QImage(m_mesh.columns(), m_mesh.rows(), QImage::Format_RGB32);
    m_groundDark = theme.dark;
    for (int row = 0; row < m_mesh.rows(); ++row)
      for (int column = 0; column < m_mesh.columns(); ++column) {
        const std::size_t sample = m_mesh.index(column, row);
        QRgb colour = hole;
        switch (m_mesh.kind(sample)) {
          case SampleKind::Plain:
            colour = table[static_cast<std::size_t>(colourIndex(m_mesh.share(sample), 0, 1))];
            break;
          case SampleKind::Clipped: colour = clipped; break;
          case SampleKind::Hole: break;
          case SampleKind::Fog: colour = fog; break;
        }
        if (sample < m_data.freshness.size() && m_data.freshness[sample] < 1)
          colour = mixedRgb(colour, card, 0.45F * (1 - m_data.freshness[sample]));
        m_ground.setPixel(column, m_mesh.rows() - 1 - row, colour);
      }
  }
  const double halfX = plot.width() / (m_mesh.columns() - 1) / 2, halfY = plot.height() / (m_mesh.rows() - 1) / 2;
  painter.setRenderHint(QPainter::SmoothPixmapTransform,
                        m_mesh.count(SampleKind::Fog) + m_mesh.count(SampleKind::Hole) == 0);
  painter.drawImage(plot.adjusted(-halfX, -halfY, halfX, halfY), m_ground);
}

void MapPainter::paintContours(QPainter& painter, const QRectF& plot, const Theme& theme) {
  if (!m_contoursKnown) {
    m_contours.clear();
    for (int i = 1; i < kContours; ++i) m_contours.push_back(m_mesh.contour(double(i) / kContours));
    m_contoursKnown = true;
  }
  const QTransform to(plot.width(), 0, 0, -plot.height(), plot.left(), plot.bottom());
  const ColourTable table = colourTable(m_options.map, theme.palette());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  for (std::size_t i = 0; i < m_contours.size(); ++i) {
    // Lighter than dark ground, darker than light ground.
    const QColor ground(table[(i + 1) * 255 / kContours]);
    const QColor line = mixed(ground, ground.lightnessF() < 0.45F ? QColor(Qt::white) : QColor(Qt::black), 0.4);
    painter.setPen(QPen(line, theme.line(1), Qt::SolidLine, Qt::FlatCap));
    if (!m_contours[i].isEmpty()) painter.drawPath(to.map(m_contours[i]));
  }
}

void MapPainter::paintPaths(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  const QRectF far = plot.adjusted(-4000, -4000, 4000, 4000);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const SurfacePath& path : m_data.paths) {
    const QColor colour = pathColour(path, theme.palette());
    QPolygonF line;
    for (const QPointF& place : path.points) {
      const QPointF pixel = at(plot, m_mesh.xAxis().share(place.x()), m_mesh.yAxis().share(place.y()));
      if (far.contains(pixel) && (line.isEmpty() || (line.last() - pixel).manhattanLength() > 1)) line << pixel;
    }
    if (line.isEmpty()) continue;
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(theme.palette().markerEdge, theme.line(4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
                            QPen(colour, theme.line(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)}) {
      painter.setPen(pen);
      painter.drawPolyline(line);
    }
    Marker sign{path.cue & 7};
    sign.hollow = true;
    paintMarker(painter, line.first(), sign, theme.line(kStartRadius), theme);
    sign.hollow = false;
    paintMarker(painter, line.last(), sign, theme.line(kEndRadius), theme);
  }
}

void MapPainter::paintArrows(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(TextRole::Small));
  const auto pixelOf = [&](const QPointF& place) {
    return at(plot, m_mesh.xAxis().share(place.x()), m_mesh.yAxis().share(place.y()));
  };
  TakenPlaces taken(plot);
  const double sign = theme.line(kEndRadius) + 1;
  for (const SurfaceMarker& marker : m_data.markers)
    taken.take(QRectF(pixelOf({marker.x, marker.y}), QSizeF()).adjusted(-sign, -sign, sign, sign));
  for (const MapArrow& arrow : m_arrows) {
    const QPointF from = pixelOf(arrow.from), to = pixelOf(arrow.from + arrow.by), way = to - from;
    const double length = std::sqrt(way.x() * way.x() + way.y() * way.y());
    if (!(length >= kLeastArrow) || length > 1e5) continue;
    const QPointF along = way / length, across(-along.y(), along.x());
    const double head = std::min(theme.line(kHead), length / 2);
    const QPolygonF tip{to, to - along * head + across * head * 0.5, to - along * head - across * head * 0.5};
    for (const bool under : {true, false}) {
      const QColor colour = under ? theme.palette().card : theme.palette().text;
      QPen pen(colour, theme.line((under ? 3 : 0) + (arrow.kind == 2 ? 2.5 : 1.5)), Qt::SolidLine, Qt::FlatCap);
      if (arrow.kind == 1 && !under) pen.setDashPattern({3, 2});
      painter.setPen(pen);
      painter.drawLine(from, to - along * head * 0.8);
      painter.setPen(under ? QPen(colour, theme.line(2)) : QPen(Qt::NoPen));
      painter.setBrush(colour);
      painter.drawConvexPolygon(tip);
    }
    if (arrow.name.isEmpty()) continue;
    const QFontMetricsF metrics(painter.font());
    QRectF text(0, 0, metrics.horizontalAdvance(arrow.name) + 6, metrics.height());
    text.moveCenter(to + along * (metrics.height() * 0.8));
    text.moveLeft(std::clamp(text.left(), plot.left() + 2, std::max(plot.left() + 2, plot.right() - text.width() - 2)));
    // Short arrows end close together: their names stand one under the other, where there is room.
    const auto free = [&](int row) { return taken.take(text.translated(0, row * metrics.height())); };
    const int rows[] = {0, 1, -1, 2, -2};
    const auto* const row = std::find_if(std::begin(rows), std::end(rows), free);
    if (row == std::end(rows)) continue;
    text.translate(0, *row * metrics.height());
    QColor ground = theme.palette().card;
    ground.setAlphaF(0.75F);
    painter.fillRect(text, ground);
    painter.setPen(theme.palette().text);
    painter.drawText(text, Qt::AlignCenter, arrow.name);
  }
}

void MapPainter::paintMarkers(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  TakenPlaces taken(plot);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(TextRole::Small));
  const QFontMetricsF metrics(painter.font());
  for (const SurfaceMarker& marker : m_data.markers) {
    const QPointF pixel = at(plot, m_mesh.xAxis().share(marker.x), m_mesh.yAxis().share(marker.y));
    if (!plot.contains(pixel)) continue;
    // Light in both themes, as the colours below it are the same.
    paintMarker(painter, pixel, {marker.cue & 7, palette(false).card}, theme.line(kEndRadius), theme);
    if (marker.name.isEmpty()) continue;
    for (const QPointF& beside : {QPointF(8, -metrics.height() / 2),
                                  QPointF(-8 - metrics.horizontalAdvance(marker.name) - 6, -metrics.height() / 2),
                                  QPointF(-metrics.horizontalAdvance(marker.name) / 2, 8),
                                  QPointF(-metrics.horizontalAdvance(marker.name) / 2, -8 - metrics.height())}) {
      const QRectF text(pixel + beside, QSizeF(metrics.horizontalAdvance(marker.name) + 6, metrics.height()));
      if (!taken.take(text)) continue;
      QColor ground = theme.palette().card;
      ground.setAlphaF(0.8F);
      painter.fillRect(text, ground);
      painter.setPen(theme.palette().text);
      painter.drawText(text, Qt::AlignCenter, marker.name);
      break;
    }
  }
}

QString MapPainter::describe() const { return surfaceWords(m_data, m_mesh); }

QString MapPainter::describe(double x, double y) const {
  if (m_mesh.empty()) return {};
  const double u = m_mesh.xAxis().share(x), v = m_mesh.yAxis().share(y);
  if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return {};
  return surfaceWords(m_data, m_mesh, static_cast<int>(std::lround(u * (m_mesh.columns() - 1))),
                      static_cast<int>(std::lround(v * (m_mesh.rows() - 1))));
}

}  // namespace perc::widgets

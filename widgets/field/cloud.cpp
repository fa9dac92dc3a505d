// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/cloud.h"

#include "widgets/paint/markers.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kLeastHigh = 105;  ///< of the plot, pixels at textScale 1; with less there is no legend
constexpr int kShades = 24;
constexpr double kRadius = 2.6, kCrossReach = 4;  ///< pixels at lineScale 1

/// Two strokes: many on top of one another are still seen.
void paintCross(QPainter& painter, const QPointF& at, const QColor& colour, double width, double reach) {
  painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(at - QPointF(reach, reach), at + QPointF(reach, reach));
  painter.drawLine(at - QPointF(reach, -reach), at + QPointF(reach, -reach));
}

}  // namespace

/// Low shades fade into the ground: the end of the map that is like it is theirs.
ColourTable CloudPainter::colours() const {
  ColourTable table = colourTable(ColourMap::Viridis, m_theme.palette());
  if (!m_theme.dark) std::reverse(table.begin(), table.end());
  return table;
}

double CloudPainter::legendHeight(const Theme& theme) {
  return 2 * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(9 + 8 + 4 + 4);
}

CloudPainter::Layout CloudPainter::layout(const QRectF& rect) const {
  Layout where;
  QRectF room = rect;
  where.axes.x = m_cloud.x;
  where.axes.y = m_cloud.y;
  where.axes.grid = false;
  const double legend = legendHeight(m_theme);
  if (room.height() - legend > m_theme.text(kLeastHigh)) {
    where.legend = QRectF(room.left(), room.bottom() - legend, room.width(), legend);
    room.setBottom(where.legend.top());
  }
  where.plot = where.axes.plotRect(room, m_theme);
  where.plot.setSize(where.plot.size().expandedTo({2, 2}));
  if (!where.legend.isEmpty()) where.legend.setLeft(where.plot.left());
  const QFontMetricsF small(m_theme.font(TextRole::Small));
  where.axes.y.title = small.elidedText(where.axes.y.title, Qt::ElideLeft, where.plot.height());  // the unit stays
  return where;
}

QPointF CloudPainter::pixelOf(int point, const Layout& layout) const {
  const QPointF& at = m_cloud.points[static_cast<std::size_t>(point)];
  return layout.axes.toPixel(layout.plot, at.x(), at.y());
}

int CloudPainter::nearest(const QPointF& at, const Layout& layout, double within) const {
  int best = -1;
  double least = within;
  for (int i = 0; i < m_cloud.size(); ++i) {
    const QPointF away = pixelOf(i, layout) - at;
    // Crosses lie on top, so they are met first.
    const double distance = std::hypot(away.x(), away.y()) - (m_cloud.isCrossed(i) ? 3 : 0);
    if (distance >= least) continue;
    least = distance;
    best = i;
  }
  return best;
}

int CloudPainter::neighbour(int point, double dx, double dy, const Layout& layout) const {
  const QPointF from = pixelOf(point, layout);
  int best = point;
  double least = 1e9;
  for (int i = 0; i < m_cloud.size(); ++i) {
    const QPointF away = pixelOf(i, layout) - from;
    const double along = away.x() * dx - away.y() * dy, across = std::abs(away.x() * dy) + std::abs(away.y() * dx);
    if (along < 1 || along + 2 * across >= least) continue;
    least = along + 2 * across;
    best = i;
  }
  return best;
}

void CloudPainter::paint(QPainter& painter, const QRectF& rect, int pointed) const {
  const Palette& p = m_theme.palette();
  const Layout where = layout(rect);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(where.plot, p.well);
  limits(painter, where);
  points(painter, where);
  painter.setBrush(Qt::NoBrush);
  if (pointed >= 0 && pointed < m_cloud.size())
    for (const auto& [colour, width] : {std::pair{p.accentText, 5.0}, std::pair{p.accent, 2.5}}) {
      painter.setPen(QPen(colour, m_theme.line(width)));
      painter.drawEllipse(pixelOf(pointed, where), m_theme.line(8), m_theme.line(8));
    }
  painter.setPen(QPen(p.line, 1));
  painter.drawRect(where.plot);
  paintAxisLabels(painter, where.plot, where.axes, m_theme);
  if (!where.legend.isEmpty()) legend(painter, where.legend);
  painter.restore();
}

void CloudPainter::limits(QPainter& painter, const Layout& layout) const {
  const QRectF& plot = layout.plot;
  QPen pen(m_theme.palette().muted, m_theme.line(1.25), Qt::SolidLine, Qt::FlatCap);
  pen.setDashPattern({5, 3});
  painter.setPen(pen);
  for (const double limit : m_cloud.limitsX)
    if (const double x = layout.axes.x.share(limit); x > 0 && x < 1)
      painter.drawLine(QPointF(plot.left() + x * plot.width(), plot.top()),
                       QPointF(plot.left() + x * plot.width(), plot.bottom()));
  for (const double limit : m_cloud.limitsY)
    if (const double y = layout.axes.y.share(limit); y > 0 && y < 1)
      painter.drawLine(QPointF(plot.left(), plot.bottom() - y * plot.height()),
                       QPointF(plot.right(), plot.bottom() - y * plot.height()));
}

/// Stamped in few shades; crosses on top, with an edge in the colour of text.
void CloudPainter::points(QPainter& painter, const Layout& layout) const {
  const ColourTable table = colours();
  const bool raster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
  const double ratio = painter.device()->devicePixelRatioF();
  std::vector<QPixmap> stamps(kShades + 1);
  for (int i = 0; i < m_cloud.size(); ++i) {
    if (m_cloud.isCrossed(i)) continue;
    const auto level = std::lround(m_cloud.shades[static_cast<std::size_t>(i)] * kShades);
    const Marker marker{0, QColor(table[static_cast<std::size_t>(level * 255 / kShades)])};
    const QPointF at = pixelOf(i, layout);
    if (!raster) {
      paintMarker(painter, at, marker, m_theme.line(kRadius), m_theme);
      continue;
    }
    QPixmap& stamp = stamps[static_cast<std::size_t>(level)];
    if (stamp.isNull()) stamp = markerStamp(marker, m_theme.line(kRadius), m_theme, ratio);
    const QSizeF size = stamp.deviceIndependentSize();
    painter.drawPixmap(at - QPointF(size.width(), size.height()) / 2, stamp);
  }
  for (const bool edge : {true, false})
    for (int i = 0; i < m_cloud.size(); ++i) {
      if (!m_cloud.isCrossed(i)) continue;
      const auto level = static_cast<std::size_t>(m_cloud.shades[static_cast<std::size_t>(i)] * 255);
      const QColor colour = edge ? m_theme.palette().text : QColor(table[level]);
      paintCross(painter, pixelOf(i, layout), colour, m_theme.line(edge ? 3.5 : 1.5), m_theme.line(kCrossReach));
    }
}

/// The colours, and below them what the signs mean.
void CloudPainter::legend(QPainter& painter, const QRectF& rect) const {
  const Palette& p = m_theme.palette();
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(p.muted);
  const double low = metrics.horizontalAdvance(m_cloud.lowName),
               names = low + metrics.horizontalAdvance(m_cloud.highName) + m_theme.text(12);
  const QRectF bar(rect.left() + low + m_theme.text(6), rect.top() + m_theme.text(4),
                   std::max(20.0, std::min(rect.width() - names, m_theme.text(240))), m_theme.text(9));
  const double base = bar.center().y() + metrics.ascent() / 2 - m_theme.text(1);
  if (!m_cloud.plainNote.isEmpty()) {
    painter.drawText(QPointF(rect.left(), base), metrics.elidedText(m_cloud.plainNote, Qt::ElideRight, rect.width()));
  } else {
    painter.drawText(QPointF(rect.left(), base), m_cloud.lowName);
    painter.drawText(QPointF(bar.right() + m_theme.text(6), base), m_cloud.highName);
    paintColourBar(painter, bar, colours(), m_theme);
  }
  double x = rect.left();
  const double y = bar.bottom() + m_theme.text(6) + metrics.height() / 2;
  const double line = y + metrics.ascent() / 2 - m_theme.text(1);
  for (const bool cross : {false, true}) {
    const QString& text = cross ? m_cloud.crossName : m_cloud.pointName;
    if (text.isEmpty() || x + m_theme.text(16) + metrics.horizontalAdvance(text) > rect.right()) continue;
    const QPointF at(x + m_theme.text(5), y);
    if (cross) paintCross(painter, at, p.text, m_theme.line(2.5), m_theme.text(3));
    else paintMarker(painter, at, {0, p.muted}, m_theme.text(3), m_theme);
    painter.setPen(p.muted);
    painter.drawText(QPointF(x + m_theme.text(14), line), text);
    x += m_theme.text(28) + metrics.horizontalAdvance(text);
  }
  if (x + metrics.horizontalAdvance(m_cloud.note) <= rect.right()) painter.drawText(QPointF(x, line), m_cloud.note);
}

}  // namespace perc::widgets

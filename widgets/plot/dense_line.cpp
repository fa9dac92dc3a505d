// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/dense_line.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {
constexpr double kDenseClimb = 12;  ///< pixels up and down for each pixel across
constexpr int kDash = 6, kDrawn = 4;
}  // namespace

bool isDense(const std::vector<QPointF>& line, const QSizeF& plot) {
  double climb = 0;
  for (std::size_t i = 1; i < line.size(); ++i) climb += std::abs(line[i].y() - line[i - 1].y());
  return climb * plot.height() > kDenseClimb * plot.width();
}

void paintDense(QPainter& painter, const std::vector<QPointF>& line, const QRectF& plot, const QColor& colour,
                double thickness, bool dashed) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  const auto columnOf = [&](std::size_t i) { return static_cast<int>(line[i].x() * plot.width()); };
  double before = line.front().y();  // joins a column to the one on its left
  for (std::size_t i = 0; i < line.size();) {
    const int column = columnOf(i);
    double low = before, high = before;
    for (; i < line.size() && columnOf(i) == column; ++i) {
      low = std::min(low, line[i].y());
      high = std::max(high, line[i].y());
      before = line[i].y();
    }
    const bool level = (high - low) * plot.height() < kDash;  // steep parts stay whole, or the line falls to pieces
    if (dashed && level && column % kDash >= kDrawn) continue;
    const int next = i < line.size() ? std::min(columnOf(i), column + 2) : column + 1;
    const double top = plot.bottom() - std::min(high, 1.0) * plot.height(),
                 bottom = plot.bottom() - std::max(low, 0.0) * plot.height();
    const double wide = std::max<double>(next - column, std::floor(thickness));
    painter.fillRect(QRectF(plot.left() + column, top - thickness / 2, wide, bottom - top + thickness), colour);
  }
  painter.restore();
}

void strokeDense(QPainter& painter, const std::vector<QPointF>& line, const QRectF& plot, const QColor& colour,
                 double thickness, bool dashed) {
  painter.save();
  painter.setClipRect(plot.adjusted(-thickness, -thickness, thickness, thickness), Qt::IntersectClip);
  QPen pen(colour, thickness, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
  if (dashed) pen.setDashPattern({3.2, 2.2});
  painter.setPen(pen);
  QPolygonF path;
  for (const QPointF& point : line)
    path << QPointF(plot.left() + point.x() * plot.width(), plot.bottom() - point.y() * plot.height());
  painter.drawPolyline(path);
  painter.restore();
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
// What is where in a diagram.
#include "widgets/graph/graph_layout.h"

#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kBiasReach = 6, kEdgeReach = 5, kSumReach = 8;

/// A cubic flat at both ends, at t from 0 to 1 (the curve of GraphLayout::curve).
QPointF along(const QPointF& a, const QPointF& b, double t) {
  const double bend = (b.x() - a.x()) * 0.5, s = 1 - t;
  const double x =
      s * s * s * a.x() + 3 * s * s * t * (a.x() + bend) + 3 * s * t * t * (b.x() - bend) + t * t * t * b.x();
  const double y = (s * s * s + 3 * s * s * t) * a.y() + (3 * s * t * t + t * t * t) * b.y();
  return {x, y};
}

/// How far a point is from the curve: x grows with t, so that its place along it is found by halving.
double distanceTo(const QPointF& a, const QPointF& b, const QPointF& point) {
  double low = 0, high = 1;
  for (int i = 0; i < 14; ++i) {
    const double middle = (low + high) / 2;
    (along(a, b, middle).x() < point.x() ? low : high) = middle;
  }
  double nearest = INFINITY;
  for (const double t : {low - 0.04, low - 0.02, low, low + 0.02, low + 0.04}) {
    const QPointF d = along(a, b, std::clamp(t, 0.0, 1.0)) - point;
    nearest = std::min(nearest, std::hypot(d.x(), d.y()));
  }
  return nearest;
}

/// On a residual's way over the columns, or on its plus.
bool isOn(const GraphSkip& skip, const QPointF& point) {
  const QPointF fromSum = point - skip.end;
  return std::hypot(fromSum.x(), fromSum.y()) <= kSumReach ||
         (std::abs(point.y() - skip.top) <= kEdgeReach && point.x() >= skip.start.x() && point.x() <= skip.end.x());
}

QRectF cell(const QRectF& all, int rows, int columns, int row, int column) {
  const double w = all.width() / columns, h = all.height() / rows;
  return {all.left() + column * w, all.top() + row * h, w, h};
}

int share(double from, double length, int count, double at) {
  return std::clamp(static_cast<int>((at - from) / length * count), 0, count - 1);
}

}  // namespace

QPointF GraphLayout::pointOn(const GraphPlace& edge, double t) const {
  const QRectF from = box(edge.layer - 1, edge.input), to = box(edge.layer, edge.unit);
  return along({from.right(), from.center().y()}, {to.left(), to.center().y()}, t);
}

QPolygonF GraphLayout::pieces(const GraphPlace& edge) const {
  const QRectF from = box(edge.layer - 1, edge.input), to = box(edge.layer, edge.unit);
  const QPointF a(from.right(), from.center().y()), b(to.left(), to.center().y());
  QPolygonF line;
  const int count = std::clamp(static_cast<int>(std::abs(b.y() - a.y()) / 7), 8, 24);
  for (int i = 0; i <= count; ++i) line << along(a, b, static_cast<double>(i) / count);
  return line;
}

QRectF GraphLayout::rectOf(const GraphPlace& place) const {
  if (!m_data.has(place)) return {};
  const GraphColumn& column = m_columns[static_cast<std::size_t>(place.layer)];
  const int units = m_data.layer(place.layer).units;
  switch (place.kind) {
    case GraphPlace::Kind::Unit: return box(place.layer, place.unit);
    case GraphPlace::Kind::Bias:
      if (column.strip) return cell(column.biases, units, 1, place.unit, 0);
      return QRectF(box(place.layer, place.unit).bottomLeft() - QPointF(5, 5), QSizeF(10, 10));
    case GraphPlace::Kind::Edge:
      if (column.strip) return cell(column.matrix, units, m_data.layer(place.layer - 1).units, place.unit, place.input);
      return QRectF(pointOn(place, 0.5) - QPointF(6, 6), QSizeF(12, 12));
    case GraphPlace::Kind::Head: return column.head;
    default: break;
  }
  for (const auto& [control, rect] : m_controls)
    if (control == place) return rect;
  return column.head;
}

GraphPlace GraphLayout::at(const QPointF& point) const {
  for (const auto& [place, rect] : m_controls)
    if (rect.contains(point)) return place;
  for (const GraphSkip& skip : m_skips)
    if (isOn(skip, point)) return GraphPlace::ofHead(skip.to);
  for (int l = 0; l < static_cast<int>(m_columns.size()); ++l) {
    const GraphColumn& column = m_columns[static_cast<std::size_t>(l)];
    if (m_options.editable && column.head.contains(point)) return GraphPlace::ofHead(l);
    if (!column.cells.adjusted(-kBiasReach, -1, 0, kBiasReach).contains(point)) continue;
    const int units = m_data.layer(l).units, row = share(column.top, column.pitch * units, units, point.y());
    if (column.strip) {
      if (column.matrix.contains(point))
        return GraphPlace::ofEdge(
            l, row, share(column.matrix.left(), column.matrix.width(), m_data.layer(l - 1).units, point.x()));
      if (column.biases.contains(point) && !m_data.layer(l).biases.empty()) return GraphPlace::ofBias(l, row);
      if (column.cells.contains(point)) return GraphPlace::ofUnit(l, row);
      continue;
    }
    for (int unit = std::max(0, row - 1); unit <= row; ++unit) {
      const QPointF corner = box(l, unit).bottomLeft() - point;
      if (l > 0 && !m_data.layer(l).biases.empty() && m_options.stage <= GraphStage::Loss &&
          std::hypot(corner.x(), corner.y()) <= kBiasReach)
        return GraphPlace::ofBias(l, unit);
    }
    if (box(l, row).contains(point)) return GraphPlace::ofUnit(l, row);
  }
  GraphPlace nearest;
  double least = kEdgeReach;
  for (const GraphPlace& edge : m_edges) {
    const QRectF from = box(edge.layer - 1, edge.input), to = box(edge.layer, edge.unit);
    const QPointF a(from.right(), from.center().y()), b(to.left(), to.center().y());
    if (point.x() < a.x() || point.x() > b.x() || point.y() < std::min(a.y(), b.y()) - kEdgeReach ||
        point.y() > std::max(a.y(), b.y()) + kEdgeReach)
      continue;
    const double distance = distanceTo(a, b, point);
    if (distance <= least) {
      least = distance;
      nearest = edge;
    }
  }
  return nearest;
}

}  // namespace perc::widgets

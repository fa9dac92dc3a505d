// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_axes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kTick = 4, kAir = 3;          ///< pixels at textScale 1: length of a tick, from there to its number
constexpr double kTickApart = 62, kRise = 34;  ///< about so far apart, along the plane and upwards
constexpr int kReserved = 6;                   ///< ticks for which the margins have room

Ticks ticksOf(const Axis& axis, int wanted) {
  return axis.log ? logTicks(axis.span, wanted) : linearTicks(axis.span, wanted);
}

double widest(const Ticks& ticks, const QFontMetricsF& metrics) {
  double most = 0;
  for (const QString& label : ticks.labels) most = std::max(most, metrics.horizontalAdvance(label));
  return most;
}

/// From its middle to its border, in a direction of length 1.
double reach(const QSizeF& size, const QPointF& towards) {
  return (std::abs(towards.x()) * size.width() + std::abs(towards.y()) * size.height()) / 2;
}

QRectF around(const QPointF& middle, const QSizeF& size) {
  return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

QRectF movedInto(QRectF rect, const QRectF& room) {
  rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - rect.width())));
  rect.moveTop(std::max(room.top(), std::min(rect.top(), room.bottom() - rect.height())));
  return rect;
}

QPointF unit(const QPointF& step) {
  const double length = std::hypot(step.x(), step.y());
  return length > 0 ? step / length : QPointF(0, 1);
}

}  // namespace

bool TakenPlaces::take(const QRectF& place) {
  if (!m_room.adjusted(-0.5, -0.5, 0.5, 0.5).contains(place)) return false;
  for (const QRectF& other : m_taken)
    if (other.intersects(place)) return false;
  m_taken.push_back(place);
  return true;
}

SurfaceAxes::SurfaceAxes(const SurfaceMesh& mesh, const SurfaceProjection& projection, const Theme& theme)
    : m_mesh(mesh), m_projection(projection), m_theme(theme) {
  // By the box's size, which stays while it turns: the numbers do not change under the eye.
  const double width = std::hypot(projection.uStep().x(), projection.vStep().x());
  const double tall = width * SurfaceProjection::kTall;
  const auto wanted = [&](double length, double apart) {
    return std::clamp(static_cast<int>(length / theme.text(apart)), 4, 8);  // what has no room is left out later
  };
  m_across = ticksOf(mesh.xAxis(), wanted(width, kTickApart));
  m_deep = ticksOf(mesh.yAxis(), wanted(width, kTickApart));
  m_high = ticksOf(mesh.heightAxis(), wanted(tall, kRise));
}

QMarginsF SurfaceAxes::margins(const SurfaceMesh& mesh, const Theme& theme) {
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  const double plane = std::max(widest(ticksOf(mesh.xAxis(), kReserved), metrics),
                                widest(ticksOf(mesh.yAxis(), kReserved), metrics)),
               high = widest(ticksOf(mesh.heightAxis(), kReserved), metrics);
  const double tick = theme.text(kTick + kAir + 2), line = metrics.height();
  return {tick + std::max(high, plane / 2), 1.5 * line + theme.text(kAir), tick + plane / 2,
          tick + 2 * line + theme.text(kAir)};
}

SurfaceAxes::Edge SurfaceAxes::acrossEdge() const {
  const double v = m_projection.vNears() ? 1 : 0, h = m_projection.floorShare();
  return {m_projection.pixel(0, v, h), m_projection.pixel(1, v, h), unit(m_projection.vStep() * (v > 0 ? 1 : -1)),
          &m_mesh.xAxis(), m_across};
}

SurfaceAxes::Edge SurfaceAxes::deepEdge() const {
  const double u = m_projection.uNears() ? 1 : 0, h = m_projection.floorShare();
  return {m_projection.pixel(u, 0, h), m_projection.pixel(u, 1, h), unit(m_projection.uStep() * (u > 0 ? 1 : -1)),
          &m_mesh.yAxis(), m_deep};
}

/// At the left of the box.
SurfaceAxes::Edge SurfaceAxes::heightEdge() const {
  QPointF left = m_projection.pixel(0, 0, 0);
  for (const auto& [u, v] : {std::pair{0, 1}, {1, 0}, {1, 1}})
    if (const QPointF at = m_projection.pixel(u, v, 0); at.x() < left.x()) left = at;
  return {left, left + m_projection.hStep(), {-1, 0}, &m_mesh.heightAxis(), m_high};
}

void SurfaceAxes::paintWalls(QPainter& painter) const {
  const Palette& p = m_theme.palette();
  const SurfaceProjection& to = m_projection;
  const double low = to.floorShare(), farU = to.uNears() ? 0 : 1, farV = to.vNears() ? 0 : 1;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(p.well);
  painter.drawPolygon(QPolygonF{to.pixel(0, 0, low), to.pixel(1, 0, low), to.pixel(1, 1, low), to.pixel(0, 1, low)});
  painter.drawPolygon(
      QPolygonF{to.pixel(farU, 0, low), to.pixel(farU, 1, low), to.pixel(farU, 1, 1), to.pixel(farU, 0, 1)});
  painter.drawPolygon(
      QPolygonF{to.pixel(0, farV, low), to.pixel(1, farV, low), to.pixel(1, farV, 1), to.pixel(0, farV, 1)});
  const auto line = [&](const QPointF& a, const QPointF& b, const QPointF& c) {
    painter.drawPolyline(QPolygonF{a, b, c});
  };
  painter.setBrush(Qt::NoBrush);
  for (const double x : m_across.positions) {
    const double u = m_mesh.xAxis().share(x);
    line(to.pixel(u, 1 - farV, low), to.pixel(u, farV, low), to.pixel(u, farV, 1));
  }
  for (const double y : m_deep.positions) {
    const double v = m_mesh.yAxis().share(y);
    line(to.pixel(1 - farU, v, low), to.pixel(farU, v, low), to.pixel(farU, v, 1));
  }
  for (const double height : m_high.positions) {
    const double h = m_mesh.heightAxis().share(height);
    line(to.pixel(1 - farU, farV, h), to.pixel(farU, farV, h), to.pixel(farU, 1 - farV, h));
  }
}

void SurfaceAxes::paintLabels(QPainter& painter, TakenPlaces& taken) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(m_theme.font(TextRole::Small));
  paintHeight(painter, heightEdge(), taken);
  const Edge across = acrossEdge(), deep = deepEdge();
  // Titles first: a number can be missed.
  for (const Edge& edge : {across, deep}) paintEdge(painter, edge, taken);
  for (const Edge& edge : {across, deep}) paintTicks(painter, edge, taken);
  painter.restore();
}

/// The line and its title, beyond the numbers.
void SurfaceAxes::paintEdge(QPainter& painter, const Edge& edge, TakenPlaces& taken) const {
  const QFontMetricsF metrics(painter.font());
  painter.setPen(QPen(m_theme.palette().outline, 1));
  painter.drawLine(edge.from, edge.to);
  const QString title = fittedTitle(*edge.axis, metrics, taken.room().width() / 2);
  const QSizeF size(metrics.horizontalAdvance(title), metrics.height());
  const double numbers = 2 * reach({widest(edge.ticks, metrics), metrics.height()}, edge.outwards);
  const QPointF middle = (edge.from + edge.to) / 2 +
                         edge.outwards * (m_theme.text(kTick + 2 * kAir) + numbers + reach(size, edge.outwards));
  const QRectF beyond = around(middle, size), place = movedInto(beyond, taken.room());
  if (!taken.take(place)) return;
  if (place != beyond) painter.fillRect(place, m_theme.palette().card);  // over the floor, whose lines it would cross
  painter.setPen(m_theme.palette().text);
  painter.drawText(place.adjusted(-1, 0, 1, 0), Qt::AlignCenter, title);
}

void SurfaceAxes::paintTicks(QPainter& painter, const Edge& edge, TakenPlaces& taken) const {
  const QFontMetricsF metrics(painter.font());
  const double tick = m_theme.text(kTick), air = m_theme.text(kAir);
  for (std::size_t i = 0; i < edge.ticks.positions.size(); ++i) {
    const QPointF at = edge.from + (edge.to - edge.from) * edge.axis->share(edge.ticks.positions[i]);
    const QString& label = edge.ticks.labels[static_cast<int>(i)];
    const QSizeF size(metrics.horizontalAdvance(label), metrics.height());
    const QRectF place = around(at + edge.outwards * (tick + air + reach(size, edge.outwards)), size);
    if (!taken.take(place)) continue;
    painter.setPen(QPen(m_theme.palette().outline, 1));
    painter.drawLine(at, at + edge.outwards * tick);
    painter.setPen(m_theme.palette().muted);
    painter.drawText(place.adjusted(-1, 0, 1, 0), Qt::AlignCenter, label);
  }
}

/// Its title stands over its upper end; seen from above there is no such axis.
void SurfaceAxes::paintHeight(QPainter& painter, const Edge& edge, TakenPlaces& taken) const {
  const QFontMetricsF metrics(painter.font());
  if (edge.from.y() - edge.to.y() < 2 * metrics.height()) return;
  painter.setPen(QPen(m_theme.palette().outline, 1));
  painter.drawLine(edge.from, edge.to);
  const QString title = fittedTitle(*edge.axis, metrics, taken.room().width() / 3);
  const QSizeF size(metrics.horizontalAdvance(title), metrics.height());
  const QPointF middle(edge.to.x() - size.width() / 2, edge.to.y() - metrics.height() - m_theme.text(1));
  const QRectF place = movedInto(around(middle, size), taken.room());
  if (taken.take(place)) {
    painter.setPen(m_theme.palette().text);
    painter.drawText(place.adjusted(-1, 0, 1, 0), Qt::AlignCenter, title);
  }
  paintTicks(painter, edge, taken);
}

}  // namespace perc::widgets

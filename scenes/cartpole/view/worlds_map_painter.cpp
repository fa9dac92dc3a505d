// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/worlds_map_painter.h"

#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/paint/colour_maps.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::Palette;
using widgets::TextRole;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::WorldsMapPainter", text, note, n);
}

constexpr double kEarth = 9.8, kMoon = 1.62;  // m/s²
constexpr double kSameRatio = 1e-6;

bool isLog(const std::vector<double>& values) {
  if (values.size() < 3 || values[0] <= 0) return false;
  const double first = values[1] / values[0], second = values[2] / values[1];
  return std::abs(first - second) < kSameRatio * first && first > 1 + kSameRatio;
}

/// Half a cell beyond the first and the last value.
widgets::Span spanOf(const std::vector<double>& values) {
  if (values.size() < 2) return {};
  const std::size_t n = values.size();
  if (isLog(values))
    return {values[0] / std::sqrt(values[1] / values[0]), values[n - 1] * std::sqrt(values[n - 1] / values[n - 2])};
  return {values[0] - (values[1] - values[0]) / 2, values[n - 1] + (values[n - 1] - values[n - 2]) / 2};
}

widgets::Axis axisOf(PhysicsAxis physics, const std::vector<double>& values) {
  widgets::Axis axis;
  axis.span = spanOf(values);
  axis.log = isLog(values);
  const param::Declaration* d = param::find(schema().declarations(), physicsId(physics));
  axis.title = d ? tr("%1 (%2)").arg(widgets::translated(d->label), QString::fromUtf8(d->unit))
                 : QString::fromUtf8(physicsId(physics));
  return axis;
}

std::size_t indexOf(const WorldsMap& map, const QPoint& cell) {
  return static_cast<std::size_t>(cell.y()) * map.valuesX.size() + static_cast<std::size_t>(cell.x());
}

}  // namespace

double worldMean(const WorldsMap& map, const QPoint& cell) {
  const std::size_t i = indexOf(map, cell);
  return map.counts[i] > 0 ? static_cast<double>(map.sums[i]) / map.counts[i] : rl::kUndefined;
}

QString worldReturnText(const WorldsMap& map, const QPoint& cell) {
  const QString place = tr("%1, %2").arg(physicsText(map.x, map.valuesX[static_cast<std::size_t>(cell.x())]),
                                         physicsText(map.y, map.valuesY[static_cast<std::size_t>(cell.y())]));
  const int count = map.counts[indexOf(map, cell)];
  if (count == 0) return tr("%1: not measured yet").arg(place);
  return tr("%1: mean return %2 of %Ln episodes", nullptr, count).arg(place, widgets::briefText(worldMean(map, cell)));
}

QString homeText(const CartPoleFrame& frame) {
  static const CartPoleParams usual;
  CartPoleParams rest = frame.params;
  rest.activity = Activity::Train;
  for (const PhysicsAxis axis : {frame.worldsMap.x, frame.worldsMap.y})
    setPhysicsValue(rest, axis, physicsValue(usual, axis));
  const QString agent = agentName(frame.params.agent);
  return tr("%1 · %2").arg(worldText(rest), learns(frame.params.agent)
                                                ? tr("%1 %2").arg(agent, trainingSteps(frame.worldsMap.policyStep))
                                                : agent);
}

widgets::Axes WorldsMapPainter::axes() const {
  widgets::Axes axes;
  axes.x = axisOf(m_map.x, m_map.valuesX);
  axes.y = axisOf(m_map.y, m_map.valuesY);
  axes.grid = false;
  return axes;
}

WorldsMapPainter::Layout WorldsMapPainter::layout(const QRectF& rect) const {
  const QRectF in = rect.adjusted(m_theme.text(8), m_theme.text(4), -m_theme.text(8), -m_theme.text(6));
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  const double line = metrics.height(), strip = m_strip ? 2 * line + m_theme.text(8) : 0, bar = line + m_theme.text(22);
  Layout l;
  l.world = QRectF(in.left(), in.top(), in.width(), line + m_theme.text(4));
  l.readout = QRectF(in.left(), in.bottom() - strip, in.width(), strip);
  const QRectF outer(QPointF(in.left(), l.world.bottom()),
                     QPointF(in.right(), l.readout.top() - bar - m_theme.text(4)));
  l.plot = axes().plotRect(outer, m_theme);
  l.bar = QRectF(l.plot.left(), outer.bottom() + m_theme.text(8), l.plot.width(), m_theme.text(9));
  return l;
}

/// The cells are equally wide on the axis, log or not.
QRectF WorldsMapPainter::cell(const QRectF& plot, const QPoint& which) const {
  const auto edge = [](double from, double to, int i, std::size_t n) {
    return std::round(from + (to - from) * i / static_cast<double>(n));
  };
  const std::size_t columns = m_map.valuesX.size(), rows = m_map.valuesY.size();
  return QRectF(QPointF(edge(plot.left(), plot.right(), which.x(), columns),
                        edge(plot.bottom(), plot.top(), which.y() + 1, rows)),
                QPointF(edge(plot.left(), plot.right(), which.x() + 1, columns),
                        edge(plot.bottom(), plot.top(), which.y(), rows)));
}

QRectF WorldsMapPainter::cellRect(const QRectF& rect, const QPoint& which) const {
  return cell(layout(rect).plot, which);
}

WorldsMapCell WorldsMapPainter::cellAt(const QRectF& rect, const QPointF& pixel) const {
  const QRectF plot = layout(rect).plot;
  if (!plot.contains(pixel)) return std::nullopt;
  const int columns = static_cast<int>(m_map.valuesX.size()), rows = static_cast<int>(m_map.valuesY.size());
  return QPoint(std::clamp(static_cast<int>((pixel.x() - plot.left()) / plot.width() * columns), 0, columns - 1),
                std::clamp(static_cast<int>((plot.bottom() - pixel.y()) / plot.height() * rows), 0, rows - 1));
}

void WorldsMapPainter::cells(QPainter& painter, const QRectF& plot) const {
  const Palette& p = m_theme.palette();
  const widgets::ColourTable table = widgets::colourTable(widgets::ColourMap::Viridis, p);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(plot, p.well);
  painter.fillRect(plot, QBrush(p.outline, Qt::BDiagPattern));
  for (int row = 0; row < static_cast<int>(m_map.valuesY.size()); ++row)
    for (int column = 0; column < static_cast<int>(m_map.valuesX.size()); ++column)
      if (const double mean = worldMean(m_map, {column, row}); std::isfinite(mean))
        painter.fillRect(
            cell(plot, {column, row}),
            QColor(table[static_cast<std::size_t>(widgets::colourIndex(mean, 0, m_frame.params.stepLimit))]));
  painter.setRenderHint(QPainter::Antialiasing);
}

void WorldsMapPainter::label(QPainter& painter, const QPointF& at, const QString& text, const QRectF& inside) const {
  const Palette& p = m_theme.palette();
  painter.setFont(m_theme.font(TextRole::Small));
  const QFontMetricsF metrics(painter.font());
  QRectF box(at, QSizeF(metrics.horizontalAdvance(text) + m_theme.text(8), metrics.height() + 2));
  if (box.right() > inside.right()) box.moveRight(at.x() - m_theme.text(8));
  box.moveTop(std::clamp(box.top(), inside.top(), std::max(inside.top(), inside.bottom() - box.height())));
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.card);
  painter.drawRoundedRect(box, 3, 3);
  painter.setPen(p.text);
  painter.drawText(box, Qt::AlignCenter, text);
}

/// Earth and Moon as lines across a gravity axis; the home as a ring.
void WorldsMapPainter::worlds(QPainter& painter, const QRectF& plot) const {
  const Palette& p = m_theme.palette();
  const widgets::Axes a = axes();
  const auto line = [&](const QPointF& from, const QPointF& to) {
    painter.setPen(QPen(p.card, m_theme.line(3)));
    painter.drawLine(from, to);
    painter.setPen(QPen(p.text, m_theme.line(1.4), Qt::DashLine));
    painter.drawLine(from, to);
  };
  const std::pair<double, QString> planets[] = {{kMoon, tr("Moon")}, {kEarth, tr("Earth")}};
  for (const auto& [gravity, name] : planets) {
    const QPointF at = a.toPixel(plot, gravity, gravity);
    if (m_map.x == PhysicsAxis::Gravity && at.x() >= plot.left() && at.x() <= plot.right()) {
      line({at.x(), plot.top()}, {at.x(), plot.bottom()});
      label(painter, {at.x() + m_theme.text(3), plot.top() + m_theme.text(3)}, name, plot);
    } else if (m_map.y == PhysicsAxis::Gravity && at.y() >= plot.top() && at.y() <= plot.bottom()) {
      line({plot.left(), at.y()}, {plot.right(), at.y()});
      label(painter, {plot.left() + m_theme.text(3), at.y() + m_theme.text(3)}, name, plot);
    }
  }
  const QPointF home = a.toPixel(plot, m_map.homeX, m_map.homeY);
  if (!plot.adjusted(-1, -1, 1, 1).contains(home)) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.card, m_theme.line(5)));
  painter.drawEllipse(home, m_theme.line(7), m_theme.line(7));
  painter.setPen(QPen(p.text, m_theme.line(2.4)));
  painter.drawEllipse(home, m_theme.line(7), m_theme.line(7));
  label(painter, home + QPointF(m_theme.line(12), m_theme.line(4)), tr("home"), plot);
}

void WorldsMapPainter::legend(QPainter& painter, const QRectF& bar) const {
  const Palette& p = m_theme.palette();
  const widgets::ColourTable table = widgets::colourTable(widgets::ColourMap::Viridis, p);
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  constexpr int kStops = 32;
  for (int i = 0; i <= kStops; ++i)
    gradient.setColorAt(static_cast<double>(i) / kStops, QColor(table[static_cast<std::size_t>(i * 255 / kStops)]));
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(gradient);
  painter.drawRoundedRect(bar, m_theme.text(3), m_theme.text(3));
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(p.muted);
  const QFontMetricsF metrics(painter.font());
  const QRectF labels(bar.left(), bar.bottom() + m_theme.text(3), bar.width(), metrics.height());
  painter.drawText(labels, Qt::AlignLeft, QStringLiteral("0"));
  const QString most = widgets::integerText(m_frame.params.stepLimit);
  painter.drawText(labels, Qt::AlignRight, most);
  const double room = bar.width() - 2 * (metrics.horizontalAdvance(most) + m_theme.text(8));
  painter.drawText(
      labels, Qt::AlignHCenter,
      metrics.elidedText(tr("mean return of an episode; hatched: not measured yet"), Qt::ElideRight, room));
}

void WorldsMapPainter::paint(QPainter& painter, const QRectF& rect, WorldsMapCell pointed, WorldsMapCell chosen,
                             const QString& readout) const {
  const Palette& p = m_theme.palette();
  const Layout l = layout(rect);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(p.muted);
  painter.drawText(l.world, Qt::AlignLeft | Qt::AlignTop,
                   QFontMetricsF(painter.font()).elidedText(homeText(m_frame), Qt::ElideRight, l.world.width()));
  cells(painter, l.plot);
  widgets::paintAxes(painter, l.plot, axes(), m_theme);
  worlds(painter, l.plot);
  painter.setBrush(Qt::NoBrush);
  const auto ring = [&](const WorldsMapCell& which, const QColor& colour, double width) {
    if (!which) return;
    const QRectF box = cell(l.plot, *which);
    painter.setPen(QPen(p.card, m_theme.line(width + 2)));
    painter.drawRect(box);
    painter.setPen(QPen(colour, m_theme.line(width)));
    painter.drawRect(box);
  };
  ring(chosen, p.accent, 3);
  ring(pointed, p.text, 2);
  legend(painter, l.bar);
  if (m_strip) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.well);
    painter.drawRoundedRect(l.readout, 6, 6);
    painter.setPen(pointed || chosen ? p.text : p.muted);
    painter.drawText(l.readout.adjusted(m_theme.text(10), 0, -m_theme.text(10), 0), Qt::AlignVCenter | Qt::TextWordWrap,
                     readout);
  }
  painter.restore();
}

}  // namespace perc::cartpole

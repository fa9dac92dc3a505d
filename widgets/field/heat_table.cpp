// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/heat_table.h"

#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kSameRatio = 1e-6;
constexpr double kMostNames = 0.4;  ///< of the width, for the names of the rows

QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::HeatTable", text); }

bool isLog(const std::vector<double>& values) {
  if (values.size() < 3 || values[0] <= 0) return false;
  const double first = values[1] / values[0], second = values[2] / values[1];
  return std::abs(first - second) < kSameRatio * first && first > 1 + kSameRatio;
}

Span spanOf(const std::vector<double>& values) {
  if (values.size() < 2) return {};
  const std::size_t n = values.size();
  if (isLog(values))
    return {values[0] / std::sqrt(values[1] / values[0]), values[n - 1] * std::sqrt(values[n - 1] / values[n - 2])};
  return {values[0] - (values[1] - values[0]) / 2, values[n - 1] + (values[n - 1] - values[n - 2]) / 2};
}

double widestOf(const QStringList& names, const QFontMetricsF& metrics) {
  double widest = 0;
  for (const QString& name : names) widest = std::max(widest, metrics.horizontalAdvance(name));
  return widest;
}

QString nameOf(const HeatAxis& axis, int index) {
  return axis.names.isEmpty() ? QStringLiteral("%1 %2").arg(axis.title, numberText(axis.values[std::size_t(index)]))
                              : axis.names[index];
}

}  // namespace

Axis HeatAxis::axis() const { return {title, spanOf(values), isLog(values)}; }

double HeatTable::value(const QPoint& cell) const {
  return values[static_cast<std::size_t>(cell.y()) * static_cast<std::size_t>(x.size()) +
                static_cast<std::size_t>(cell.x())];
}

QString HeatTable::describe(const QPoint& cell) const {
  const double number = value(cell);
  const QString text = texts.isEmpty() ? numberText(number) : texts[cell.y() * x.size() + cell.x()];
  return QStringLiteral("%1, %2: %3")
      .arg(nameOf(y, cell.y()), nameOf(x, cell.x()), std::isfinite(number) ? text : tr("not known"));
}

std::optional<std::pair<QPoint, QPoint>> HeatTable::extremes() const {
  std::optional<std::pair<QPoint, QPoint>> ends;
  for (int row = 0; row < y.size(); ++row)
    for (int column = 0; column < x.size(); ++column) {
      const QPoint cell(column, row);
      if (!std::isfinite(value(cell))) continue;
      if (!ends) ends = {cell, cell};
      if (value(cell) < value(ends->first)) ends->first = cell;
      if (value(cell) > value(ends->second)) ends->second = cell;
    }
  return ends;
}

Axes HeatTablePainter::axes() const {
  Axes axes;
  axes.x = m_table.x.axis();
  axes.y = m_table.y.axis();
  axes.grid = false;
  return axes;
}

HeatTablePainter::Layout HeatTablePainter::layout(const QRectF& rect) const {
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  const double line = metrics.height(), bar = line + m_theme.text(22);
  Layout l;
  l.title = QRectF(rect.left(), rect.top(), rect.width(), m_table.title.isEmpty() ? 0 : line + m_theme.text(4));
  const QRectF outer(QPointF(rect.left(), l.title.bottom()), QPointF(rect.right(), rect.bottom() - bar));
  if (m_table.hasNames()) {
    l.side = std::min(widestOf(m_table.y.names, metrics), kMostNames * rect.width());
    l.plot = outer.adjusted(l.side + line + m_theme.text(12), m_theme.text(4), -m_theme.text(4),
                            -2 * line - m_theme.text(8));
  } else {
    l.plot = axes().plotRect(outer, m_theme);
  }
  l.bar = QRectF(l.plot.left(), outer.bottom() + m_theme.text(8), l.plot.width(), m_theme.text(9));
  return l;
}

/// The cells are equally wide on the axis, logarithmic or not.
QRectF HeatTablePainter::cell(const QRectF& plot, const QPoint& which) const {
  const auto edge = [](double from, double to, int i, int n) { return std::round(from + (to - from) * i / n); };
  const int columns = m_table.x.size(), rows = m_table.y.size();
  const int row = m_table.hasNames() ? rows - 1 - which.y() : which.y();
  return QRectF(
      QPointF(edge(plot.left(), plot.right(), which.x(), columns), edge(plot.bottom(), plot.top(), row + 1, rows)),
      QPointF(edge(plot.left(), plot.right(), which.x() + 1, columns), edge(plot.bottom(), plot.top(), row, rows)));
}

QRectF HeatTablePainter::cellRect(const QRectF& rect, const QPoint& which) const {
  return cell(layout(rect).plot, which);
}

std::optional<QPoint> HeatTablePainter::cellAt(const QRectF& rect, const QPointF& pixel) const {
  const QRectF plot = layout(rect).plot;
  if (m_table.empty() || !plot.contains(pixel)) return std::nullopt;
  const int columns = m_table.x.size(), rows = m_table.y.size();
  const int column = static_cast<int>((pixel.x() - plot.left()) / plot.width() * columns),
            row = static_cast<int>((plot.bottom() - pixel.y()) / plot.height() * rows);
  const QPoint cell(std::clamp(column, 0, columns - 1), std::clamp(row, 0, rows - 1));
  return m_table.hasNames() ? QPoint(cell.x(), rows - 1 - cell.y()) : cell;
}

void HeatTablePainter::cells(QPainter& painter, const QRectF& plot) const {
  const Palette& p = m_theme.palette();
  const ColourTable table = colourTable(m_table.map, p);
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(plot, p.well);
  painter.fillRect(plot, QBrush(p.outline, Qt::BDiagPattern));
  for (int row = 0; row < m_table.y.size(); ++row)
    for (int column = 0; column < m_table.x.size(); ++column) {
      const double value = m_table.value({column, row});
      if (!std::isfinite(value)) continue;
      const QRectF box = cell(plot, {column, row});
      const QColor colour(table[static_cast<std::size_t>(colourIndex(value, m_table.low, m_table.high))]);
      painter.fillRect(box, colour);
      const QString text = m_table.texts.value(row * m_table.x.size() + column);
      if (metrics.horizontalAdvance(text) > box.width() - 2 || metrics.height() > box.height()) continue;
      const bool first = contrastRatio(p.text, colour) >= contrastRatio(p.card, colour);
      painter.setPen(first ? p.text : p.card);
      painter.drawText(box, Qt::AlignCenter, text);
    }
  painter.setRenderHint(QPainter::Antialiasing);
}

/// At the left and below; what is too long is elided, and columns too narrow for theirs say every other one.
void HeatTablePainter::names(QPainter& painter, const Layout& layout) const {
  const QRectF& plot = layout.plot;
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  const double line = metrics.height(), gap = m_theme.text(6);
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(m_theme.palette().muted);
  const double cellHigh = plot.height() / m_table.y.size(), cellWide = plot.width() / m_table.x.size();
  const int everyRow = std::max(1, static_cast<int>(std::ceil(line / cellHigh)));
  for (int row = 0; row < m_table.y.size(); row += everyRow) {
    const QRectF box = cell(plot, {0, row});
    painter.drawText(QRectF(plot.left() - gap - layout.side, box.center().y() - line / 2, layout.side, line),
                     Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(m_table.y.names[row], Qt::ElideRight, layout.side));
  }
  const double widest = widestOf(m_table.x.names, metrics) + gap;
  const int everyColumn = std::clamp(static_cast<int>(std::ceil(widest / cellWide)), 1, 3);
  for (int column = 0; column < m_table.x.size(); column += everyColumn) {
    const QRectF box = cell(plot, {column, 0});
    const double wide = everyColumn * cellWide;
    painter.drawText(QRectF(box.center().x() - wide / 2, plot.bottom() + m_theme.text(4), wide, line), Qt::AlignCenter,
                     metrics.elidedText(m_table.x.names[column], Qt::ElideRight, wide));
  }
  painter.drawText(QRectF(plot.left(), plot.bottom() + m_theme.text(4) + line, plot.width(), line), Qt::AlignCenter,
                   metrics.elidedText(m_table.x.title, Qt::ElideRight, plot.width()));
  painter.save();
  painter.translate(plot.left() - gap - layout.side - m_theme.text(4) - line, plot.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-plot.height() / 2, 0, plot.height(), line), Qt::AlignCenter,
                   metrics.elidedText(m_table.y.title, Qt::ElideRight, plot.height()));
  painter.restore();
}

void HeatTablePainter::label(QPainter& painter, const QPointF& at, const QString& text, const QRectF& inside) const {
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

void HeatTablePainter::marks(QPainter& painter, const QRectF& plot) const {
  const Palette& p = m_theme.palette();
  const Axes a = axes();
  for (const HeatMark& mark : m_table.marks) {
    const double x = mark.x ? a.x.share(*mark.x) : 0, y = mark.y ? a.y.share(*mark.y) : 0;
    const QPointF at(plot.left() + x * plot.width(), plot.bottom() - y * plot.height());
    if (!plot.adjusted(-1, -1, 1, 1).contains(at)) continue;
    painter.setBrush(Qt::NoBrush);
    if (mark.x && mark.y) {
      for (const auto& [colour, width] : {std::pair{p.card, 5.0}, std::pair{p.text, 2.4}}) {
        painter.setPen(QPen(colour, m_theme.line(width)));
        painter.drawEllipse(at, m_theme.line(7), m_theme.line(7));
      }
      label(painter, at + QPointF(m_theme.line(12), m_theme.line(4)), mark.name, plot);
      continue;
    }
    const QLineF across =
        mark.x ? QLineF(at.x(), plot.top(), at.x(), plot.bottom()) : QLineF(plot.left(), at.y(), plot.right(), at.y());
    painter.setPen(QPen(p.card, m_theme.line(3)));
    painter.drawLine(across);
    painter.setPen(QPen(p.text, m_theme.line(1.4), Qt::DashLine));
    painter.drawLine(across);
    label(painter, across.p1() + QPointF(m_theme.text(3), m_theme.text(3)), mark.name, plot);
  }
}

void HeatTablePainter::legend(QPainter& painter, const QRectF& bar) const {
  paintColourBar(painter, bar, colourTable(m_table.map, m_theme.palette()), m_theme);
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(m_theme.palette().muted);
  const QFontMetricsF metrics(painter.font());
  const QRectF labels(bar.left(), bar.bottom() + m_theme.text(3), bar.width(), metrics.height());
  const QString least = m_table.lowName.isEmpty() ? briefText(m_table.low) : m_table.lowName,
                most = m_table.highName.isEmpty() ? briefText(m_table.high) : m_table.highName;
  painter.drawText(labels, Qt::AlignLeft, least);
  painter.drawText(labels, Qt::AlignRight, most);
  const double ends = std::max(metrics.horizontalAdvance(least), metrics.horizontalAdvance(most));
  painter.drawText(labels, Qt::AlignHCenter,
                   metrics.elidedText(m_table.valueName, Qt::ElideRight, bar.width() - 2 * (ends + m_theme.text(8))));
}

void HeatTablePainter::paint(QPainter& painter, const QRectF& rect, std::optional<QPoint> pointed,
                             std::optional<QPoint> chosen) const {
  const Palette& p = m_theme.palette();
  const Layout l = layout(rect);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(p.muted);
  painter.drawText(l.title, Qt::AlignLeft | Qt::AlignTop,
                   QFontMetricsF(painter.font()).elidedText(m_table.title, Qt::ElideRight, l.title.width()));
  cells(painter, l.plot);
  if (m_table.hasNames()) names(painter, l);
  else paintAxes(painter, l.plot, axes(), m_theme);
  marks(painter, l.plot);
  painter.setBrush(Qt::NoBrush);
  const auto ring = [&](const std::optional<QPoint>& which, const QColor& colour, double width) {
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
  painter.restore();
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartScene paints over the lines, and its legend.
#include "widgets/paint/text.h"
#include "widgets/plot/chart_scene.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {

double ChartScene::valueAt(std::size_t which, double x) const {
  const Series& series = m_series[which];
  std::size_t low = 0, high = series.size();  // the first row after x
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (series.xAt(middle) <= x) low = middle + 1;
    else high = middle;
  }
  while (low > 1 && series.sparse && std::isnan(series.yAt(low - 1))) --low;
  return low == 0 ? std::numeric_limits<double>::quiet_NaN() : series.yAt(low - 1);
}

QStringList ChartScene::legendTexts(std::optional<double> x) const {
  QStringList texts;
  for (std::size_t i = 0; i < m_series.size(); ++i) {
    const bool value = m_series[i].shape != Series::Shape::Points && m_series[i].size() > 0;
    const double at = x.value_or(std::numeric_limits<double>::infinity());
    texts << (value ? m_series[i].name + QLatin1Char(' ') + numberText(valueAt(i, at)) : m_series[i].name);
  }
  return texts;
}

double ChartScene::paintLegend(QPainter* painter, const QRectF& at, const Theme& theme, std::optional<double> x) const {
  const QFont font = theme.font(TextRole::Small);
  const QFontMetricsF metrics(font);
  const QStringList texts = legendTexts(x);
  const double sample = theme.text(18), gap = theme.text(6), between = theme.text(16), row = metrics.height() + theme.text(4);
  std::vector<int> rowOf;
  std::vector<double> rowWidth{0};
  for (const QString& text : texts) {
    const double width = sample + gap + metrics.horizontalAdvance(text);
    if (rowWidth.back() > 0 && rowWidth.back() + between + width > at.width()) rowWidth.push_back(0);
    rowWidth.back() += (rowWidth.back() > 0 ? between : 0) + width;
    rowOf.push_back(static_cast<int>(rowWidth.size()) - 1);
  }
  const double height = texts.isEmpty() ? 0 : row * static_cast<double>(rowWidth.size()) + theme.text(4);
  if (!painter) return height;
  painter->setFont(font);
  double left = 0;
  for (int i = 0; i < texts.size(); ++i) {
    const int r = rowOf[static_cast<std::size_t>(i)];
    if (i == 0 || r != rowOf[static_cast<std::size_t>(i - 1)]) left = std::max(at.left(), at.right() - rowWidth[static_cast<std::size_t>(r)]);
    const Series& series = m_series[static_cast<std::size_t>(i)];
    const double top = at.top() + r * row, middle = top + metrics.height() / 2;
    QPen pen(colourOf(series, theme), theme.line(series.heavy ? 4 : 2), Qt::SolidLine, Qt::FlatCap);
    if (series.dashed) pen.setDashPattern({2.6, 1.4});
    painter->setPen(pen);
    if (series.shape == Series::Shape::Points) {
      painter->setBrush(pen.color());
      painter->drawEllipse(QPointF(left + sample / 2, middle), theme.line(2.5), theme.line(2.5));
    } else {
      painter->drawLine(QPointF(left, middle), QPointF(left + sample, middle));
    }
    painter->setPen(theme.palette().muted);
    painter->drawText(QPointF(left + sample + gap, top + metrics.ascent()), texts[i]);
    left += sample + gap + metrics.horizontalAdvance(texts[i]) + between;
  }
  return height;
}

void ChartScene::paintMarks(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  const Palette& p = theme.palette();
  const double size = theme.line(5);
  const auto xOf = [&plot](double share) { return plot.left() + share * plot.width(); };
  for (std::size_t i = 0; i < m_drawings.size(); ++i) {
    for (const double share : m_drawings[i].notFinite) {  // a cross at the top, and a dotted line down
      const QPointF at(xOf(share), plot.top() + size + 2);
      painter.setPen(QPen(p.error, theme.line(1), Qt::DotLine));
      painter.drawLine(QPointF(at.x(), at.y() + size), QPointF(at.x(), plot.bottom()));
      painter.setPen(QPen(p.error, theme.line(2), Qt::SolidLine, Qt::RoundCap));
      painter.drawLine(at + QPointF(-size, -size) * 0.8, at + QPointF(size, size) * 0.8);
      painter.drawLine(at + QPointF(-size, size) * 0.8, at + QPointF(size, -size) * 0.8);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(m_series[i], theme));
    double last = -1e9;
    for (const double share : m_drawings[i].belowFloor) {  // triangles that point below the floor
      const double x = xOf(share);
      if (x < last + size * 2) continue;
      last = x;
      const QPointF triangle[] = {{x - size * 0.8, plot.bottom() - size}, {x + size * 0.8, plot.bottom() - size}, {x, plot.bottom() + 1}};
      painter.drawPolygon(triangle, 3);
    }
  }
}

void ChartScene::paintReading(QPainter& painter, const QRectF& plot, const Theme& theme, const ChartMoment& moment) const {
  const Palette& p = theme.palette();
  const auto upright = [&](double x, const QColor& colour, double width) {
    const double share = m_axes.x.share(x);
    if (!(share >= 0 && share <= 1)) return;
    const double at = plot.left() + share * plot.width();
    painter.setPen(QPen(colour, width));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
  };
  if (moment.cursor) upright(*moment.cursor, mixed(p.muted, p.card, 0.35), theme.line(1.25));
  if (!moment.hover) return;
  upright(*moment.hover, p.text, 1);
  for (std::size_t i = 0; i < m_series.size(); ++i) {
    if (m_series[i].shape == Series::Shape::Points) continue;
    const double value = valueAt(i, *moment.hover);
    const QPointF at = m_axes.toPixel(plot, *moment.hover, value);
    if (!std::isfinite(value) || !plot.adjusted(-1, -2, 1, 2).contains(at)) continue;
    painter.setPen(QPen(p.card, 1.5));
    painter.setBrush(colourOf(m_series[i], theme));
    painter.drawEllipse(at, theme.line(4), theme.line(4));
  }
  const QString text = (m_options.xTitle.isEmpty() ? QString() : m_options.xTitle + QLatin1Char(' ')) + numberText(*moment.hover, 4);
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  QRectF label(0, plot.top() + 2, metrics.horizontalAdvance(text) + theme.text(12), metrics.height() + theme.text(4));
  const double at = plot.left() + m_axes.x.share(*moment.hover) * plot.width();
  label.moveLeft(at + label.width() + 8 > plot.right() ? at - label.width() - 6 : at + 6);
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(p.card);
  painter.drawRoundedRect(label, 4, 4);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(p.text);
  painter.drawText(label, Qt::AlignCenter, text);
}

}  // namespace perc::widgets

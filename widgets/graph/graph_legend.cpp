// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_painter.h"

#include "widgets/field/field_image.h"
#include "widgets/graph/graph_numbers.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {
QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::GraphLegend", text); }
}  // namespace

GraphLegend::GraphLegend(const GraphData& data, const GraphOptions& options, const GraphLayout& layout,
                         const Theme& theme)
    : m_options(options), m_theme(theme) {
  if (!data.empty()) addKeys(data, layout);
}

/// What is needed most comes first.
void GraphLegend::addKeys(const GraphData& data, const GraphLayout& layout) {
  const GraphNumbers numbers(data, m_options);
  const QString w = numbers.edgeSymbol();
  m_keys.push_back({Sign::Positive, tr("%1 > 0").arg(w)});
  m_keys.push_back({Sign::Negative, tr("%1 < 0").arg(w)});
  const bool fields = m_options.stage == GraphStage::Structure;
  bool coloured = !fields || layout.hasStrips();
  for (int l = 0; l < data.layers(); ++l) coloured = coloured || !data.layer(l).field.values.empty();
  if (coloured) m_keys.push_back({Sign::Bar, tr("%1, − to +").arg(fields ? tr("value") : numbers.unitSymbol())});
  if (numbers.power() != 0) m_keys.push_back({Sign::Text, tr("numbers %1").arg(powerText(numbers.power()))});
  m_keys.push_back({Sign::Text, tr("thickest: %1").arg(numberText(numbers.largestEdge()))});
  if (m_options.stage <= GraphStage::Loss) m_keys.push_back({Sign::Bias, tr("bias +, −")});
  if (!layout.skips().empty()) m_keys.push_back({Sign::Sum, tr("adds what comes by the arc")});
  if (fields && m_options.output.mode == FieldMode::Value)
    m_keys.push_back(
        {Sign::Output, tr("output: %1 to %2").arg(briefText(m_options.output.low), briefText(m_options.output.high))});
  if (layout.hasStrips()) m_keys.push_back({Sign::Strip, tr("a row per unit: weights, bias, value")});
  if (layout.edges().size() < layout.edgeCount())
    m_keys.push_back(
        {Sign::Text, tr("the largest %1 of %2 curves")
                         .arg(integerText(qint64(layout.edges().size())), integerText(qint64(layout.edgeCount())))});
}

double GraphLegend::signWidth(Sign sign) const {
  switch (sign) {
    case Sign::Bar:
    case Sign::Output: return m_theme.text(34);
    case Sign::Positive:
    case Sign::Negative: return m_theme.text(24);
    case Sign::Bias: return m_theme.text(20);
    case Sign::Sum:
    case Sign::Strip: return m_theme.text(14);
    case Sign::Text: break;
  }
  return 0;
}

std::vector<QPointF> GraphLegend::places(double width, double& bottom) const {
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  const double row = metrics.height() + m_theme.text(4);
  std::vector<QPointF> all;
  double x = 0, y = 0;
  for (const Key& key : m_keys) {
    const double sign = signWidth(key.sign),
                 wide = (sign > 0 ? sign + m_theme.text(6) : 0) + metrics.horizontalAdvance(key.text);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += row;
    }
    all.push_back({x, y});
    x += wide + m_theme.text(12);
  }
  bottom = m_keys.empty() ? 0 : y + row;
  return all;
}

double GraphLegend::height(const QSizeF& outer) const {
  double bottom = 0;
  places(outer.width(), bottom);
  const double row = QFontMetricsF(m_theme.font(TextRole::Small)).height() + m_theme.text(4);
  if (outer.height() < 6 * row) return 0;  // the network needs it
  return std::min(bottom, row * std::max(1.0, std::floor(outer.height() * 0.22 / row)));
}

void GraphLegend::paint(QPainter& painter, const QRectF& at) const {
  painter.save();
  painter.translate(at.topLeft());
  painter.setFont(m_theme.font(TextRole::Small));
  const QFontMetricsF metrics(painter.font());
  double bottom = 0;
  const std::vector<QPointF> where = places(at.width(), bottom);
  for (std::size_t i = 0; i < m_keys.size(); ++i) {
    if (where[i].y() + metrics.height() > at.height() + 1) break;
    const double sign = signWidth(m_keys[i].sign), skip = sign > 0 ? sign + m_theme.text(6) : 0;
    paintSign(painter, m_keys[i].sign, QRectF(where[i].x(), where[i].y(), sign, metrics.height()));
    painter.setPen(m_theme.palette().muted);
    const QString text = metrics.elidedText(m_keys[i].text, Qt::ElideRight, at.width() - skip);
    painter.drawText(QPointF(where[i].x() + skip, where[i].y() + metrics.ascent()), text);
  }
  painter.restore();
}

void GraphLegend::paintSign(QPainter& painter, Sign sign, const QRectF& at) const {
  const Palette& p = m_theme.palette();
  const double middle = at.center().y();
  if (sign == Sign::Bar || sign == Sign::Strip || sign == Sign::Output) {
    const QRectF bar(at.left(), middle - m_theme.text(4.5), at.width(), m_theme.text(9));
    ColourTable table = sign == Sign::Output ? fieldTable(m_options.output, p) : colourTable(ColourMap::Signed, p);
    const QRgb thirds[] = {table.front(), p.signedMiddle.rgb(), table.back()};
    if (sign == Sign::Strip)
      for (std::size_t i = 0; i < table.size(); ++i) table[i] = thirds[i * 3 / table.size()];
    paintColourBar(painter, bar, table, m_theme, sign == Sign::Strip);
  } else if (sign == Sign::Sum) {
    paintSum(painter, at.center(), m_theme);
  } else if (sign == Sign::Bias) {
    paintBiasMark(painter, {at.left() + m_theme.text(5), middle}, 1, m_theme);
    paintBiasMark(painter, {at.left() + m_theme.text(15), middle}, -1, m_theme);
  } else if (sign != Sign::Text) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgePen(sign == Sign::Positive ? 0.55 : -0.55, m_theme.line(4.7), m_theme));
    painter.drawLine(QPointF(at.left(), middle), QPointF(at.right(), middle));
  }
}

}  // namespace perc::widgets

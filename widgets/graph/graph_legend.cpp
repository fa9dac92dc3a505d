// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_legend.h"

#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_painter.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

namespace perc::widgets {
namespace {
QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::GraphLegend", text); }
}  // namespace

GraphLegend::GraphLegend(const GraphData& data, const GraphOptions& options, const GraphLayout& layout, const Theme& theme) : m_theme(theme) {
  if (data.empty()) return;
  const GraphNumbers numbers(data, options);
  const QString w = numbers.edgeSymbol();
  m_keys.push_back({Sign::Bar, options.stage == GraphStage::Structure ? tr("output, − to +") : tr("%1, − to +").arg(numbers.unitSymbol())});
  m_keys.push_back({Sign::Positive, tr("%1 > 0").arg(w)});
  m_keys.push_back({Sign::Negative, tr("%1 < 0").arg(w)});
  m_keys.push_back({Sign::Text, tr("thickest: %1").arg(numberText(numbers.largestEdge()))});
  if (options.stage <= GraphStage::Loss) m_keys.push_back({Sign::Bias, tr("bias +, −")});
  if (layout.hasStrips()) m_keys.push_back({Sign::Strip, tr("a row per unit: weights, bias, value")});
  if (layout.edges().size() < layout.edgeCount())
    m_keys.push_back({Sign::Text, tr("the largest %1 of %2 curves").arg(integerText(qint64(layout.edges().size())), integerText(qint64(layout.edgeCount())))});
}

double GraphLegend::signWidth(Sign sign) const {
  switch (sign) {
    case Sign::Bar: return m_theme.text(46);
    case Sign::Positive:
    case Sign::Negative: return m_theme.text(26);
    case Sign::Bias: return m_theme.text(20);
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
    const double sign = signWidth(key.sign), wide = (sign > 0 ? sign + m_theme.text(6) : 0) + metrics.horizontalAdvance(key.text);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += row;
    }
    all.push_back({x, y});
    x += wide + m_theme.text(14);
  }
  bottom = m_keys.empty() ? 0 : y + row;
  return all;
}

double GraphLegend::height(double width) const {
  double bottom = 0;
  places(width, bottom);
  return bottom;
}

void GraphLegend::paint(QPainter& painter, const QRectF& at) const {
  painter.save();
  painter.translate(at.topLeft());
  painter.setFont(m_theme.font(TextRole::Small));
  const QFontMetricsF metrics(painter.font());
  double bottom = 0;
  const std::vector<QPointF> where = places(at.width(), bottom);
  for (std::size_t i = 0; i < m_keys.size(); ++i) {
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
  if (sign == Sign::Bar || sign == Sign::Strip) {
    QRectF bar(at.left(), middle - m_theme.text(4.5), at.width(), m_theme.text(9));
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    const bool steps = sign == Sign::Strip;
    gradient.setColorAt(0, p.signedLow);
    if (steps) gradient.setColorAt(0.33, p.signedLow);
    gradient.setColorAt(steps ? 0.34 : 0.5, p.signedMiddle);
    if (steps) gradient.setColorAt(0.66, p.signedMiddle);
    if (steps) gradient.setColorAt(0.67, p.signedHigh);
    gradient.setColorAt(1, p.signedHigh);
    painter.setPen(QPen(p.line, 1));
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, m_theme.text(steps ? 1 : 3), m_theme.text(steps ? 1 : 3));
  } else if (sign == Sign::Bias) {
    paintBiasMark(painter, {at.left() + m_theme.text(5), middle}, 1, m_theme);
    paintBiasMark(painter, {at.left() + m_theme.text(15), middle}, -1, m_theme);
  } else if (sign != Sign::Text) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgePen(sign == Sign::Positive ? 0.55 : -0.55, m_theme));
    painter.drawLine(QPointF(at.left(), middle), QPointF(at.right(), middle));
  }
}

}  // namespace perc::widgets

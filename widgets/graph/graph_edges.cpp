// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of a diagram: curves, heat strips, and their numbers.
#include "widgets/graph/graph_painter.h"
#include "widgets/paint/text.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <span>

namespace perc::widgets {
namespace {

constexpr int kFewEdges = 20;  // between two layers, that all get their number

/// Numbers already written, and room for the next.
class Labels {
 public:
  explicit Labels(std::vector<QRectF> taken) : m_taken(std::move(taken)) {}
  bool take(const QRectF& rect) {
    for (const QRectF& other : m_taken)
      if (other.intersects(rect)) return false;
    m_taken.push_back(rect);
    return true;
  }

 private:
  std::vector<QRectF> m_taken;
};

void drawCells(QPainter& painter, const QRectF& rect, int rows, int columns, const Palette& palette,
               const std::function<double(int row, int column)>& relative) {
  if (rect.isEmpty() || columns == 0) return;
  QImage image(columns, rows, QImage::Format_RGB32);
  for (int r = 0; r < rows; ++r)
    for (int c = 0; c < columns; ++c) image.setPixelColor(c, r, signedColour(relative(r, c), palette));
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(rect, image);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette.muted, 1));
  painter.drawRect(rect);
}

}  // namespace

QPen edgePen(double relative, double mostWidth, const Theme& theme) {
  const Palette& p = theme.palette();
  if (!std::isfinite(relative)) return QPen(p.muted, theme.line(1), Qt::DotLine);
  const double size = std::min(1.0, std::abs(relative)), width = theme.line(0.5) + (mostWidth - theme.line(0.5)) * size;
  // Pale, not translucent: Qt spreads the pixels of translucent lines over threads, which takes many times as long.
  const QColor colour = mixed(p.card, p.classes[relative < 0 ? 0 : 1], 0.3 + 0.7 * std::sqrt(size));
  QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
  if (relative < 0) pen.setDashPattern({(theme.line(8) + width) / width, (theme.line(2.5) + 0.4 * width) / width});
  return pen;
}

void GraphPainter::paintEdge(QPainter& painter, const GraphPlace& edge, bool marked) const {
  QPen pen = edgePen(m_numbers.of(edge) / m_numbers.largestEdge(), m_layout.mostWidth(edge.layer), m_theme);
  painter.setBrush(Qt::NoBrush);
  if (marked) {
    if (const double number = m_numbers.of(edge); std::isfinite(number))
      pen.setColor(m_theme.palette().classes[number < 0 ? 0 : 1]);
    pen.setWidthF(std::max(pen.widthF(), m_theme.line(1.5)));
    painter.strokePath(m_layout.curve(edge),
                       QPen(m_theme.palette().card, pen.widthF() + m_theme.line(3), Qt::SolidLine, Qt::FlatCap));
  }
  if (painter.paintEngine()->type() != QPaintEngine::Raster) return painter.strokePath(m_layout.curve(edge), pen);
  painter.setPen(pen);
  painter.drawPolyline(m_layout.pieces(edge));
}

/// Into a strip goes everything of the layer before: one grey band for what would be too many curves.
void GraphPainter::paintFan(QPainter& painter, int layer) const {
  const GraphColumn &from = m_layout.columns()[static_cast<std::size_t>(layer - 1)],
                    &to = m_layout.columns()[static_cast<std::size_t>(layer)];
  const QPointF a = from.cells.topRight() + QPointF(3, 0), b = to.cells.topLeft() - QPointF(3, 0);
  const QPointF c = to.cells.bottomLeft() - QPointF(3, 0), d = from.cells.bottomRight() + QPointF(3, 0);
  const QPointF bend((b.x() - a.x()) / 2, 0);
  QPainterPath band(a);
  band.cubicTo(a + bend, b - bend, b);
  band.lineTo(c);
  band.cubicTo(c - bend, d + bend, d);
  painter.fillPath(band, m_theme.palette().well);
}

void GraphPainter::paintStrip(QPainter& painter, int layer) const {
  const Palette& p = m_theme.palette();
  const GraphColumn& column = m_layout.columns()[static_cast<std::size_t>(layer)];
  const int units = m_data.layer(layer).units;
  if (layer > 0) {
    const double edge = m_numbers.largestEdge(), bias = m_numbers.largestBias();
    drawCells(painter, column.matrix, units, m_data.layer(layer - 1).units, p,
              [&](int unit, int input) { return m_numbers.edge(layer, unit, input) / edge; });
    drawCells(painter, column.biases, units, 1, p, [&](int unit, int) { return m_numbers.bias(layer, unit) / bias; });
  }
  const double value = m_numbers.largestUnit(layer);
  drawCells(painter, QRectF(column.firstBox.topLeft(), QSizeF(column.firstBox.width(), column.pitch * units)), units, 1,
            p, [&](int unit, int) { return m_numbers.unit(layer, unit) / value; });
}

/// As many numbers as fit without touching: those of the focus first, then the largest where the curves are few.
void GraphPainter::paintWeightNumbers(QPainter& painter, const GraphPlace& focus) const {
  if (m_options.stage == GraphStage::Structure || m_data.empty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const Palette& p = m_theme.palette();
  QFont font = m_theme.font(TextRole::Small);
  painter.setFont(font);
  const QFontMetricsF metrics(font);
  std::vector<QRectF> boxes;
  for (int l = 0; l < m_data.layers(); ++l) {
    const GraphColumn& column = m_layout.columns()[static_cast<std::size_t>(l)];
    if (column.strip) boxes.push_back(column.cells);
    for (int unit = 0; unit < m_data.layer(l).units && !column.strip; ++unit) boxes.push_back(m_layout.box(l, unit));
  }
  Labels labels(std::move(boxes));
  const auto isFocus = [&](const GraphPlace& edge) {
    if (focus.kind == GraphPlace::Kind::Edge) return edge == focus;
    const bool out =
        m_options.stage == GraphStage::Backward && edge.layer == focus.layer + 1 && edge.input == focus.unit;
    return focus.isNumber() && ((edge.layer == focus.layer && edge.unit == focus.unit) || out);
  };
  for (const bool first : {true, false})
    for (auto edge = m_layout.edges().rbegin(); edge != m_layout.edges().rend(); ++edge) {
      if (isFocus(*edge) != first ||
          (!first && m_data.layer(edge->layer).units * m_data.layer(edge->layer - 1).units > kFewEdges))
        continue;
      const double number = m_numbers.of(*edge);
      if (!std::isfinite(number)) continue;
      const QString text = m_numbers.text(number, first ? 3 : 2);
      // Curves that meet in the focus are apart at their other end.
      const double other = edge->layer == focus.layer && edge->unit == focus.unit ? 0 : 1;
      static constexpr double anywhere[] = {0.5, 0.62, 0.38, 0.74, 0.26},
                              apart[] = {0.3, 0.38, 0.22, 0.46, 0.15, 0.55, 0.65};
      for (const double place : first&& focus.kind != GraphPlace::Kind::Edge ? std::span<const double>(apart)
                                                                             : std::span<const double>(anywhere)) {
        const double t = other == 1 && first ? 1 - place : place;
        QRectF rect(0, 0, metrics.horizontalAdvance(text) + m_theme.text(4), metrics.height());
        rect.moveCenter(m_layout.pointOn(*edge, t));
        if (!labels.take(rect)) continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.card);
        painter.drawRoundedRect(rect, 3, 3);
        painter.setPen(first ? p.text : p.muted);
        painter.drawText(rect, Qt::AlignCenter, text);
        break;
      }
    }
  painter.restore();
}

}  // namespace perc::widgets

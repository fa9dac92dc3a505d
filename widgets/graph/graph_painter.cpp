// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_painter.h"

#include "widgets/field/field_image.h"
#include "widgets/graph/graph_words.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/markers.h"
#include "widgets/paint/text.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

using Kind = GraphPlace::Kind;

bool isRaster(const QPainter& painter) {
  return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

/// The rectangle on whole pixels of the device, where a picture of these pixels need not be stretched.
struct Snapped {
  Snapped(const QPainter& painter, const QRectF& rect) : logical(rect), size((rect.size() * 3).toSize()) {
    if (isRaster(painter)) {
      const double ratio = painter.device()->devicePixelRatioF();
      const QTransform world = painter.worldTransform();
      const QRectF mapped = world.mapRect(rect);
      const QRect device = QRectF(mapped.topLeft() * ratio, mapped.size() * ratio).toRect();
      logical = world.inverted().mapRect(QRectF(QPointF(device.topLeft()) / ratio, QSizeF(device.size()) / ratio));
      size = device.size();
    }
    size = size.expandedTo({1, 1});
  }
  QRectF logical;
  QSize size;
};

/// One of several outputs in the colour of its class: paler where it is lower.
QImage classImage(const Grid& grid, int output, const FieldOptions& options, const Palette& palette,
                  const QSize& size) {
  const QColor& colour = palette.classFields[static_cast<std::size_t>(output) % palette.classFields.size()];
  QImage small(grid.columns, grid.rows, QImage::Format_RGB32);
  for (int r = 0; r < grid.rows; ++r) {
    auto* line = reinterpret_cast<QRgb*>(small.scanLine(grid.rows - 1 - r));
    for (int c = 0; c < grid.columns; ++c) {
      const double value = grid.at(c, r, output), t = (value - options.low) / (options.high - options.low);
      line[c] = std::isfinite(value) ? mixed(palette.signedMiddle, colour, std::clamp(t, 0.0, 1.0)).rgb()
                                     : palette.track.rgb();
    }
  }
  return small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The largest magnitude of a layer's field; of one of its units if `unit` is not negative. 1 if there is none.
double fieldScale(const Grid& field, int unit) {
  double largest = 0;
  const std::size_t start = unit < 0 ? 0 : static_cast<std::size_t>(unit),
                    stride = unit < 0 ? 1 : static_cast<std::size_t>(field.outputs);
  for (std::size_t i = start; i < field.values.size(); i += stride)
    if (std::isfinite(field.values[i])) largest = std::max(largest, std::abs(static_cast<double>(field.values[i])));
  return largest > 0 ? largest : 1;
}

/// The number with as many digits as fit, at least two; empty if they do not. `textOf`: with so many digits.
template <class Text>
QString fitted(double value, double scale, double width, const QFontMetricsF& metrics, Text&& textOf) {
  for (int digits = 3; digits > 1; --digits) {
    const QString text = textOf(value, digits);
    if (metrics.horizontalAdvance(text) <= width) return text;
  }
  const QString nearly = QStringLiteral("≈ 0");
  return std::abs(value) < 0.005 * scale && metrics.horizontalAdvance(nearly) <= width ? nearly : QString();
}

}  // namespace

QColor signedColour(double relative, const Palette& palette) {
  if (!std::isfinite(relative)) return palette.track;
  return mixed(palette.signedMiddle, relative < 0 ? palette.signedLow : palette.signedHigh,
               std::min(1.0, std::abs(relative)));
}

void paintBiasMark(QPainter& painter, const QPointF& centre, double relative, const Theme& theme) {
  const Palette& p = theme.palette();
  const bool finite = std::isfinite(relative) && relative != 0;
  const double radius = theme.line(finite ? 1.6 + 2.2 * std::sqrt(std::min(1.0, std::abs(relative))) : 1.4);
  const QColor colour = !finite ? p.muted : p.classes[relative < 0 ? 0 : 1];
  painter.setPen(QPen(p.markerEdge, 1.5));
  painter.setBrush(p.markerEdge);
  painter.drawEllipse(centre, radius + 1, radius + 1);
  painter.setPen(QPen(colour, 1.25));
  painter.setBrush(relative < 0 ? p.markerEdge : colour);
  painter.drawEllipse(centre, radius - 0.3, radius - 0.3);
}

GraphPainter::GraphPainter(const GraphData& data, const GraphOptions& options, const GraphLayout& layout,
                           const Theme& theme)
    : m_data(data), m_options(options), m_layout(layout), m_theme(theme), m_numbers(data, options) {}

void GraphPainter::paint(QPainter& painter) const {
  if (m_data.empty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintHeads(painter);
  if (m_options.builds()) paintControls(painter);
  const auto& columns = m_layout.columns();
  for (int l = 1; l < m_data.layers(); ++l)
    if (columns[static_cast<std::size_t>(l)].strip) paintFan(painter, l);
  for (const GraphPlace& edge : m_layout.edges()) paintEdge(painter, edge);
  for (const GraphSkip& skip : m_layout.skips()) paintSkip(painter, skip);
  for (int l = 0; l < m_data.layers(); ++l) {
    if (columns[static_cast<std::size_t>(l)].strip) {
      paintStrip(painter, l);
      continue;
    }
    const bool fields = m_options.stage == GraphStage::Structure;
    const double scale = !fields ? m_numbers.largestUnit(l) : l > 0 ? fieldScale(m_data.layer(l).field, -1) : 0;
    for (int unit = 0; unit < m_data.layer(l).units; ++unit) paintUnit(painter, l, unit, scale);
  }
  paintSums(painter);
  paintNames(painter, 0);
  paintNames(painter, m_data.layers() - 1);
  if (m_options.legend) GraphLegend(m_data, m_options, m_layout, m_theme).paint(painter, m_layout.legend());
  painter.restore();
}

void GraphPainter::paintHeads(QPainter& painter) const {
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(m_theme.palette().muted);
  const double line = QFontMetricsF(painter.font()).height();
  for (const GraphColumn& column : m_layout.columns())
    for (int i = 0; i < column.headLines.size(); ++i)
      painter.drawText(QRectF(column.head.left(), column.head.top() + i * line, column.head.width(), line),
                       Qt::AlignCenter, column.headLines[i]);
}

void GraphPainter::paintControls(QPainter& painter) const {
  const Palette& p = m_theme.palette();
  const int hidden = m_data.layers() - 2;
  for (const auto& [place, rect] : m_layout.controls()) {
    const int units = m_data.layer(place.layer).units;
    const bool possible = place.kind == Kind::AddUnit      ? units < m_options.mostUnits
                          : place.kind == Kind::RemoveUnit ? units > 1
                                                           : hidden >= 0;
    const char* name = place.kind == Kind::RemoveUnit ? "minus" : place.kind == Kind::RemoveLayer ? "close" : "plus";
    if (place.kind == Kind::AddLayer) {  // a new column, not a unit of this one
      painter.setPen(QPen(p.line, 1));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    }
    const double inset = rect.width() * 0.2;
    paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), QLatin1String(name), possible ? p.muted : p.line);
  }
}

void GraphPainter::paintNames(QPainter& painter, int layer) const {
  const GraphColumn& column = m_layout.columns()[static_cast<std::size_t>(layer)];
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  const auto& names = m_data.layer(layer).names;
  double room = m_layout.nameWidth(layer) - m_theme.text(6);
  if (names.empty() || room < m_theme.text(5) || column.pitch < metrics.height() * 0.9) return;
  painter.setFont(m_theme.font(TextRole::Small));
  const bool classes = layer > 0 && m_options.classNames.size() == m_data.layer(layer).units;
  const double marker = classes ? m_theme.text(16) : 0;
  for (int unit = 0; unit < static_cast<int>(names.size()) && unit < m_data.layer(layer).units; ++unit) {
    const QRectF box = m_layout.box(layer, unit);
    const QRectF at = layer == 0
                          ? QRectF(box.left() - room - m_theme.text(5), box.top(), room, box.height())
                          : QRectF(box.right() + m_theme.text(5) + marker, box.top(), room - marker, box.height());
    if (classes)
      paintMarker(painter, {box.right() + m_theme.text(11), box.center().y()}, {unit, {}}, m_theme.text(4), m_theme);
    painter.setPen(m_theme.palette().muted);
    const QString text =
        metrics.elidedText(QString::fromStdString(names[static_cast<std::size_t>(unit)]), Qt::ElideRight, at.width());
    painter.drawText(at, Qt::AlignVCenter | (layer == 0 ? Qt::AlignRight : Qt::AlignLeft), text);
  }
}

void GraphPainter::paintUnit(QPainter& painter, int layer, int unit, double scale) const {
  if (m_options.stage == GraphStage::Structure) paintField(painter, layer, unit, scale);
  else paintBox(painter, layer, unit, scale);
  if (layer > 0 && m_options.stage <= GraphStage::Loss) paintBias(painter, layer, unit);
}

void GraphPainter::paintField(QPainter& painter, int layer, int unit, double scale) const {
  const Palette& p = m_theme.palette();
  const Grid& field = m_data.layer(layer).field;
  const QRectF box = m_layout.box(layer, unit);
  if (field.empty() || field.outputs <= unit) {
    painter.fillRect(box, p.well);
  } else {
    const Snapped place(painter, box);
    const bool output = layer == m_data.layers() - 1;
    FieldOptions options = output ? m_options.output : FieldOptions{};
    if (!output) {
      options.high =
          scale > 0 ? scale : fieldScale(field, unit);  // inputs: each by itself, for they have units of their own
      options.low = -options.high;
      options.middle = 0;
    }
    options.output = unit;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(place.logical, output && m_data.layer(layer).units > 1 && !m_options.classNames.isEmpty()
                                         ? classImage(field, unit, options, p, place.size)
                                         : fieldImage(field, options, p, place.size));
  }
  painter.setPen(QPen(p.muted, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(box, 2, 2);
}

void GraphPainter::paintBox(QPainter& painter, int layer, int unit, double scale) const {
  const Palette& p = m_theme.palette();
  const QRectF box = m_layout.box(layer, unit);
  double value = m_numbers.unit(layer, unit);
  const bool nothing = std::isnan(value);
  painter.setPen(QPen(p.muted, 1));
  painter.setBrush(nothing ? p.well : signedColour(value / scale, p));
  painter.drawRoundedRect(box, 3, 3);
  if (nothing && layer == 0 && m_numbers.pass())
    value = numberAt(m_numbers.pass()->layers[0].values, static_cast<std::size_t>(unit));
  if (std::isnan(value)) return;  // of the inputs, where they have no number of this stage, what came in is shown
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(nothing ? p.muted : p.text);
  painter.drawText(box, Qt::AlignCenter,
                   fitted(value, scale, box.width() - 4, QFontMetricsF(painter.font()), [&](double number, int digits) {
                     return nothing ? numberText(number, digits) : m_numbers.text(number, digits);
                   }));
}

void GraphPainter::paintBias(QPainter& painter, int layer, int unit) const {
  const auto& biases = m_data.layer(layer).biases;
  if (biases.empty()) return;
  paintBiasMark(painter, m_layout.box(layer, unit).bottomLeft(), m_numbers.bias(layer, unit) / m_numbers.largestBias(),
                m_theme);
}

void GraphPainter::paintMark(QPainter& painter, const GraphPlace& place) const {
  if (!m_data.has(place)) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const Palette& p = m_theme.palette();
  const QPen accent(p.accent, m_theme.line(2));
  const bool strip = m_layout.columns()[static_cast<std::size_t>(place.layer)].strip;
  if (place.kind == Kind::Edge && !strip) paintEdge(painter, place, true);
  for (const GraphPlace& edge : m_layout.edges())
    if (place.kind == Kind::Unit && ((edge.layer == place.layer && edge.unit == place.unit) ||
                                     (edge.layer == place.layer + 1 && edge.input == place.unit)))
      paintEdge(painter, edge, true);
  paintSums(painter);
  const auto frame = [&](const QRectF& rect, double around) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(accent);
    painter.drawRoundedRect(rect.adjusted(-around, -around, around, around), 4, 4);
  };
  if (place.kind == Kind::Edge && !strip) {
    frame(m_layout.box(place.layer, place.unit), 1);
    frame(m_layout.box(place.layer - 1, place.input), 1);
  } else if (place.kind == Kind::Bias && !strip) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(accent);
    painter.drawEllipse(m_layout.rectOf(place).center(), 7, 7);
  } else {
    frame(m_layout.rectOf(place), place.isNumber() ? 2.5 : 1);
  }
  if (place.kind == Kind::Unit && !strip && m_options.stage <= GraphStage::Loss && place.layer > 0)
    paintBias(painter, place.layer, place.unit);
  painter.restore();
}

}  // namespace perc::widgets

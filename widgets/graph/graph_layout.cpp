// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_layout.h"

#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_painter.h"
#include "widgets/graph/graph_words.h"
#include "widgets/paint/text.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

using Kind = GraphPlace::Kind;

constexpr double kControl = 16;  // side
constexpr double kMarker = 16;   // of a class, before its name

}  // namespace

GraphLayout::GraphLayout(const GraphData& data, const GraphOptions& options, const QRectF& outer, const Theme& theme)
    : m_data(data), m_options(options), m_theme(theme) {
  if (data.empty()) return;
  m_columns.resize(data.graph->layers.size());
  m_inputNames = nameRoom(0, outer.width() * 0.2, outer.height());
  m_outputNames = nameRoom(data.layers() - 1, outer.width() * 0.2, outer.height());
  findSkips();
  placeHeads(outer);
  const QSizeF room(outer.width(), outer.height() - skipsHeight());
  double legend = 0;
  for (int pass = 0; pass < 3; ++pass) {  // what the legend explains depends on the room that it leaves
    placeColumns(outer, legend);
    chooseEdges();
    const double needed = options.legend ? GraphLegend(data, options, *this, theme).height(room) : 0;
    if (needed <= legend) break;
    legend = needed;
  }
  m_legend = QRectF(outer.left(), outer.bottom() - legend, outer.width(), legend);
}

double GraphLayout::nameRoom(int layer, double most, double height) const {
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  double widest = 0;
  for (const std::string& name : m_data.layer(layer).names)
    widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(name)));
  if (widest == 0 || m_data.layer(layer).units * metrics.height() > height) return 0;
  const bool marker = layer > 0 && m_options.classNames.size() == m_data.layer(layer).units;
  return std::min(std::ceil(widest) + m_theme.text(marker ? 6 + kMarker : 6),
                  std::max(most, m_theme.text(marker ? 44 : 28)));
}

/// Of a unit's picture, where the rows leave it room.
double GraphLayout::mostSide(double height, double columnPitch) const {
  return std::max(22.0, std::min({height / 7, columnPitch * 0.36, m_theme.text(76)}));
}

double GraphLayout::pitch() const { return m_columns.size() > 1 ? m_columns[1].x - m_columns[0].x : 0; }

double GraphLayout::headHeight() const {
  const double line = QFontMetricsF(m_theme.font(TextRole::Small)).height();
  return m_headLines * line + m_theme.text(m_options.builds() ? kControl + 8 : 6);
}

void GraphLayout::placeHeads(const QRectF& outer) {
  const int last = m_data.layers() - 1;
  const bool fields = m_options.stage == GraphStage::Structure;
  const double wide = fields ? mostSide(outer.height(), outer.width() / last) : m_theme.text(58);  // at most, of a box
  const double rim = m_theme.line(4);  // for the frame around what is pointed at
  const double left = outer.left() + rim + m_inputNames + wide / 2,
               right = outer.right() - rim - m_outputNames - wide / 2;
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  m_right = outer.right() - rim - m_outputNames;
  const double room = (right - left) / last - m_theme.text(6);
  m_headLines = 1;
  for (int l = 0; l <= last; ++l) {
    GraphColumn& column = m_columns[static_cast<std::size_t>(l)];
    column.x = left + (right - left) * l / last;
    column.headLines = headTexts(m_data, l);
    if (metrics.horizontalAdvance(column.headLines.join(QStringLiteral(", "))) > room) m_headLines = 2;
  }
  const double height = metrics.height();
  const bool low = outer.height() < m_theme.text(200);
  for (int l = 0; l <= last; ++l) {
    GraphColumn& column = m_columns[static_cast<std::size_t>(l)];
    if (m_headLines == 1) column.headLines = {column.headLines.join(QStringLiteral(", "))};
    else if (low) column.headLines = column.headLines.mid(0, 1);
    else if (column.headLines.size() > 1 && metrics.horizontalAdvance(column.headLines[1]) > room)
      column.headLines[1] = integerText(m_data.layer(l).units);
    if (metrics.horizontalAdvance(column.headLines[0]) > room)
      column.headLines[0].remove(QStringLiteral(", +"));  // its arc says so too
    double widest = 0;
    for (QString& line : column.headLines) {
      line = metrics.elidedText(line, Qt::ElideRight, std::max(room, m_theme.text(24)));
      widest = std::max(widest, std::ceil(metrics.horizontalAdvance(line)) + 2);
    }
    const double x = std::clamp(column.x - widest / 2, outer.left(), std::max(outer.left(), outer.right() - widest));
    column.head = QRectF(x, outer.top(), widest, height * static_cast<double>(column.headLines.size()));
  }
  if (low) m_headLines = 1;
  if (m_options.builds()) placeControls(outer.top() + m_headLines * height + m_theme.text(2));
}

void GraphLayout::placeControls(double top) {
  const double side = m_theme.text(kControl), room = pitch();
  const auto add = [&](Kind kind, int layer, double middle) {
    m_controls.push_back({{kind, layer, -1, -1}, QRectF(middle - side / 2, top, side, side)});
  };
  const int last = m_data.layers() - 1;
  for (int l = 1; l < last && room >= 3 * side; ++l) {
    const double x = m_columns[static_cast<std::size_t>(l)].x;
    add(Kind::RemoveUnit, l, x - side);
    add(Kind::AddUnit, l, x);
    add(Kind::RemoveLayer, l, x + side);
  }
  for (int l = 0; l < last && room >= (last > 1 ? 4.5 : 1) * side && last - 1 < m_options.mostLayers; ++l)
    add(Kind::AddLayer, l, m_columns[static_cast<std::size_t>(l)].x + room / 2);
}

void GraphLayout::placeColumns(const QRectF& outer, double below) {
  const double over = outer.top() + headHeight(), top = over + skipsHeight(),
               bottom = std::max(top + 20, outer.bottom() - below - m_theme.text(below > 0 ? 6 : 0));
  for (int l = 0; l < m_data.layers(); ++l) {
    const QFontMetricsF metrics(m_theme.font(TextRole::Small));
    const double least =
        m_options.stage == GraphStage::Structure ? kLeastRow : std::max(kLeastRow, metrics.height() + 1);
    m_columns[static_cast<std::size_t>(l)].strip = (bottom - top) / m_data.layer(l).units < least;
    if (m_columns[static_cast<std::size_t>(l)].strip) placeStrip(l, pitch(), top, bottom);
    else placeRows(l, pitch(), top, bottom);
  }
  placeSkips(over);
}

void GraphLayout::placeRows(int layer, double width, double top, double bottom) {
  GraphColumn& column = m_columns[static_cast<std::size_t>(layer)];
  const int units = m_data.layer(layer).units;
  const double height = bottom - top;
  double boxWidth, boxHeight;
  if (m_options.stage == GraphStage::Structure) {
    const double most = mostSide(height, width);
    column.pitch = std::min(height / units, std::max(most * 1.7, m_theme.text(54)));
    boxWidth = boxHeight = std::min({most, column.pitch * 0.86, column.pitch - 2});
  } else {
    column.pitch = std::min(height / units, m_theme.text(64));
    boxHeight = std::min({m_theme.text(26), column.pitch - 2});
    boxWidth = std::min(m_theme.text(58), width * 0.62);
  }
  column.top = (top + bottom - column.pitch * units) / 2;
  column.firstBox = QRectF(column.x - boxWidth / 2, column.top + (column.pitch - boxHeight) / 2, boxWidth, boxHeight);
  column.matrix = column.biases = {};
  column.cells = QRectF(column.firstBox.left(), column.top, boxWidth, column.pitch * units);
}

void GraphLayout::placeStrip(int layer, double width, double top, double bottom) {
  GraphColumn& column = m_columns[static_cast<std::size_t>(layer)];
  const int units = m_data.layer(layer).units;
  column.pitch = std::min((bottom - top) / units, kLeastRow);
  column.top = (top + bottom - column.pitch * units) / 2;
  const double height = column.pitch * units, value = std::min(m_theme.text(10), width * 0.2), gap = 2;
  const double inputs = layer > 0 ? m_data.layer(layer - 1).units : 0;
  const double matrix =
      layer > 0 ? std::clamp(inputs * 6, std::min(m_theme.text(14), width * 0.3), width * 0.5 - 2 * value - 2 * gap)
                : 0;
  const double whole = layer > 0 ? matrix + 2 * value + 2 * gap : value;
  double left = std::min(column.x - whole / 2, m_right - whole);
  column.matrix = column.biases = {};
  column.cells = QRectF(left, column.top, 0, height);
  if (layer > 0) {
    column.matrix = QRectF(left, column.top, matrix, height);
    column.biases = QRectF(left + matrix + gap, column.top, value, height);
    left += matrix + value + 2 * gap;
  }
  column.firstBox = QRectF(left, column.top, value, column.pitch);
  column.cells.setRight(column.firstBox.right());
}

bool GraphLayout::hasStrips() const {
  return std::any_of(m_columns.begin(), m_columns.end(), [](const GraphColumn& column) { return column.strip; });
}

/// Of the curves that there would be, the largest; the others would be too thin to be seen.
void GraphLayout::chooseEdges() {
  m_edges.clear();
  const GraphNumbers numbers(m_data, m_options);
  std::vector<std::pair<double, GraphPlace>> all;
  for (int l = 1; l < m_data.layers(); ++l) {
    if (m_columns[static_cast<std::size_t>(l)].strip) continue;
    for (int unit = 0; unit < m_data.layer(l).units; ++unit)
      for (int input = 0; input < m_data.layer(l - 1).units; ++input) {
        const double size = std::abs(numbers.edge(l, unit, input));
        all.push_back({std::isfinite(size) ? size : numbers.largestEdge(), GraphPlace::ofEdge(l, unit, input)});
      }
  }
  m_edgeCount = all.size();
  const auto larger = [](const auto& a, const auto& b) { return a.first > b.first; };
  if (all.size() > kMostEdges) {
    std::nth_element(all.begin(), all.begin() + kMostEdges, all.end(), larger);
    all.resize(kMostEdges);
  }
  std::stable_sort(all.begin(), all.end(), larger);
  for (auto edge = all.rbegin(); edge != all.rend(); ++edge) m_edges.push_back(edge->second);
}

/// Less where curves are close to one another.
double GraphLayout::mostWidth(int layer) const {
  const GraphColumn &from = m_columns[static_cast<std::size_t>(layer - 1)],
                    &to = m_columns[static_cast<std::size_t>(layer)];
  const double gap = to.cells.left() - from.cells.right(), rows = std::min(from.pitch, to.pitch);
  return m_theme.line(std::clamp(std::min(gap / 22, rows / 6), 1.2, 5.0));
}

QRectF GraphLayout::box(int layer, int unit) const {
  const GraphColumn& column = m_columns[static_cast<std::size_t>(layer)];
  return column.firstBox.translated(0, column.pitch * unit);
}

QPainterPath GraphLayout::curve(const GraphPlace& edge) const {
  const QRectF from = box(edge.layer - 1, edge.input), to = box(edge.layer, edge.unit);
  const QPointF a(from.right(), from.center().y()), b(to.left(), to.center().y());
  const double bend = (b.x() - a.x()) * 0.5;
  QPainterPath path(a);
  path.cubicTo(a + QPointF(bend, 0), b - QPointF(bend, 0), b);
  return path;
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"
#include "widgets/paint/theme.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <utility>
#include <vector>

namespace perc::widgets {

/// One layer of the diagram. A strip: its units do not fit as boxes; the weights into them are a heat map with a row
/// per unit and a column per input, then their biases, then their values.
struct GraphColumn {
  bool strip = false;
  double x = 0;               ///< its middle
  double top = 0, pitch = 0;  ///< of the rows
  QRectF firstBox;            ///< of unit 0; strip: the cell with its value
  QRectF matrix, biases;      ///< of a strip that is not the inputs
  QRectF cells;               ///< all of these
  QRectF head;                ///< its text
  QStringList headLines;
};

/// Where everything of a network is in a rectangle, and what is where. Pixels.
class GraphLayout {
 public:
  static constexpr double kLeastRow = 14;         ///< of a unit that has a box of its own
  static constexpr std::size_t kMostEdges = 400;  ///< curves drawn: the largest

  GraphLayout() = default;
  GraphLayout(const GraphData& data, const GraphOptions& options, const QRectF& outer, const Theme& theme);

  const std::vector<GraphColumn>& columns() const { return m_columns; }
  QRectF box(int layer, int unit) const;
  /// From the right of a box to the left of another, flat at both ends. Not for edges into a strip.
  QPainterPath curve(const GraphPlace& edge) const;
  /// At t from 0, its start, to 1.
  QPointF pointOn(const GraphPlace& edge, double t) const;
  /// The same as a line of short pieces, which is painted three times as fast.
  QPolygonF pieces(const GraphPlace& edge) const;
  /// The width of the thickest curve into a layer.
  double mostWidth(int layer) const;
  /// Where a place is marked, and a number for it is typed.
  QRectF rectOf(const GraphPlace& place) const;
  /// The place under a point: controls, biases, units, cells, then the nearest curve within a few pixels.
  GraphPlace at(const QPointF& point) const;

  /// The curves drawn, the largest last; of `edgeCount` in all.
  const std::vector<GraphPlace>& edges() const { return m_edges; }
  std::size_t edgeCount() const { return m_edgeCount; }
  bool hasStrips() const;
  const std::vector<std::pair<GraphPlace, QRectF>>& controls() const { return m_controls; }
  QRectF legend() const { return m_legend; }
  double nameWidth(int layer) const { return layer == 0 ? m_inputNames : m_outputNames; }

 private:
  void placeColumns(const QRectF& outer, double below);
  void placeRows(int layer, double width, double top, double bottom);
  void placeStrip(int layer, double width, double top, double bottom);
  void placeHeads(const QRectF& outer);
  void placeControls(double top);
  double headHeight() const;
  double nameRoom(int layer, double most, double height) const;
  void chooseEdges();
  double pitch() const;
  double mostSide(double height, double columnPitch) const;

  GraphData m_data;
  GraphOptions m_options;
  Theme m_theme;
  std::vector<GraphColumn> m_columns;
  std::vector<GraphPlace> m_edges;
  std::vector<std::pair<GraphPlace, QRectF>> m_controls;
  std::size_t m_edgeCount = 0;
  QRectF m_legend;
  double m_inputNames = 0, m_outputNames = 0, m_right = 0;
  int m_headLines = 1;
};

}  // namespace perc::widgets

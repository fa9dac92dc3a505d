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

/// The way of a residual: from behind the column whose units it takes, over those between, to behind the one to whose
/// units it adds. Pixels.
struct GraphSkip {
  int from = 0, to = 0;  ///< columns
  double order = 0;      ///< of both ends among all that is behind their columns
  double endOrder = 0;
  int level = 0;                    ///< of ways one above the other
  QPointF start, end;               ///< at their first units
  double startLow = 0, endLow = 0;  ///< y of their last units
  double top = 0;                   ///< y of the way over
  QString label;                    ///< of what is on it
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
  /// The place under a point: controls, residuals (the head of what they add to), biases, units, cells, then the
  /// nearest curve within a few pixels.
  GraphPlace at(const QPointF& point) const;

  /// The curves drawn, the largest last; of `edgeCount` in all.
  const std::vector<GraphPlace>& edges() const { return m_edges; }
  std::size_t edgeCount() const { return m_edgeCount; }
  bool hasStrips() const;
  const std::vector<GraphSkip>& skips() const { return m_skips; }
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
  void findSkips();
  void placeSkips(double top);
  double skipsHeight() const;
  double pitch() const;
  double mostSide(double height, double columnPitch) const;

  GraphData m_data;
  GraphOptions m_options;
  Theme m_theme;
  std::vector<GraphColumn> m_columns;
  std::vector<GraphPlace> m_edges;
  std::vector<std::pair<GraphPlace, QRectF>> m_controls;
  std::vector<GraphSkip> m_skips;
  std::size_t m_edgeCount = 0;
  QRectF m_legend;
  double m_inputNames = 0, m_outputNames = 0, m_right = 0;
  int m_headLines = 1;
};

}  // namespace perc::widgets

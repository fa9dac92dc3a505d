// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"
#include "widgets/graph/graph_layout.h"
#include "widgets/graph/graph_numbers.h"
#include "widgets/paint/theme.h"

#include <QPen>

class QPainter;

namespace perc::widgets {

/// Paints a network with its legend; for the screen and for files by the same code. A value to paint with: made for one
/// layout, which must outlive it, as the data and options of that must.
class GraphPainter {
 public:
  GraphPainter(const GraphData& data, const GraphOptions& options, const GraphLayout& layout, const Theme& theme);

  /// Everything but the numbers of the weights.
  void paint(QPainter& painter) const;
  /// On top of it: the place that is pointed at, with what belongs to it.
  void paintMark(QPainter& painter, const GraphPlace& place) const;
  /// At a stage, on top of both: the numbers of weights, of those that belong to `focus` first, as many as fit.
  void paintWeightNumbers(QPainter& painter, const GraphPlace& focus) const;

 private:
  void paintHeads(QPainter& painter) const;
  void paintControls(QPainter& painter) const;
  void paintNames(QPainter& painter, int layer) const;
  void paintUnit(QPainter& painter, int layer, int unit, double scale) const;
  void paintField(QPainter& painter, int layer, int unit, double scale) const;
  void paintBox(QPainter& painter, int layer, int unit, double scale) const;
  void paintBias(QPainter& painter, int layer, int unit) const;
  void paintStrip(QPainter& painter, int layer) const;
  void paintFan(QPainter& painter, int layer) const;
  void paintSkip(QPainter& painter, const GraphSkip& skip) const;
  void paintSums(QPainter& painter) const;
  void paintEdge(QPainter& painter, const GraphPlace& edge, bool marked = false) const;

  const GraphData& m_data;
  const GraphOptions& m_options;
  const GraphLayout& m_layout;
  const Theme& m_theme;
  GraphNumbers m_numbers;
};

/// The line of a number between -1 and 1 (relative to the largest): colour by sign, dashed where negative, width and
/// strength by size. NaN: dotted and grey.
QPen edgePen(double relative, double mostWidth, const Theme& theme);
/// A dot, filled where positive, hollow where negative; `relative` as in edgePen.
void paintBiasMark(QPainter& painter, const QPointF& centre, double relative, const Theme& theme);
/// The ground of a cell for a number between -1 and 1; NaN: a groove.
QColor signedColour(double relative, const Palette& palette);

/// A plus in a circle: where a residual is added.
void paintSum(QPainter& painter, const QPointF& centre, const Theme& theme);

/// What colours, widths and dashes mean, in as many rows as they need.
class GraphLegend {
 public:
  GraphLegend(const GraphData& data, const GraphOptions& options, const GraphLayout& layout, const Theme& theme);
  /// In a picture of this size: rows that would take too much of it are left away.
  double height(const QSizeF& outer) const;
  void paint(QPainter& painter, const QRectF& at) const;

 private:
  enum class Sign { Bar, Output, Positive, Negative, Bias, Sum, Strip, Text };
  struct Key {
    Sign sign;
    QString text;
  };
  double signWidth(Sign sign) const;
  void addKeys(const GraphData& data, const GraphLayout& layout);
  std::vector<QPointF> places(double width, double& bottom) const;
  void paintSign(QPainter& painter, Sign sign, const QRectF& at) const;

  const GraphOptions& m_options;
  const Theme& m_theme;
  std::vector<Key> m_keys;
};

}  // namespace perc::widgets

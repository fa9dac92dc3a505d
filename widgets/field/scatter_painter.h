// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/field_painter.h"

#include <cstdint>
#include <vector>

namespace perc::widgets {

/// Samples at other places than their own: shape, colour, test and wrong as of `samples` and `results`, placed at x and
/// y (parallel to them). Behind them lines, each x0, y0, x1, y1, …, of two kinds. Everything is kept alive with the
/// frame.
struct ScatterData {
  std::shared_ptr<const Points> samples;
  std::shared_ptr<const PointResults> results;
  std::shared_ptr<const std::vector<float>> x, y;
  std::shared_ptr<const std::vector<std::vector<float>>> lines;
  std::shared_ptr<const std::vector<std::uint8_t>> firstKind;  ///< parallel to lines
  std::vector<std::int32_t> selected;                          ///< ascending
};

/// Paints them with the same scale on both axes; for the screen and for files by the same code. Window's thread.
class ScatterPainter {
 public:
  struct Placed {
    QRectF plot;
    Axes axes;
    QRectF legend;  ///< under the plot, or beside it where the room is low
  };

  void setData(ScatterData data);
  /// Names, titles, colour scale and what is shown, as of a field; the names of the two kinds of lines.
  void setOptions(const FieldOptions& options, const QString& firstKind, const QString& secondKind);
  const ScatterData& data() const { return m_data; }
  const FieldOptions& options() const { return m_options; }

  void paint(QPainter& painter, const QRectF& outer, const Theme& theme);
  /// Where the plot is when painted into `outer`.
  Placed placed(const QRectF& outer, const Theme& theme) const;
  double markerRadius(const Placed& placed, const Theme& theme) const;
  QPointF pixelOf(std::size_t sample, const Placed& placed) const;
  /// The nearest sample shown within so many pixels, or -1.
  int nearest(const QPointF& at, const Placed& placed, double within) const;
  /// The sample to go to from one by a step to the left, right, up or down; -1: none.
  int neighbour(int sample, double dx, double dy) const;
  /// "point 17: B (test), unit 1 0.530, unit 2 −0.200, taken for A, loss 1.20".
  QString describe(int sample) const;
  QString describe() const;
  bool empty() const { return !m_data.x || m_data.x->empty() || !m_data.samples; }

 private:
  bool shown(std::size_t sample) const;
  bool wrong(std::size_t sample) const;
  QString nameOf(double target) const;
  void paintLines(QPainter& painter, const Placed& placed, const Theme& theme) const;
  void paintPoints(QPainter& painter, const Placed& placed, const Theme& theme) const;
  double kindsHeight(double width, const Theme& theme) const;
  void paintKinds(QPainter& painter, const QRectF& area, const Theme& theme) const;
  static QPen linePen(bool first, const Theme& theme);

  ScatterData m_data;
  FieldOptions m_options;
  QString m_kinds[2];
  Span m_x, m_y;
  bool m_spansKnown = false;
  FieldPainter m_key;  ///< for the legend
};

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/axes.h"
#include "widgets/plot/series.h"

#include <QPointF>
#include <vector>

namespace perc::widgets {

/// A place of a band, in shares of the plot.
struct BandPoint {
  double x, low, high;
};

/// What is drawn of a series: lines and bands, each without a gap; lone points; and spots to be marked. In shares of
/// the plot (0 to 1, y upwards).
struct SeriesDrawing {
  std::vector<std::vector<QPointF>> lines;
  std::vector<QPointF> points;
  std::vector<std::vector<BandPoint>> bands;
  std::vector<double> notFinite;   ///< x where the value stops being finite
  std::vector<double> belowFloor;  ///< x where a value at or below zero was put on the floor of a log axis
};

/// Follows a series that grows: its extent, and the smallest and largest value in each of many columns. Only rows that
/// are new since the last call are looked at while the series continues the one before.
class SeriesDigest {
 public:
  /// Takes in new rows; starts anew if `series` is not a continuation.
  void update(const Series& series);
  Span xSpan() const { return m_x; }
  Span ySpan() const { return m_y; }
  double leastPositive() const { return m_leastPositive; }  ///< infinity: none
  bool empty() const { return !(m_x.minimum <= m_x.maximum); }

  /// At most two points per column (Points: one per row while there are fewer than `columns` times two, then thinned).
  SeriesDrawing draw(const Series& series, const Axes& axes, int columns);

  static constexpr std::size_t kMostLines = 24;  ///< further pieces are drawn as points

 private:
  struct Column {
    double lowX, lowY, highX, highY;
    double badX;                  ///< first not finite row, or NaN
    std::size_t lowRow, highRow;  ///< which of both came first, where they stand at the same x
  };
  bool continues(const Series& series) const;
  void addToColumns(const Series& series, std::size_t row);
  SeriesDrawing drawRows(const Series& series, const Axes& axes, int columns) const;
  SeriesDrawing drawBand(const Series& series, const Axes& axes, int columns) const;
  void close(SeriesDrawing& drawing, std::vector<QPointF>& line) const;

  std::size_t m_rows = 0;
  std::size_t m_column = 0;
  std::optional<std::size_t> m_xColumn;
  std::vector<double> m_last;  ///< step and all figures of the last row seen
  Span m_x{1, 0}, m_y{1, 0};
  double m_leastPositive = 0;
  Axis m_columnAxis;
  std::vector<Column> m_columns;
  std::size_t m_columnRows = 0;
};

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "widgets/paint/colour_maps.h"
#include "widgets/paint/ticks.h"

#include <QImage>
#include <cstdint>
#include <memory>
#include <vector>

namespace perc::widgets {

/// Where the histograms of one set of numbers are in a record: shares in the columns `column` to `column + bins - 1`.
struct HistogramRecord {
  std::shared_ptr<const Curve> curve;
  std::size_t column = 0;
  int bins = 0;

  /// The last row at or before a step; the number of rows if there is none.
  std::size_t rowAt(std::int64_t step) const;
  float share(std::size_t row, int bin) const { return curve->value(row, column + static_cast<std::size_t>(bin)); }
};

/// How far a record was read, so that a longer one can be told from another one.
class HistogramMemory {
 public:
  bool continues(const HistogramRecord& record) const;
  void read(const HistogramRecord& record);
  void forget() { m_rows = 0; }
  std::size_t rows() const { return m_rows; }

 private:
  std::size_t m_rows = 0, m_column = 0;
  std::vector<float> m_last;  ///< shares of the last row
};

/// The lowest and the highest bin that was ever used; only new rows are looked at.
class HistogramExtent {
 public:
  void update(const HistogramRecord& record);
  int first() const { return m_first; }
  int last() const { return m_last; }  ///< below first(): none

 private:
  HistogramMemory m_memory;
  int m_first = 0, m_last = -1;
};

/// Histograms along the steps as a picture: one pixel column per part of the span, one pixel row per bin (the highest
/// bin on top). A column without a row of its own repeats the one before; of many rows at most four are averaged, so
/// that its cost does not depend on the length of the run. Only columns that are new since the last call are made.
class HistogramImage {
 public:
  const QImage& update(const HistogramRecord& record, Span steps, int columns, bool dark);

  /// The colour of a share from 0 to 1: viridis over its square root, so that small shares can be seen.
  static QRgb colour(double share, bool dark);
  static const ColourTable& colours(bool dark);

 private:
  void paintColumn(const HistogramRecord& record, int column, std::size_t first, std::size_t last);
  int columnOf(std::int64_t step) const;

  QImage m_image;
  Span m_steps;
  bool m_dark = false;
  HistogramMemory m_memory;
};

}  // namespace perc::widgets

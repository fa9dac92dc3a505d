// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/series_digest.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// The row in full, so that another run of the same length is noticed by any of its figures.
std::vector<double> rowOf(const Series& series, std::size_t row) {
  std::vector<double> all{series.xAt(row)};
  if (!series.curve) all.push_back(series.yAt(row));
  else
    for (std::size_t k = 0; k < series.curve->series(); ++k) all.push_back(series.curve->value(row, k));
  return all;
}

bool same(const std::vector<double>& a, const std::vector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

}  // namespace

bool SeriesDigest::continues(const Series& series) const {
  return series.curve && m_rows > 0 && series.column == m_column && series.xColumn == m_xColumn &&
         series.size() >= m_rows && same(m_last, rowOf(series, m_rows - 1));
}

void SeriesDigest::update(const Series& series) {
  if (!continues(series)) {
    *this = SeriesDigest();
    m_column = series.column;
    m_xColumn = series.xColumn;
    m_x = m_y = {kInfinity, -kInfinity};
    m_leastPositive = kInfinity;
  }
  for (; m_rows < series.size(); ++m_rows) {
    const double x = series.xAt(m_rows), y = series.yAt(m_rows);
    if (!std::isfinite(x)) continue;
    m_x = {std::min(m_x.minimum, x), std::max(m_x.maximum, x)};
    if (!std::isfinite(y)) continue;
    m_y = {std::min(m_y.minimum, y), std::max(m_y.maximum, y)};
    if (y > 0) m_leastPositive = std::min(m_leastPositive, y);
    if (series.shape == Series::Shape::Band && std::isfinite(series.high[m_rows]))
      m_y.maximum = std::max(m_y.maximum, series.high[m_rows]);
  }
  if (m_rows > 0) m_last = rowOf(series, m_rows - 1);
}

void SeriesDigest::addToColumns(const Series& series, std::size_t row) {
  const double x = series.xAt(row), y = series.yAt(row), share = m_columnAxis.share(x);
  if (!(share >= 0 && share <= 1)) return;
  const auto count = m_columns.size();
  Column& column = m_columns[std::min(count - 1, static_cast<std::size_t>(share * static_cast<double>(count)))];
  if (!std::isfinite(y)) {
    if (std::isnan(column.badX) && !(series.sparse && std::isnan(y))) column.badX = x;
    return;
  }
  if (!(y >= column.lowY)) {
    column.lowX = x;
    column.lowY = y;
    column.lowRow = row;
  }
  if (!(y <= column.highY)) {
    column.highX = x;
    column.highY = y;
    column.highRow = row;
  }
}

void SeriesDigest::close(SeriesDrawing& drawing, std::vector<QPointF>& line) const {
  if (line.size() > 1 && drawing.lines.size() < kMostLines) drawing.lines.push_back(std::move(line));
  else drawing.points.insert(drawing.points.end(), line.begin(), line.end());
  line.clear();
}

SeriesDrawing SeriesDigest::drawRows(const Series& series, const Axes& axes, int columns) const {
  SeriesDrawing drawing;
  std::vector<QPointF> line;
  const bool points = series.shape == Series::Shape::Points;
  const std::size_t stride =
      points ? std::max<std::size_t>(1, series.size() / (static_cast<std::size_t>(columns) * 2)) : 1;
  for (std::size_t i = 0; i < series.size(); i += stride) {
    const double x = series.xAt(i), y = series.yAt(i);
    const double share = axes.x.share(x);
    if (!(share >= -1e-9 && share <= 1 + 1e-9)) continue;
    if (!std::isfinite(y)) {
      if (series.sparse && std::isnan(y)) continue;
      // What is undefined from the beginning on has not stopped: there was nothing to measure yet.
      const bool first = drawing.notFinite.empty() && (points || std::isinf(y));
      if (first || !line.empty()) drawing.notFinite.push_back(share);
      close(drawing, line);
      continue;
    }
    if (axes.y.log && y <= 0) drawing.belowFloor.push_back(share);
    const QPointF at(share, axes.y.share(y));
    if (points) {
      drawing.points.push_back(at);
      continue;
    }
    if (series.shape == Series::Shape::Steps && !line.empty()) line.push_back({at.x(), line.back().y()});
    line.push_back(at);
  }
  close(drawing, line);
  return drawing;
}

/// So many rows to a point that there is one per column at most: from the lowest to the highest of them.
SeriesDrawing SeriesDigest::drawBand(const Series& series, const Axes& axes, int columns) const {
  SeriesDrawing drawing;
  std::vector<BandPoint> band;
  const auto end = [&] {
    if (band.size() > 1) drawing.bands.push_back(std::move(band));
    band.clear();
  };
  const std::size_t stride =
      (series.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
  for (std::size_t i = 0; i < series.size(); i += stride) {
    double low = kInfinity, high = -kInfinity;
    const std::size_t after = std::min(i + stride, series.size());
    for (std::size_t k = i; k < after; ++k) {
      if (std::isfinite(series.y[k])) low = std::min(low, series.y[k]);
      if (std::isfinite(series.high[k])) high = std::max(high, series.high[k]);
    }
    const double share = axes.x.share(i == 0 ? series.x[0] : series.x[after - 1]);
    if (!(share >= -1e-9 && share <= 1 + 1e-9)) continue;
    if (low <= high) band.push_back({share, std::max(axes.y.share(low), 0.0), std::min(axes.y.share(high), 1.0)});
    else end();
  }
  end();
  return drawing;
}

SeriesDrawing SeriesDigest::draw(const Series& series, const Axes& axes, int columns) {
  columns = std::max(8, columns);
  if (series.shape == Series::Shape::Band) return drawBand(series, axes, columns);
  const bool few = series.size() <= static_cast<std::size_t>(columns) * (series.shape == Series::Shape::Steps ? 1 : 2);
  if (few || series.shape == Series::Shape::Points) return drawRows(series, axes, columns);
  if (m_columns.size() != static_cast<std::size_t>(columns) || !(m_columnAxis.span == axes.x.span) ||
      m_columnAxis.log != axes.x.log || m_columnAxis.deviate != axes.x.deviate || m_columnRows > m_rows) {
    m_columns.assign(static_cast<std::size_t>(columns), {0, kNaN, 0, kNaN, kNaN, 0, 0});
    m_columnAxis = axes.x;
    m_columnRows = 0;
  }
  for (; m_columnRows < m_rows; ++m_columnRows) addToColumns(series, m_columnRows);
  SeriesDrawing drawing;
  std::vector<QPointF> line;
  for (const Column& c : m_columns) {
    if (!std::isnan(c.lowY)) {
      const QPointF low(axes.x.share(c.lowX), axes.y.share(c.lowY)), high(axes.x.share(c.highX), axes.y.share(c.highY));
      if (axes.y.log && c.lowY <= 0) drawing.belowFloor.push_back(low.x());
      line.push_back(c.lowRow <= c.highRow ? low : high);
      if (c.lowRow != c.highRow) line.push_back(c.lowRow <= c.highRow ? high : low);
    }
    if (std::isnan(c.badX)) continue;
    if (!line.empty()) drawing.notFinite.push_back(axes.x.share(c.badX));
    close(drawing, line);
  }
  close(drawing, line);
  return drawing;
}

}  // namespace perc::widgets

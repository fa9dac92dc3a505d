// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_mesh.h"

#include "widgets/field/field_image.h"
#include "widgets/field/surface_words.h"

#include <QTransform>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
constexpr double kMostDecades = 10;  ///< of a logarithmic range taken from the data

bool isLit(const SurfaceData& data, std::size_t sample) { return data.lit.empty() || data.lit[sample]; }

}  // namespace

SurfaceMesh::SurfaceMesh(const SurfaceData& data, const Span* before) {
  if (!data.heights || data.heights->columns < 2 || data.heights->rows < 2) return;
  const Grid& grid = *data.heights;
  m_columns = grid.columns;
  m_rows = grid.rows;
  m_x = {data.x.text(), {grid.x(0), grid.x(m_columns - 1)}};
  m_y = {data.y.text(), {grid.y(0), grid.y(m_rows - 1)}};
  measure(data, before);
  place(data);
  if (count(SampleKind::Fog) > 0) liftFogEdges();
  m_cells.assign(m_shares.size(), 0);
  for (int row = 0; row + 1 < m_rows; ++row)
    for (int column = 0; column + 1 < m_columns; ++column) {
      bool known = true;
      for (const auto& [c, r] : {std::pair{0, 0}, {1, 0}, {0, 1}, {1, 1}})
        known = known && std::isfinite(m_shares[index(column + c, row + r)]);
      m_cells[index(column, row)] = known;
    }
}

/// Round numbers around what is seen; from below to where it is cut.
void SurfaceMesh::measure(const SurfaceData& data, const Span* before) {
  m_height = {heightTitle(data), {}, data.log};
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (std::size_t i = 0; i < static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows); ++i) {
    const double height =
        data.heights
            ->values[i * static_cast<std::size_t>(data.heights->outputs) + static_cast<std::size_t>(data.output)];
    if (!std::isfinite(height) || !isLit(data, i) || (data.log && height <= 0)) continue;
    low = std::min(low, height);
    high = std::max(high, height);
  }
  if (data.range && (!data.log || data.range->minimum > 0)) {
    m_height.span = *data.range;
  } else {
    const double top = data.clip ? std::min(high, *data.clip) : high;
    if (data.log) low = std::max(low, top * std::pow(10.0, -kMostDecades));
    m_height.span = niceSpan({std::min(low, top), top}, before, data.log);
  }
  if (data.clip && *data.clip > m_height.span.minimum && *data.clip < m_height.span.maximum)
    m_height.span.maximum = *data.clip;
  if (!(m_height.span.length() > 0)) m_height.span = data.log ? Span{0.1, 1} : Span{};
}

void SurfaceMesh::place(const SurfaceData& data) {
  const std::size_t count = static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows);
  m_shares.resize(count);
  m_kinds.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const double height =
        data.heights
            ->values[i * static_cast<std::size_t>(data.heights->outputs) + static_cast<std::size_t>(data.output)];
    SampleKind kind = SampleKind::Plain;
    if (!isLit(data, i)) kind = SampleKind::Fog;
    else if (!std::isfinite(height)) kind = SampleKind::Hole;
    else if (data.clip && height > *data.clip) kind = SampleKind::Clipped;
    m_kinds[i] = kind;
    ++m_counts[static_cast<std::size_t>(kind)];
    m_shares[i] = kind == SampleKind::Hole ? kNone
                  : kind == SampleKind::Fog
                      ? 0
                      : static_cast<float>(
                            std::clamp(m_height.share(kind == SampleKind::Clipped ? *data.clip : height), 0.0, 1.0));
  }
}

/// So that a lit sample among others in the fog is seen, and tells nothing of them.
void SurfaceMesh::liftFogEdges() {
  for (int row = 0; row < m_rows; ++row)
    for (int column = 0; column < m_columns; ++column) {
      if (m_kinds[index(column, row)] != SampleKind::Fog) continue;
      float sum = 0;
      int lit = 0;
      for (int r = std::max(0, row - 1); r <= std::min(m_rows - 1, row + 1); ++r)
        for (int c = std::max(0, column - 1); c <= std::min(m_columns - 1, column + 1); ++c) {
          const SampleKind kind = m_kinds[index(c, r)];
          if (kind != SampleKind::Plain && kind != SampleKind::Clipped) continue;
          sum += m_shares[index(c, r)];
          ++lit;
        }
      if (lit > 0) m_shares[index(column, row)] = sum / static_cast<float>(lit);
    }
}

double SurfaceMesh::shareAt(double u, double v) const {
  if (empty() || !(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return std::numeric_limits<double>::quiet_NaN();
  const double x = u * (m_columns - 1), y = v * (m_rows - 1);
  const int column = std::min(static_cast<int>(x), m_columns - 2), row = std::min(static_cast<int>(y), m_rows - 2);
  const double s = x - column, t = y - row;
  const std::size_t at = index(column, row), above = at + static_cast<std::size_t>(m_columns);
  return (m_shares[at] * (1 - s) + m_shares[at + 1] * s) * (1 - t) +
         (m_shares[above] * (1 - s) + m_shares[above + 1] * s) * t;
}

QPainterPath SurfaceMesh::contour(double share) const {
  Grid seen{m_columns, m_rows, 1, 0, 1, 0, 1, m_shares};
  for (std::size_t i = 0; i < seen.values.size(); ++i)
    if (m_kinds[i] == SampleKind::Fog) seen.values[i] = kNone;
  FieldOptions options;
  options.mode = FieldMode::Value;
  options.middle = share;
  // There, places are shares of the cells around the samples, y downwards.
  const double across = double(m_columns) / (m_columns - 1), up = double(m_rows) / (m_rows - 1);
  return QTransform(across, 0, 0, -up, -0.5 / (m_columns - 1), up - 0.5 / (m_rows - 1))
      .map(fieldContour(seen, options));
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/stl.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace perc {
namespace {

constexpr double kLongest = 1e6;  ///< mm

struct Corner {
  float x, y, z;
};

/// Triangles as bytes, behind a head that is filled in last.
class StlWriter {
 public:
  StlWriter() : m_bytes(kHead, ' ') {
    const std::string name = "surface, lengths in mm";  // never "solid": that would say it is text
    std::copy(name.begin(), name.end(), m_bytes.begin());
    number32(0);
  }

  /// Its corners go round anticlockwise, seen from outside.
  void triangle(const Corner& a, const Corner& b, const Corner& c) {
    const double u[] = {double(b.x) - a.x, double(b.y) - a.y, double(b.z) - a.z};
    const double v[] = {double(c.x) - a.x, double(c.y) - a.y, double(c.z) - a.z};
    double n[] = {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
    const double length = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
    corner({float(n[0] / length), float(n[1] / length), float(n[2] / length)});
    for (const Corner& each : {a, b, c}) corner(each);
    m_bytes.append(2, '\0');
    ++m_count;
  }

  std::string take() {
    for (std::size_t i = 0; i < 4; ++i) m_bytes[kHead + i] = static_cast<char>(m_count >> (8 * i));
    return std::move(m_bytes);
  }

 private:
  static constexpr std::size_t kHead = 80;

  void number32(std::uint32_t bits) {
    for (int shift = 0; shift < 32; shift += 8) m_bytes.push_back(static_cast<char>(bits >> shift));
  }
  void corner(const Corner& at) {
    for (const float each : {at.x, at.y, at.z}) number32(std::bit_cast<std::uint32_t>(each));
  }

  std::string m_bytes;
  std::uint32_t m_count = 0;
};

/// Each sample's share of the height, from 0 to 1. Empty: none is finite.
std::vector<double> shares(const Grid& grid, const StlOptions& options) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> heights;
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (int row = 0; row < grid.rows; ++row)
    for (int column = 0; column < grid.columns; ++column) {
      double height = grid.at(column, row, options.output);
      if (options.clip && std::isfinite(height)) height = std::min(height, *options.clip);
      if (options.log) height = height > 0 ? elementary::log(height) : kNone;
      if (!std::isfinite(height)) height = kNone;
      heights.push_back(height);
      if (std::isnan(height)) continue;
      low = std::min(low, height);
      high = std::max(high, height);
    }
  if (low > high) return {};
  for (double& height : heights) height = std::isnan(height) || high == low ? 0 : (height - low) / (high - low);
  return heights;
}

class Solid {
 public:
  Solid(const Grid& grid, const StlOptions& options, std::vector<double> shares)
      : m_grid(grid), m_options(options), m_shares(std::move(shares)) {}

  std::string bytes() {
    const int lastColumn = m_grid.columns - 1, lastRow = m_grid.rows - 1;
    for (int row = 0; row < lastRow; ++row)
      for (int column = 0; column < lastColumn; ++column) {
        m_out.triangle(top(column, row), top(column + 1, row), top(column + 1, row + 1));
        m_out.triangle(top(column, row), top(column + 1, row + 1), top(column, row + 1));
      }
    // Round the outside, anticlockwise from above.
    for (int i = 0; i < lastColumn; ++i) wall(i, 0, i + 1, 0);
    for (int i = 0; i < lastRow; ++i) wall(lastColumn, i, lastColumn, i + 1);
    for (int i = lastColumn; i > 0; --i) wall(i, lastRow, i - 1, lastRow);
    for (int i = lastRow; i > 0; --i) wall(0, i, 0, i - 1);
    return m_out.take();
  }

 private:
  Corner bottom(int column, int row) const {
    return {static_cast<float>(m_options.width * column / (m_grid.columns - 1)),
            static_cast<float>(m_options.depth * row / (m_grid.rows - 1)), 0};
  }
  Corner top(int column, int row) const {
    Corner at = bottom(column, row);
    const double share = m_shares[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_grid.columns) +
                                  static_cast<std::size_t>(column)];
    at.z = static_cast<float>(m_options.base + m_options.height * share);
    return at;
  }
  /// Under one edge, and the piece of the base from there to its middle.
  void wall(int column, int row, int nextColumn, int nextRow) {
    const Corner low = bottom(column, row), next = bottom(nextColumn, nextRow);
    const Corner middle{static_cast<float>(m_options.width / 2), static_cast<float>(m_options.depth / 2), 0};
    m_out.triangle(low, next, top(nextColumn, nextRow));
    m_out.triangle(low, top(nextColumn, nextRow), top(column, row));
    m_out.triangle(next, low, middle);
  }

  const Grid& m_grid;
  const StlOptions& m_options;
  std::vector<double> m_shares;
  StlWriter m_out;
};

}  // namespace

Result<std::string> stlOf(const Grid& grid, const StlOptions& options) {
  if (grid.columns < 2 || grid.rows < 2)
    return Message{PERC_TR("A solid needs a surface of at least two columns and two rows."), {}};
  for (const double length : {options.width, options.depth, options.height, options.base})
    if (!(length > 0 && length <= kLongest))
      return Message{PERC_TR("The lengths of a solid must be above 0 and at most 1,000,000 mm."), {}};
  std::vector<double> heights = shares(grid, options);
  if (heights.empty()) return Message{PERC_TR("The surface has no finite height."), {}};
  return Solid(grid, options, std::move(heights)).bytes();
}

}  // namespace perc

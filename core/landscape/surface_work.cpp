// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/surface_work.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace perc::landscape {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kCoarsest = 8;  ///< the first cells are so many apart
constexpr std::size_t kMostPlaces = 256;

/// How coarse the lattice is on which a cell lies: 8, 4, 2 or 1.
int levelOf(int column, int row) {
  int level = kCoarsest;
  while (level > 1 && (column % level != 0 || row % level != 0)) level /= 2;
  return level;
}

}  // namespace

bool SurfaceWork::Frame::shows(const Frame& other) const {
  const auto inside = [](double low, double high, double from, double to) {
    const double middle = (from + to) / 2, half = (to - from) / 2;
    return low <= middle - 0.8 * half && high >= middle + 0.8 * half && high - low < 1.8 * (to - from);
  };
  return inside(a0, a1, other.a0, other.a1) && inside(b0, b1, other.b0, other.b1);
}

void SurfaceWork::begin(const Frame& frame, Evaluate evaluate) {
  m_frame = frame;
  m_evaluate = std::move(evaluate);
  const std::size_t count = static_cast<std::size_t>(frame.columns) * static_cast<std::size_t>(frame.rows);
  m_order.resize(count);
  std::iota(m_order.begin(), m_order.end(), 0);
  std::stable_sort(m_order.begin(), m_order.end(), [&](std::int32_t x, std::int32_t y) {
    return levelOf(x % frame.columns, x / frame.columns) > levelOf(y % frame.columns, y / frame.columns);
  });
  m_heights.assign(count, std::numeric_limits<float>::quiet_NaN());
  m_fresh.assign(count, 0);
  m_known.assign(count, 0);
  m_next = 0;
  m_picture.reset();
}

void SurfaceWork::beginAgain(Evaluate evaluate, Place from) {
  m_evaluate = std::move(evaluate);
  std::fill(m_fresh.begin(), m_fresh.end(), std::uint8_t{0});
  m_next = 0;
  m_picture.reset();
  const double width = m_frame.a1 - m_frame.a0, height = m_frame.b1 - m_frame.b0;
  std::vector<double> distance(m_order.size());
  for (std::size_t cell = 0; cell < distance.size(); ++cell) {
    const Place place = placeOf(static_cast<std::int32_t>(cell));
    const double a = (place.a - from.a) / width, b = height > 0 ? (place.b - from.b) / height : 0;
    distance[cell] = a * a + b * b;
  }
  std::iota(m_order.begin(), m_order.end(), 0);
  std::stable_sort(m_order.begin(), m_order.end(), [&](std::int32_t x, std::int32_t y) {
    return distance[static_cast<std::size_t>(x)] < distance[static_cast<std::size_t>(y)];
  });
}

Place SurfaceWork::placeOf(std::int32_t cell) const {
  const auto along = [](double low, double high, int i, int count) {
    return count > 1 ? low + (high - low) * i / (count - 1) : (low + high) / 2;
  };
  return {along(m_frame.a0, m_frame.a1, cell % m_frame.columns, m_frame.columns),
          along(m_frame.b0, m_frame.b1, cell / m_frame.columns, m_frame.rows)};
}

double SurfaceWork::refine(Clock::duration budget, StopToken stop) {
  const Clock::time_point begun = Clock::now(), end = begun + budget;
  std::vector<Place> places;
  std::vector<float> heights;
  for (Clock::time_point now = begun; m_next < m_order.size() && !stop.stopRequested();) {
    const std::size_t count = std::min(m_batch, m_order.size() - m_next);
    places.clear();
    for (std::size_t i = 0; i < count; ++i) places.push_back(placeOf(m_order[m_next + i]));
    heights.assign(count, 0);
    if (!m_evaluate(places, heights, stop)) break;
    for (std::size_t i = 0; i < count; ++i) {
      const auto cell = static_cast<std::size_t>(m_order[m_next + i]);
      m_heights[cell] = heights[i];
      m_fresh[cell] = m_known[cell] = 1;
    }
    m_next += count;
    m_picture.reset();
    const Clock::time_point after = Clock::now();
    if (after - now < budget / 8) m_batch = std::min(m_batch * 2, kMostPlaces);
    else if (after - now > budget / 2) m_batch = std::max<std::size_t>(1, m_batch / 2);
    if (after >= end) break;
    now = after;
  }
  return done();
}

bool SurfaceWork::isWhole() const { return std::find(m_known.begin(), m_known.end(), 0) == m_known.end(); }

std::shared_ptr<const SurfacePicture> SurfaceWork::picture() const {
  if (m_picture || m_order.empty()) return m_picture;
  if (std::find(m_known.begin(), m_known.end(), 1) == m_known.end()) return nullptr;
  auto picture = std::make_shared<SurfacePicture>();
  const double halfA = m_frame.columns > 1 ? (m_frame.a1 - m_frame.a0) / (m_frame.columns - 1) / 2 : 0.5;
  const double halfB = m_frame.rows > 1 ? (m_frame.b1 - m_frame.b0) / (m_frame.rows - 1) / 2 : 0.5;
  picture->heights = {m_frame.columns,    m_frame.rows,       1,        m_frame.a0 - halfA, m_frame.a1 + halfA,
                      m_frame.b0 - halfB, m_frame.b1 + halfB, m_heights};
  picture->fresh = m_fresh;
  picture->done = done();
  fillCoarse(*picture);
  m_picture = picture;
  return picture;
}

/// A cell that is not known has the height of the known one below and left of it on the finest lattice that has one.
void SurfaceWork::fillCoarse(SurfacePicture& picture) const {
  for (int row = 0; row < m_frame.rows; ++row)
    for (int column = 0; column < m_frame.columns; ++column) {
      const auto at = [&](int c, int r) {
        return static_cast<std::size_t>(r) * static_cast<std::size_t>(m_frame.columns) + static_cast<std::size_t>(c);
      };
      if (m_known[at(column, row)]) continue;
      for (int level = 2; level <= kCoarsest; level *= 2) {
        const std::size_t nearest = at(column / level * level, row / level * level);
        if (!m_known[nearest]) continue;
        picture.heights.values[at(column, row)] = m_heights[nearest];
        break;
      }
    }
}

SurfaceWork::Frame frameAbout(std::span<const Place> places, double span) {
  constexpr double kMargin = 0.3;  // beyond what must be seen, of its size
  double a0 = places[0].a, a1 = a0, b0 = places[0].b, b1 = b0;
  for (const Place& place : places) {
    a0 = std::min(a0, place.a), a1 = std::max(a1, place.a);
    b0 = std::min(b0, place.b), b1 = std::max(b1, place.b);
  }
  const double half = std::max({(a1 - a0) / 2, (b1 - b0) / 2, 1e-6}) * (1 + kMargin) * span;
  const double a = (a0 + a1) / 2, b = (b0 + b1) / 2;
  return {.a0 = a - half, .a1 = a + half, .b0 = b - half, .b1 = b + half};
}

}  // namespace perc::landscape

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/path.h"

#include <algorithm>

namespace perc::landscape {

void Path::append(std::int64_t step, float loss, const Vector& theta) {
  if (m_offered++ % m_every != 0) return;
  auto points = std::make_shared<std::vector<Point>>(*m_points);
  points->push_back({step, loss, std::make_shared<const Vector>(theta)});
  const auto room = kMostNumbers / static_cast<std::size_t>(std::max<Index>(1, theta.size()));
  if (points->size() >= std::clamp(room, kLeastPoints, kMostPoints)) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < points->size(); i += 2) (*points)[kept++] = (*points)[i];
    points->resize(kept);
    m_every *= 2;
  }
  m_points = std::move(points);
}

void Path::account(Ledger& ledger) const {
  if (!ledger.shared(m_points.get(), m_points->size() * sizeof(Point))) return;
  for (const Point& point : *m_points)
    ledger.shared(point.theta.get(), static_cast<std::size_t>(point.theta->size()) * sizeof(Scalar));
}

}  // namespace perc::landscape

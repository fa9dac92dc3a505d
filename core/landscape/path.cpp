// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/path.h"

#include <algorithm>
#include <utility>

namespace perc::landscape {

void Path::append(std::int64_t step, float loss, const Vector& theta) {
  if (m_offered++ % m_every != 0) return;
  add({step, loss, std::make_shared<const Vector>(theta)});
  const auto room = kMostNumbers / static_cast<std::size_t>(std::max<Index>(1, theta.size()));
  if (size() < std::clamp(room, kLeastPoints, kMostPoints)) return;
  const Path all = std::exchange(*this, {});
  for (std::size_t i = 0; i < all.size(); i += 2) add(all[i]);
  m_offered = all.m_offered;
  m_every = 2 * all.m_every;
}

void Path::add(Point point) {
  m_tail.push_back(std::move(point));
  if (m_tail.size() < kChunk) return;
  m_full.push_back(std::make_shared<const Chunk>(std::move(m_tail)));
  m_tail = {};
}

void Path::account(Ledger& ledger) const {
  const auto tell = [&](const Chunk& chunk) {
    for (const Point& point : chunk)
      ledger.shared(point.theta.get(), static_cast<std::size_t>(point.theta->size()) * sizeof(Scalar));
  };
  for (const auto& chunk : m_full)
    if (ledger.shared(chunk.get(), kChunk * sizeof(Point))) tell(*chunk);
  ledger.own(m_tail.size() * sizeof(Point));
  tell(m_tail);
}

void WalkRecord::append(std::int64_t step, float loss, const Vector& theta) {
  const float row[] = {static_cast<float>(m_updates), static_cast<float>(m_gradients)};
  m_done.append(step, row);
  m_path.append(step, loss, theta);
}

void WalkRecord::account(Ledger& ledger) const {
  m_path.account(ledger);
  m_done.account(ledger);
}

}  // namespace perc::landscape

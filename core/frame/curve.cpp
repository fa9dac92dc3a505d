// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/curve.h"

#include <cassert>
#include <cstring>

namespace perc {

void Curve::append(std::int64_t step, const float* figures) {
  assert(empty() || step > this->step(rows() - 1));
  m_tail.steps.push_back(step);
  m_tail.figures.insert(m_tail.figures.end(), figures, figures + series());
  if (m_tail.steps.size() == m_chunkRows) {
    m_full.push_back(std::make_shared<const Chunk>(std::move(m_tail)));
    m_tail = {};
  }
}

void Curve::account(Ledger& ledger) const {
  const std::size_t row = sizeof(std::int64_t) + sizeof(float) * series();
  ledger.own(m_tail.steps.size() * row + m_full.size() * sizeof m_full[0]);
  for (const auto& chunk : m_full) ledger.shared(chunk.get(), m_chunkRows * row);
}

bool Curve::sameAs(const Curve& other) const {
  const auto bytes = m_tail.figures.size() * sizeof(float);
  return m_full == other.m_full && m_tail.steps == other.m_tail.steps &&
         (m_names == other.m_names || *m_names == *other.m_names) &&
         (bytes == 0 || std::memcmp(m_tail.figures.data(), other.m_tail.figures.data(), bytes) == 0);
}

}  // namespace perc

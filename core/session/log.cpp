// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/log.h"

#include <algorithm>
#include <limits>

namespace perc {

void Log::push_back(LogEntry entry) {
  m_tail.push_back(std::move(entry));
  if (m_tail.size() < kChunk) return;
  m_full.push_back(std::make_shared<const Chunk>(std::move(m_tail)));
  m_tail = {};
}

void Log::pop_back() {
  if (m_tail.empty()) {
    m_tail = *m_full.back();
    m_full.pop_back();
  }
  m_tail.pop_back();
}

std::size_t Log::firstAt(std::int64_t step) const {
  std::size_t low = 0, high = size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if ((*this)[middle].step < step) low = middle + 1;
    else high = middle;
  }
  return low;
}

void Log::cutAfter(std::int64_t step) {
  while (!empty() && back().step > step) pop_back();
}

std::size_t Log::commonWith(const Log& other) const {
  const std::size_t most = std::min(size(), other.size());
  std::size_t same = 0;
  while ((same + 1) * kChunk <= most && same < m_full.size() && same < other.m_full.size() &&
         m_full[same] == other.m_full[same])
    ++same;
  std::size_t i = same * kChunk;
  while (i < most && (*this)[i] == other[i]) ++i;
  return i;
}

std::int64_t Log::differsAt(const Log& other) const {
  const std::size_t same = commonWith(other);
  std::int64_t first = std::numeric_limits<std::int64_t>::max();
  for (const Log* log : {this, &other})
    if (same < log->size()) first = std::min(first, (*log)[same].step);
  return first;
}

}  // namespace perc

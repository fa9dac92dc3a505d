// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/curve.h"

#include <cassert>

namespace perc {

void Curve::append(std::int64_t step, const float* figures) {
  assert(empty() || step > this->step(rows() - 1));
  m_tail.steps.push_back(step);
  m_tail.figures.insert(m_tail.figures.end(), figures, figures + m_names.size());
  if (m_tail.steps.size() == kChunkRows) {
    m_full.push_back(std::make_shared<const Chunk>(std::move(m_tail)));
    m_tail = {};
  }
}

}  // namespace perc

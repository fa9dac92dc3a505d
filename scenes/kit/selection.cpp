// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/selection.h"

#include <algorithm>

namespace perc::scenes {

bool Selection::has(std::int32_t sample) const {
  return std::binary_search(m_samples.begin(), m_samples.end(), sample);
}

void Selection::set(std::vector<std::int32_t> samples) {
  std::sort(samples.begin(), samples.end());
  samples.erase(std::unique(samples.begin(), samples.end()), samples.end());
  if (samples == m_samples) return;
  m_samples = std::move(samples);
  emit changed();
}

}  // namespace perc::scenes

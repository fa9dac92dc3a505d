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

void Selection::hold(const std::string& id, double value) {
  m_letGo = false;
  if (held(id) == value) return;
  m_held = {id, value};
  emit heldChanged();
}

/// Without a signal: who shows the frame that has come, shows its value.
void Selection::settle() {
  if (m_letGo) m_held.reset();
}

std::optional<double> Selection::held(std::string_view id) const {
  return m_held && m_held->id == id ? std::optional(m_held->value) : std::nullopt;
}

}  // namespace perc::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner writes down along the way: figures, histograms of its layers, and what deserves a name.
#include "core/frame/record.h"
#include "core/learn/inspection.h"
#include "core/learn/learner.h"

namespace perc::learn {
namespace {

constexpr std::int64_t kRecordsPerStretch = 500;

}  // namespace

/// Figures, histograms and events of this moment. `updated`: the last step made an update, whose gradient is known.
bool Learner::record(bool updated, StopToken stop) {
  const auto figures = this->figures(stop);
  if (!figures) return false;
  const auto layers = inspectLayers(*this, updated ? &m_gradient : nullptr, stop);
  if (!layers) return false;
  appendHistograms(layers->histograms, updated, m_state.step, m_state.histograms);
  if (updated) nameEvents(*layers, m_state);
  m_state.curve.append(m_state.step, figures->row().data());
  m_state.nextRecord = m_state.step + recordInterval(m_state.step, kRecordsPerStretch);
  return true;
}

}  // namespace perc::learn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/q_table.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace perc::rl {
namespace {

constexpr double kNegligible = 1e-4;  // of a trace

}  // namespace

QTable::QTable(int states, int actions, double start)
    : m_states(states),
      m_actions(actions),
      m_q(static_cast<std::size_t>(states) * static_cast<std::size_t>(actions), start) {}

int QTable::best(int state) const {
  const double* q = values(state);
  return static_cast<int>(std::max_element(q, q + m_actions) - q);
}

void QTable::choose(int state, int action, bool cuts) {
  if (cuts) m_traces.clear();
  m_chosen = index(state, action);
  const std::size_t first = index(state, 0), last = first + static_cast<std::size_t>(m_actions);
  std::erase_if(m_traces, [&](const Trace& trace) { return trace.at >= first && trace.at < last; });
  m_traces.push_back({m_chosen, 1});
}

QTable::Change QTable::learn(double target, const Constants& constants) {
  assert(!m_traces.empty() && m_traces.back().at == m_chosen);
  Change change{.before = m_q[m_chosen], .target = target, .error = target - m_q[m_chosen]};
  const double fading = constants.discount * constants.lambda;
  for (Trace& trace : m_traces) {
    m_q[trace.at] += constants.rate * change.error * trace.strength;
    trace.strength *= fading;
  }
  std::erase_if(m_traces, [](const Trace& trace) { return trace.strength < kNegligible; });
  change.after = m_q[m_chosen];
  change.trace = fading;
  m_finite = m_finite && std::isfinite(change.after);
  return change;
}

void QTable::endEpisode() { m_traces.clear(); }

void QTable::setAll(std::vector<double> values) {
  assert(values.size() == m_q.size());
  m_q = std::move(values);
  m_traces.clear();
}

std::size_t QTable::bytes() const {
  return sizeof *this + m_q.size() * sizeof(double) + m_traces.size() * sizeof(Trace);
}

void QTable::addTo(Fingerprint& fingerprint) const {
  fingerprint.add(m_q.data(), m_q.size() * sizeof(double));
  for (const Trace& trace : m_traces) {
    fingerprint.add(trace.at);
    fingerprint.add(trace.strength);
  }
  fingerprint.add(m_chosen);
}

}  // namespace perc::rl

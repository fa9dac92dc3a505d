// SPDX-License-Identifier: GPL-3.0-or-later
// What a Session shows: frames, and the work for them that lasts longer than one.
#include "core/session/cohort.h"
#include "core/session/session.h"

#include <algorithm>
#include <utility>

namespace perc {
namespace {

using namespace std::chrono_literals;

/// How long watching may take of the time: after a frame or a turn of refining that took t, the next one waits this
/// many times t.
constexpr double kFrameRest = 6;
constexpr auto kRefineSlice = 12ms;
/// What is refined while the run rests is shown this far apart.
constexpr auto kRefinementShown = 100ms;

Session::Clock::duration restAfter(Session::Clock::duration spent) {
  return std::min<Session::Clock::duration>(1s,
                                            std::chrono::duration_cast<Session::Clock::duration>(kFrameRest * spent));
}

}  // namespace

Probe Session::looking(Probe probe) const {
  const auto looksOf = [](const std::optional<param::Values>& values) {
    std::vector<std::pair<std::string, param::Value>> looks;
    for (std::size_t i = 0; values && i < values->size(); ++i)
      if (const param::Declaration& d = values->declarations()[i]; d.when == param::When::Look)
        looks.emplace_back(d.id, (*values)[i]);
    return looks;
  };
  probe.looks = looksOf(m_values);
  probe.otherLooks = looksOf(m_otherValues);
  return probe;
}

Observation Session::observe(Probe probe, StopToken stop) const {
  Observation observed = perc::observe(*m_simulation, looking(std::move(probe)), stop);
  observed.run = m_status.run;
  return observed;
}

bool Session::refine() {
  if (!m_status.refining || (!m_unrefined && m_status.refined >= 1)) return false;
  const Clock::time_point start = Clock::now();
  const bool idle = !busy() || start < due();
  const bool urgent = m_urgent > 0ms;
  if (!idle && !urgent && !m_refineTurn) return false;
  const double before = m_status.refined;
  m_unrefined = m_refineTurn = false;
  m_status.refined = m_simulation->refine(looking(m_probe), kRefineSlice, StopToken(m_refineInterrupt));
  const Clock::time_point end = Clock::now();
  const bool done = m_status.refined >= 1;
  m_urgent = done ? 0ms : m_urgent - (end - start);
  if (urgent) m_nextFrame = end;
  else if (!idle) m_nextFrame = std::max(m_nextFrame, end) + restAfter(end - start);
  if (m_status.refined != before && (done || end - m_refinementShown >= kRefinementShown)) {
    m_dirty = m_frameStale = true;
    m_refinementShown = end;
  }
  return idle && !done;
}

bool Session::refineAll(Probe probe, StopToken stop) {
  probe = looking(std::move(probe));
  while (m_simulation->refine(probe, kRefineSlice, stop) < 1)
    if (stop.stopRequested()) return false;
  return true;
}

Result<std::vector<nn::NamedTensor>> Session::tensors(const TensorFile& file, StopToken stop) {
  Probe probe;
  probe.views = file.views;
  if (!file.views.empty() && !refineAll(probe, stop)) return std::vector<nn::NamedTensor>();
  return m_simulation->tensors(file.id, looking(std::move(probe)));
}

void Session::publish() {
  const bool wanted = m_mailbox.wanted();
  if (!(m_dirty || m_frameStale) || !(wanted || m_answer)) return;
  if (wanted && m_frameStale && (!busy() || !m_shown.frame || Clock::now() >= m_nextFrame)) {
    const Clock::time_point start = Clock::now();
    if (Observation shown = observe(m_probe, StopToken(m_interrupt)); shown.frame) {
      m_shown = std::move(shown);
      m_frameStale = false;
    }
    const Clock::time_point end = Clock::now();
    m_nextFrame = end + restAfter(end - start);
    m_refineTurn = true;
  }
  if (step() == m_furthest) rememberFuture();
  m_status.step = step();
  m_status.fingerprint = fingerprint();
  compare();
  m_status.furthest = m_furthest;
  m_status.seeking = m_target >= 0;
  m_mailbox.put(std::make_shared<const Published>(Published{++m_version, m_status, m_shown.frame, m_shown.cohort}));
  m_dirty = m_answer = false;
}

}  // namespace perc

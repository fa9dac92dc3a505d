// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/fingerprint.h"
#include "core/session/cohort.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace perc {
namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

/// Requests that are answered at once, even inside a long update.
bool isUrgent(const Request& r) {
  return std::holds_alternative<request::Steps>(r) || std::holds_alternative<request::Seek>(r) ||
         std::holds_alternative<request::Reset>(r) || std::holds_alternative<request::Replace>(r) ||
         std::holds_alternative<request::Seed>(r) ||
         (std::holds_alternative<request::Play>(r) && !std::get<request::Play>(r).on);
}

/// Whether `later` makes `earlier` needless when nothing lies between them.
bool supersedes(const Request& later, const Request& earlier) {
  if (later.index() != earlier.index()) return false;
  if (const auto* set = std::get_if<request::Set>(&later))
    return set->id == std::get<request::Set>(earlier).id && set->lanes == std::get<request::Set>(earlier).lanes;
  return std::holds_alternative<request::Seek>(later) || std::holds_alternative<request::Speed>(later) ||
         std::holds_alternative<request::Watch>(later);
}

/// Of the moments of a run that is not shown.
constexpr std::size_t kKeptBudget = Timeline::kUsualBudget / 4;

/// A way to a moment that is shorter than this is not shown: the views go there in one step.
constexpr auto kSeekUnseen = 100ms;

}  // namespace

Result<std::unique_ptr<Session>> Session::create(Run run) {
  std::unique_ptr<Session> session(new Session);
  if (!session->begin(std::move(run))) return session->m_status.rejection;
  session->settle();
  return session;
}

std::int64_t Session::post(Request request) {
  std::int64_t number = 0;
  {
    const std::scoped_lock lock(m_queueMutex);
    if (isUrgent(request)) m_interrupt.store(true, std::memory_order_relaxed);
    if (!m_queue.empty() && supersedes(request, m_queue.back())) m_queue.pop_back();
    m_queue.push_back(std::move(request));
    number = ++m_postings;
    m_posted.store(true, std::memory_order_relaxed);
    m_refineInterrupt.store(true, std::memory_order_relaxed);
  }
  if (m_wake) m_wake();
  return number;
}

void Session::quit() {
  const std::scoped_lock lock(m_queueMutex);
  m_quit = true;
  m_interrupt.store(true, std::memory_order_relaxed);
  m_refineInterrupt.store(true, std::memory_order_relaxed);
}

void Session::drain() {
  std::vector<Request> requests;
  {
    const std::scoped_lock lock(m_queueMutex);
    requests.swap(m_queue);
    m_status.answered = m_postings;
    m_posted.store(false, std::memory_order_relaxed);
    m_interrupt.store(m_quit, std::memory_order_relaxed);
    m_refineInterrupt.store(m_quit, std::memory_order_relaxed);
  }
  for (Request& request : requests) std::visit([this](auto& r) { handle(r); }, request);
  m_clockEvery = 1;  // what follows may be slower
  m_answer = m_dirty = true;
}

std::int64_t Session::pump(std::int64_t count, Clock::time_point until) {
  std::int64_t made = 0, sinceLook = 0;
  Clock::time_point lastLook = Clock::now();
  for (;;) {
    if (m_posted.load(std::memory_order_relaxed)) drain();
    if (made >= count || !mayStep()) break;
    if (const std::int64_t some = advance(count - made); some > 0) made += some;
    else if (!m_posted.load(std::memory_order_relaxed)) break;
    if (++sinceLook >= m_clockEvery) {
      const Clock::time_point now = Clock::now();
      if (now >= until) break;
      m_clockEvery = now - lastLook < 200us ? m_clockEvery * 2 : std::max<std::int64_t>(1, m_clockEvery / 2);
      lastLook = now;
      sinceLook = 0;
    }
  }
  measureSpeed();
  settle();
  return made;
}

/// The run and its parameters are copied once for all that was changed in between.
void Session::settle() {
  if (std::exchange(m_runChanged, false)) m_status.run = std::make_shared<const Run>(*m_run);
  if (!std::exchange(m_valuesChanged, false)) return;
  m_status.values = std::make_shared<const param::Values>(*m_values);
  m_status.otherValues = m_otherValues ? std::make_shared<const param::Values>(*m_otherValues) : nullptr;
}

/// Whether another update is asked for now; settles what has just been reached.
bool Session::mayStep() {
  if (m_target >= 0 && (step() >= m_target || m_simulation->state() != RunState::Ok)) {
    m_target = -1;
    m_nextFrame = {};
    changed();
  }
  if (m_simulation->state() != RunState::Ok) {
    m_pending = 0;
    setPlaying(false);
    return false;
  }
  if (step() >= m_simulation->lastStep()) {
    m_pending = 0;
    m_target = -1;
    setPlaying(false);
    return false;
  }
  if (m_target >= 0 || m_pending > 0) return true;
  if (!m_status.playing) return false;
  return std::isinf(m_speed) || Clock::now() >= due();
}

bool Session::busy() const { return m_target >= 0 || m_pending > 0 || m_status.playing; }

Session::Clock::time_point Session::due() const {
  if (m_target >= 0 || m_pending > 0 || std::isinf(m_speed)) return Clock::time_point::min();
  return m_paceStart + std::chrono::duration_cast<Clock::duration>(Seconds(static_cast<double>(m_paceSteps) / m_speed));
}

/// Up to where something is to be done between two steps.
std::int64_t Session::stepsAtOnce(std::int64_t most) const {
  if (m_target >= 0) most = std::min(most, m_target - step());
  else if (m_pending > 0) most = std::min(most, m_pending);
  else if (!std::isinf(m_speed)) return 1;
  if (m_logNext < m_run->log.size()) most = std::min(most, m_run->log[m_logNext].step - step());
  return std::max<std::int64_t>(
      1, std::min({most, m_timeline.nextDue(step()) - step(), m_simulation->lastStep() - step()}));
}

std::int64_t Session::advance(std::int64_t most) {
  const int goals = m_simulation->goalsReached();
  const std::int64_t made = m_simulation->steps(stepsAtOnce(most), StopToken(m_interrupt));
  if (made == 0) return 0;
  if (m_restsAtGoal && m_target < 0 && m_pending == 0 && m_simulation->goalsReached() > goals) setPlaying(false);
  if (m_target < 0) {
    if (m_pending > 0) {
      m_pending -= made;
    } else if (++m_paceSteps; !std::isinf(m_speed) && (m_paceSteps & 15) == 0 && Clock::now() - due() > 250ms) {
      m_paceStart = Clock::now();  // slower than asked for: do not try to catch up later
      m_paceSteps = 0;
    }
  }
  m_rateSteps += made;
  m_furthest = std::max(m_furthest, step());
  if (!m_timeline.visit(*m_simulation)) m_status.replayDiffers = true;
  applyLog();
  changed();
  return made;
}

void Session::applyLog() {
  const Log& log = m_run->log;
  for (; m_logNext < log.size() && log[m_logNext].step <= step(); ++m_logNext) {
    const Command& command = log[m_logNext].command;
    if (const auto done = m_simulation->apply(command); !done) {
      m_status.rejection = done.error();
      ++m_status.rejections;
    }
    if (command.isFor(0) && Run::change(*m_values, command)) m_valuesChanged = true;
    if (m_otherValues && command.isFor(1) && Run::change(*m_otherValues, command)) m_valuesChanged = true;
  }
}

void Session::returnTo(const Checkpoint& checkpoint) {
  m_simulation->restore(checkpoint);
  m_logNext = m_run->log.firstAt(step());
  readValues();
  applyLog();
}

/// What the run says of this moment.
void Session::readValues() {
  m_values = m_run->valuesAt(step());
  m_otherValues.reset();
  if (m_run->hasLanes()) m_otherValues = m_run->valuesAt(step(), 1);
  m_valuesChanged = true;
}

/// To a moment: at once to the nearest checkpoint before it (unless re-stepping from here is nearer), the rest by
/// pump().
void Session::goTo(std::int64_t target) {
  target = std::max<std::int64_t>(target, 0);
  rememberFuture();
  const std::int64_t nearest = m_timeline.nearestStep(target);
  if (target < step() || nearest > step()) returnTo(*m_timeline.nearest(target));
  m_target = step() == target ? -1 : target;
  m_nextFrame = Clock::now() + kSeekUnseen;
  changed();
}

void Session::rememberFuture() {
  const Curve& curve = m_simulation->curve();
  if (step() == m_furthest && !(m_status.timeline && m_status.timeline->sameAs(curve)))
    m_status.timeline = std::make_shared<const Curve>(curve);
}

std::uint64_t Session::fingerprint() const {
  Fingerprint f;
  f.add(digest(*m_run, *m_values, m_otherValues ? &*m_otherValues : nullptr));
  f.add(m_simulation->fingerprint());
  return f.value();
}

/// Once the moment is reached of which something is expected.
void Session::compare() {
  if (!m_expected || m_target >= 0 || step() != m_expected->step) return;
  m_status.recordDiffers = fingerprint() != m_expected->fingerprint;
  m_expected.reset();
}

bool Session::begin(Run run) {
  auto made = createSimulation(run);
  if (!made) {
    m_status.rejection = made.error();
    ++m_status.rejections;
    m_dirty = true;
    return false;
  }
  if (m_run && m_run->lab != run.lab) keep();
  std::erase_if(m_kept, [&run](const Kept& kept) { return kept.run.lab == run.lab; });
  m_simulation = *std::move(made);
  m_run = std::move(run);
  readValues();
  m_timeline.clear();
  m_timeline.visit(*m_simulation);
  m_furthest = 0;
  m_logNext = 0;
  start();
  applyLog();
  return true;
}

/// With another run, perhaps of another lab.
void Session::start() {
  m_runChanged = m_valuesChanged = true;
  m_shown = {};
  m_status.notes = m_simulation->notes();
  m_status.replayDiffers = m_status.recordDiffers = false;
  m_expected.reset();
  m_pending = 0;
  m_target = -1;
  changed();
}

/// The run that one of another lab takes the place of.
void Session::keep() {
  m_timeline.setBudget(kKeptBudget);
  m_kept.push_back({*std::move(m_run), std::move(m_simulation), std::move(m_timeline)});
  m_timeline = Timeline();
}

/// Whether this run of another lab was kept; then it stands again where it was left.
bool Session::takeBack(const Run& run) {
  const auto found =
      std::find_if(m_kept.begin(), m_kept.end(), [&run](const Kept& kept) { return kept.run.sameStart(run); });
  if (found == m_kept.end()) return false;
  Kept back = std::move(*found);
  m_kept.erase(found);
  keep();
  m_run = std::move(back.run);
  m_simulation = std::move(back.simulation);
  m_timeline = std::move(back.timeline);
  m_timeline.setBudget(Timeline::kUsualBudget);
  start();
  return true;
}

bool Session::edit(Run run, const std::string& what) {
  if (!begin(std::move(run))) return false;
  ++m_status.edits;
  m_status.edited = what;
  return true;
}

void Session::cutFuture() {
  m_run->log.cutAfter(step());
  m_timeline.cutAfter(step());
  m_furthest = step();
}

void Session::setPlaying(bool on) {
  if (on == m_status.playing) return;
  m_status.playing = on;
  m_paceStart = m_rateStart = Clock::now();
  m_paceSteps = m_rateSteps = 0;
  m_dirty = true;
}

void Session::measureSpeed() {
  if (!busy()) {
    if (m_status.stepsPerSecond != 0) m_dirty = true;
    m_status.stepsPerSecond = 0;
    return;
  }
  const Clock::time_point now = Clock::now();
  const double elapsed = Seconds(now - m_rateStart).count();
  if (elapsed < 0.25) return;
  m_status.stepsPerSecond = static_cast<double>(m_rateSteps) / elapsed;
  m_rateStart = now;
  m_rateSteps = 0;
}

}  // namespace perc

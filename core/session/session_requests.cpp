// SPDX-License-Identifier: GPL-3.0-or-later
// What a Session does with each request.
#include "core/session/session.h"

#include "core/session/cohort_settings.h"

#include <algorithm>
#include <limits>

namespace perc {

void Session::handle(request::Play& r) { setPlaying(r.on); }

void Session::handle(request::Steps& r) {
  setPlaying(false);
  if (r.count >= 0 && m_target < 0) {
    m_pending += r.count;
  } else {
    m_pending = 0;
    goTo((m_target >= 0 ? m_target : step()) + r.count);
  }
  m_dirty = true;
}

void Session::handle(request::Seek& r) {
  m_pending = 0;
  goTo(r.step);
}

void Session::handle(request::Set& r) {
  Command command{r.id, std::move(r.value), m_otherValues ? r.lanes : Lanes::Both};
  param::Values values = *m_values;
  std::optional<param::Values> other = m_otherValues;
  for (const auto& [lane, its] : {std::pair(0, &values), std::pair(1, other ? &*other : nullptr)})
    if (its && command.isFor(lane))
      if (const auto set = its->set(command.id, command.value); !set) return refuse(set.error());
  if (values == *m_values && other == m_otherValues) return;
  const param::Declaration& declaration = *param::find(values.declarations(), command.id);
  command.id = declaration.id;
  if (declaration.id == kSeedsId || declaration.id == kVariantsId) return goAgainWith(command);
  if (declaration.when == param::When::Restart) {
    Run fresh = m_run->restartedAt(step());
    if (other) fresh.startFrom(values, *other);
    else fresh.initial = values;
    edit(std::move(fresh), declaration.id);
    return;
  }
  if (declaration.when == param::When::Look) return look(std::move(values), std::move(other));
  if (!applyNow(command)) return;
  cutFuture();
  m_values = std::move(values);
  m_otherValues = std::move(other);
  m_valuesChanged = true;
  logNow(std::move(command));
}

/// With others beside it the run stays what it is, and is gone over again up to where it was.
void Session::goAgainWith(const Command& members) {
  const std::int64_t here = m_target >= 0 ? m_target : step(), furthest = std::max(here, m_furthest);
  const auto known = m_status.timeline;
  Run run = *m_run;
  Run::change(run.initial, members);
  if (!edit(std::move(run), members.id)) return;
  m_furthest = furthest;
  if (known) m_status.timeline = known;
  goTo(here);
}

void Session::handle(request::Act& r) {
  const param::Declaration* act = m_run->lab->acts ? param::find(*m_run->lab->acts, r.id) : nullptr;
  if (!act) return refuse({PERC_TR("There is no act %1 in this lab."), {r.id}});
  if (const auto valid = param::validate(*act, r.value); !valid) return refuse(valid.error());
  Command command{act->id, std::move(r.value)};
  if (!applyNow(command)) return;
  cutFuture();
  logNow(std::move(command));
}

void Session::handle(request::Second& r) {
  if (r.differences == m_run->second) return;
  Run fresh = m_run->restartedAt(step());
  fresh.second = r.differences;
  edit(std::move(fresh), "second");
}

bool Session::applyNow(const Command& command) {
  if (m_run->log.firstAt(step() + 1) >= kMostLogEntries) {
    refuse({PERC_TR("This run has %1 changes: no more are kept. Save it and start a new one."),
            {std::to_string(kMostLogEntries)}});
    return false;
  }
  const auto applied = m_simulation->apply(command);
  if (!applied) refuse(applied.error());
  return applied.ok();
}

/// Another look at the same run: nothing is logged and no future is cut.
void Session::look(param::Values values, std::optional<param::Values> other) {
  param::Values first = m_run->initial, second = m_run->valuesAt(kBeforeAll, 1);
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values.declarations()[i].when != param::When::Look) continue;
    first.setUnchecked(i, values[i]);
    if (other) second.setUnchecked(i, (*other)[i]);
  }
  if (other) m_run->startFrom(first, second);
  else m_run->initial = first;
  m_values = std::move(values);
  m_otherValues = std::move(other);
  m_runChanged = m_valuesChanged = true;
  m_urgent = kUrgent;
  m_status.refining = true;
  m_nextFrame = {};
  changed();
}

/// What was applied at this moment becomes the last entry of the run, whose future is cut already.
void Session::logNow(Command command) {
  m_status.edited = command.id;
  ++m_status.edits;
  m_run->log.push_back({step(), std::move(command)});
  m_logNext = m_run->log.size();
  m_runChanged = true;
  m_target = -1;
  changed();
}

void Session::refuse(const Message& why) {
  m_status.rejection = why;
  ++m_status.rejections;
  m_dirty = true;
}

void Session::handle(request::Seed& r) {
  if (r.seed == m_run->seed) return;
  Run fresh = m_run->restartedAt(step());
  fresh.seed = r.seed;
  edit(std::move(fresh), "seed");
}

void Session::handle(request::Reset&) {
  setPlaying(false);
  if (step() == 0 && m_furthest == 0) return;
  edit(m_run->restartedAt(step()), "reset");
}

void Session::handle(request::Replace& r) {
  if (!r.run.sameStart(*m_run) && !takeBack(r.run)) {
    if (!begin(std::move(r.run))) return;
  } else {
    const std::int64_t common = m_run->log.differsAt(r.run.log);
    m_timeline.cutAfter(common);
    const param::Values looks = m_run->initial;
    for (std::size_t i = 0; r.keepLooks && i < looks.size(); ++i)
      if (looks.declarations()[i].when == param::When::Look) r.run.initial.setUnchecked(i, looks[i]);
    m_run = std::move(r.run);
    m_runChanged = true;
    returnTo(*m_timeline.nearest(std::min(step(), common)));
  }
  m_furthest = std::max(r.furthest, r.step);
  m_status.timeline = r.timeline ? r.timeline : std::make_shared<const Curve>(m_simulation->curve());
  m_expected = r.expected;
  m_status.recordDiffers = false;
  goTo(r.step);
}

void Session::handle(request::Speed& r) {
  m_speed = r.stepsPerSecond > 0 ? r.stepsPerSecond : std::numeric_limits<double>::infinity();
  m_paceStart = Clock::now();
  m_paceSteps = 0;
}

void Session::handle(request::Watch& r) {
  if (r.probe.views != m_probe.views) m_status.refining = true;
  m_probe = r.probe;
  changed();
}

void Session::handle(request::Refine& r) {
  m_status.refining = r.on;
  m_dirty = m_unrefined = true;
}

}  // namespace perc

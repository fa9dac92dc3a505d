// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followers.h"

#include "core/base/fingerprint.h"
#include "core/base/parallel.h"

namespace perc {

void Followers::add(const Member& member, std::unique_ptr<Simulation> simulation) {
  m_state.curves.push_back(std::make_shared<const Curve>(simulation->curve()));
  m_state.changesSeen.push_back(0);
  m_followers.push_back({member, std::move(simulation)});
}

bool Followers::advance(std::int64_t to, StopToken stop) {
  if (m_followers.empty() || m_reached >= to) return true;
  m_memory.reset();
  if (!parallelFor(m_followers.size(), stop, [&](std::size_t i) { return advance(i, to, stop); })) return false;
  m_reached = to;
  return true;
}

bool Followers::advance(std::size_t i, std::int64_t to, StopToken stop) {
  Follower& follower = m_followers[i];
  Simulation& simulation = *follower.simulation;
  const std::vector<Change>& changes = m_state.changes;
  std::size_t& seen = m_state.changesSeen[i];
  while (simulation.stepCount() < to) {
    while (seen < changes.size() && changes[seen].step <= simulation.stepCount()) {
      const Command& command = changes[seen++].command;
      if (!follower.member.takes(command)) continue;
      const auto changed = simulation.apply(command);
      (void)changed;  // refused with its own settings: it stays as it is
    }
    if (!simulation.mayStep()) break;
    if (stop.stopRequested() || !simulation.step(stop)) return false;
  }
  follower.fingerprint = simulation.fingerprint();
  return true;
}

void Followers::settle() {
  if (m_state.step == m_reached) return;
  m_state.step = m_reached;
  m_memory.reset();
  std::erase_if(m_state.changes, [this](const Change& change) { return change.step < m_state.step; });
  m_state.changesSeen.assign(m_followers.size(), 0);
  Fingerprint all;
  for (std::size_t i = 0; i < m_followers.size(); ++i) {
    all.add(m_followers[i].fingerprint);
    m_state.curves[i] = std::make_shared<const Curve>(m_followers[i].simulation->curve());
  }
  m_state.fingerprint = all.value();
}

void Followers::change(const Command& command, std::int64_t at) {
  if (m_followers.empty()) return;
  m_state.changes.push_back({at, command});
  m_memory.reset();
}

std::shared_ptr<const Followers::Memory> Followers::memory() const {
  if (m_memory || m_followers.empty()) return m_memory;
  auto memory = std::make_shared<Memory>(Memory{m_state, {}});
  for (const Follower& follower : m_followers) memory->checkpoints.push_back(follower.simulation->save());
  return m_memory = memory;
}

void Followers::restore(const std::shared_ptr<const Memory>& memory) {
  if (!memory || memory == m_memory) return;
  for (std::size_t i = 0; i < m_followers.size(); ++i) m_followers[i].simulation->restore(*memory->checkpoints[i]);
  m_state = *memory;
  m_reached = m_state.step;
  m_memory = memory;
}

}  // namespace perc

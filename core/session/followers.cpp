// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followers.h"

#include "core/base/fingerprint.h"
#include "core/base/parallel.h"

namespace perc {

void Followers::add(const Member& member, std::unique_ptr<Simulation> simulation) {
  m_curves.push_back(std::make_shared<const Curve>(simulation->curve()));
  m_followers.push_back({member, std::move(simulation)});
}

bool Followers::advance(std::int64_t to, StopToken stop) {
  if (m_followers.empty() || m_reached >= to) return true;
  m_memory.reset();
  if (!parallelFor(m_followers.size(), stop, [&](std::size_t i) { return advance(m_followers[i], to, stop); }))
    return false;
  m_reached = to;
  return true;
}

bool Followers::advance(Follower& follower, std::int64_t to, StopToken stop) const {
  Simulation& simulation = *follower.simulation;
  while (simulation.stepCount() < to) {
    while (follower.changesSeen < m_changes.size() && m_changes[follower.changesSeen].step <= simulation.stepCount()) {
      const Command& command = m_changes[follower.changesSeen++].command;
      if (!follower.member.takes(command.id)) continue;
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
  if (m_step == m_reached) return;
  m_step = m_reached;
  m_memory.reset();
  std::erase_if(m_changes, [this](const Change& change) { return change.step < m_step; });
  Fingerprint all;
  for (std::size_t i = 0; i < m_followers.size(); ++i) {
    m_followers[i].changesSeen = 0;
    all.add(m_followers[i].fingerprint);
    m_curves[i] = std::make_shared<const Curve>(m_followers[i].simulation->curve());
  }
  m_fingerprint = all.value();
}

void Followers::change(const Command& command, std::int64_t at) {
  if (m_followers.empty()) return;
  m_changes.push_back({at, command});
  m_memory.reset();
}

std::shared_ptr<const Followers::Memory> Followers::memory() const {
  if (m_memory || m_followers.empty()) return m_memory;
  auto memory = std::make_shared<Memory>();
  for (const Follower& follower : m_followers) {
    memory->checkpoints.push_back(follower.simulation->save());
    memory->changesSeen.push_back(follower.changesSeen);
  }
  memory->curves = m_curves;
  memory->changes = m_changes;
  memory->step = m_step;
  memory->fingerprint = m_fingerprint;
  return m_memory = memory;
}

void Followers::restore(const std::shared_ptr<const Memory>& memory) {
  if (!memory || memory == m_memory) return;
  for (std::size_t i = 0; i < m_followers.size(); ++i) {
    m_followers[i].simulation->restore(*memory->checkpoints[i]);
    m_followers[i].changesSeen = memory->changesSeen[i];
  }
  m_curves = memory->curves;
  m_changes = memory->changes;
  m_step = m_reached = memory->step;
  m_fingerprint = memory->fingerprint;
  m_memory = memory;
}

}  // namespace perc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/crowd.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace perc::cartpole {

Result<std::unique_ptr<Crowd>> Crowd::make(const CartPoleParams& params, std::uint64_t seed) {
  auto variants = parseVariants(params.variants);
  if (!variants) return variants.error();
  auto crowd = std::make_unique<Crowd>();
  crowd->m_variants = *std::move(variants);
  for (int v = 0; v <= static_cast<int>(crowd->m_variants.size()); ++v)
    for (int s = v == 0 ? 1 : 0; s < params.seeds; ++s) {
      const CartPoleParams own = v == 0 ? params : crowd->m_variants[static_cast<std::size_t>(v - 1)].over(params);
      auto study = Study::make(own, seed + static_cast<std::uint64_t>(s), false);
      if (!study && v > 0)
        return Message{
            PERC_TR("variants: %1: %2"), {crowd->m_variants[static_cast<std::size_t>(v - 1)].text}, {study.error()}};
      if (!study) return study.error();
      crowd->m_members.push_back({v, s, *std::move(study)});
    }
  return crowd;
}

bool Crowd::advance(std::int64_t to, StopToken stop) {
  if (m_members.empty() || m_step >= to) return true;
  m_memory.reset();
  std::atomic<std::size_t> next{0};
  std::atomic<bool> all{true};
  const auto work = [&] {
    for (std::size_t i = next++; i < m_members.size(); i = next++)
      if (!advance(m_members[i], to, stop)) all = false;
  };
  {
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, m_members.size());
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < cores; ++i) helpers.emplace_back(work);
    work();
  }
  if (!all) return false;
  m_step = to;
  std::erase_if(m_changes, [to](const Change& change) { return change.step < to; });
  for (Member& member : m_members) member.changesSeen = 0;
  Fingerprint f;
  for (const Member& member : m_members) member.study->addTo(f);
  m_fingerprint = f.value();
  return true;
}

bool Crowd::advance(Member& member, std::int64_t to, StopToken stop) {
  Study& study = *member.study;
  while (study.trainer().steps() < to) {
    while (member.changesSeen < m_changes.size() && m_changes[member.changesSeen].step <= study.trainer().steps()) {
      const CartPoleParams& params = m_changes[member.changesSeen++].params;
      const auto changed = study.change(
          member.variant == 0 ? params : m_variants[static_cast<std::size_t>(member.variant - 1)].over(params));
      (void)changed;  // refused with this variant's own settings: it stays as it is
    }
    if (!study.trainer().agent().isFinite()) return true;
    if (stop.stopRequested() || !study.step(study.trainer().steps() + 1, stop)) return false;
  }
  return true;
}

Result<void> Crowd::change(const CartPoleParams& params, std::int64_t at) {
  if (!m_members.empty()) m_changes.push_back({at, params});
  m_memory.reset();
  return {};
}

const Study* Crowd::study(int variant, int seed) const {
  for (const Member& member : m_members)
    if (member.variant == variant && member.seed == seed) return member.study.get();
  return nullptr;
}

std::shared_ptr<const Crowd::Memory> Crowd::memory() const {
  if (m_memory || m_members.empty()) return m_memory;
  auto memory = std::make_shared<Memory>();
  for (const Member& member : m_members) {
    memory->studies.push_back(member.study->memory());
    memory->changesSeen.push_back(member.changesSeen);
  }
  memory->changes = m_changes;
  memory->step = m_step;
  memory->fingerprint = m_fingerprint;
  return m_memory = memory;
}

void Crowd::restore(const std::shared_ptr<const Memory>& memory) {
  if (!memory || memory == m_memory) return;
  for (std::size_t i = 0; i < m_members.size(); ++i) {
    m_members[i].study->restore(*memory->studies[i]);
    m_members[i].changesSeen = memory->changesSeen[i];
  }
  m_changes = memory->changes;
  m_step = memory->step;
  m_fingerprint = memory->fingerprint;
  m_memory = memory;
}

std::uint64_t Crowd::fingerprint() const { return m_fingerprint; }

}  // namespace perc::cartpole

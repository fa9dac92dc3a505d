// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/idle_settings.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>

namespace perc::app {
namespace {

/// Something asked for, and whether it has had an effect anywhere yet.
struct Asked {
  std::string as, id;
  std::function<bool(const Member& member, std::int64_t step)> concerns;
  bool heard = false;
};

/// A lane, or a setting that it is compared with, has these values from that step on (-1: its start).
void hear(std::vector<Asked>& all, const Member& member, std::int64_t step, const param::Values& values) {
  const param::Declarations& declarations = values.declarations();
  for (Asked& asked : all) {
    if (asked.heard || !asked.concerns(member, step)) continue;
    asked.heard = values.enabled(static_cast<std::size_t>(param::find(declarations, asked.id) - declarations.data()));
  }
}

/// Without what is of the whole run, by which a lane would differ from what it is compared with.
param::Values ownValues(const Run& run, Member member) {
  member.seed = 1;
  return runOf(run, member).initial;
}

std::optional<Message> twinOf(const Run& run, const Member& member, std::span<const Member* const> before) {
  const param::Values own = ownValues(run, member);
  const auto twin = std::ranges::find_if(
      before, [&](const Member* other) { return other->lane == member.lane && ownValues(run, *other) == own; });
  if (twin == before.end()) return {};
  const std::string& text = member.difference.text;
  if ((*twin)->variant == 0) return Message{PERC_TR("variants: %1 has the values that the run itself has."), {text}};
  return Message{PERC_TR("variants: %1 has the values that %2 has."), {text, (*twin)->difference.text}};
}

}  // namespace

std::vector<Message> idleSettings(const Run& run, const RunOptions& options, std::span<const Member> members) {
  std::vector<Asked> all;
  for (const auto& [id, value] : options.set)
    all.push_back({"--set " + id + "=" + value, id, [](const Member&, std::int64_t) { return true; }});
  for (const Command& difference : run.second)
    all.push_back({"--second " + textOf(std::span(&difference, 1)), difference.id,
                   [](const Member& member, std::int64_t) { return member.lane == 1; }});
  for (const Member& member : members)
    if (member.seed == 0 && member.lane == 0)
      for (const Command& change : member.difference.changes)
        all.push_back({"variants: " + change.id + "=" + param::format(change.value), change.id,
                       [variant = member.variant](const Member& m, std::int64_t) { return m.variant == variant; }});
  for (const auto& [from, change] : options.changes)
    if (param::find(run.initial.declarations(), change.id))  // else an act
      all.push_back(
          {"--change " + std::to_string(from) + ":" + change.id + "=" + param::format(change.value), change.id,
           [from = from, &change](const Member& m, std::int64_t step) { return step >= from && m.takes(change); }});

  std::vector<Message> twins;
  std::vector<const Member*> before;
  for (const Member& member : members) {
    if (member.seed > 0) continue;  // of the same values
    param::Values values = runOf(run, member).initial;
    hear(all, member, -1, values);
    for (const auto& [step, change] : options.changes)
      if (member.takes(change) && values.set(change.id, change.value)) hear(all, member, step, values);
    if (auto twin = twinOf(run, member, before); twin && member.lane == 0) twins.push_back(*std::move(twin));
    before.push_back(&member);
  }

  std::vector<Message> idle;
  for (const Asked& asked : all)
    if (!asked.heard)
      idle.push_back({PERC_TR("%1 has no effect: other settings leave nothing for it to do."), {asked.as}});
  idle.insert(idle.end(), twins.begin(), twins.end());
  return idle;
}

}  // namespace perc::app

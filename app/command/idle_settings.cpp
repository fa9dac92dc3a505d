// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/idle_settings.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace perc::app {
namespace {

/// What a lane, or a setting that it is compared with, has at its start or after one of the changes.
struct Moment {
  const Member* member;
  std::int64_t step;
  param::Values values;
};

/// Of all members but further seeds, which have the same.
std::vector<Moment> momentsOf(const Run& run, std::span<const Member> members, std::span<const LogEntry> changes) {
  std::vector<Moment> all;
  for (const Member& member : members) {
    if (member.seed > 0) continue;
    all.push_back({&member, -1, runOf(run, member).initial});
    for (const auto& [step, change] : changes) {
      param::Values values = all.back().values;
      if (member.takes(change.id) && values.set(change.id, change.value)) all.push_back({&member, step, values});
    }
  }
  return all;
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
  std::vector<Message> idle;
  const std::vector<Moment> moments = momentsOf(run, members, options.changes);
  const param::Declarations& all = run.initial.declarations();
  /// Names it where it has an effect at none of these moments.
  const auto check = [&](const std::string& as, const std::string& id, const std::function<bool(const Moment&)>& of) {
    const param::Declaration* d = param::find(all, id);
    if (!d) return;  // an act
    const auto heard = [&](const Moment& m) {
      return of(m) && m.values.enabled(static_cast<std::size_t>(d - all.data()));
    };
    if (std::ranges::none_of(moments, heard))
      idle.push_back({PERC_TR("%1 has no effect: other settings leave nothing for it to do."), {as}});
  };

  for (const auto& [id, value] : options.set)
    check("--set " + id + "=" + value, id, [](const Moment&) { return true; });
  if (run.second)
    check("--second " + run.second->id + "=" + param::format(run.second->value), run.second->id,
          [](const Moment& m) { return m.member->lane == 1; });
  std::vector<const Member*> before;
  for (const Member& member : members) {
    if (member.seed > 0) continue;
    if (member.lane == 0)
      for (const Command& change : member.difference.changes)
        check("variants: " + change.id + "=" + param::format(change.value), change.id,
              [&](const Moment& m) { return m.member->variant == member.variant; });
    if (auto twin = twinOf(run, member, before); twin && member.lane == 0) idle.push_back(*std::move(twin));
    before.push_back(&member);
  }
  for (const auto& [step, change] : options.changes)
    check("--change " + std::to_string(step) + ":" + change.id + "=" + param::format(change.value), change.id,
          [&, from = step](const Moment& m) { return m.member->takes(change.id) && m.step >= from; });
  return idle;
}

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/idle_settings.h"

#include <algorithm>
#include <optional>

namespace perc::app {
namespace {

/// A lane, or a setting that it is compared with.
struct Setting {
  const Member* member;
  param::Values values;
};

bool isEnabled(const param::Values& values, std::string_view id) {
  const param::Declarations& all = values.declarations();
  return values.enabled(static_cast<std::size_t>(param::find(all, id) - all.data()));
}

/// Without what is of the whole run, by which a lane would differ from what it is compared with.
param::Values ownValues(const Run& run, Member member) {
  member.seed = 1;
  return runOf(run, member).initial;
}

Message noEffect(const std::string& what) {
  return {PERC_TR("%1 has no effect: other settings leave nothing for it to do."), {what}};
}

std::optional<Message> twinOf(const Run& run, const Setting& setting, std::span<const Setting> before) {
  const param::Values own = ownValues(run, *setting.member);
  const auto twin = std::ranges::find_if(before, [&](const Setting& other) {
    return other.member->lane == setting.member->lane && ownValues(run, *other.member) == own;
  });
  if (twin == before.end()) return {};
  const std::string& text = setting.member->difference.text;
  if (twin->member->variant == 0)
    return Message{PERC_TR("variants: %1 has the values that the run itself has."), {text}};
  return Message{PERC_TR("variants: %1 has the values that %2 has."), {text, twin->member->difference.text}};
}

}  // namespace

std::vector<Message> idleSettings(const Run& run, const RunOptions& options, std::span<const Member> members) {
  std::vector<Message> idle;
  std::vector<Setting> settings;
  for (const Member& member : members)
    if (member.seed == 0) settings.push_back({&member, runOf(run, member).initial});

  for (const auto& [id, value] : options.set)
    if (std::ranges::none_of(settings, [&](const Setting& one) { return isEnabled(one.values, id); }))
      idle.push_back(noEffect("--set " + id + "=" + value));
  for (std::size_t i = 0; i < settings.size(); ++i) {
    const auto& [member, values] = settings[i];
    if (member->variant == 0 && member->lane == 1 && !isEnabled(values, run.second->id))
      idle.push_back(noEffect("--second " + run.second->id + "=" + param::format(run.second->value)));
    for (const Command& change : member->difference.changes)
      if (!isEnabled(values, change.id))
        idle.push_back(noEffect("variants: " + change.id + "=" + param::format(change.value)));
    if (auto twin = twinOf(run, settings[i], std::span(settings).first(i))) idle.push_back(*std::move(twin));
  }
  for (const auto& [step, change] : options.changes) {
    if (!param::find(run.initial.declarations(), change.id)) continue;  // an act
    bool heard = false;
    for (auto& [member, values] : settings)
      if (member->takes(change.id) && values.set(change.id, change.value)) heard |= isEnabled(values, change.id);
    if (!heard)
      idle.push_back(
          noEffect("--change " + std::to_string(step) + ":" + change.id + "=" + param::format(change.value)));
  }
  return idle;
}

}  // namespace perc::app

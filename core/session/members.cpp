// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/members.h"

#include "core/session/cohort_settings.h"
#include "core/session/lab.h"

#include <algorithm>
#include <sstream>

namespace perc {
namespace {

bool contains(std::span<const std::string> ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// What must be alike in all, because it is of the whole run and not of one member.
bool isShared(const param::Declaration& d, const CohortInfo& cohort) {
  return d.id == kSeedsId || d.id == kVariantsId || d.when == param::When::Look || contains(cohort.own, d.id) ||
         contains(cohort.shared, d.id);
}

Result<Difference> parseVariant(const param::Declarations& declarations, const CohortInfo& cohort,
                                const std::string& text) {
  Difference variant;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      return Message{
          PERC_TR("variants: \"%1\" is not allowed: each setting is a list of ID=VALUE with spaces between them and "
                  "none inside, as in learning-rate=0.01 hidden-layers=16,16."),
          {word}};
    const param::Declaration* d = param::find(declarations, word.substr(0, equals));
    if (!d) return Message{PERC_TR("variants: there is no parameter %1 in this lab."), {word.substr(0, equals)}};
    if (isShared(*d, cohort))
      return Message{PERC_TR("variants: %1 is the same for all settings compared; it cannot differ."), {d->id}};
    auto value = param::parse(*d, word.substr(equals + 1));
    if (!value) return Message{PERC_TR("variants: %1"), {}, {value.error()}};
    variant.text += (variant.text.empty() ? "" : " ") + word;
    variant.changes.push_back({d->id, *std::move(value)});
  }
  return variant;
}

/// The lane itself first.
Result<std::vector<Member>> membersOfLane(const Run& run, int lane) {
  Member first{.lane = lane};
  param::Values values = run.initial;
  if (lane == 1)
    for (const Command& difference : run.second)
      if (const auto set = values.set(difference.id, difference.value); !set) return set.error();
  std::vector<Member> all{first};
  const auto& info = run.lab->cohort;
  if (!info) return all;
  auto variants = parseVariants(values.declarations(), *info, std::get<std::string>(values.get(kVariantsId)));
  if (!variants) return variants.error();
  variants->insert(variants->begin(), Difference());
  const bool hasSeeds = param::find(values.declarations(), kSeedsId);
  const int seeds = hasSeeds ? static_cast<int>(std::get<std::int64_t>(values.get(kSeedsId))) : 1;
  for (int v = 0; v < static_cast<int>(variants->size()); ++v)
    for (int s = v == 0 ? 1 : 0; s < seeds; ++s) {
      Member member{lane, v, s, (*variants)[static_cast<std::size_t>(v)], !info->lockstep, {}};
      for (const Command& change : member.difference.changes) member.keeps.push_back(change.id);
      member.keeps.insert(member.keeps.end(), info->own.begin(), info->own.end());
      all.push_back(std::move(member));
    }
  return all;
}

void reset(param::Values& values, std::string_view id) {
  for (std::size_t i = 0; i < values.size(); ++i)
    if (values.declarations()[i].id == id) values.setUnchecked(i, values.declarations()[i].defaultValue);
}

}  // namespace

Result<std::vector<Difference>> parseVariants(const param::Declarations& declarations, const CohortInfo& cohort,
                                              const std::string& text) {
  std::vector<Difference> all;
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, '|');) {
    auto variant = parseVariant(declarations, cohort, part);
    if (!variant) return variant.error();
    if (!variant->changes.empty()) all.push_back(*std::move(variant));
  }
  if (all.size() > static_cast<std::size_t>(cohort.mostVariants))
    return Message{PERC_TR("variants: %1 settings are given; at most %2 are allowed beside the run's own."),
                   {std::to_string(all.size()), std::to_string(cohort.mostVariants)}};
  return all;
}

bool Member::takes(const Command& command) const { return command.isFor(lane) && !contains(keeps, command.id); }

Result<std::vector<Member>> membersOf(const Run& run) {
  auto all = membersOfLane(run, 0);
  if (!all || !run.hasLanes()) return all;
  auto second = membersOfLane(run, 1);
  if (!second) return second;
  all->insert(all->end(), second->begin(), second->end());
  return all;
}

Run runOf(const Run& run, const Member& member) {
  Run alone = run;
  alone.second.clear();
  const auto change = [&](const Command& command) {
    const auto set = alone.initial.set(command.id, command.value);
    (void)set;  // validated by membersOf()
  };
  if (member.lane == 1)
    for (const Command& difference : run.second) change(difference);
  if (!member.isLane()) {
    alone.seed += static_cast<std::uint64_t>(member.seed);
    alone.weights = {};
    for (const std::string& id : run.lab->cohort->own) reset(alone.initial, id);
    reset(alone.initial, kSeedsId);
    reset(alone.initial, kVariantsId);
    for (const Command& command : member.difference.changes) change(command);
  }
  if (member.keeps.empty() && !run.hasLanes()) return alone;
  alone.log = {};
  for (const LogEntry& entry : run.log)
    if (member.takes(entry.command)) alone.log.push_back({entry.step, {entry.command.id, entry.command.value}});
  return alone;
}

}  // namespace perc

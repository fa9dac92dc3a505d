// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run.h"

#include "core/base/fingerprint.h"
#include "core/session/lab.h"

#include <algorithm>

namespace perc {
namespace {

/// What lane B has else than lane A, and what was named as the difference `before`; as they are declared.
std::vector<Command> differencesOf(const std::vector<Command>& before, const param::Values& first,
                                   const param::Values& other) {
  std::vector<Command> all;
  const param::Declarations& declarations = first.declarations();
  for (std::size_t i = 0; i < declarations.size(); ++i)
    if (first[i] != other[i] || std::ranges::find(before, declarations[i].id, &Command::id) != before.end())
      all.push_back({declarations[i].id, other[i]});
  return all;
}

}  // namespace

Run::Run(const Lab& which) : lab(&which), initial(*which.declarations) {}

bool Run::sameStart(const Run& other) const {
  return lab == other.lab && hasLanes() == other.hasLanes() && param::sameButLooks(initial, other.initial) &&
         (!hasLanes() || param::sameButLooks(valuesAt(kBeforeAll, 1), other.valuesAt(kBeforeAll, 1))) &&
         seed == other.seed && data == other.data && weights == other.weights;
}

param::Values Run::valuesAt(std::int64_t step, int lane) const {
  param::Values values = initial;
  if (lane == 1)
    for (const Command& difference : second) change(values, difference);
  for (const LogEntry& entry : log) {
    if (entry.step > step) break;
    if (entry.command.isFor(lane)) change(values, entry.command);
  }
  return values;
}

void Run::startFrom(const param::Values& first, const param::Values& other) {
  initial = first;
  second = differencesOf(second, first, other);
}

bool Run::change(param::Values& values, const Command& command) {
  const param::Declaration* d = param::find(values.declarations(), command.id);
  if (d) values.setUnchecked(static_cast<std::size_t>(d - values.declarations().data()), command.value);
  return d != nullptr;
}

Run Run::restartedAt(std::int64_t step) const {
  Run fresh = *this;
  if (hasLanes()) fresh.startFrom(valuesAt(step), valuesAt(step, 1));
  else fresh.initial = valuesAt(step);
  fresh.log = {};
  for (const LogEntry& entry : log) {
    const param::Declaration* act = lab->acts ? param::find(*lab->acts, entry.command.id) : nullptr;
    if (act && act->when == param::When::Restart && entry.step <= step) fresh.log.push_back({0, entry.command});
  }
  return fresh;
}

const char* nameOf(Lanes lanes) { return lanes == Lanes::A ? "A" : lanes == Lanes::B ? "B" : "both"; }

std::optional<Lanes> lanesFrom(std::string_view name) {
  for (const Lanes lanes : {Lanes::Both, Lanes::A, Lanes::B})
    if (name == nameOf(lanes)) return lanes;
  return std::nullopt;
}

Lanes usualLanes(std::span<const Command> second, std::string_view id) {
  return std::ranges::find(second, id, &Command::id) == second.end() ? Lanes::Both : Lanes::A;
}

std::string textOf(std::span<const Command> settings) {
  std::string text;
  for (const Command& one : settings) text += (text.empty() ? "" : " ") + one.id + "=" + param::format(one.value);
  return text;
}

namespace {

void add(Fingerprint& f, const param::Value& value) {
  f.add(value.index());
  std::visit(
      [&f](const auto& v) {
        if constexpr (requires { f.add(v); }) f.add(v);
        else {
          f.add(v.size());
          for (const auto& one : v) f.add(one);
        }
      },
      value);
}

}  // namespace

std::uint64_t digest(const Run& run, const param::Values& values, const param::Values* other) {
  Fingerprint f;
  f.add(run.lab->id);
  f.add(run.seed);
  f.add(run.data ? run.data.digest : 0);
  f.add(run.weights ? run.weights.digest : 0);
  const param::Declarations& declarations = values.declarations();
  for (std::size_t i = 0; i < declarations.size(); ++i) {
    const param::Declaration& d = declarations[i];
    if (d.when == param::When::Look || (d.isLater && values[i] == d.defaultValue)) continue;
    f.add(d.id);
    add(f, values[i]);
  }
  if (!other) return f.value();
  for (const Command& difference : differencesOf(run.second, values, *other)) {
    f.add(difference.id);
    if (param::find(declarations, difference.id)->when != param::When::Look) add(f, difference.value);
  }
  return f.value();
}

}  // namespace perc

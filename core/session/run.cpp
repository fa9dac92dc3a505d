// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run.h"

#include "core/base/fingerprint.h"
#include "core/session/lab.h"

namespace perc {

Run::Run(const Lab& which) : lab(&which), initial(*which.declarations) {}

param::Values Run::valuesAt(std::int64_t step) const {
  param::Values values = initial;
  for (const LogEntry& entry : log) {
    if (entry.step > step) break;
    change(values, entry.command);
  }
  return values;
}

bool Run::change(param::Values& values, const Command& command) {
  const param::Declaration* d = param::find(values.declarations(), command.id);
  if (d) values.setUnchecked(static_cast<std::size_t>(d - values.declarations().data()), command.value);
  return d != nullptr;
}

Run Run::restartedAt(std::int64_t step) const {
  Run fresh = *this;
  fresh.initial = valuesAt(step);
  fresh.log = {};
  for (const LogEntry& entry : log) {
    const param::Declaration* act = lab->acts ? param::find(*lab->acts, entry.command.id) : nullptr;
    if (act && act->when == param::When::Restart && entry.step <= step) fresh.log.push_back({0, entry.command});
  }
  return fresh;
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

std::uint64_t digest(const Run& run, const param::Values& values) {
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
  if (run.second) {
    f.add(run.second->id);
    add(f, run.second->value);
  }
  return f.value();
}

}  // namespace perc

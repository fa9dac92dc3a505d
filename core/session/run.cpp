// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run.h"

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

}  // namespace perc

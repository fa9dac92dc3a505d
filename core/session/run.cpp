// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run.h"

#include "core/session/lab.h"

#include <algorithm>

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

Result<Run> presetRun(const Lab& lab, const Preset& preset) {
  Run run(lab);
  for (const auto& [id, text] : preset.settings)
    if (const auto set = run.initial.setText(id, text); !set) return set.error();
  if (preset.second) {
    param::Values other = run.initial;
    if (const auto set = other.setText(preset.second->first, preset.second->second); !set) return set.error();
    run.second = Command{preset.second->first, other.get(preset.second->first)};
  }
  return run;
}

const Lab* findLab(std::span<const Lab> labs, std::string_view id) {
  const auto found = std::find_if(labs.begin(), labs.end(), [&](const Lab& lab) { return lab.id == id; });
  return found == labs.end() ? nullptr : &*found;
}

const ViewInfo* findView(const Lab& lab, std::string_view id) {
  const auto called = [id](const ViewInfo& view) {
    return view.id == id || std::find(view.aliases.begin(), view.aliases.end(), id) != view.aliases.end();
  };
  const auto found = std::find_if(lab.views.begin(), lab.views.end(), called);
  return found == lab.views.end() ? nullptr : &*found;
}

}  // namespace perc

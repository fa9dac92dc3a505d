// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lab.h"

#include <algorithm>

namespace perc {

TensorFile weightsFile() {
  return {"weights", PERC_TR("Save what was learned"),
          PERC_TR("Writes what was learned, under PyTorch's names and shapes.")};
}

Result<Run> presetRun(const Lab& lab, const Preset& preset) {
  Run run(lab);
  for (const auto& [id, text] : preset.settings)
    if (const auto set = run.initial.setText(id, text); !set) return set.error();
  if (preset.second) {
    param::Values other = run.initial;
    if (const auto set = other.setText(preset.second->first, preset.second->second); !set) return set.error();
    run.second = {{preset.second->first, other.get(preset.second->first)}};
  }
  return run;
}

const Preset* findPreset(const Lab& lab, std::string_view id) {
  const auto found = std::ranges::find(lab.presets, id, &Preset::id);
  return found == lab.presets.end() ? nullptr : &*found;
}

const ViewInfo* findView(const Lab& lab, std::string_view id) {
  for (const ViewInfo& view : lab.views)
    if (view.id == id || std::find(view.aliases.begin(), view.aliases.end(), id) != view.aliases.end()) return &view;
  return nullptr;
}

const TensorFile* findTensorFile(const Lab& lab, std::string_view id) {
  for (const TensorFile& file : lab.tensorFiles)
    if (file.id == id) return &file;
  return nullptr;
}

const Lab* findLab(std::span<const Lab> labs, std::string_view id) {
  const auto found = std::find_if(labs.begin(), labs.end(), [&](const Lab& lab) { return lab.id == id; });
  return found == labs.end() ? nullptr : &*found;
}

}  // namespace perc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <utility>
#include <vector>

namespace perc {

/// Presets one after the other, each under the title (PERC_TR) of its group.
inline std::vector<Preset> inGroups(std::vector<std::pair<const char*, std::vector<Preset>>> groups) {
  std::vector<Preset> all;
  for (auto& [title, presets] : groups)
    for (Preset& preset : presets) {
      preset.group = title;
      all.push_back(std::move(preset));
    }
  return all;
}

}  // namespace perc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "scenes/catalog.h"

#include <algorithm>
#include <span>

namespace perc::app {

/// The labs a window offers, and their views. Both outlive the window.
struct Studio {
  std::span<const Lab> labs;
  std::span<const scenes::LabScene> scenes;
};

/// Null: the lab has no views.
inline const scenes::LabScene* sceneOf(std::span<const scenes::LabScene> scenes, const Lab& lab) {
  const auto found = std::find_if(scenes.begin(), scenes.end(), [&](const auto& s) { return s.labId == lab.id; });
  return found == scenes.end() ? nullptr : &*found;
}

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "scenes/catalog.h"
#include "widgets/control/lab_rail.h"

#include <span>
#include <vector>

namespace perc::app {

/// The labs a window offers, and their views. Both outlive the window.
struct Studio {
  std::span<const Lab> labs;
  std::span<const scenes::LabScene> scenes;
};

/// Null: the lab has no views.
const scenes::LabScene* sceneOf(std::span<const scenes::LabScene> scenes, const Lab& lab);

/// The labs that have views, to be chosen from.
std::vector<widgets::RailItem> railItems(const Studio& studio);

}  // namespace perc::app

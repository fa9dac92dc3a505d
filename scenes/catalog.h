// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/view_table.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace perc::scenes {

/// The window's side of a lab: its icon, and how each of its views (core/session Lab::views) is made.
struct LabScene {
  std::string labId;
  const char* icon;  ///< name in resources/icons
  ViewTable views;

  /// Null for an id that is none of its views.
  std::unique_ptr<SceneView> createView(std::string_view viewId) const;
};

/// One line per lab in catalog.cpp.
std::span<const LabScene> catalog();
/// The one of a lab, or null: it has no views.
const LabScene* findScene(std::span<const LabScene> scenes, std::string_view labId);

}  // namespace perc::scenes

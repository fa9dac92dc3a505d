// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/playground_view.h"

#include "scenes/playground/boundary_view.h"
#include "scenes/playground/curves_view.h"

namespace perc::playground {

std::unique_ptr<scenes::SceneView> createView(std::string_view viewId) {
  if (viewId == "boundary") return std::make_unique<BoundaryView>();
  if (viewId == "curves") return std::make_unique<CurvesView>();
  return nullptr;
}

}  // namespace perc::playground

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/scene_view.h"

#include <memory>
#include <string_view>

namespace perc::playground {

/// The views of the playground: "boundary" (the network's answer over the plane, with the samples) and "curves"
/// (losses, accuracies or R² against the update). Null for any other id.
std::unique_ptr<scenes::SceneView> createView(std::string_view viewId);

}  // namespace perc::playground

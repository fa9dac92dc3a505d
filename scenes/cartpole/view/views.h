// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/scene_view.h"

#include <memory>
#include <string_view>

namespace perc::cartpole {

/// The views of the lab by their ids (Lab::views); null for any other id.
std::unique_ptr<scenes::SceneView> createView(std::string_view viewId);

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/view_table.h"

namespace perc::landscape_lab {

std::unique_ptr<scenes::SceneView> makeSurfaceView();
std::unique_ptr<scenes::SceneView> makeContoursView();
std::unique_ptr<scenes::SceneView> makeRaceView();
std::unique_ptr<scenes::SceneView> makeScatterView();
std::unique_ptr<scenes::SceneView> makeStabilityView();

scenes::ViewTable viewTable();

}  // namespace perc::landscape_lab

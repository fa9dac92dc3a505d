// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/view_table.h"

namespace perc::playground {

std::unique_ptr<scenes::SceneView> makePaintingView();

scenes::ViewTable viewTable();

}  // namespace perc::playground

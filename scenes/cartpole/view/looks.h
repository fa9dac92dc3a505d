// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/look_choice.h"

namespace perc::cartpole {

/// The declaration of a choice of what is shown.
const param::Declaration& look(const char* id);
/// The choice of both axes of the plane (plane-x, plane-y) in a view.
scenes::PairChoice* makePlaneChoice(scenes::SceneView* view);

}  // namespace perc::cartpole

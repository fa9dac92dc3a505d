// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/look_choice.h"
#include "scenes/kit/view_table.h"

namespace perc::cartpole {

scenes::ViewTable viewTable();

// Views that only the table knows, each made by the source of its name.
std::unique_ptr<scenes::SceneView> makeAgentNetworkView();
std::unique_ptr<scenes::SceneView> makeComparisonView();
std::unique_ptr<scenes::SceneView> makeCourseView();
std::unique_ptr<scenes::SceneView> makeKnowledgeView();
std::unique_ptr<scenes::SceneView> makeLearningView();
std::unique_ptr<scenes::SceneView> makeWorldsMapView();
std::unique_ptr<scenes::SceneView> makeWorldsView();

/// The declaration of a choice of what is shown.
const param::Declaration& look(const char* id);
/// The choice of both axes of the plane (plane-x, plane-y) in a view.
scenes::PairChoice* makePlaneChoice(scenes::SceneView* view);

}  // namespace perc::cartpole

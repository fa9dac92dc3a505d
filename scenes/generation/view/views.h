// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/view_table.h"

namespace perc::generation {

std::unique_ptr<scenes::SceneView> makeSamplesView();
std::unique_ptr<scenes::SceneView> makeWarpView();
std::unique_ptr<scenes::SceneView> makeCourseView();
std::unique_ptr<scenes::SceneView> makeDetectorView();
std::unique_ptr<scenes::SceneView> makeDirectionsView();
std::unique_ptr<scenes::SceneView> makeFilmView();
std::unique_ptr<scenes::SceneView> makeInterpolationView();
std::unique_ptr<scenes::SceneView> makeMethodsView();
std::unique_ptr<scenes::SceneView> makeNearestView();
std::unique_ptr<scenes::SceneView> makeQuizView();
std::unique_ptr<scenes::SceneView> makeRoundView();
std::unique_ptr<scenes::SceneView> makeSeedsView();
std::unique_ptr<scenes::SceneView> makeTranslationView();
std::unique_ptr<scenes::SceneView> makeTroubleView();

scenes::ViewTable viewTable();

}  // namespace perc::generation

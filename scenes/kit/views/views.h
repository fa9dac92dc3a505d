// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"
#include "core/frame/training.h"
#include "scenes/kit/scene_view.h"

namespace perc::scenes {

// The views that labs share, each made by the source of its name.
std::unique_ptr<SceneView> makeActivationView();
std::unique_ptr<SceneView> makeConfusionView();
/// `figures`: those of the lab; they outlive the view.
std::unique_ptr<SceneView> makeCurvesView(const FigureTable& figures);
std::unique_ptr<SceneView> makeDataView();
/// The same, but its CSV has only what is learned from: the columns of the frame, and `part` (train, test).
std::unique_ptr<SceneView> makeLearnedDataView();
std::unique_ptr<SceneView> makeFinderView();
std::unique_ptr<SceneView> makeNetworkView();
std::unique_ptr<SceneView> makeRepresentationView();
std::unique_ptr<SceneView> makeScheduleView();
std::unique_ptr<SceneView> makeUpdateView();
std::unique_ptr<SceneView> makeWeightsView();

}  // namespace perc::scenes

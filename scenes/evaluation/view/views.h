// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/view_table.h"

namespace perc::evaluation {

struct ChartKind;
std::unique_ptr<scenes::SceneView> makeChartView(const ChartKind& kind);
std::unique_ptr<scenes::SceneView> makeConfusionView();
std::unique_ptr<scenes::SceneView> makeFiguresView();
std::unique_ptr<scenes::SceneView> makeConventionsView();
std::unique_ptr<scenes::SceneView> makeStrategiesView();

scenes::ViewTable viewTable();

}  // namespace perc::evaluation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/view_table.h"

namespace perc::bandits {

/// One figure of the record against the step.
struct FigureKind {
  const char* figure;           ///< its column
  const char* title;            ///< PERC_TR
  const char* axis;             ///< PERC_TR, with the unit
  const char* coming;           ///< PERC_TR: what will appear
  const char* level = nullptr;  ///< the column of what could be reached: a dashed line
  double unit = 1;              ///< what a number of the column is multiplied by
};

std::unique_ptr<scenes::SceneView> makeArmsView();
std::unique_ptr<scenes::SceneView> makeFigureView(const FigureKind& kind);

scenes::ViewTable viewTable();

}  // namespace perc::bandits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/training_views.h"
#include "core/learn/figures.h"
#include "scenes/kit/views/boundary.h"
#include "scenes/kit/views/confusion.h"
#include "scenes/kit/views/curves.h"
#include "scenes/kit/views/data.h"
#include "scenes/kit/views/network.h"
#include "scenes/kit/views/weights.h"
#include "tests/app/window_support.h"
#include "tests/labs/kit_lab.h"

namespace perc::test {

std::span<const scenes::LabScene> allScenes() {
  using namespace scenes;
  static const std::vector<LabScene> all = [] {
    std::vector<LabScene> made(catalog().begin(), catalog().end());
    made.push_back({kit_lab::lab().id,
                    "lab",
                    {madeBy<NetworkView>(views::kNetwork), madeBy<CurvesView>(views::kCurves, learn::figureTable()),
                     madeBy<BoundaryView>(views::kBoundary), madeBy<DataView>(views::kData),
                     madeBy<WeightsView>(views::kWeights), madeBy<ConfusionView>(kit_lab::kConfusion)}});
    return made;
  }();
  return all;
}

}  // namespace perc::test

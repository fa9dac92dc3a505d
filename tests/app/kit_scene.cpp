// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/training_views.h"
#include "core/learn/figures.h"
#include "scenes/kit/views/boundary.h"
#include "scenes/kit/views/views.h"
#include "tests/app/window_support.h"
#include "tests/labs/kit_lab.h"

namespace perc::test {

std::span<const scenes::LabScene> allScenes() {
  using namespace scenes;
  static const std::vector<LabScene> all = [] {
    std::vector<LabScene> made(catalog().begin(), catalog().end());
    made.push_back({kit_lab::lab().id,
                    "lab",
                    {{views::kNetwork.id, makeNetworkView},
                     {views::kCurves.id, [] { return makeCurvesView(learn::figureTable()); }},
                     {views::kBoundary.id, make<BoundaryView>},
                     {views::kData.id, makeDataView},
                     {views::kWeights.id, makeWeightsView},
                     {kit_lab::kConfusion.id, makeConfusionView}}});
    return made;
  }();
  return all;
}

}  // namespace perc::test

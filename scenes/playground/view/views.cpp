// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/view/views.h"

#include "core/frame/training_views.h"
#include "core/learn/figures.h"
#include "scenes/kit/views/views.h"

namespace perc::playground {

scenes::ViewTable viewTable() {
  using namespace scenes;
  return {{views::kBoundary.id, makePaintingView},
          {views::kNetwork.id, makeNetworkView},
          {views::kUpdate.id, makeUpdateView},
          {views::kCurves.id, [] { return makeCurvesView(learn::figureTable()); }},
          {views::kWeights.id, makeWeightsView},
          {views::kRepresentation.id, makeRepresentationView},
          {views::kActivation.id, makeActivationView},
          {views::kSchedule.id, makeScheduleView},
          {views::kFinder.id, makeFinderView},
          {views::kData.id, makeDataView}};
}

}  // namespace perc::playground

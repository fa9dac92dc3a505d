// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/view/views.h"

#include "scenes/kit/views/views.h"
#include "scenes/landscape/figures.h"
#include "scenes/landscape/view/charts.h"
#include "scenes/landscape/views.h"

namespace perc::landscape_lab {
namespace {

scenes::ViewMaker chart(const ViewInfo& view, const Chart& (*kind)()) {
  return {view.id, [kind] { return std::make_unique<scenes::PlainChart<LandscapeFrame>>(kind()); }};
}

}  // namespace

scenes::ViewTable viewTable() {
  return {{views::kSurface.id, makeSurfaceView},
          {views::kContours.id, makeContoursView},
          {views::kRace.id, makeRaceView},
          chart(views::kCut, cutChart),
          chart(views::kPath, pathChart),
          {perc::views::kSchedule.id, scenes::makeScheduleView},
          {perc::views::kFinder.id, scenes::makeFinderView},
          chart(views::kSpectrum, spectrumChart),
          {views::kScatter.id, makeScatterView},
          {views::kStability.id, makeStabilityView},
          {perc::views::kCurves.id, [] { return scenes::makeCurvesView(figureTable()); }},
          {perc::views::kData.id, scenes::makeLearnedDataView}};
}

}  // namespace perc::landscape_lab

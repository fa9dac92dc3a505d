// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/view/views.h"

#include "core/generate/figures.h"
#include "scenes/generation/view/charts.h"
#include "scenes/generation/views.h"
#include "scenes/kit/views/views.h"

namespace perc::generation {
namespace {

scenes::ViewMaker chart(const ViewInfo& view, const Chart& (*kind)()) {
  return {view.id, [kind] { return std::make_unique<scenes::PlainChart<GenerationFrame>>(kind()); }};
}

}  // namespace

scenes::ViewTable viewTable() {
  return {{views::kSamples.id, makeSamplesView},
          chart(views::kLosses, lossesChart),
          {perc::views::kCurves.id, [] { return scenes::makeCurvesView(generate::figureTable()); }},
          chart(views::kOutputs, outputsChart),
          {views::kRound.id, makeRoundView},
          chart(views::kSlopes, slopesChart),
          {views::kMethods.id, makeMethodsView},
          {views::kTrouble.id, makeTroubleView},
          {views::kWarp.id, makeWarpView},
          {views::kInterpolation.id, makeInterpolationView},
          {views::kDirections.id, makeDirectionsView},
          {views::kNearest.id, makeNearestView},
          {views::kTranslation.id, makeTranslationView},
          chart(views::kAugmentation, augmentationChart),
          {views::kQuiz.id, makeQuizView},
          {views::kDetector.id, makeDetectorView},
          {views::kFilm.id, makeFilmView},
          {views::kSeeds.id, makeSeedsView},
          {views::kCourse.id, makeCourseView}};
}

}  // namespace perc::generation

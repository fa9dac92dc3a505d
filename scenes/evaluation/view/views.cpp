// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/view/views.h"

#include "core/frame/training_views.h"
#include "scenes/evaluation/figures.h"
#include "scenes/evaluation/view/charts.h"
#include "scenes/evaluation/views.h"
#include "scenes/kit/views/views.h"

namespace perc::evaluation {
namespace {

scenes::ViewMaker chart(const ViewInfo& view, const ChartKind& (*kind)()) {
  return {view.id, [kind] { return makeChartView(kind()); }};
}

}  // namespace

scenes::ViewTable viewTable() {
  return {chart(views::kRoc, rocChart),
          chart(views::kPrecisionRecall, precisionRecallChart),
          chart(views::kScores, scoresChart),
          {views::kConfusion.id, makeConfusionView},
          chart(views::kCalibration, calibrationChart),
          chart(views::kCost, costChart),
          chart(views::kDet, detChart),
          chart(views::kLift, liftChart),
          chart(views::kPairs, pairsChart),
          {views::kFigures.id, makeFiguresView},
          {views::kConventions.id, makeConventionsView},
          chart(views::kResiduals, residualsChart),
          chart(views::kFit, fitChart),
          chart(views::kImbalance, imbalanceChart),
          {views::kStrategies.id, makeStrategiesView},
          {perc::views::kCurves.id, [] { return scenes::makeCurvesView(figureTable()); }},
          {perc::views::kNetwork.id, scenes::makeNetworkView},
          {perc::views::kData.id, scenes::makeDataView}};
}

}  // namespace perc::evaluation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/sim.h"

#include "core/learn/plane_samples.h"
#include "scenes/landscape/figures.h"
#include "scenes/landscape/presets.h"
#include "scenes/landscape/views.h"
#include "scenes/landscape/walkers.h"

namespace perc::landscape_lab {
namespace {

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  const LandscapeParams params = schema().read(run.initial);
  return params.ground == Ground::Surface ? makePointWalker(params, run) : makeNetworkWalker(params, run);
}

Result<void> adoptData(Run& run) {
  for (const auto& [id, value] : {std::pair{"ground", "network"}, {"dataset", "file"}, {"target", ""}})
    if (const auto set = run.initial.setText(id, value); !set) return set;
  return {};
}

/// Those whose samples are points of a plane, or columns of a table, as here.
Result<void> adoptRun(Run& run, const Run& other) {
  for (const char* id : {"inputs", "column-x", "hidden-layers", "learning-rate"})
    if (!param::find(other.initial.declarations(), id))
      return Message{
          PERC_TR("A run of %1 has no network whose loss is shown here: it has no parameter %2, as the playground's "
                  "have."),
          {other.lab->id, id}};
  return run.initial.setText("ground", "network");
}

/// The ground: its samples, or its surface.
std::vector<std::string> groundIds() {
  param::Schema<learn::PlaneSettings> data;
  learn::declarePlane(data);
  learn::declareInputs(data);
  std::vector<std::string> ids{"ground", "surface", "condition", "formula"};
  for (const param::Declaration& d : data.declarations()) ids.push_back(d.id);
  return ids;
}

/// Not at first: the race shows the loss.
ViewInfo curvesLater() {
  ViewInfo curves = perc::views::kCurves;
  curves.atFirst = false;
  return curves;
}

TensorFile fileOfCentre() {
  TensorFile file = weightsFile();
  file.views = {views::kPlaneWork};
  return file;
}

}  // namespace

const Lab& lab() {
  static const Lab landscape{
      .id = "landscape",
      .title = PERC_TR("Loss surface"),
      .summary = PERC_TR("The landscape that a network in training walks on, and optimisers that race on it."),
      .declarations = &schema().declarations(),
      .figures = &figureTable(),
      .views = {views::kSurface, views::kContours, views::kRace, views::kCut, views::kPath, perc::views::kSchedule,
                perc::views::kFinder, views::kSpectrum, views::kScatter, views::kStability, curvesLater(),
                perc::views::kData},
      .presets = presets(),
      .acts = &learn::handActs(),
      .cohort = CohortInfo{.own = {}, .shared = groundIds(), .lockstep = true, .mostVariants = 7},
      .stepUnit = "step-unit",
      .comparison = {{"learning-rate", "0.1"}},
      .first = {"ground", "surface", "dataset", "hidden-layers", "optimizer", "learning-rate", "batch-size", "plane"},
      .takesData = true,
      .takesPictures = true,
      .tensorFiles = {fileOfCentre(),
                      {"directions",
                       PERC_TR("Save the plane's directions"),
                       PERC_TR("Writes the two directions of the plane that is looked at; its centre are the weights."),
                       {views::kPlaneWork}}},
      .create = create,
      .adoptData = adoptData,
      .adoptRun = adoptRun};
  return landscape;
}

}  // namespace perc::landscape_lab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/labs/kit_lab.h"

#include "core/data/shipped.h"
#include "core/frame/training_views.h"
#include "core/learn/figures.h"
#include "core/learn/python_program.h"
#include "core/learn/simulation.h"
#include "scenes/labs.h"

#include <algorithm>

namespace perc::kit_lab {
namespace {

enum class Source { Iris, Wine, BreastCancer };
constexpr const char* kTables[] = {"iris", "wine", "breast-cancer"};

struct Params {
  Source table = Source::Iris;
  learn::SplitSettings split;
  learn::Settings learning;
};

const param::Schema<Params>& schema() {
  static param::Schema<Params> s;
  static const bool done = [] {
    s.group("Data")
        .choice("table", &Params::table, {{"iris", "Iris"}, {"wine", "Wine"}, {"breast-cancer", "Tumours"}}, "Table",
                "What the network learns from.", param::When::Restart)
        .block("", &Params::split, learn::declareSplit)
        .block("", &Params::learning, learn::declareSettings);
    s.finish();
    return true;
  }();
  (void)done;
  return s;
}

/// All columns are inputs; the plane is that of the first two, the others at their mean.
class TableSamples : public learn::Samples {
 public:
  TableSamples(data::Dataset given, const data::Split& split) : Samples(std::move(given), split) {
    auto placed = std::make_shared<Points>(*points);
    for (std::size_t i = 0; i < dataset.size(); ++i) {
      placed->x.push_back(dataset.at(0, i));
      placed->y.push_back(dataset.at(1, i));
    }
    const auto x = std::minmax_element(placed->x.begin(), placed->x.end());
    const auto y = std::minmax_element(placed->y.begin(), placed->y.end());
    x0 = *x.first, x1 = *x.second, y0 = *y.first, y1 = *y.second;
    xName = inputNames[0];
    yName = inputNames[1];
    points = std::move(placed);
  }

  Matrix planeInputs(int columns, int rows) const override {
    Matrix plane = Matrix::Zero(inputCount(), Index{columns} * rows);
    const Grid cells{columns, rows, 1, x0, x1, y0, y1, {}};
    for (Index i = 0; i < plane.cols(); ++i) {
      plane(0, i) = scaled(0, cells.x(static_cast<int>(i % columns)));
      plane(1, i) = scaled(1, cells.y(static_cast<int>(i / columns)));
    }
    return plane;
  }

 private:
  Scalar scaled(std::size_t feature, double value) const {
    return static_cast<Scalar>((value - scale.mean[feature]) / scale.deviation[feature]);
  }
};

class TableSimulation : public learn::TrainingSimulation {
 public:
  using TrainingSimulation::TrainingSimulation;

  Result<void> apply(const Command& command) override {
    if (command.id == "set-weight") return learner().setWeight(std::get<std::vector<double>>(command.value));
    Params params;
    params.learning = learner().state().settings;
    schema().assign(params, command.id, command.value);
    return learner().change(params.learning);
  }
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<PlaneFrame>();
    frame->field.columns = probe.fieldColumns;
    frame->field.rows = probe.fieldRows;
    const Matrix plane = learner().samples().planeInputs(probe.fieldColumns, probe.fieldRows);
    frame->otherInputsAtMean = true;
    const bool whole =
        learn::fillPlane(learner(), plane, frame->field, stop) && observer().fill(learner(), probe, *frame, stop);
    return whole ? frame : nullptr;
  }
  Result<std::string> program(Library library) const override {
    return learn::pythonProgram(learner(), library, "a lab of the kit");
  }
};

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  const Params params = schema().read(run.initial);
  const auto table = data::shippedTable(kTables[static_cast<int>(params.table)]);
  if (!table) return table.error();
  auto converted = data::toDataset(**table);
  if (!converted) return converted.error();
  Random random(run.seed, "split");
  const auto split = data::holdOut(converted->dataset, params.split.testShare, random);
  if (!split) return split.error();
  auto learner = learn::Learner::make(params.learning, run.seed,
                                      std::make_shared<const TableSamples>(std::move(converted->dataset), *split),
                                      run.weights.content.get());
  if (!learner) return learner.error();
  return std::unique_ptr<Simulation>(std::make_unique<TableSimulation>(*std::move(learner)));
}

const param::Declarations& acts() {
  static const param::Declarations all{param::numbers("set-weight", 4, 4, {-1e6, 1e6}, "Weight set by hand",
                                                      "Layer, unit, input, value.", param::When::Live)};
  return all;
}

}  // namespace

const Lab& lab() {
  static const Lab made{
      .id = "kit",
      .title = "Table",
      .summary = "A network learns a table.",
      .declarations = &schema().declarations(),
      .figures = &learn::figureTable(),
      .views = {views::kNetwork, views::kCurves, views::kBoundary, views::kData, views::kWeights, kConfusion},
      .presets = {{"straight",
                   "Straight lines",
                   "How many flowers can it tell apart?",
                   "Without a hidden layer every border is straight.",
                   {{"hidden-layers", "none"}}},
                  {"rates",
                   "Two rates",
                   "Which lane is faster?",
                   "Too fast a step overshoots.",
                   {{"optimizer", "sgd"}},
                   std::pair{"learning-rate", "1"}}},
      .acts = &acts(),
      .stepUnit = "step-unit",
      .comparison = {{"learning-rate", "0.3"}},
      .create = create};
  return made;
}

}  // namespace perc::kit_lab

namespace perc::test {

std::span<const Lab> allLabs() {
  static const std::vector<Lab> all = [] {
    std::vector<Lab> made(labs().begin(), labs().end());
    made.push_back(kit_lab::lab());
    return made;
  }();
  return all;
}

}  // namespace perc::test

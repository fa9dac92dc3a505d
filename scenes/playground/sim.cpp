// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/sim.h"

#include "core/frame/training_views.h"
#include "core/learn/figures.h"
#include "core/learn/python_program.h"
#include "core/learn/simulation.h"
#include "scenes/playground/frame.h"
#include "scenes/playground/params.h"
#include "scenes/playground/presets.h"

namespace perc::playground {
namespace {

class PlaygroundSimulation : public learn::TrainingSimulation {
 public:
  PlaygroundSimulation(const PlaygroundParams& params, std::unique_ptr<learn::Learner> learner)
      : TrainingSimulation(std::move(learner)), m_params(params) {}

  Result<void> apply(const Command& command) override;
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override;
  Result<std::string> program(Library library) const override {
    return learn::pythonProgram(learner(), library, "Perceptorium's playground");
  }

 private:
  PlaygroundParams m_params;  ///< as they were at the start; live ones are the learner's
  mutable Matrix m_plane;     ///< the network's inputs over the plane, at m_columns x m_rows cells
  mutable int m_columns = 0, m_rows = 0;
};

Result<void> PlaygroundSimulation::apply(const Command& command) {
  if (const param::Declaration* act = param::find(learn::handActs(), command.id))
    return learn::actByHand(learner(), act->id, std::get<std::vector<double>>(command.value));
  PlaygroundParams params = m_params;
  params.learning = learner().state().settings;
  schema().assign(params, command.id, command.value);
  return learner().change(params.learning);
}

std::shared_ptr<const Frame> PlaygroundSimulation::observe(const Probe& probe, StopToken stop) const {
  auto frame = std::make_shared<PlaygroundFrame>();
  if (m_columns != probe.fieldColumns || m_rows != probe.fieldRows) {
    m_plane = learner().samples().planeInputs(probe.fieldColumns, probe.fieldRows);
    m_columns = probe.fieldColumns;
    m_rows = probe.fieldRows;
  }
  frame->field.columns = m_columns;
  frame->field.rows = m_rows;
  if (!learn::fillPlane(learner(), m_plane, frame->field, stop)) return nullptr;
  if (!observer().fill(learner(), probe, *frame, stop)) return nullptr;
  const auto& samples = static_cast<const learn::PlaneSamples&>(learner().samples());
  if (samples.isFlat() && samples.isRegression() &&
      !learn::fillAnswer(learner(), samples.planeInputs(m_columns, 1), frame->answer, stop))
    return nullptr;
  frame->otherInputsAtMean = samples.otherInputsAtMean;
  if (learn::isInPlane(m_params.plane.data.dataset)) frame->targetName.clear();  // "value" says nothing
  return frame;
}

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  const PlaygroundParams params = schema().read(run.initial);
  auto data = learn::PlaneSamples::make(params.plane, run.seed, run.data.content);
  if (!data) return data.error();
  auto learner = learn::Learner::make(params.learning, run.seed, *std::move(data), run.weights.content.get());
  if (!learner) return learner.error();
  return std::unique_ptr<Simulation>(std::make_unique<PlaygroundSimulation>(params, *std::move(learner)));
}

Result<void> adoptData(Run& run) {
  for (const auto& [id, value] : {std::pair{"dataset", "file"}, {"target", ""}, {"column-x", ""}, {"column-y", ""}})
    if (const auto set = run.initial.setText(id, value); !set) return set;
  return {};
}

}  // namespace

const Lab& lab() {
  static const Lab playground{
      .id = "playground",
      .title = PERC_TR("Playground"),
      .summary = PERC_TR("A small network learns points in the plane, one update at a time."),
      .declarations = &schema().declarations(),
      .figures = &learn::figureTable(),
      .views = {views::kBoundary, views::kNetwork, views::kUpdate, views::kCurves, views::kWeights,
                views::kRepresentation, views::kActivation, views::kSchedule, views::kFinder, views::kData},
      .presets = presets(),
      .acts = &learn::handActs(),
      .stepUnit = "step-unit",
      .comparison = {{"learning-rate", "0.3"}},
      .first = {"dataset", "noise", "hidden-layers", "activation", "learning-rate", "batch-size"},
      .takesData = true,
      .create = create,
      .adoptData = adoptData};
  return playground;
}

}  // namespace perc::playground

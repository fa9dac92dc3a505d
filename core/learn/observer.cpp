// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/observer.h"

#include "core/frame/training_views.h"
#include "core/learn/inspection.h"
#include "core/learn/representation.h"
#include "core/nn/diagram.h"
#include "core/nn/evaluate.h"

#include <algorithm>
#include <limits>

namespace perc::learn {
namespace {

PredictedTarget::Meaning meaningOf(const nn::Loss& loss) {
  switch (nn::predictionKind(loss)) {
    case nn::PredictionKind::Probability: return PredictedTarget::Meaning::Probability;
    case nn::PredictionKind::Score: return PredictedTarget::Meaning::Score;
    case nn::PredictionKind::Class: return PredictedTarget::Meaning::Class;
    case nn::PredictionKind::Value: break;
  }
  return PredictedTarget::Meaning::Value;
}

void describeMoment(const Learner& learner, TrainingFrame& frame) {
  const Samples& samples = learner.samples();
  const LearnerState& state = learner.state();
  frame.step = state.step;
  frame.updates = state.updates;
  frame.epoch = learner.epoch();
  frame.learningRate = learner.nextRate();
  frame.events = state.events;
  frame.state = state.runState;
  frame.message = state.message;
  frame.meaning = meaningOf(learner.loss());
  describe(samples, frame);
  frame.layerSizes = {samples.inputCount()};
  for (const nn::UnitLayer& layer : nn::unitLayers(learner.network())) frame.layerSizes.push_back(layer.units);
  frame.isWritten = !state.settings.network.layers.empty();
  frame.parameterCount = static_cast<int>(learner.network().parameterCount());
}

/// The same one as before where nothing was added.
const std::shared_ptr<const Curve>& shared(std::shared_ptr<const Curve>& kept, const Curve& now) {
  if (!kept || !kept->sameAs(now)) kept = std::make_shared<const Curve>(now);
  return kept;
}

}  // namespace

void describe(const Samples& samples, TrainingFrame& frame) {
  frame.classNames = samples.dataset.classNames;
  frame.targetName = samples.dataset.targetName;
  frame.valueLow = samples.valueLow;
  frame.valueHigh = samples.valueHigh;
  frame.points = samples.points;
  frame.xName = samples.xName;
  frame.yName = samples.yName;
}

ScheduleShown scheduleShown(const OptimizerSettings& optimizer, std::int64_t updates, double updatesPerEpoch) {
  constexpr std::int64_t kPlaces = 400;
  const optim::Schedule schedule = scheduleOf(optimizer);
  const bool points = schedule.kind == optim::ScheduleKind::Points;
  std::int64_t last = schedule.warmupSteps;
  if (points && !schedule.points.empty()) last += schedule.points.back().update;
  else last += schedule.totalSteps;
  last = std::max<std::int64_t>({last + last / 10, updates, 10});
  ScheduleShown shown;
  shown.isThroughPoints = points;
  shown.updatesPerEpoch = updatesPerEpoch;
  for (std::int64_t i = 0; i <= kPlaces; ++i) {
    const std::int64_t update = last * i / kPlaces;
    if (i > 0 && update == last * (i - 1) / kPlaces) continue;
    shown.update.push_back(static_cast<float>(update));
    shown.rate.push_back(static_cast<float>(optim::rateAt(schedule, update)));
  }
  for (const optim::SchedulePoint& point : schedule.points) shown.points.emplace_back(point.update, point.rate);
  return shown;
}

double Observer::refine(const Learner& learner, const Probe& probe, std::chrono::steady_clock::duration budget,
                        StopToken stop) {
  return probe.names(views::kFinder.id) ? m_finder.refine(learner, budget, stop) : 1;
}

bool Observer::fill(const Learner& learner, const Probe& probe, TrainingFrame& frame, StopToken stop) {
  const LearnerState& state = learner.state();
  describeMoment(learner, frame);
  frame.curve = shared(m_curve, state.curve);
  const auto figures = learner.figures(stop, &frame.results);
  if (!figures) return false;
  frame.metrics = figures->metrics();
  if (probe.wants(views::kNetwork.id) || probe.wants(views::kUpdate.id))
    if (!fillGraph(learner, probe.sample, frame, stop)) return false;
  if (probe.wants(views::kRepresentation.id) && !fillRepresentation(learner, frame.representation, stop)) return false;
  if (probe.wants(views::kActivation.id) && !fillActivations(learner, frame.activations, stop)) return false;
  if (probe.wants(views::kWeights.id)) {
    const auto preview = state.runState == RunState::Ok ? learner.preview(stop) : std::nullopt;
    auto layers = inspectLayers(learner, preview ? &preview->gradient : nullptr, stop);
    if (!layers) return false;
    frame.layers = std::move(layers->histograms);
    frame.histograms = shared(m_histograms, state.histograms);
  }
  if (probe.wants(views::kSchedule.id)) {
    const Index batch = learner.batchSize();
    const double perEpoch = batch > 0 ? static_cast<double>((learner.samples().trainCount + batch - 1) / batch) : 0;
    frame.schedule = scheduleShown(state.settings.training.optimizer, state.updates, perEpoch);
  }
  if (probe.wants(views::kFinder.id)) frame.rateSearch = m_finder.search(learner);
  if (probe.wants(views::kData.id)) {
    const data::Dataset& dataset = learner.samples().dataset;
    frame.columnNames = dataset.featureNames;
    frame.columns = {state.samples, &dataset.features};
  }
  return true;
}

void Observer::fillInputs(const Learner& learner, TrainingFrame& frame) {
  const auto samples = learner.state().samples;
  if (samples != m_samples) {
    auto columns = std::make_shared<std::vector<float>>();
    const Index inputs = samples->inputs.rows();
    columns->reserve(static_cast<std::size_t>((inputs + 1) * samples->count()));
    for (Index i = 0; i < samples->count(); ++i) {
      columns->insert(columns->end(), samples->inputs.data() + i * inputs, samples->inputs.data() + (i + 1) * inputs);
      columns->push_back(samples->targets(0, i));
    }
    m_inputs = std::move(columns);
    m_samples = samples;
  }
  frame.columns = m_inputs;
  frame.columnNames = samples->inputNames;
  frame.columnNames.emplace_back("target");
}

bool fillPlane(const Learner& learner, const Matrix& planeInputs, Grid& field, StopToken stop) {
  const Samples& samples = learner.samples();
  field.outputs = learner.network().outputs();
  field.x0 = samples.x0, field.x1 = samples.x1, field.y0 = samples.y0, field.y1 = samples.y1;
  field.values.resize(static_cast<std::size_t>(planeInputs.cols()) * static_cast<std::size_t>(field.outputs));
  MatrixMap values(field.values.data(), field.outputs, planeInputs.cols());
  nn::Workspace& workspace = learner.evaluationWorkspace();
  const bool finished = nn::forEachPiece(
      learner.network(), learner.model().theta, learner.model().buffers, planeInputs, workspace,
      [&](Index first, Index count) {
        nn::predictions(learner.loss(), workspace.output(), values.middleCols(first, count));
      },
      stop);
  if (samples.isRegression())
    for (float& value : field.values) value = samples.restored(value);
  return finished;
}

/// Of y = b + sum of w_i h_i(x) the terms w_i h_i(x).
bool fillAnswer(const Learner& learner, const Matrix& lineInputs, AnswerCurve& answer, StopToken stop) {
  const Samples& samples = learner.samples();
  const nn::Network& network = learner.network();
  const Model& model = learner.model();
  const auto cells = static_cast<std::size_t>(lineInputs.cols());
  const Grid line{static_cast<int>(cells), 1, 1, samples.x0, samples.x1, samples.y0, samples.y1, {}};
  NetworkGraph graph = nn::diagramOf(network, model.theta, Vector::Zero(model.theta.size()));
  if (!nn::fillFields(network, model.theta, model.buffers, lineInputs, line, &learner.loss(),
                      std::numeric_limits<int>::max(), learner.evaluationWorkspace(), graph, stop))
    return false;
  for (std::size_t i = 0; i < cells; ++i) {
    answer.x.push_back(
        static_cast<float>(line.x0 + (line.x1 - line.x0) * (static_cast<double>(i) + 0.5) / line.columns));
    answer.y.push_back(samples.restored(graph.layers.back().field.values[i]));
  }
  if (graph.layers.size() != 3) return true;
  const GraphLayer &hidden = graph.layers[1], &output = graph.layers[2];
  const auto units = static_cast<std::size_t>(hidden.units);
  for (std::size_t unit = 0; unit < units; ++unit) {
    std::vector<float>& term = answer.terms.emplace_back();
    for (std::size_t i = 0; i < cells; ++i)
      term.push_back(samples.restored(output.weights[unit] * hidden.field.values[i * units + unit]) -
                     samples.restored(0));
  }
  return true;
}

}  // namespace perc::learn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/watch.h"

#include "core/frame/training_views.h"
#include "scenes/playground/inner.h"

#include <algorithm>

namespace perc::playground {
namespace {

PlaygroundFrame::Meaning meaningOf(const nn::Loss& loss) {
  switch (nn::predictionKind(loss)) {
    case nn::PredictionKind::Probability: return PlaygroundFrame::Meaning::Probability;
    case nn::PredictionKind::Score: return PlaygroundFrame::Meaning::Score;
    case nn::PredictionKind::Value: break;
  }
  return PlaygroundFrame::Meaning::Value;
}

}  // namespace

std::shared_ptr<const PlaygroundFrame> Watch::observe(const Learner& learner, const Probe& probe, StopToken stop) {
  const PlaygroundData& data = learner.data();
  const LearnerState& state = learner.state();
  auto frame = std::make_shared<PlaygroundFrame>();
  frame->step = state.step;
  frame->updates = state.updates;
  frame->epoch = static_cast<double>(state.epochs) +
                 (data.trainCount > 0 ? static_cast<double>(state.cursor) / static_cast<double>(data.trainCount) : 0);
  frame->events = state.events;
  frame->state = state.runState;
  frame->message = state.message;
  const auto figures = learner.figures(stop);
  if (!figures) return nullptr;
  frame->metrics = figures->metrics();

  frame->meaning = meaningOf(learner.loss());
  frame->valueLow = data.valueLow;
  frame->valueHigh = data.valueHigh;
  frame->points = data.points;
  if (!m_curve || !m_curve->sameAs(state.curve)) m_curve = std::make_shared<const Curve>(state.curve);
  frame->curve = m_curve;
  frame->classNames = data.classNames();
  if (!isGenerated(state.params.dataset)) frame->targetName = data.targetName();
  frame->xName = data.xName;
  frame->yName = data.yName;
  frame->otherInputsAtMean = data.otherInputsAtMean;
  frame->layerSizes = {data.inputCount()};
  frame->layerSizes.insert(frame->layerSizes.end(), state.params.hiddenLayers.begin(), state.params.hiddenLayers.end());
  frame->layerSizes.push_back(data.outputCount());
  frame->parameterCount = static_cast<int>(learner.network().parameterCount());
  frame->learningRate = learner.nextRate();
  if (!fillField(learner, probe, *frame, stop) || !fillResults(learner, *frame, stop) ||
      !fillInner(learner, probe, *frame, stop))
    return nullptr;
  return frame;
}

/// What only some views show.
bool Watch::fillInner(const Learner& learner, const Probe& probe, PlaygroundFrame& frame, StopToken stop) {
  const LearnerState& state = learner.state();
  if (probe.wants(views::kNetwork.id) || probe.wants(views::kUpdate.id))
    if (!fillGraph(learner, probe.sample, frame, stop)) return false;
  if (probe.wants(views::kRepresentation.id) && !fillRepresentation(learner, frame.representation, stop)) return false;
  if (probe.wants(views::kActivation.id) && !fillActivations(learner, frame.activations, stop)) return false;
  if (probe.wants(views::kWeights.id)) {
    const auto preview = state.runState == RunState::Ok ? learner.preview(stop) : std::nullopt;
    auto layers = inspectLayers(learner, preview ? &preview->gradient : nullptr, stop);
    if (!layers) return false;
    frame.layers = std::move(layers->histograms);
    if (!m_histograms || !m_histograms->sameAs(state.histograms))
      m_histograms = std::make_shared<const Curve>(state.histograms);
    frame.histograms = m_histograms;
  }
  if (probe.wants(views::kData.id)) {
    const data::Dataset& dataset = learner.data().dataset();
    if (m_data != learner.state().data) m_columns = std::make_shared<const std::vector<float>>(dataset.features);
    frame.columnNames = dataset.featureNames;
    frame.columns = m_columns;
    m_data = learner.state().data;
  }
  return true;
}

bool Watch::fillField(const Learner& learner, const Probe& probe, PlaygroundFrame& frame, StopToken stop) {
  const PlaygroundData& data = learner.data();
  if (m_fieldColumns != probe.fieldColumns || m_fieldRows != probe.fieldRows) {
    m_fieldInputs = data.fieldInputs(probe.fieldColumns, probe.fieldRows);
    m_fieldColumns = probe.fieldColumns;
    m_fieldRows = probe.fieldRows;
  }
  const int outputs = learner.network().outputs();
  frame.field = {m_fieldColumns, m_fieldRows, outputs, data.x0, data.x1, data.y0, data.y1, {}};
  frame.field.values.resize(static_cast<std::size_t>(m_fieldInputs.cols()) * static_cast<std::size_t>(outputs));
  MatrixMap field(frame.field.values.data(), outputs, m_fieldInputs.cols());
  nn::Workspace& workspace = learner.evaluationWorkspace();
  const bool finished = nn::forEachPiece(
      learner.network(), learner.state().theta, learner.state().buffers, m_fieldInputs, workspace,
      [&](Index first, Index count) {
        nn::predictions(learner.loss(), workspace.output(), field.middleCols(first, count));
      },
      stop);
  if (data.isRegression())
    for (float& value : frame.field.values) value = data.restored(value);
  return finished;
}

bool Watch::fillResults(const Learner& learner, PlaygroundFrame& frame, StopToken stop) {
  const PlaygroundData& data = learner.data();
  PointResults& results = frame.results;
  results.prediction.resize(static_cast<std::size_t>(data.inputs.cols()));
  results.loss.resize(results.prediction.size());
  nn::Workspace& workspace = learner.evaluationWorkspace();
  return nn::forEachPiece(
      learner.network(), learner.state().theta, learner.state().buffers, data.inputs, workspace,
      [&](Index first, Index count) {
        const ConstMatrixMap output = workspace.output();
        VectorMap losses(results.loss.data() + first, count);
        nn::sampleLosses(learner.loss(), output, data.targets.middleCols(first, count), losses);
        for (Index i = 0; i < count; ++i)
          results.prediction[static_cast<std::size_t>(first + i)] =
              data.isRegression()
                  ? data.restored(output(0, i))
                  : static_cast<Scalar>(nn::predictedClass(learner.loss(), output.col(i).data(), output.rows()));
      },
      stop);
}

}  // namespace perc::playground

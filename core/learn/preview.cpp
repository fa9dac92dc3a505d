// SPDX-License-Identifier: GPL-3.0-or-later
// The network as a diagram, and the next update before it is made.
#include "core/learn/observer.h"
#include "core/nn/choices.h"
#include "core/nn/diagram.h"
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace perc::learn {
namespace {

using nn::UnitLayer, nn::unitLayers, nn::biasesOf, nn::weightsOf;

constexpr int kFieldCells = 24;  // of a unit's picture, along each side

std::vector<float> means(const ConstMatrixRef& numbers) {
  const Vector mean = numbers.rowwise().mean();
  return {mean.data(), mean.data() + mean.size()};
}

/// What is between the layers of a pass: sums, normalised sums and values of all layers, and what it is to be trained
/// by.
struct PassTaker {
  const std::vector<UnitLayer>& layers;
  std::vector<Vector> sums, normalised, values;
  Vector inputs;
  Index samples = 0;

  explicit PassTaker(const std::vector<UnitLayer>& all)
      : layers(all), sums(all.size()), normalised(all.size()), values(all.size()) {}

  void take(const nn::Workspace& workspace, Index n) {
    const auto add = [&](Vector& total, int layer) {
      const ConstMatrixMap numbers = workspace.activation(layer);
      if (total.size() == 0) total = Vector::Zero(numbers.rows());
      total += numbers.leftCols(n).rowwise().sum();
    };
    for (std::size_t l = 0; l < layers.size(); ++l) {
      add(sums[l], layers[l].dense);
      if (layers[l].normalisation >= 0) add(normalised[l], layers[l].normalisation);
      add(values[l], layers[l].values);
    }
    samples += n;
  }
};

/// The numbers of a pass from what it left and the gradient of its loss (theta's layout): a bias's gradient is the
/// error signal dL/dz of its unit, and dL/da = W' dL/dz of the layer after, and dL/da of what it is added to.
PassNumbers numbersOf(const PassTaker& pass, const Vector& theta, const Vector& gradient, const nn::Loss& loss,
                      std::vector<float> inputs) {
  PassNumbers numbers;
  numbers.layers.resize(pass.layers.size() + 1);
  numbers.layers[0].values = std::move(inputs);
  const auto mean = [&](const Vector& total) {
    std::vector<float> result(total.data(), total.data() + total.size());
    for (float& v : result) v /= static_cast<float>(pass.samples);
    return result;
  };
  for (std::size_t l = 0; l < pass.layers.size(); ++l) {
    PassNumbers::Layer& layer = numbers.layers[l + 1];
    layer.sums = mean(pass.sums[l]);
    if (pass.normalised[l].size() > 0) layer.normalised = mean(pass.normalised[l]);
    layer.values = mean(pass.values[l]);
    layer.weightGradients = weightsOf(pass.layers[l], gradient);
    layer.biasGradients = biasesOf(pass.layers[l], gradient);
    layer.sumGradients = layer.biasGradients;
  }
  for (std::size_t l = pass.layers.size() - 1; l-- > 0;) {
    const auto adding = nn::addedTo(pass.layers, l);
    const auto known = [&](std::size_t later) { return !numbers.layers[later + 1].valueGradients.empty(); };
    if (!adding || !std::ranges::all_of(*adding, known)) continue;
    const UnitLayer& next = pass.layers[l + 1];
    const ConstMatrixMap w(theta.data() + next.weights, next.units, next.inputs);
    Vector back = w.transpose() * ConstVectorMap(gradient.data() + next.biases, next.units);
    for (const std::size_t later : *adding)
      back += ConstVectorMap(numbers.layers[later + 1].valueGradients.data(), back.size());
    numbers.layers[l + 1].valueGradients.assign(back.data(), back.data() + back.size());
  }
  if (pass.samples == 1) {
    const Matrix outputs = Vector(pass.values.back());
    Matrix predicted(outputs.rows(), 1);
    nn::predictions(loss, outputs, predicted);
    numbers.prediction.assign(predicted.data(), predicted.data() + predicted.size());
  }
  return numbers;
}

/// One training sample through the network without dropout, forward and back.
bool followSample(const Learner& learner, std::int32_t sample, PassNumbers& numbers, StopToken stop) {
  const Samples& samples = learner.samples();
  const Model& model = learner.model();
  const nn::Network& network = learner.network();
  std::vector<nn::Mode> modes(static_cast<std::size_t>(network.layerCount()));
  for (std::size_t i = 0; i < modes.size(); ++i)
    modes[i].training = network.layers()[i].layer->role() != nn::Role::Dropout;
  const std::vector<UnitLayer> layers = unitLayers(network);
  nn::Workspace workspace(network, 1);
  Vector gradient(network.parameterCount()), buffers = model.buffers;
  Random unused(0, "probe");
  nn::Loss loss = learner.loss();
  loss.classWeights.clear();
  const Matrix x = samples.inputs.col(sample), target = samples.targets.col(sample);
  const auto value =
      nn::trainGradient(network, model.theta, buffers, {x, target}, loss, unused, workspace, gradient, stop, modes);
  if (!value) return false;
  PassTaker pass(layers);
  pass.take(workspace, 1);
  numbers = numbersOf(pass, model.theta, gradient, loss, {x.data(), x.data() + x.size()});
  if (samples.isRegression())
    for (float& v : numbers.prediction) v = samples.restored(v);
  numbers.target = samples.points->target[static_cast<std::size_t>(sample)];
  numbers.scaledTarget = target(0, 0);
  numbers.loss = *value;
  return true;
}

bool fillNext(const Learner& learner, std::int64_t sample, NetworkInside& shown, StopToken stop) {
  const Samples& samples = learner.samples();
  if (samples.trainCount == 0 || learner.state().runState != RunState::Ok) return true;
  const std::vector<UnitLayer> layers = unitLayers(learner.network());
  PassTaker pass(layers);
  const auto preview = learner.preview(stop, [&](const nn::Workspace& workspace, Index n) { pass.take(workspace, n); });
  if (!preview) return false;
  NextUpdate& next = shown.next;
  next.batch.assign(learner.batch().begin(), learner.batch().end());
  next.position = static_cast<int>(learner.state().sampleInBatch);
  const bool known = sample >= 0 && sample < samples.count();
  next.sample = known ? static_cast<std::int32_t>(sample) : next.batch[static_cast<std::size_t>(next.position)];
  Matrix inputs(samples.inputs.rows(), static_cast<Index>(next.batch.size()));
  nn::gather(samples.inputs, next.batch, inputs);
  next.batchPass = numbersOf(pass, learner.model().theta, preview->lossGradient, learner.loss(), means(inputs));
  next.batchPass.loss = preview->loss;
  next.weightChanges.resize(1);
  next.biasChanges.resize(1);
  for (std::size_t l = 0; l < layers.size(); ++l) {
    GraphLayer& layer = shown.graph.layers[l + 1];
    layer.weightGradients = weightsOf(layers[l], preview->gradient);
    layer.biasGradients = biasesOf(layers[l], preview->gradient);
    next.weightChanges.push_back(weightsOf(layers[l], preview->change));
    next.biasChanges.push_back(biasesOf(layers[l], preview->change));
  }
  next.loss = nn::lossOptions()[static_cast<std::size_t>(learner.loss().kind)].id;
  next.lossConstant =
      learner.loss().kind == nn::LossKind::Focal ? learner.loss().focalGamma : learner.loss().huberDelta;
  next.clip = learner.state().settings.training.penalties.clip;
  next.samRadius = learner.state().settings.training.penalties.samRadius;
  next.rate = learner.nextRate();
  next.gradientNorm = preview->norm;
  next.rule = optim::ruleOptions()[static_cast<std::size_t>(learner.optimizer().rule)].id;
  return followSample(learner, next.sample, next.samplePass, stop);
}

/// Every unit's value over the plane, if there is one; the outputs as what they mean.
bool fillFields(const Learner& learner, NetworkGraph& graph, StopToken stop) {
  const Samples& samples = learner.samples();
  const Model& model = learner.model();
  const Matrix inputs = samples.planeInputs(kFieldCells, kFieldCells);
  if (inputs.size() == 0) return true;
  const Grid plane{kFieldCells, kFieldCells, 1, samples.x0, samples.x1, samples.y0, samples.y1, {}};
  const bool finished = nn::fillFields(learner.network(), model.theta, model.buffers, inputs, plane, &learner.loss(),
                                       std::numeric_limits<int>::max(), learner.evaluationWorkspace(), graph, stop);
  if (samples.isRegression())
    for (float& v : graph.layers.back().field.values) v = samples.restored(v);
  return finished;
}

}  // namespace

bool fillGraph(const Learner& learner, std::int64_t sample, NetworkInside& shown, StopToken stop) {
  const Samples& samples = learner.samples();
  const Model& model = learner.model();
  NetworkGraph& graph = shown.graph;
  graph = nn::diagramOf(learner.network(), model.theta, model.lastChange());
  graph.layers[0].names = samples.inputNames;
  if (samples.outputCount() > 1) graph.layers.back().names = samples.dataset.classNames;
  else if (samples.isRegression()) graph.layers.back().names = {samples.dataset.targetName};
  return fillFields(learner, graph, stop) && fillNext(learner, sample, shown, stop);
}

}  // namespace perc::learn

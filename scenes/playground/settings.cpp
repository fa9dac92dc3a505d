// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/settings.h"

#include "core/nn/choices.h"

#include <algorithm>
#include <cmath>

namespace perc::playground {

nn::Activation activationOf(const PlaygroundParams& p, std::size_t layer) {
  if (layer >= p.layerActivations.size()) return p.activation;
  const auto options = nn::activationOptions();
  const auto found =
      std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.id == p.layerActivations[layer]; });
  return static_cast<nn::Activation>(found - options.begin());
}

optim::Optimizer optimizerOf(const PlaygroundParams& p) {
  optim::Optimizer optimizer = optim::defaults(p.optimizer);
  optimizer.momentum = p.momentum;
  optimizer.smoothing = p.smoothing;
  optimizer.beta1 = p.beta1;
  optimizer.beta2 = p.beta2;
  optimizer.epsilon = p.epsilon;
  optimizer.weightDecay = p.weightDecay;
  return optimizer;
}

std::vector<nn::LayerSpec> layersOf(const PlaygroundParams& p, int outputs) {
  std::vector<nn::LayerSpec> layers;
  for (std::size_t i = 0; i < p.hiddenLayers.size(); ++i) {
    layers.push_back(nn::dense(p.hiddenLayers[i]));
    if (p.batchNorm) layers.push_back(nn::batchNorm());
    layers.push_back(nn::activation(activationOf(p, i)));
    if (p.dropout > 0) layers.push_back(nn::dropout(p.dropout));
  }
  layers.push_back(nn::dense(outputs));
  if (p.loss == LossChoice::Perceptron) layers.push_back(nn::activation(nn::Activation::Step));
  return layers;
}

Result<nn::Loss> lossOf(const PlaygroundParams& p, const PlaygroundData& data) {
  nn::Loss loss;
  loss.task = data.isRegression() ? nn::Task::Regression : nn::Task::Classification;
  if (p.loss != LossChoice::Auto) loss.kind = static_cast<nn::LossKind>(static_cast<int>(p.loss) - 1);
  else if (!data.isRegression())
    loss.kind = data.outputCount() == 1 ? nn::LossKind::BinaryCrossEntropy : nn::LossKind::CategoricalCrossEntropy;
  loss.huberDelta = p.huberDelta;
  loss.focalGamma = p.focalGamma;
  if (data.isRegression() && loss.kind > nn::LossKind::Huber)
    return Message{
        PERC_TR("This loss needs classes, but the data set has values: choose loss = auto, mean-squared-error, "
                "mean-absolute-error or huber."),
        {}};
  if (!data.isRegression() && p.classWeights == ClassWeights::Balanced) {
    std::vector<double> counts(static_cast<std::size_t>(data.classCount()));
    for (Index i = 0; i < data.trainCount; ++i) counts[static_cast<std::size_t>(data.targets(0, i))] += 1;
    for (const double n : counts)
      loss.classWeights.push_back(
          n > 0 ? static_cast<Scalar>(static_cast<double>(data.trainCount) / (static_cast<double>(counts.size()) * n))
                : Scalar{0});
  }
  return loss;
}

optim::Schedule scheduleOf(const PlaygroundParams& p) {
  optim::Schedule schedule;
  schedule.kind = p.schedule;
  schedule.rate = p.learningRate;
  schedule.warmupSteps = p.warmupSteps;
  schedule.totalSteps = p.scheduleSteps;
  schedule.period = std::max(1, p.scheduleSteps / 10);
  schedule.factor = p.schedule == optim::ScheduleKind::Exponential ? std::pow(0.01, 1.0 / p.scheduleSteps) : 0.5;
  schedule.minimumRate = p.schedule == optim::ScheduleKind::Cyclic ? p.learningRate / 10 : 0;
  return schedule;
}

}  // namespace perc::playground

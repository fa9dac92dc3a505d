// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/settings.h"

#include "core/frame/training.h"
#include "core/math/elementary.h"
#include "core/nn/choices.h"
#include "core/nn/layers/activation.h"
#include "core/nn/layers/batch_norm.h"
#include "core/nn/layers/dense.h"
#include "core/nn/layers/dropout.h"
#include "core/optim/schedule_points.h"

#include <algorithm>
#include <cmath>

namespace perc::learn {

nn::Activation activationOf(const NetworkSettings& s, std::size_t layer) {
  if (layer >= s.layerActivations.size()) return s.activation;
  const auto options = nn::activationOptions();
  const auto found =
      std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.id == s.layerActivations[layer]; });
  return static_cast<nn::Activation>(found - options.begin());
}

optim::Optimizer optimizerOf(const TrainingSettings& training) {
  const OptimizerSettings& s = training.optimizer;
  optim::Optimizer optimizer = optim::defaults(s.rule);
  optimizer.momentum = s.momentum;
  optimizer.smoothing = s.smoothing;
  optimizer.beta1 = s.beta1;
  optimizer.beta2 = s.beta2;
  optimizer.epsilon = s.epsilon;
  optimizer.rho = s.rho;
  optimizer.weightDecay = training.penalties.weightDecay;
  return optimizer;
}

const nn::NotationLimits& hiddenNotation(bool wide) {
  const auto limits = [](int mostUnits) {
    std::vector<std::string> words{"dense", "dropout", "batchnorm", "layernorm", "residual"};
    for (const param::Option& option : nn::activationOptions()) words.push_back(option.id);
    return nn::NotationLimits{std::move(words), mostUnits, kMostHiddenLayers, true};
  };
  static const nn::NotationLimits usual = limits(kMostHiddenUnits), wider = limits(kMostWideUnits);
  return wide ? wider : usual;
}

std::vector<nn::LayerSpec> layersOf(const Settings& settings, int outputs) {
  const NetworkSettings& s = settings.network;
  std::vector<nn::LayerSpec> layers;
  if (!s.layers.empty()) layers = *nn::readLayers(s.layers, hiddenNotation(true));
  for (std::size_t i = 0; s.layers.empty() && i < s.hiddenLayers.size(); ++i) {
    layers.push_back(nn::dense(s.hiddenLayers[i]));
    if (s.batchNorm) layers.push_back(nn::batchNorm());
    layers.push_back(nn::activation(activationOf(s, i)));
    if (s.dropout > 0) layers.push_back(nn::dropout(s.dropout));
  }
  layers.push_back(nn::dense(outputs));
  if (settings.training.loss.kind == nn::LossKind::Perceptron) layers.push_back(nn::activation(nn::Activation::Step));
  return layers;
}

Result<nn::Loss> lossOf(const LossSettings& s, nn::Task task, int outputs) {
  nn::Loss loss;
  loss.task = task;
  const bool values = task == nn::Task::Regression;
  if (s.kind) loss.kind = *s.kind;
  else if (!values) loss.kind = outputs == 1 ? nn::LossKind::BinaryCrossEntropy : nn::LossKind::CategoricalCrossEntropy;
  loss.huberDelta = s.huberDelta;
  loss.focalGamma = s.focalGamma;
  if (values && loss.kind > nn::LossKind::Huber)
    return Message{
        PERC_TR("This loss needs classes, but the data set has values: choose loss = auto, mean-squared-error, "
                "mean-absolute-error or huber."),
        {}};
  return loss;
}

optim::Schedule scheduleOf(const OptimizerSettings& s) {
  optim::Schedule schedule;
  schedule.kind = s.schedule;
  schedule.rate = s.learningRate;
  schedule.warmupSteps = s.warmupSteps;
  schedule.totalSteps = s.scheduleSteps;
  schedule.period = std::max(1, s.scheduleSteps / 10);
  schedule.factor = s.schedule == optim::ScheduleKind::Exponential ? elementary::pow(0.01, 1.0 / s.scheduleSteps) : 0.5;
  schedule.minimumRate = s.schedule == optim::ScheduleKind::Cyclic ? s.learningRate / 10 : 0;
  if (s.schedule != optim::ScheduleKind::Points) return schedule;
  schedule.points = *optim::readSchedulePoints(s.schedulePoints);
  if (!schedule.points.empty()) schedule.rate = schedule.points.front().rate;
  return schedule;
}

}  // namespace perc::learn

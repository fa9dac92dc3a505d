// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/activation.h"
#include "core/nn/initializer.h"
#include "core/nn/layer.h"
#include "core/nn/layers/notation.h"
#include "core/nn/loss.h"
#include "core/optim/optimizer.h"
#include "core/optim/schedule.h"
#include "core/param/schema.h"

#include <optional>
#include <string>
#include <vector>

namespace perc::learn {

/// What a person sets of a network and its training, in blocks that a lab takes into its own parameters:
///     schema.block("critic-", &P::critic, learn::declareOptimizer);
/// Ids and texts are in settings_declared.cpp.

struct NetworkSettings {
  std::vector<int> hiddenLayers{8, 8};  ///< at most kMostHiddenLayers
  nn::Activation activation = nn::Activation::Tanh;
  std::vector<std::string> layerActivations;  ///< ids, first hidden layer first; layers beyond have `activation`
  nn::Initializer initializer = nn::Initializer::GlorotUniform;
  bool batchNorm = false;
  double dropout = 0;
  std::string layers;  ///< the hidden layers in the notation of core/nn/layers; not empty: in place of all of these but
                       ///< the initialiser

  bool operator==(const NetworkSettings&) const = default;
};

enum class ClassWeights { None, Balanced };

struct LossSettings {
  std::optional<nn::LossKind> kind;  ///< none: cross-entropy for classes, mean squared error for values
  double huberDelta = 1, focalGamma = 2;
  ClassWeights classWeights = ClassWeights::None;

  bool operator==(const LossSettings&) const = default;
};

struct OptimizerSettings {
  optim::Rule rule = optim::Rule::Adam;
  double momentum = 0.9, smoothing = 0.99, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, rho = 0.9;
  double learningRate = 0.01;
  optim::ScheduleKind schedule = optim::ScheduleKind::Constant;
  int scheduleSteps = 2000;
  int warmupSteps = 0;
  std::string schedulePoints = "0:0.001, 300:0.03, 2000:0.001";  ///< as optim::readSchedulePoints() takes them

  bool operator==(const OptimizerSettings&) const = default;
};

struct PenaltySettings {
  double l1 = 0, l2 = 0, weightDecay = 0, clip = 0;
  double samRadius = 0;  ///< of sharpness-aware minimisation; 0: the gradient is taken where theta is

  bool operator==(const PenaltySettings&) const = default;
};

/// What one step of the run is. Sample: the next sample of the batch is looked at, and with the last one the update is
/// made, with the same bits as by batches. Epoch: all updates up to the end of the epoch.
enum class StepUnit { Sample, Batch, Epoch };

struct TrainingSettings {
  LossSettings loss;
  OptimizerSettings optimizer;
  int batchSize = 32;
  StepUnit stepUnit = StepUnit::Batch;
  PenaltySettings penalties;

  bool operator==(const TrainingSettings&) const = default;
};

/// All of a network that is trained on samples.
struct Settings {
  NetworkSettings network;
  TrainingSettings training;

  bool operator==(const Settings&) const = default;
};

/// The share of the samples that is held out for testing.
struct SplitSettings {
  double testShare = 0.3;
};

void declareNetwork(param::Schema<NetworkSettings>& schema);
void declareLoss(param::Schema<LossSettings>& schema);
void declareOptimizer(param::Schema<OptimizerSettings>& schema);
void declarePenalties(param::Schema<PenaltySettings>& schema);
/// In the groups Training and Regularisation.
void declareTraining(param::Schema<TrainingSettings>& schema);
/// The same, and the group Network before it, where the lab's own parameters of it (inputs) may stand already.
void declareSettings(param::Schema<Settings>& schema);
/// … with up to kMostWideUnits in a layer.
void declareWideSettings(param::Schema<Settings>& schema);
void declareSplit(param::Schema<SplitSettings>& schema);

// From what a person sets to the values that the core computes with.

/// Of hidden layer `layer`, from 0.
nn::Activation activationOf(const NetworkSettings& network, std::size_t layer);
/// What NetworkSettings::layers takes: kinds that are made of units, within kMostHiddenLayers and kMostHiddenUnits or,
/// `wide`, kMostWideUnits.
const nn::NotationLimits& hiddenNotation(bool wide = false);
/// NetworkSettings::layers, or dense, batch normalisation, activation, dropout for each hidden layer; then a dense
/// layer of `outputs`, for the perceptron's loss with a step after it.
std::vector<nn::LayerSpec> layersOf(const Settings& settings, int outputs);
/// Without class weights (Samples::classWeights). Refused: a loss for classes with data of values.
Result<nn::Loss> lossOf(const LossSettings& loss, nn::Task task, int outputs);
optim::Optimizer optimizerOf(const TrainingSettings& training);
/// Step halves and cyclic turns ten times in schedule-steps; exponential falls to a hundredth in them.
optim::Schedule scheduleOf(const OptimizerSettings& optimizer);

}  // namespace perc::learn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/initializer.h"
#include "core/nn/layer.h"
#include "core/optim/optimizer.h"
#include "core/optim/schedule.h"
#include "core/param/schema.h"

#include <string>
#include <vector>

namespace perc::playground {

/// Generated data first, in the order of data::Generator; then the shipped tables; then the user's own.
enum class DataSet {
  Gaussians, Circle, Xor, Moons, Spiral, Checkerboard, Blobs, Plane, Peaks, Sine,
  Iris, Wine, BreastCancer, Digits, Diabetes, File
};
inline bool isGenerated(DataSet set) { return set <= DataSet::Sine; }

/// Auto: cross-entropy for classes, mean squared error for values. The others in the order of nn::LossKind.
enum class LossChoice {
  Auto, MeanSquaredError, MeanAbsoluteError, Huber, BinaryCrossEntropy, CategoricalCrossEntropy, Hinge, Focal, Perceptron
};

enum class ClassWeights { None, Balanced };

/// The parameters of the playground; their declarations (ranges, texts) are in playground_params.cpp.
struct PlaygroundParams {
  DataSet dataset = DataSet::Spiral;
  int points = 500;
  double noise = 0.1;
  double testShare = 0.3;
  int arms = 2;
  int classes = 3;
  double balance = 0.5;
  std::string target, columnX, columnY;
  std::vector<std::string> inputs{"x", "y"};
  std::vector<int> hiddenLayers{8, 8};
  nn::Activation activation = nn::Activation::Tanh;
  nn::Initializer initializer = nn::Initializer::GlorotUniform;
  bool batchNorm = false;
  double dropout = 0;
  LossChoice loss = LossChoice::Auto;
  ClassWeights classWeights = ClassWeights::None;
  optim::Rule optimizer = optim::Rule::Adam;
  double learningRate = 0.01;
  optim::ScheduleKind schedule = optim::ScheduleKind::Constant;
  int scheduleSteps = 2000;
  int warmupSteps = 0;
  int batchSize = 32;
  double l1 = 0, l2 = 0, weightDecay = 0, clip = 0;
};

const param::Schema<PlaygroundParams>& schema();

}  // namespace perc::playground

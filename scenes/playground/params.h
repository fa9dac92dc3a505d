// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "core/nn/initializer.h"
#include "core/nn/layer.h"
#include "core/optim/optimizer.h"
#include "core/optim/schedule.h"
#include "core/param/schema.h"

#include <string>
#include <vector>

namespace perc::playground {

/// Generated data first, in the order of data::Generator; then the shipped tables; then the user's own: a table, or
/// an empty plane to paint points in.
enum class DataSet {
  Gaussians,
  Circle,
  Xor,
  Moons,
  Spiral,
  Checkerboard,
  Blobs,
  Plane,
  Peaks,
  Sine,
  Iris,
  Wine,
  BreastCancer,
  Digits,
  Diabetes,
  File,
  Drawing
};
inline bool isGenerated(DataSet set) { return set <= DataSet::Sine || set == DataSet::Drawing; }

/// Auto: cross-entropy for classes, mean squared error for values. The others in the order of nn::LossKind.
enum class LossChoice {
  Auto,
  MeanSquaredError,
  MeanAbsoluteError,
  Huber,
  BinaryCrossEntropy,
  CategoricalCrossEntropy,
  Hinge,
  Focal,
  Perceptron
};

/// What one step of the run is. Sample: the next sample of the batch is looked at, and with the last one the update is
/// made, with the same bits as by batches. Epoch: all updates up to the end of the epoch.
enum class StepUnit { Sample, Batch, Epoch };

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
  std::vector<std::string> layerActivations;  ///< ids, first hidden layer first; layers beyond have `activation`
  nn::Initializer initializer = nn::Initializer::GlorotUniform;
  bool batchNorm = false;
  double dropout = 0;
  LossChoice loss = LossChoice::Auto;
  double huberDelta = 1, focalGamma = 2;
  ClassWeights classWeights = ClassWeights::None;
  optim::Rule optimizer = optim::Rule::Adam;
  double momentum = 0.9, smoothing = 0.99, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
  double learningRate = 0.01;
  optim::ScheduleKind schedule = optim::ScheduleKind::Constant;
  int scheduleSteps = 2000;
  int warmupSteps = 0;
  int batchSize = 32;
  StepUnit stepUnit = StepUnit::Batch;
  double l1 = 0, l2 = 0, weightDecay = 0, clip = 0;
};

inline constexpr int kMostPoints = 100000;  ///< of a data set, painted ones included

const param::Schema<PlaygroundParams>& schema();

/// What a hand can do to the run (Lab::acts), all numbers in the units of the data:
///   add-points     x, y, target, x, y, target, … : training samples; the target is a class index or the value
///   erase-points   x, y, radius along x, radius along y: all samples inside the ellipse
///   jitter-points  x, y, radius along x, radius along y, strength: training samples inside are moved at random, by
///                  strength times the radii as standard deviations
///   set-weight     layer (1: first hidden), unit, input (-1: the bias), value
const param::Declarations& acts();

}  // namespace perc::playground

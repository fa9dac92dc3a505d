// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <vector>

namespace perc::nn {

/// Order of lossOptions(). With z the network's outputs, C the number of outputs, y the target:
///   MeanSquaredError    mean over outputs of (z - t)²
///   MeanAbsoluteError   mean over outputs of |z - t|
///   Huber               mean over outputs of d²/2 if |d| <= delta, else delta (|d| - delta/2)   (Huber 1964)
///   BinaryCrossEntropy  mean over outputs of log(1 + e^z) - u z: z are logits, u in {0, 1}
///   CategoricalCrossEntropy  log sum e^z - z_y: z are logits (softmax). One output: the same as binary.
///   Hinge               one output: max(0, 1 - t z). Several: max(0, 1 + max over j other than y of z_j - z_y)
///                       (Crammer and Singer 2001)
///   Focal               -alpha_t (1 - p_t)^gamma log p_t (Lin et al. 2017); one output: sigmoid, several: softmax
///   Perceptron          for outputs of a Step layer: the share of wrong outputs |yhat - u|; its gradient is defined as
///                       yhat - u, which makes plain SGD Rosenblatt's rule
/// Classification: `targets` is one row with the class 0 … C-1 of each sample (one output: class 0 or 1). From it
///   u = 1 for the class's own output and 0 for the others (one output: the class); t = 2u - 1, so that errors and
///   hinge compare the raw output with -1 and +1, as TensorFlow Playground does.
/// Regression (first three only): `targets` has C rows, t are these values.
enum class LossKind {
  MeanSquaredError,
  MeanAbsoluteError,
  Huber,
  BinaryCrossEntropy,
  CategoricalCrossEntropy,
  Hinge,
  Focal,
  Perceptron
};

enum class Task { Classification, Regression };

/// A loss with its constants. A plain value.
struct Loss {
  LossKind kind = LossKind::MeanSquaredError;
  Task task = Task::Classification;
  double huberDelta = 1;
  double focalGamma = 2;
  /// Focal with one output: weight of class 1, 1 - it for class 0. Negative: both 1.
  double focalAlpha = -1;
  /// One factor per class (classification), or empty.
  std::vector<Scalar> classWeights = {};

  bool operator==(const Loss&) const = default;
};

/// The sum of the samples' weights, each times its class's.
double weightOf(const Loss& loss, const ConstMatrixRef& targets, const ConstVectorRef& weights);
/// Weighted mean over the samples: sum w_i l_i / sum w_i with w_i = sample weight times class weight, as PyTorch.
/// `outputs` C x samples, `targets` see LossKind, `weights` one per sample or empty. Sum of weights 0: the loss is 0.
double meanLoss(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets,
                const ConstVectorRef& weights);
/// The same, and its derivative with respect to the outputs into `gradient` (C x samples).
double meanLossAndGradient(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets,
                           const ConstVectorRef& weights, MatrixRef gradient);
/// How that gradient moves as the outputs move along `outputsTangent` (C x samples): the Hessian of meanLoss() by the
/// outputs times it, into `result`.
void lossGradientTangent(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets,
                         const ConstVectorRef& weights, const ConstMatrixRef& outputsTangent, MatrixRef result);
/// The unweighted loss of each sample.
void sampleLosses(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets, VectorRef losses);

/// What predictions() means: a probability in [0, 1], a raw score around 0, a value, or the class itself: 0 or 1.
enum class PredictionKind { Probability, Score, Value, Class };
PredictionKind predictionKind(const Loss& loss);
/// From outputs to what a person is shown, of the same size: sigmoid, softmax, or the output itself.
void predictions(const Loss& loss, const ConstMatrixRef& outputs, MatrixRef result);
/// The class decided for one sample's outputs: the largest; with one output, class 1 above the middle.
int predictedClass(const Loss& loss, const Scalar* outputs, Index count);

}  // namespace perc::nn

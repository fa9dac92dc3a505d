// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace perc::nn {

/// The functions a layer can apply to each number z. The order is that of activationOptions().
///   LeakyRelu: slope .01 below 0. Prelu: one learned slope per layer, at first .25. Elu: alpha 1.
///   Gelu: z Phi(z) with the exact normal distribution. Silu: z sigmoid(z).
///   Step: 1 if z >= 0, else 0. Its true derivative is 0, so layers before a hidden step layer do not learn
///   (as the fixed association units of Rosenblatt 1958). As the last layer it passes the gradient on
///   unchanged, so that with LossKind::Perceptron plain SGD is the perceptron rule w += rate (y - yhat) x.
enum class Activation { Identity, Sigmoid, Tanh, Relu, LeakyRelu, Prelu, Elu, Softplus, Gelu, Silu, Step };

enum class LayerKind { Dense, Activation, Dropout, BatchNorm };

/// One layer of a Network, as one module of PyTorch's `nn.Sequential`. Made by the functions below.
struct LayerSpec {
  LayerKind kind = LayerKind::Dense;
  int units = 0;                                 ///< Dense: number of outputs
  Activation activation = Activation::Identity;  ///< Activation: which
  double rate = 0;                               ///< Dropout: probability that a number is set to 0, in [0, 1)

  bool operator==(const LayerSpec&) const = default;
};

/// y = W x + b.
inline LayerSpec dense(int units) { return {LayerKind::Dense, units, Activation::Identity, 0}; }
inline LayerSpec activation(Activation which) { return {LayerKind::Activation, 0, which, 0}; }
/// Inverted dropout (Srivastava et al. 2014): in training what stays is divided by 1 - rate.
inline LayerSpec dropout(double rate) { return {LayerKind::Dropout, 0, Activation::Identity, rate}; }
/// Batch normalisation (Ioffe and Szegedy 2015), epsilon 1e-5, momentum .1: normalises by the biased variance of the
/// batch in training and by the running statistics in evaluation; the running variance is the unbiased one.
inline LayerSpec batchNorm() { return {LayerKind::BatchNorm, 0, Activation::Identity, 0}; }

inline constexpr double kLeakySlope = 0.01;
inline constexpr double kPreluStart = 0.25;
inline constexpr double kBatchNormEpsilon = 1e-5;
inline constexpr double kBatchNormMomentum = 0.1;

/// Dense layers of the given widths with `hidden` after each but the last: the usual multilayer perceptron.
std::vector<LayerSpec> perceptronLayers(const std::vector<int>& hiddenUnits, Activation hidden, int outputs);

}  // namespace perc::nn

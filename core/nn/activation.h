// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace perc::nn {

/// The functions a layer can apply to each number z. The order is that of activationOptions().
///   LeakyRelu: slope .01 below 0. Prelu: one learned slope per layer, at first .25. Elu: alpha 1.
///   Gelu: z Phi(z) with the exact normal distribution. Silu: z sigmoid(z).
///   Step: 1 if z >= 0, else 0. Its true derivative is 0, so layers before a hidden step layer do not learn
///   (as the fixed association units of Rosenblatt 1958). As the last layer it passes the gradient on
///   unchanged, so that with LossKind::Perceptron plain SGD is the perceptron rule w += rate (y - yhat) x.
enum class Activation { Identity, Sigmoid, Tanh, Relu, LeakyRelu, Prelu, Elu, Softplus, Gelu, Silu, Step };

inline constexpr double kLeakySlope = 0.01;
inline constexpr double kPreluStart = 0.25;

}  // namespace perc::nn

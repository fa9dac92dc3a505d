// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/pass.h"

#include <algorithm>
#include <cmath>

/// Compares backpropagation with central differences, in double.
namespace gradients {

using namespace perc;

/// A network with data to differentiate the mean loss on, in training mode (batch statistics, dropout).
struct Case {
  nn::Network network;
  nn::Loss loss;
  Matrix x, targets;
  Vector weights;  // of samples, or empty
  Vector theta, buffers;
  std::vector<nn::Mode> modes = {};  // none: all learn and train

  Case(int inputs, std::vector<nn::LayerSpec> layers, nn::Loss l, Index samples = 7)
      : Case(nn::Shape{inputs}, std::move(layers), std::move(l), samples) {}
  Case(const nn::Shape& input, std::vector<nn::LayerSpec> layers, nn::Loss l, Index samples = 7)
      : network(input, std::move(layers)), loss(std::move(l)), x(input.size(), samples) {
    Random random(11, "data");
    for (Index i = 0; i < x.size(); ++i) x.data()[i] = random.normal();
    theta.resize(network.parameterCount());
    buffers.resize(network.bufferCount());
    network.initialise(theta, buffers, nn::Initializer::GlorotNormal, random);
    for (Index i = 0; i < theta.size(); ++i) theta[i] += random.normal(0, 0.3);  // biases and slopes too
    for (Index i = 0; i < buffers.size(); ++i) buffers[i] += random.uniform(0, 0.5);
    const bool regression = loss.task == nn::Task::Regression;
    targets.resize(regression ? network.outputs() : 1, samples);
    for (Index i = 0; i < targets.size(); ++i)
      targets.data()[i] =
          regression ? random.normal() : double(random.below(std::max<std::uint64_t>(2, network.outputs())));
  }

  double value(const Vector& at, const Matrix& inputs) const {
    nn::Workspace workspace(network, inputs.cols());
    Random dropout(5, "dropout");
    (void)nn::forwardTraining(network, at, buffers, inputs, dropout, workspace, {}, modes);
    return nn::meanLoss(loss, workspace.output(), targets, weights);
  }
};

/// The largest relative difference between numbers and their estimates; below 1e-4 the difference counts absolutely.
inline double relativeError(const Vector& exact, const Vector& estimate) {
  double worst = 0;
  for (Index i = 0; i < exact.size(); ++i)
    worst =
        std::max(worst, std::abs(exact[i] - estimate[i]) / std::max({std::abs(exact[i]), std::abs(estimate[i]), 1e-4}));
  return std::isfinite(exact.sum()) ? worst : 1e9;
}

/// Derivative of f at `point` by central differences.
template <class F>
Vector differences(Vector point, F f) {
  constexpr double h = 1e-5;
  Vector slopes(point.size());
  for (Index i = 0; i < point.size(); ++i) {
    const double kept = point[i];
    point[i] = kept + h;
    const double above = f(point);
    point[i] = kept - h;
    slopes[i] = (above - f(point)) / (2 * h);
    point[i] = kept;
  }
  return slopes;
}

/// Relative errors of the gradient with respect to the parameters (only those that learn) and to the inputs.
struct Errors {
  double parameters, inputs;
  double largest;  // of the exact gradient, to see that it is not all zero
};

inline Errors check(const Case& c) {
  nn::Workspace workspace(c.network, c.x.cols());
  Random dropout(5, "dropout");
  Vector gradient(c.network.parameterCount());
  (void)nn::forwardTraining(c.network, c.theta, c.buffers, c.x, dropout, workspace, {}, c.modes);
  nn::meanLossAndGradient(c.loss, workspace.output(), c.targets, c.weights, workspace.outputGradient());
  (void)nn::backward(c.network, c.theta, c.buffers, c.x, workspace, gradient, {}, true);
  const Matrix inputGradient = workspace.inputGradient();
  Vector estimate = differences(c.theta, [&](const Vector& at) { return c.value(at, c.x); });
  for (const nn::Segment& s : c.network.segments())
    if (!c.modes.empty() && !c.modes[static_cast<std::size_t>(s.layer)].learns)
      estimate.segment(s.offset, s.size()).setZero();
  const Vector flat = ConstVectorMap(c.x.data(), c.x.size());
  const Vector inputEstimate = differences(
      flat, [&](const Vector& at) { return c.value(c.theta, ConstMatrixMap(at.data(), c.x.rows(), c.x.cols())); });
  return {relativeError(gradient, estimate),
          relativeError(ConstVectorMap(inputGradient.data(), inputGradient.size()), inputEstimate),
          gradient.cwiseAbs().maxCoeff()};
}

}  // namespace gradients

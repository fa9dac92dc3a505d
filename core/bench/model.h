// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/evaluate.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"
#include "core/nn/team.h"
#include "core/optim/optimizer.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace perc::bench {

inline Matrix normalMatrix(Index rows, Index columns) {
  Random random(1, "data");
  Matrix m(rows, columns);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = static_cast<Scalar>(random.normal());
  return m;
}

/// A network in training with all it needs.
struct Model {
  nn::Network network;
  nn::Loss loss;
  optim::Optimizer optimizer;
  double rate;
  nn::Workspace workspace;
  Vector theta, buffers, gradient;
  optim::OptimizerState state;
  Random random;
  nn::Team* team = nullptr;  ///< the threads that share a batch; null: none do

  Model(const nn::Shape& inputs, const std::vector<nn::LayerSpec>& layers, nn::Loss l, optim::Rule rule,
        double learningRate, Index batch, std::uint64_t seed = 1)
      : network(inputs, layers),
        loss(std::move(l)),
        optimizer(optim::defaults(rule)),
        rate(learningRate),
        workspace(network, batch),
        theta(network.parameterCount()),
        buffers(network.bufferCount()),
        gradient(network.parameterCount()),
        state(optim::initialState(optimizer, network.parameterCount())),
        random(seed, "init") {
    network.initialise(theta, buffers, nn::Initializer::HeUniform, random);
  }
  void update(const nn::Batch& batch) {
    if (team) (void)team->trainGradient(network, theta, buffers, batch, loss, random, gradient);
    else (void)nn::trainGradient(network, theta, buffers, batch, loss, random, workspace, gradient);
    step();
  }
  void step() { optim::update(optimizer, rate, gradient, theta, state); }
};

/// The samples in a new order, batch after batch; gather(which, batch) copies them to x and y.
template <class Gather>
void trainEpoch(Model& model, std::vector<std::int32_t>& order, const Matrix& x, const Matrix& y, Gather gather) {
  model.random.shuffle(order);
  for (std::size_t first = 0; first < order.size(); first += static_cast<std::size_t>(x.cols())) {
    const std::size_t count = std::min(static_cast<std::size_t>(x.cols()), order.size() - first);
    gather(std::span<const std::int32_t>(order.data() + first, count));
    model.update({x.leftCols(static_cast<Index>(count)), y.leftCols(static_cast<Index>(count))});
  }
}

}  // namespace perc::bench

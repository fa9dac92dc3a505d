// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/result.h"
#include "core/nn/initializer.h"
#include "core/nn/named_tensor.h"
#include "core/nn/network.h"
#include "core/optim/optimizer.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace perc::learn {

/// A network with all its numbers: what training changes and a checkpoint keeps. A value; copies share the network.
struct Model {
  std::shared_ptr<const nn::Network> network;
  Vector theta, buffers;  ///< theta: of the network; an owner may put more behind it that learns along
  Vector previous = {};   ///< theta before the last update; empty before the first
  Vector gradient = {};   ///< of the last update, where it is kept; else empty
  optim::OptimizerState optimizer;
  std::vector<nn::Mode> modes = {};                ///< one per layer; none: all learn and train
  std::vector<optim::ParameterGroup> groups = {};  ///< each with a rate of its own; none: all have the common one
  Vector mask = {};                                ///< 0 where a parameter is pruned, else 1; empty: none is

  /// With weights as they are drawn, before the first update.
  static Model drawn(std::shared_ptr<const nn::Network> network, nn::Initializer initializer,
                     const optim::Optimizer& rule, Random& random);

  /// Theta one step of the rule along `gradient`; pruned parameters stay 0. `previous` and `gradient` are the caller's.
  void update(const optim::Optimizer& rule, double rate, const ConstVectorRef& direction);
  /// What lies before the first update of these weights: nothing is remembered.
  void startAnew(const optim::Optimizer& rule);

  Vector lastChange() const;  ///< what the last update added; zeros before the first

  std::size_t bytes() const;  ///< on the heap, without the network
  /// Everything that decides the next update, the gradient apart.
  void addTo(Fingerprint& fingerprint) const;

  /// Under PyTorch's names, each after `prefix`.
  std::vector<nn::NamedTensor> weights(const std::string& prefix = {}) const;
  /// The way back; nothing is remembered of updates before. Other prefixes are others' concern. On a fault nothing
  /// changes.
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors, const optim::Optimizer& rule,
                          const std::string& prefix = {});
};

}  // namespace perc::learn

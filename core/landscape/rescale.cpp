// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/rescale.h"

#include "core/nn/layers/activation.h"
#include "core/nn/layers/dense.h"

#include <algorithm>
#include <vector>

namespace perc::landscape {
namespace {

bool isHomogeneous(const nn::Layer& layer) {
  const auto* activation = dynamic_cast<const nn::ActivationLayer*>(&layer);
  if (!activation) return layer.role() == nn::Role::Dropout;
  const nn::Activation f = activation->function();
  return f == nn::Activation::Identity || f == nn::Activation::Relu || f == nn::Activation::LeakyRelu ||
         f == nn::Activation::Prelu;
}

}  // namespace

Result<void> rescale(const nn::Network& network, double factor, VectorRef theta) {
  if (factor == 1) return {};
  const auto& layers = network.layers();
  const auto isDense = [](const nn::PlacedLayer& one) {
    return dynamic_cast<const nn::Dense*>(one.layer.get()) != nullptr;
  };
  const auto second = layers.empty() ? layers.end() : std::find_if(layers.begin() + 1, layers.end(), isDense);
  if (second == layers.end() || !isDense(layers.front()))
    return Message{PERC_TR("rescale needs two dense layers at the beginning of the network."), {}};
  for (auto between = layers.begin() + 1; between != second; ++between)
    if (!isHomogeneous(*between->layer))
      return Message{PERC_TR("rescale needs ReLU, leaky ReLU or no function between the first two layers: with %1 the "
                             "rescaled network computes something else."),
                     {between->layer->notation()}};
  theta.segment(layers.front().parameters, layers.front().layer->parameterCount()) *= static_cast<Scalar>(factor);
  const auto units = static_cast<Index>(second->layer->out().size());
  theta.segment(second->parameters, second->layer->parameterCount() - units) /= static_cast<Scalar>(factor);
  return {};
}

}  // namespace perc::landscape

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/model.h"
#include "core/nn/exchange.h"
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

/// Networks and numbers of the golden games.
namespace generate_test {

using namespace perc;
using nlohmann::json;

inline std::shared_ptr<const nn::Network> network(int inputs, const std::vector<nn::LayerSpec>& layers) {
  return std::make_shared<const nn::Network>(nn::Shape{inputs}, layers);
}

inline Matrix samplesOf(const json& values, Index rows) {
  Matrix samples(rows, static_cast<Index>(values.size()) / rows);
  for (Index i = 0; i < samples.size(); ++i) samples.data()[i] = values[static_cast<std::size_t>(i)].get<Scalar>();
  return samples;
}

inline void put(const json& named, learn::Model& model) {
  for (const nn::Segment& segment : model.network->segments()) {
    const std::vector<Index> places = nn::rowMajorPlaces(segment);
    for (std::size_t i = 0; i < places.size(); ++i)
      model.theta[segment.offset + places[i]] = named[segment.name][i].get<Scalar>();
  }
}

inline void requireNear(const learn::Model& model, const Vector& gradient, const json& golden) {
  for (const nn::NamedTensor& tensor : nn::toTensors(*model.network, gradient, model.buffers)) {
    if (!golden.contains(tensor.name)) continue;  // statistics
    INFO(tensor.name);
    CHECK(nn_support::relativeError(tensor.values, golden[tensor.name]) < 1e-5);
  }
}

}  // namespace generate_test

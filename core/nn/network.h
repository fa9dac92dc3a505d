// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/matrix.h"
#include "core/nn/activation.h"
#include "core/nn/initializer.h"
#include "core/nn/layer.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace perc::nn {

/// A stretch of the parameter vector.
struct Range {
  Index offset;
  Index size;
};

/// In place of the index of a layer: the network's input.
inline constexpr int kInput = -1;

/// A layer with its place in a network.
struct PlacedLayer {
  LayerPointer layer;
  std::string path;  ///< of PyTorch's module: "0", "3.layers.1"
  int source;        ///< the layer before it, or kInput
  int other;         ///< of a join: where its second way ends; else as `source`
  Index parameters;  ///< offset of its first parameter
  Index buffers;     ///< offset of its first buffer
};

/// A path as people count, from 1: "3.layers.1" of PyTorch's "2.layers.0".
std::string countedFromOne(const std::string& path);

/// A feed-forward network: an immutable description. Its numbers live outside, in one flat parameter vector `theta`
/// of parameterCount() and one flat vector of buffers (running statistics) of bufferCount(); the network is a pure
/// function of these. Copy freely; safe to read from any thread.
class Network {
 public:
  /// What check() has nothing against.
  Network(Shape input, std::vector<LayerSpec> layers);
  /// What does not fit in such a description, where, and what would, for those that come from outside.
  static Result<void> check(const Shape& input, const std::vector<LayerSpec>& layers);

  const Shape& input() const { return m_input; }
  int inputs() const { return static_cast<int>(m_input.size()); }
  int outputs() const { return static_cast<int>(m_layers.back().layer->out().size()); }
  /// The widest of inputs and all layers.
  int widest() const { return m_widest; }
  Index parameterCount() const { return m_parameterCount; }
  Index bufferCount() const { return m_bufferCount; }
  /// As they were described, joins with their ways inside them.
  const std::vector<LayerSpec>& description() const { return m_description; }
  /// All layers in the order in which they are computed, those of joins before the join.
  const std::vector<PlacedLayer>& layers() const { return m_layers; }
  int layerCount() const { return static_cast<int>(m_layers.size()); }
  /// Trainable segments in the order of theta; together they cover it.
  const std::vector<Segment>& segments() const { return m_segments; }
  const std::vector<Segment>& bufferSegments() const { return m_bufferSegments; }
  /// Where the weights are that learn (`modes`: one per layer, none: all do): what L1 and L2 penalties apply to.
  std::vector<Range> weightRanges(std::span<const Mode> modes = {}) const;
  /// The parameters of layers first … layerCount()-1.
  Range parametersFrom(int first) const;

  /// Fills both vectors (already of the right sizes) from the stream `random`, weights in the order of PyTorch's
  /// row-major layout. PReLU .25, normalisation gamma 1, beta 0, mean 0, variance 1.
  void initialise(VectorRef theta, VectorRef buffers, Initializer how, Random& random) const;
  /// The same for one layer only, the rest stays.
  void initialiseLayer(int layer, VectorRef theta, VectorRef buffers, Initializer how, Random& random) const;

 private:
  explicit Network(Shape input) : m_input(input) {}
  Result<void> build();
  Result<void> addAll(const std::vector<LayerSpec>& layers, const std::string& prefix, bool last, int& end);
  Result<void> addJoin(const LayerSpec& spec, const std::string& path, bool last, int& end);
  Result<void> add(const LayerSpec& spec, const std::string& path, int source, int other, bool last);
  const Shape& shapeAt(int layer) const;

  Shape m_input;
  int m_widest = 0;
  Index m_between = 0;  ///< numbers that all layers put out for a sample
  Index m_parameterCount = 0;
  Index m_bufferCount = 0;
  std::vector<LayerSpec> m_description;
  std::vector<PlacedLayer> m_layers;
  std::vector<Segment> m_segments;
  std::vector<Segment> m_bufferSegments;
};

}  // namespace perc::nn

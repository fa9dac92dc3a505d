// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/matrix.h"
#include "core/nn/initializer.h"
#include "core/nn/layer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace perc::nn {

/// Weight: of a dense layer. Bias: of a dense layer. Slope: PReLU. Scale, Shift: gamma and beta of batch normalisation.
/// The others are buffers: they are not trained.
enum class SegmentKind { Weight, Bias, Slope, Scale, Shift, RunningMean, RunningVariance, BatchCount };

/// A named piece of the flat parameter (or buffer) vector, as PyTorch's state_dict of the same nn.Sequential has it.
/// A Weight is a column-major matrix of `rows` = outputs by `cols` = inputs: the weights leaving one input are
/// contiguous.
struct Segment {
  std::string name;  ///< "0.weight"
  SegmentKind kind;
  int layer;     ///< index in Network::layers()
  Index offset;  ///< of its first number in the flat vector
  Index rows;
  Index cols;  ///< 1 for vectors

  Index size() const { return rows * cols; }
  std::vector<std::int64_t> shape() const;  ///< PyTorch's: (out, in), (n) or () for BatchCount
};

/// A stretch of the parameter vector.
struct Range {
  Index offset;
  Index size;
};

/// A layer with its place: what the passes need.
struct Layer {
  LayerSpec spec;
  int inputs;
  int outputs;
  Index parameters;  ///< offset of its first parameter
  Index buffers;     ///< offset of its first buffer
};

/// A feed-forward network: an immutable description. Its numbers live outside, in one flat parameter vector `theta`
/// of parameterCount() and one flat vector of buffers (running statistics) of bufferCount(); the network is a pure
/// function of these. Copy freely; safe to read from any thread.
class Network {
 public:
  /// `inputs` >= 1, every dense layer >= 1 unit, dropout rates in [0, 1): see check().
  Network(int inputs, std::vector<LayerSpec> layers);
  /// What is wrong with such a description, for those that come from outside.
  static Result<void> check(int inputs, const std::vector<LayerSpec>& layers);

  int inputs() const { return m_inputs; }
  int outputs() const { return m_outputs; }
  /// The widest of inputs and all layers.
  int widest() const { return m_widest; }
  Index parameterCount() const { return m_parameterCount; }
  Index bufferCount() const { return m_bufferCount; }
  const std::vector<Layer>& layers() const { return m_layers; }
  int layerCount() const { return static_cast<int>(m_layers.size()); }
  /// Trainable segments in the order of theta; together they cover it.
  const std::vector<Segment>& segments() const { return m_segments; }
  const std::vector<Segment>& bufferSegments() const { return m_bufferSegments; }
  /// Where the weights of dense layers are: what L1 and L2 penalties apply to.
  const std::vector<Range>& weightRanges() const { return m_weightRanges; }
  /// The parameters of layers first … layerCount()-1.
  Range parametersFrom(int first) const;

  /// Fills both vectors (already of the right sizes) from the stream `random`, weights in the order of PyTorch's
  /// row-major layout. PReLU .25, batch normalisation gamma 1, beta 0, mean 0, variance 1.
  void initialise(VectorRef theta, VectorRef buffers, Initializer how, Random& random) const;
  /// The same for one layer only, the rest stays.
  void initialiseLayer(int layer, VectorRef theta, VectorRef buffers, Initializer how, Random& random) const;

 private:
  void addSegments(int index);

  int m_inputs;
  int m_outputs;
  int m_widest;
  Index m_parameterCount = 0;
  Index m_bufferCount = 0;
  std::vector<Layer> m_layers;
  std::vector<Segment> m_segments;
  std::vector<Segment> m_bufferSegments;
  std::vector<Range> m_weightRanges;
};

}  // namespace perc::nn

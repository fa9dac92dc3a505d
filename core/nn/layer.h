// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/matrix.h"
#include "core/math/random.h"
#include "core/nn/segment.h"
#include "core/nn/shape.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace perc::nn {

/// Numbers behind the end of a matrix that kernels may read, or overwrite with rubbish.
inline constexpr Index kSlack = 16;

inline constexpr int kMostUnits = 65536;               ///< of one layer; also most channels
inline constexpr int kMostLayers = 256;                ///< of a network
inline constexpr Index kMostNumbers = Index{1} << 24;  ///< of one sample at any place of a network

/// How a layer takes part in a training pass.
struct Mode {
  bool learns = true;    ///< its parameters get a gradient
  bool training = true;  ///< the batch's statistics and dropout; else as in evaluation

  bool operator==(const Mode&) const = default;
};

/// So many numbers for each sample, and some more.
struct Memory {
  Index perSample = 0, fixed = 0;
  Index of(Index samples) const { return perSample * samples + fixed; }
};

/// What a layer works on in a pass. Matrices are features x samples, column-major.
struct Work {
  Index samples;
  const Scalar* parameters;  ///< the layer's own
  const Scalar* buffers;     ///< the layer's own
  const Scalar* x;           ///< in().size() x samples
  Index xStride;             ///< from sample to sample of x: in().size(), unless takesGaps()
  const Scalar* other;       ///< of a join: the second way's output, contiguous
  Scalar* y;                 ///< out().size() x samples, contiguous, with kSlack behind
  Scalar* kept;              ///< from the forward pass to the backward pass: kept()
  Scalar* scratch;           ///< for this call only: scratchSize()
  Random* random;            ///< in training
  bool training;             ///< see Mode
};

/// Gradients of the loss on their way back. What is null is not wanted.
struct Back {
  Scalar* dy;        ///< with respect to y; may be overwritten
  Scalar* dx;        ///< to x, with kSlack behind; dy itself where the layer is inPlace()
  Scalar* other;     ///< to `other`
  Scalar* gradient;  ///< to the layer's own parameters
};

/// Derivatives along a direction in which parameters or inputs move (forward mode), beside a Work.
struct Tangent {
  const Scalar* parameters;  ///< the layer's own; null: they stay
  const Scalar* x;           ///< contiguous
  bool still;                ///< x is all 0
  const Scalar* other;       ///< of a join
  Scalar* y;
  Scalar* kept;  ///< from tangent() to tangentBackward(): kept()
};

/// How a PyTorch program makes a layer.
struct TorchText {
  std::string module;           ///< "nn.Linear(3, 4)"
  std::string definition = {};  ///< of a class of our own that it needs
};

/// What a layer is in a diagram of units (core/nn/diagram.h).
enum class Role { Units, Normalisation, Activation, Dropout, Sum, Other };

/// One layer for inputs of a certain shape: how its numbers lie and what it computes. Immutable, shared by all copies
/// of a network; all it writes goes where Work says. The kinds are in core/nn/layers.
class Layer {
 public:
  /// Names of segments are the layer's own ("weight"); their offsets are filled in here.
  Layer(std::string notation, Shape in, Shape out, std::vector<Segment> parameters = {},
        std::vector<Segment> buffers = {});
  virtual ~Layer() = default;
  Layer(const Layer&) = delete;
  Layer& operator=(const Layer&) = delete;

  const std::string& notation() const { return m_notation; }
  const Shape& in() const { return m_in; }
  const Shape& out() const { return m_out; }
  const std::vector<Segment>& segments() const { return m_segments; }
  const std::vector<Segment>& bufferSegments() const { return m_bufferSegments; }
  Index parameterCount() const { return m_parameterCount; }
  Index bufferCount() const { return m_bufferCount; }

  virtual Memory kept() const { return {}; }
  virtual Index scratchSize(Index /*maxSamples*/) const { return 0; }
  virtual void forward(const Work& work) const = 0;
  /// After forward() on the same work.
  virtual void backward(const Work& work, const Back& back) const = 0;
  /// Whether it has the derivatives of second order: the two functions that follow.
  virtual bool hasTangent() const { return false; }
  /// The derivative of forward() along a direction, after it.
  virtual void tangent(const Work& /*work*/, const Tangent& /*tangent*/) const {}
  /// The derivative of backward() along a direction (Pearlmutter 1994), after tangent() and before backward(): from
  /// back.dy and dot.dy to the rest of `dot`; `back` is not written to.
  virtual void tangentBackward(const Work& /*work*/, const Tangent& /*tangent*/, const Back& /*back*/,
                               const Back& /*dot*/) const {}
  /// Moves running statistics by what a forward pass in training kept.
  virtual void updateBuffers(Index /*samples*/, const Scalar* /*kept*/, Scalar* /*buffers*/) const {}
  /// backward() turns dy into dx where it lies.
  virtual bool inPlace() const { return false; }
  /// x may have gaps between its samples.
  virtual bool takesGaps() const { return false; }

  virtual TorchText torch() const = 0;
  virtual Role role() const { return Role::Other; }

 private:
  std::string m_notation;
  Shape m_in, m_out;
  std::vector<Segment> m_segments, m_bufferSegments;
  Index m_parameterCount, m_bufferCount;
};

/// A layer that is linear in its inputs and has no parameters.
class LinearLayer : public Layer {
 public:
  using Layer::Layer;
  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;
};

using LayerPointer = std::shared_ptr<const Layer>;

/// For kinds that look at places: refuses a vector, as PyTorch does.
Result<void> checkImage(const Shape& in);

/// Where a layer is to be put.
struct Site {
  Shape in;
  Shape other = in;   ///< of a join: what comes by the second way
  bool last = false;  ///< of the whole network
};

/// A layer as it is described, before it has a place: its notation, and how it is made for one. A message if it does
/// not fit. Made by the functions of core/nn/layers, or read from a notation (layers/notation.h).
struct LayerSpec {
  /// One way of a join: its layers, none: the input itself.
  struct Way {
    std::string name;  ///< of PyTorch's module
    std::vector<LayerSpec> layers;
  };

  std::string notation;
  std::function<Result<LayerPointer>(const Site&)> make;
  /// Of a join (layers/join.h), two or more; `make` then makes what brings two of them together.
  std::vector<Way> ways = {};

  bool operator==(const LayerSpec& other) const { return notation == other.notation; }
};

}  // namespace perc::nn

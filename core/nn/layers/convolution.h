// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"
#include "core/nn/layers/depthwise.h"
#include "core/nn/layers/direct.h"
#include "core/nn/layers/patches.h"
#include "core/nn/layers/window.h"

namespace perc::nn {

struct ConvolutionSettings {
  int channels = 1;  ///< that come out
  Window window = {};
  int groups = 1;      ///< each sees its share of the channels only; as many as channels: depthwise
  Extent extra{0, 0};  ///< transposed: rows and columns more (PyTorch's output_padding)
  bool transposed = false;
};

/// Convolution (LeCun et al. 1989), as PyTorch: y[o, p] = b[o] + sum over taps k and channels c of W[o, c, k]
/// x[c, p stride + k dilation - padding]. Transposed (Zeiler et al. 2010): the map whose matrix is the transpose of
/// such a convolution's, from its places to the image. W lies as taps x channels of the image (of one group) x channels
/// of the places, the last running fastest; b behind it.
class Convolution final : public Layer {
 public:
  Convolution(const ConvolutionSettings& settings, Shape in, Shape out);

  Index scratchSize(Index maxSamples) const override;
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;

  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;

  TorchText torch() const override;

 private:
  Patches patches(int group) const;
  Index chunk() const;                                            ///< samples in one product
  Index inner() const { return m_places.channels / m_s.groups; }  ///< channels of the places in a group
  template <class F>
  void forEachProduct(Index samples, F f) const;
  Scalar* gatherAll(const Patches& p, Index count, const Scalar* image, Scalar* patches) const;
  const Scalar* biasOf(const Scalar* parameters) const { return parameters + parameterCount() - out().channels; }
  // The three products of which all else is made; each adds to what is there.
  void addPlaces(Index samples, const Scalar* image, const Scalar* weights, Scalar* places, Scalar* scratch) const;
  void addImage(Index samples, const Scalar* places, const Scalar* weights, Scalar* image, Scalar* scratch) const;
  void addWeights(Index samples, const Scalar* image, const Scalar* places, Scalar* weights, Scalar* scratch) const;
  void addOutput(const Work& work, const Scalar* x, const Scalar* weights, Scalar* y) const;
  void addInput(const Work& work, const Scalar* dy, const Scalar* weights, Scalar* dx) const;
  void addGradient(const Work& work, const Scalar* x, const Scalar* dy, Scalar* gradient) const;
  void start(const Work& work, const Scalar* bias, Scalar* y) const;

  Depthwise depthwise() const;
  bool isDepthwise() const;

  Direct direct() const;
  bool isDirect() const;
  Index directScratch() const;
  void forwardDirect(const Work& work) const;
  void backwardDirect(const Work& work, const Back& back) const;

  ConvolutionSettings m_s;
  Shape m_image,
      m_places;  ///< what the window slides over, and where it stands: in and out, or, transposed, out and in
};

LayerSpec convolution(const ConvolutionSettings& settings);
/// "conv 8 5x5 pad 2": what stands behind the word.
LayerSpec readConvolution(Arguments& arguments, bool transposed);

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// An image as a vector in PyTorch's order: channel, row, column.
class Flatten final : public LinearLayer {
 public:
  explicit Flatten(Shape in);
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  TorchText torch() const override;
};

/// The way back: a vector in PyTorch's order as an image.
class Unflatten final : public LinearLayer {
 public:
  Unflatten(Shape in, Shape out);
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  TorchText torch() const override;
};

/// Each place becomes factor x factor places of the same numbers (nearest neighbour).
class Upsampling final : public LinearLayer {
 public:
  Upsampling(int factor, Shape in);
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  TorchText torch() const override;

 private:
  int m_factor;
};

/// A vector of an image as samples lie (row, column, channel) and some numbers more: each of these as a channel that is
/// the same at all places. How a convolution is told of what belongs to the whole image.
class Planes final : public LinearLayer {
 public:
  Planes(Shape in, Shape image);
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  TorchText torch() const override;

 private:
  Shape m_image;
};

LayerSpec flatten();
LayerSpec unflatten(Shape to);
LayerSpec upsampling(int factor);
LayerSpec planes(Shape image);

}  // namespace perc::nn

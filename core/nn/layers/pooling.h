// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"
#include "core/nn/layers/window.h"

#include <vector>

namespace perc::nn {

class Arguments;

/// Of each channel the largest number under a window, NaN if there is one; of equal ones the first learns, row by row.
/// Padding counts as minus infinity and is at most half the kernel, as PyTorch.
class MaxPooling final : public Layer {
 public:
  MaxPooling(const Window& window, Shape in);

  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;

  TorchText torch() const override;

 private:
  Index insideAt(int row, int column) const;
  template <class V>
  void forwardBy(const Work& w) const;
  template <class V>
  void backwardBy(const Work& w, const Back& back) const;

  Window m_window;
  std::vector<Index> m_taps;  ///< from the first number under the window to those under its other taps
};

/// Of each channel the mean under a window; padding counts as zeros, as PyTorch's count_include_pad.
class AveragePooling final : public LinearLayer {
 public:
  AveragePooling(const Window& window, Shape in);

  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;

  TorchText torch() const override;

 private:
  Window m_window;
};

/// The mean of each channel over all places: an image becomes a vector (Lin, Chen and Yan 2014).
class GlobalPooling final : public LinearLayer {
 public:
  explicit GlobalPooling(Shape in);

  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;

  TorchText torch() const override;
};

LayerSpec maxPooling(const Window& window);
LayerSpec averagePooling(const Window& window);
LayerSpec globalPooling();
/// "maxpool 2" has the stride 2 too.
LayerSpec readPooling(Arguments& arguments, LayerSpec (*kind)(const Window&));

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// A dense or convolution layer whose weights W (outputs x all else) are divided by sigma = u' W v, an estimate of
/// their largest singular value (Miyato et al. 2018), as PyTorch's nn.utils.spectral_norm: each pass in training makes
/// one step of power iteration, v = W'u/|W'u|, u = Wv/|Wv|, which count as constants on the way back. u and v are
/// buffers.
class Spectral final : public Layer {
 public:
  explicit Spectral(LayerPointer inner);

  Memory kept() const override;
  Index scratchSize(Index maxSamples) const override { return m_inner->scratchSize(maxSamples); }
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  void updateBuffers(Index samples, const Scalar* kept, Scalar* buffers) const override;
  bool takesGaps() const override { return m_inner->takesGaps(); }

  TorchText torch() const override;
  Role role() const override { return m_inner->role(); }

 private:
  /// Where each number lies: u, v, sigma, then all parameters as the inner layer sees them; behind what that keeps.
  struct Kept {
    Scalar *u, *v, *sigma, *parameters;
  };
  Kept keptAt(Scalar* kept, Index samples) const;
  Work innerWork(const Work& work) const;

  LayerPointer m_inner;
  Index m_rows, m_columns;
  std::vector<Index> m_places;  ///< of W row by row, columns in PyTorch's order
};

LayerSpec spectral(LayerSpec inner);

}  // namespace perc::nn

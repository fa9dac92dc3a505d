// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// Batch normalisation (Ioffe and Szegedy 2015) of each channel, epsilon 1e-5, momentum .1: by mean and biased variance
/// over the batch's samples and places in training (a single number: the running ones), by the running statistics in
/// evaluation; the running variance is the unbiased one. y = gamma (x - mean)/sqrt(variance + epsilon) + beta.
class BatchNorm final : public Layer {
 public:
  explicit BatchNorm(Shape in);

  Memory kept() const override { return {out().size(), 3 * m_channels}; }
  Index scratchSize(Index) const override { return 2 * m_channels; }
  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  /// running += momentum (batch - running).
  void updateBuffers(Index samples, const Scalar* kept, Scalar* buffers) const override;
  bool inPlace() const override { return true; }

  TorchText torch() const override;
  Role role() const override { return Role::Normalisation; }

 private:
  struct Statistics {
    Scalar *mean, *variance, *inverse;  // of each channel: 1/sqrt(variance + epsilon)
  };
  Index count(Index samples) const { return samples * out().places(); }
  bool byBatch(const Work& work) const { return work.training && count(work.samples) > 1; }
  Statistics statistics(const Work& work) const;
  void measure(const Work& work, const Statistics& of) const;
  void takeRunning(const Work& work, const Statistics& to) const;

  Index m_channels;
};

LayerSpec batchNorm();

}  // namespace perc::nn

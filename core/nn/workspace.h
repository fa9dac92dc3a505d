// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/nn/network.h"

#include <vector>

namespace perc::nn {

/// Everything the passes of one network write that is not a parameter: activations, their gradients, scratch.
/// Allocated once for at most maxSamples() samples; no pass allocates. Holds no state of a run: throw it away and make
/// it anew at any time. Matrices are features x samples, column-major. One thread at a time.
class Workspace {
 public:
  Workspace(const Network& network, Index maxSamples);

  Index maxSamples() const { return m_maxSamples; }
  /// Samples of the last forward pass.
  Index samples() const { return m_samples; }

  /// What layer `layer` put out in the last forward pass: layers()[layer].outputs x samples.
  ConstMatrixMap activation(int layer) const;
  /// The last layer's.
  ConstMatrixMap output() const;
  /// The loss's gradient with respect to output(): written by the caller between forward and backward.
  MatrixMap outputGradient();
  /// The loss's gradient with respect to the inputs, if the last backward pass was asked for it: inputs x samples.
  ConstMatrixMap inputGradient() const;

 private:
  friend class Pass;

  Index m_maxSamples;
  Index m_samples = 0;
  Index m_inputs;
  std::vector<Index> m_rows;          // of each layer's output
  std::vector<Vector> m_activations;  // one per layer
  std::vector<Vector> m_saved;        // one per layer: dropout's factors; batch normalisation's normalised inputs
  std::vector<Vector> m_statistics;   // one per layer: batch mean, batch variance (biased), 1/deviation
  Vector m_gradient;                  // with respect to a layer's output …
  Vector m_nextGradient;              // … and to its input; they swap
  Vector m_packed;                    // of products
  bool m_training = false;
  int m_frozenLayers = 0;
};

}  // namespace perc::nn

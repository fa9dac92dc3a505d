// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/nn/network.h"

#include <memory>
#include <vector>

namespace perc::nn {

/// Everything the passes of one network write that is not a parameter: activations, their gradients, scratch.
/// Allocated once for at most maxSamples() samples; no pass allocates. Holds no state of a run: throw it away and make
/// it anew at any time. Matrices are features x samples, column-major. One thread at a time.
class Workspace {
 public:
  Workspace(const Network& network, Index maxSamples);
  Workspace(Workspace&&) = default;
  Workspace& operator=(Workspace&&) = default;

  Index maxSamples() const { return m_maxSamples; }
  /// Samples of the last forward pass.
  Index samples() const { return m_samples; }

  /// What layer `layer` put out in the last forward pass: layers()[layer].layer->out().size() x samples.
  ConstMatrixMap activation(int layer) const;
  /// The last layer's.
  ConstMatrixMap output() const;
  /// The loss's gradient with respect to output(): written by the caller between forward and backward.
  MatrixMap outputGradient();
  /// The loss's gradient with respect to the inputs, if the last backward pass was asked for it: inputs x samples.
  ConstMatrixMap inputGradient() const;

 private:
  friend class Pass;

  /// A layer, what it reads, and where its numbers lie: at place.of(samples) in m_memory.
  struct Node {
    LayerPointer layer;
    int source, other;
    Index parameters, buffers, rows;
    bool isJoin;
    bool inPlace;
    Memory y, kept;
  };
  /// The gradient with respect to what a layer (or, first, the input) puts out.
  struct Meeting {
    int lastReader = kInput;  ///< whose part comes first on the way back
    bool collects = false;    ///< not only the next layer's x: its parts are summed up in a place of their own
    Memory place = {};
  };
  /// Where the numbers of a pass lie, and how it goes.
  struct Call {
    const Scalar *theta = nullptr, *buffers = nullptr, *x = nullptr;
    Index xStride = 0, samples = 0;
    bool training = false;
    bool operator==(const Call&) const = default;
  };
  struct BackCall {
    Scalar* gradient = nullptr;
    bool inputGradient = false;
    bool operator==(const BackCall&) const = default;
  };
  const Meeting& meeting(int layer) const { return m_meetings[static_cast<std::size_t>(layer + 1)]; }
  void read(int reader, int source, bool straight);

  Index m_maxSamples;
  Index m_samples = 0;
  Index m_inputs;
  bool m_packsInput = false;  ///< some layer cannot take an input with gaps
  std::vector<Node> m_nodes;
  std::vector<Meeting> m_meetings;
  Vector m_memory;
  Memory m_input;           ///< where an input with gaps is copied to
  Vector m_scratch;         ///< of one layer's call
  Vector m_gradients[4];    ///< two that alternate on the way back, two for parts of joins
  Scalar* m_inputGradient;  ///< where the last backward pass left it
  Call m_call;              ///< of m_works
  std::vector<Work> m_works;
  BackCall m_backCall;  ///< of m_backs, after m_call
  std::vector<Back> m_backs;
  Scalar* m_lastSlope = nullptr;  ///< what finish() is given then
  int m_lowest = 0;               ///< layer that learns
  bool m_meets = false;           ///< some gradients are summed up
  std::vector<Mode> m_modes;
  bool m_hasModes = false;           ///< … other than the usual ones
  std::unique_ptr<Random> m_random;  ///< what a pass in training draws from; m_works know its place
  bool m_training = false;
};

}  // namespace perc::nn

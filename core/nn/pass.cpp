// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/pass.h"

#include "core/nn/activation.h"
#include "core/nn/batch_norm.h"
#include "core/nn/dense.h"

#include <cassert>
#include <cstring>

namespace perc::nn {

/// What the layers do, on raw columns. A layer's input is the output of the one before, or x, which may have a stride.
class Pass {
 public:
  Pass(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers, const ConstMatrixRef& x,
       Workspace& workspace)
      : m_network(network),
        m_theta(theta.data()),
        m_buffers(buffers.data()),
        m_x(x),
        m_w(workspace),
        m_samples(x.cols()) {
    assert(theta.size() == network.parameterCount() && buffers.size() == network.bufferCount());
    assert(x.rows() == network.inputs() && x.cols() <= workspace.maxSamples());
  }

  bool forward(bool training, int frozenLayers, Random* dropout, StopToken stop) {
    m_w.m_samples = m_samples;
    m_w.m_training = training;
    m_w.m_frozenLayers = frozenLayers;
    for (int i = 0; i < m_network.layerCount(); ++i) {
      if (stop.stopRequested()) return false;
      forwardLayer(i, dropout);
    }
    return true;
  }

  bool backward(Scalar* gradient, bool inputGradient, StopToken stop) {
    const int lowest = lowestTrained();
    const Index frozen = lowest < m_network.layerCount() ? layer(lowest).parameters : m_network.parameterCount();
    if (frozen > 0) std::fill_n(gradient, frozen, Scalar(0));
    for (int i = m_network.layerCount() - 1; i >= (inputGradient ? 0 : lowest); --i) {
      if (stop.stopRequested()) return false;
      backwardLayer(i, i >= lowest ? gradient : nullptr, inputGradient || i > lowest);
    }
    return true;
  }

  static void updateRunning(const Network& network, const Workspace& w, Scalar* buffers) {
    for (int i = 0; i < network.layerCount(); ++i) {
      const Layer& l = network.layers()[static_cast<std::size_t>(i)];
      if (l.spec.kind != LayerKind::BatchNorm || !batchStatistics(w, i)) continue;
      Scalar* running = buffers + l.buffers;
      batchNorm(const_cast<Workspace&>(w), l, i).updateRunning(running, running + l.outputs);
      running[2 * l.outputs] += 1;
    }
  }

 private:
  struct Columns {
    const Scalar* data;
    Index stride;
  };

  const Layer& layer(int i) const { return m_network.layers()[static_cast<std::size_t>(i)]; }
  Columns input(int i) const {
    if (i == 0) return {m_x.data(), m_x.outerStride()};
    return {m_w.m_activations[static_cast<std::size_t>(i - 1)].data(), layer(i).inputs};
  }
  bool trains(int i) const { return m_w.m_training && i >= m_w.m_frozenLayers; }
  static bool batchStatistics(const Workspace& w, int i) {
    return w.m_training && i >= w.m_frozenLayers && w.m_samples > 1;
  }
  static BatchNorm batchNorm(Workspace& w, const Layer& l, int i) {
    Scalar* s = w.m_statistics[static_cast<std::size_t>(i)].data();
    return {l.outputs, w.m_samples, s, s + l.outputs, s + 2 * l.outputs};
  }

  /// The lowest layer whose parameters learn.
  int lowestTrained() const {
    const Range learning = m_network.parametersFrom(m_w.m_frozenLayers);
    for (const Segment& s : m_network.segments())
      if (s.offset >= learning.offset) return s.layer;
    return m_network.layerCount();
  }

  /// f(from, to, count) on all numbers at once, or column by column where x has gaps between its columns.
  template <class F>
  void elementwise(const Layer& l, Columns from, F f) const {
    if (from.stride == l.inputs || m_samples == 1) return f(from.data, Index(0), l.inputs * m_samples);
    for (Index s = 0; s < m_samples; ++s) f(from.data + s * from.stride, s * l.inputs, Index(l.inputs));
  }

  void forwardLayer(int i, Random* dropout) {
    const Layer& l = layer(i);
    const Columns x = input(i);
    Scalar* y = m_w.m_activations[static_cast<std::size_t>(i)].data();
    const Scalar* parameters = m_theta + l.parameters;
    switch (l.spec.kind) {
      case LayerKind::Dense:
        Dense{l.outputs, l.inputs, m_samples}.forward(parameters, x.data, x.stride, y, m_w.m_packed.data());
        break;
      case LayerKind::Activation: {
        const Scalar slope = l.spec.activation == Activation::Prelu ? *parameters : Scalar(0);
        elementwise(l, x, [&](const Scalar* from, Index at, Index count) {
          activate(l.spec.activation, slope, from, y + at, count);
        });
        break;
      }
      case LayerKind::Dropout: forwardDropout(i, x, y, dropout); break;
      case LayerKind::BatchNorm: forwardBatchNorm(i, x, y); break;
    }
  }

  [[gnu::noinline]] void forwardBatchNorm(int i, Columns x, Scalar* y) {
    const Layer& l = layer(i);
    const BatchNorm norm = batchNorm(m_w, l, i);
    const Scalar* parameters = m_theta + l.parameters;
    if (batchStatistics(m_w, i)) norm.measure(x.data, x.stride);
    else norm.takeRunning(m_buffers + l.buffers, m_buffers + l.buffers + l.outputs);
    norm.apply(x.data, x.stride, parameters, parameters + l.outputs, m_w.m_saved[static_cast<std::size_t>(i)].data(),
               y);
  }

  [[gnu::noinline]] void forwardDropout(int i, Columns x, Scalar* y, Random* random) {
    const Layer& l = layer(i);
    Scalar* factors = m_w.m_saved[static_cast<std::size_t>(i)].data();
    const bool drops = trains(i) && l.spec.rate > 0;
    const auto kept = static_cast<Scalar>(1 / (1 - l.spec.rate));
    elementwise(l, x, [&](const Scalar* from, Index at, Index count) {
      for (Index k = 0; k < count; ++k) {
        factors[at + k] = !drops ? Scalar(1) : random->bernoulli(l.spec.rate) ? Scalar(0) : kept;
        y[at + k] = from[k] * factors[at + k];
      }
    });
  }

  /// Turns m_gradient, with respect to layer i's output, into that of its input; `gradient`: where the layer's own
  /// parameters' goes (null: nowhere).
  void backwardLayer(int i, Scalar* gradient, bool passOn) {
    const Layer& l = layer(i);
    const Columns x = input(i);
    const Scalar* y = m_w.m_activations[static_cast<std::size_t>(i)].data();
    Scalar* dy = m_w.m_gradient.data();
    Scalar* own = gradient ? gradient + l.parameters : nullptr;
    switch (l.spec.kind) {
      case LayerKind::Dense: backwardDense(l, x, dy, own, passOn); break;
      case LayerKind::Activation: backwardActivation(i, x, y, dy, own, passOn); break;
      case LayerKind::Dropout: {
        const Scalar* factors = m_w.m_saved[static_cast<std::size_t>(i)].data();
        for (Index k = 0; k < l.outputs * m_samples; ++k) dy[k] *= factors[k];
        break;
      }
      case LayerKind::BatchNorm: backwardBatchNorm(i, dy, own); break;
    }
  }

  [[gnu::noinline]] void backwardBatchNorm(int i, Scalar* dy, Scalar* own) {
    const Layer& l = layer(i);
    if (!own) own = m_w.m_packed.data();  // a frozen layer's sums are not wanted, but have to go somewhere
    batchNorm(m_w, l, i).backward(m_w.m_saved[static_cast<std::size_t>(i)].data(), m_theta + l.parameters,
                                  batchStatistics(m_w, i), dy, own, own + l.outputs);
  }

  void backwardDense(const Layer& l, Columns x, const Scalar* dy, Scalar* own, bool passOn) {
    const Dense shape{l.outputs, l.inputs, m_samples};
    if (own) shape.parameterGradient(dy, x.data, x.stride, own, m_w.m_packed.data());
    if (!passOn) return;
    shape.inputGradient(m_theta + l.parameters, dy, m_w.m_nextGradient.data(), m_w.m_packed.data());
    m_w.m_gradient.swap(m_w.m_nextGradient);
  }

  void backwardActivation(int i, Columns x, const Scalar* y, Scalar* dy, Scalar* own, bool passOn) {
    const Layer& l = layer(i);
    const Activation f = l.spec.activation;
    const bool last = i == m_network.layerCount() - 1;
    const Scalar slope = f == Activation::Prelu ? m_theta[l.parameters] : Scalar(0);
    if (f == Activation::Prelu && own) backwardSlope(l, x, dy, *own);
    if (!passOn || (f == Activation::Step && last)) return;
    elementwise(l, x, [&](const Scalar* from, Index at, Index count) {
      activationGradient(f, slope, from, y + at, dy + at, dy + at, count);
    });
  }

  [[gnu::noinline]] void backwardSlope(const Layer& l, Columns x, const Scalar* dy, Scalar& own) const {
    own = 0;
    elementwise(l, x, [&](const Scalar* from, Index at, Index count) { own += slopeGradient(from, dy + at, count); });
  }

  const Network& m_network;
  const Scalar* m_theta;
  const Scalar* m_buffers;
  const ConstMatrixRef& m_x;
  Workspace& m_w;
  Index m_samples;
};

bool forward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
             const ConstMatrixRef& x, Workspace& workspace, StopToken stop) {
  return Pass(network, theta, buffers, x, workspace).forward(false, 0, nullptr, stop);
}

bool forwardTraining(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                     const ConstMatrixRef& x, Random& dropout, Workspace& workspace, StopToken stop, int frozenLayers) {
  Random drawn = dropout;
  if (!Pass(network, theta, buffers, x, workspace).forward(true, frozenLayers, &drawn, stop)) return false;
  dropout = drawn;
  return true;
}

bool backward(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
              const ConstMatrixRef& x, Workspace& workspace, VectorRef gradient, StopToken stop, bool inputGradient) {
  assert(gradient.size() == network.parameterCount());
  return Pass(network, theta, buffers, x, workspace).backward(gradient.data(), inputGradient, stop);
}

void updateRunningStatistics(const Network& network, const Workspace& workspace, VectorRef buffers) {
  Pass::updateRunning(network, workspace, buffers.data());
}

std::optional<double> trainGradient(const Network& network, const ConstVectorRef& theta, VectorRef buffers,
                                    const Batch& batch, const Loss& loss, Random& dropout, Workspace& workspace,
                                    VectorRef gradient, StopToken stop, int frozenLayers) {
  Random drawn = dropout;
  Pass pass(network, theta, buffers, batch.x, workspace);
  if (!pass.forward(true, frozenLayers, &drawn, stop)) return {};
  const double value =
      meanLossAndGradient(loss, workspace.output(), batch.targets, batch.weights, workspace.outputGradient());
  if (!pass.backward(gradient.data(), false, stop)) return {};
  dropout = drawn;
  if (network.bufferCount() > 0) Pass::updateRunning(network, workspace, buffers.data());
  return value;
}

}  // namespace perc::nn

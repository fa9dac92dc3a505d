// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/nn/network.h"
#include "core/nn/workspace.h"

#include <algorithm>
#include <cassert>
#include <span>

namespace perc::nn {

/// A walk through the layers of a network, there and back.
class Pass {
 public:
  Pass(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers, const ConstMatrixRef& x,
       Workspace& workspace)
      : m_network(network),
        m_theta(theta.data()),
        m_buffers(buffers.data()),
        m_w(workspace),
        m_samples(x.cols()),
        m_x(x.data()),
        m_xStride(x.outerStride()) {
    assert(theta.size() == network.parameterCount() && buffers.size() == network.bufferCount());
    assert(x.rows() == network.inputs() && x.cols() <= workspace.maxSamples());
    if (hasGaps()) m_x = m_w.m_memory.data() + m_w.m_input.of(m_samples);
  }

  /// Draws from random().
  bool forward(const ConstMatrixRef& x, bool training, std::span<const Mode> modes, StopToken stop) {
    setModes(modes);
    m_w.m_samples = m_samples;
    m_w.m_training = training;
    if (hasGaps()) MatrixMap(m_w.m_memory.data() + m_w.m_input.of(m_samples), x.rows(), m_samples) = x;
    planForward();
    for (int i = 0; i < layerCount(); ++i) {
      if (stop.stopRequested()) return false;
      node(i).layer->forward(m_w.m_works[static_cast<std::size_t>(i)]);
    }
    return true;
  }

  bool backward(Scalar* gradient, bool inputGradient, StopToken stop) {
    planForward();
    planBackward(gradient, inputGradient);
    finish(m_w.m_lastSlope);
    if (m_w.m_lowest > 0 || m_w.m_hasModes) clearUnlearned(gradient, m_w.m_lowest);
    for (int i = layerCount() - 1; i >= (inputGradient ? 0 : m_w.m_lowest); --i) {
      if (stop.stopRequested()) return false;
      const Back& back = m_w.m_backs[static_cast<std::size_t>(i)];
      node(i).layer->backward(m_w.m_works[static_cast<std::size_t>(i)], back);
      if (m_w.m_meets) deliver(i, back);
    }
    return true;
  }

  static void updateRunning(const Workspace& w, Scalar* buffers) {
    for (std::size_t i = 0; i < w.m_nodes.size(); ++i) {
      const Node& n = w.m_nodes[i];
      if (n.layer->bufferCount() == 0 || !w.m_training || !w.m_modes[i].training) continue;
      n.layer->updateBuffers(w.m_samples, w.m_memory.data() + n.kept.of(w.m_samples), buffers + n.buffers);
    }
  }

  // The parts, for walks that do more.

  /// In place of forward(): what is written goes with what `other` holds.
  void beginAs(const Workspace& other) const {
    m_w.m_samples = m_samples;
    m_w.m_training = other.m_training;
    m_w.m_modes = other.m_modes;
    m_w.m_call = {};
  }
  Random& random() const { return *m_w.m_random; }
  Scalar* outputGradient() const { return m_w.m_gradients[0].data(); }

  using Node = Workspace::Node;

  int layerCount() const { return static_cast<int>(m_w.m_nodes.size()); }
  const Node& node(int i) const { return m_w.m_nodes[static_cast<std::size_t>(i)]; }
  const Mode& mode(int i) const { return m_w.m_modes[static_cast<std::size_t>(i)]; }
  Scalar* at(const Memory& place) const { return m_w.m_memory.data() + place.of(m_samples); }
  Scalar* collected(int i) const { return at(m_w.meeting(i).place); }
  Index rowsOf(int i) const { return i == kInput ? m_network.inputs() : node(i).rows; }
  /// Layers that cannot take them work on a copy.
  bool hasGaps() const { return m_w.m_packsInput && m_xStride != m_network.inputs() && m_samples > 1; }

  Work work(int i) const {
    const Node& n = node(i);
    const bool first = n.source == kInput;
    Work w{.samples = m_samples,
           .parameters = m_theta + n.parameters,
           .buffers = m_buffers + n.buffers,
           .x = first ? m_x : at(node(n.source).y),
           .xStride = !first      ? node(n.source).rows
                      : hasGaps() ? m_network.inputs()
                                  : m_xStride,
           .other = nullptr,
           .y = at(n.y),
           .kept = at(n.kept),
           .scratch = m_w.m_scratch.data(),
           .random = m_w.m_random.get(),
           .training = m_w.m_training && mode(i).training};
    if (n.isJoin) w.other = n.other == kInput ? m_x : at(node(n.other).y);
    return w;
  }

  /// The lowest layer whose parameters learn.
  int lowestTrained() const {
    for (int i = 0; i < layerCount(); ++i)
      if (mode(i).learns && node(i).layer->parameterCount() > 0) return i;
    return layerCount();
  }

  /// Where the gradient of layer i's parameters goes; null: nowhere, as without `gradient`.
  Scalar* learning(int i, int lowest, Scalar* gradient) const {
    const bool learns = gradient && node(i).layer->parameterCount() > 0 && i >= lowest && mode(i).learns;
    return learns ? gradient + node(i).parameters : nullptr;
  }
  /// 0 for what does not learn.
  void clearUnlearned(Scalar* gradient, int lowest) const {
    if (!gradient) return;
    for (int i = 0; i < layerCount(); ++i)
      if (!learning(i, lowest, gradient))
        std::fill_n(gradient + node(i).parameters, node(i).layer->parameterCount(), Scalar(0));
  }

  /// What layer i is to do with dy, the gradient with respect to its output: it goes on to what the layer reads, but
  /// not to layers before `lowest`.
  Back prepare(int i, Scalar* dy, int lowest, bool inputGradient, Scalar* gradient) const {
    const Node& n = node(i);
    if (m_w.meeting(i).collects) dy = collected(i);
    Back back{dy, nullptr, nullptr, learning(i, lowest, gradient)};
    if (inputGradient) lowest = kInput;
    const bool wanted = n.source >= lowest, collects = m_w.meeting(n.source).collects;
    if (wanted && n.inPlace) back.dx = dy;
    else if (wanted && !collects) back.dx = m_w.m_gradients[dy == m_w.m_gradients[0].data() ? 1 : 0].data();
    else if (wanted) back.dx = comesFirst(i, n.source) ? collected(n.source) : m_w.m_gradients[2].data();
    if (n.isJoin && n.other >= lowest)
      back.other = comesFirst(i, n.other) ? collected(n.other) : m_w.m_gradients[3].data();
    return back;
  }

  /// Sums up what has to be. Gives the gradient with respect to the output of the layer before, if that is read by no
  /// other.
  Scalar* deliver(int i, const Back& back) const {
    const Node& n = node(i);
    if (back.dx && m_w.meeting(n.source).collects) collect(i, n.source, back.dx);
    if (back.other) collect(i, n.other, back.other);
    return back.dx;
  }

  void finish(Scalar* dy) const { m_w.m_inputGradient = m_w.meeting(kInput).collects ? collected(kInput) : dy; }

  bool comesFirst(int reader, int source) const { return m_w.meeting(source).lastReader == reader; }

  void collect(int reader, int source, const Scalar* part) const {
    Scalar* sum = collected(source);
    if (sum == part) return;
    const Index count = rowsOf(source) * m_samples;
    if (comesFirst(reader, source)) std::copy_n(part, count, sum);
    else
      for (Index k = 0; k < count; ++k) sum[k] += part[k];
  }

 private:
  void setModes(std::span<const Mode> modes) const {
    if (modes.empty() && !m_w.m_hasModes) return;
    m_w.m_hasModes = !modes.empty();
    if (modes.empty()) std::fill(m_w.m_modes.begin(), m_w.m_modes.end(), Mode{});
    else std::copy(modes.begin(), modes.end(), m_w.m_modes.begin());
    m_w.m_call = {};
  }

  // What the layers are told stays the same from pass to pass while the numbers lie where they lay: small networks
  // would spend their time on finding it out.

  void planForward() const {
    const Workspace::Call call{m_theta, m_buffers, m_x, m_xStride, m_samples, m_w.m_training};
    if (call == m_w.m_call) return;
    Workspace::Call elsewhere = m_w.m_call;
    elsewhere.x = m_x;
    const bool onlyMoved = elsewhere == call;
    m_w.m_call = call;
    m_w.m_backCall = {};
    for (int i = 0; i < layerCount(); ++i)
      if (!onlyMoved || node(i).source == kInput || node(i).other == kInput)
        m_w.m_works[static_cast<std::size_t>(i)] = work(i);
  }
  void planBackward(Scalar* gradient, bool inputGradient) const {
    const Workspace::BackCall call{gradient, inputGradient};
    if (call == m_w.m_backCall) return;
    m_w.m_backCall = call;
    m_w.m_lowest = lowestTrained();
    Scalar* dy = outputGradient();
    for (int i = layerCount() - 1; i >= (inputGradient ? 0 : m_w.m_lowest); --i) {
      const Back back = prepare(i, dy, m_w.m_lowest, inputGradient, gradient);
      m_w.m_backs[static_cast<std::size_t>(i)] = back;
      dy = back.dx;
    }
    m_w.m_lastSlope = dy;
  }

  const Network& m_network;
  const Scalar* m_theta;
  const Scalar* m_buffers;
  Workspace& m_w;
  Index m_samples;
  const Scalar* m_x;
  Index m_xStride;
};

}  // namespace perc::nn

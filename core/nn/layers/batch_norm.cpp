// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/batch_norm.h"

#include <algorithm>
#include <cmath>

namespace perc::nn {
namespace {

constexpr char kNotation[] = "batchnorm";
constexpr auto kEpsilon = static_cast<Scalar>(1e-5), kMomentum = static_cast<Scalar>(0.1);

}  // namespace

// Rows are channels, columns the places of all samples.

BatchNorm::BatchNorm(Shape in)
    : Layer(kNotation, in, in,
            {vectorSegment("weight", SegmentKind::Scale, in.channels),
             vectorSegment("bias", SegmentKind::Shift, in.channels)},
            {vectorSegment("running_mean", SegmentKind::RunningMean, in.channels),
             vectorSegment("running_var", SegmentKind::RunningVariance, in.channels),
             scalarSegment("num_batches_tracked", SegmentKind::BatchCount)}),
      m_channels(in.channels) {}

BatchNorm::Statistics BatchNorm::statistics(const Work& w) const {
  Scalar* first = w.kept + out().size() * w.samples;
  return {first, first + m_channels, first + 2 * m_channels};
}

void BatchNorm::measure(const Work& w, const Statistics& of) const {
  const Index n = count(w.samples), rows = m_channels;
  std::fill_n(of.mean, rows, Scalar(0));
  std::fill_n(of.variance, rows, Scalar(0));
  for (Index s = 0; s < n; ++s)
    for (Index r = 0; r < rows; ++r) of.mean[r] += w.x[s * rows + r];
  for (Index r = 0; r < rows; ++r) of.mean[r] /= static_cast<Scalar>(n);
  for (Index s = 0; s < n; ++s)
    for (Index r = 0; r < rows; ++r) {
      const Scalar d = w.x[s * rows + r] - of.mean[r];
      of.variance[r] += d * d;
    }
  for (Index r = 0; r < rows; ++r) {
    of.variance[r] /= static_cast<Scalar>(n);
    of.inverse[r] = 1 / std::sqrt(of.variance[r] + kEpsilon);
  }
}

void BatchNorm::takeRunning(const Work& w, const Statistics& to) const {
  for (Index r = 0; r < m_channels; ++r) {
    to.mean[r] = w.buffers[r];
    to.variance[r] = w.buffers[m_channels + r];
    to.inverse[r] = 1 / std::sqrt(to.variance[r] + kEpsilon);
  }
}

void BatchNorm::forward(const Work& w) const {
  const Statistics is = statistics(w);
  if (byBatch(w)) measure(w, is);
  else takeRunning(w, is);
  const Scalar *gamma = w.parameters, *beta = gamma + m_channels, *x = w.x;
  Scalar *normalised = w.kept, *y = w.y;
  for (Index s = 0; s < count(w.samples); ++s, x += m_channels, normalised += m_channels, y += m_channels)
    for (Index r = 0; r < m_channels; ++r) {
      normalised[r] = (x[r] - is.mean[r]) * is.inverse[r];
      y[r] = gamma[r] * normalised[r] + beta[r];
    }
}

void BatchNorm::backward(const Work& w, const Back& back) const {
  const Index n = count(w.samples), rows = m_channels;
  const Scalar *normalised = w.kept, *gamma = w.parameters, *inverse = statistics(w).inverse;
  // A frozen layer's sums are not wanted, but the batch's statistics depend on x through them.
  Scalar* dGamma = back.gradient ? back.gradient : w.scratch;
  Scalar* dBeta = dGamma + rows;
  std::fill_n(dGamma, 2 * rows, Scalar(0));
  for (Index s = 0; s < n; ++s)
    for (Index r = 0; r < rows; ++r) {
      dGamma[r] += back.dy[s * rows + r] * normalised[s * rows + r];
      dBeta[r] += back.dy[s * rows + r];
    }
  if (!back.dx) return;
  const Scalar share = byBatch(w) ? 1 / static_cast<Scalar>(n) : Scalar(0);
  for (Index s = 0; s < n; ++s)
    for (Index r = 0; r < rows; ++r) {
      const Scalar common = share * (dBeta[r] + normalised[s * rows + r] * dGamma[r]);
      back.dx[s * rows + r] = gamma[r] * inverse[r] * (back.dy[s * rows + r] - common);
    }
}

void BatchNorm::updateBuffers(Index samples, const Scalar* kept, Scalar* running) const {
  const Index n = count(samples);
  if (n < 2) return;
  const Scalar unbiased = static_cast<Scalar>(n) / static_cast<Scalar>(n - 1);
  const Scalar *batchMean = kept + out().size() * samples, *batchVariance = batchMean + m_channels;
  for (Index r = 0; r < m_channels; ++r) {
    Scalar &mean = running[r], &variance = running[m_channels + r];
    mean += kMomentum * (batchMean[r] - mean);
    variance += kMomentum * (batchVariance[r] * unbiased - variance);
  }
  running[2 * m_channels] += 1;
}

TorchText BatchNorm::torch() const {
  return {(out().isVector() ? "nn.BatchNorm1d(" : "nn.BatchNorm2d(") + std::to_string(m_channels) + ")"};
}

LayerSpec batchNorm() {
  return {kNotation, [](const Site& site) -> Result<LayerPointer> {
            return LayerPointer(std::make_shared<const BatchNorm>(site.in));
          }};
}

}  // namespace perc::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/spectral.h"

#include <algorithm>
#include <cmath>

namespace perc::nn {
namespace {

constexpr double kEpsilon = 1e-12;  // PyTorch's

std::vector<Segment> renamed(std::vector<Segment> segments) {
  segments.front().name = "weight_orig";
  return segments;
}

/// As PyTorch's F.normalize.
void normalise(Scalar* vector, Index n) {
  double squares = 0;
  for (Index i = 0; i < n; ++i) squares += static_cast<double>(vector[i]) * vector[i];
  const double norm = std::max(std::sqrt(squares), kEpsilon);
  for (Index i = 0; i < n; ++i) vector[i] = static_cast<Scalar>(vector[i] / norm);
}

}  // namespace

Spectral::Spectral(LayerPointer inner)
    : Layer("spectral(" + inner->notation() + ")", inner->in(), inner->out(), renamed(inner->segments()),
            {vectorSegment("weight_u", SegmentKind::Direction, inner->segments()[0].shape[0]),
             vectorSegment("weight_v", SegmentKind::Direction,
                           inner->segments()[0].size() / inner->segments()[0].shape[0])}),
      m_inner(std::move(inner)),
      m_rows(segments()[0].shape[0]),
      m_columns(segments()[0].size() / m_rows),
      m_places(rowMajorPlaces(segments()[0])) {}

Memory Spectral::kept() const {
  Memory all = m_inner->kept();
  all.fixed += m_rows + m_columns + 1 + parameterCount();
  return all;
}

Spectral::Kept Spectral::keptAt(Scalar* kept, Index samples) const {
  Scalar* u = kept + m_inner->kept().of(samples);
  return {u, u + m_rows, u + m_rows + m_columns, u + m_rows + m_columns + 1};
}

Work Spectral::innerWork(const Work& w) const {
  Work inner = w;
  inner.parameters = keptAt(w.kept, w.samples).parameters;
  return inner;
}

void Spectral::forward(const Work& w) const {
  const Kept k = keptAt(w.kept, w.samples);
  const auto weight = [&](Index row, Index column) {
    return w.parameters[m_places[static_cast<std::size_t>(row * m_columns + column)]];
  };
  std::copy_n(w.buffers, m_rows + m_columns, k.u);
  if (w.training) {
    for (Index c = 0; c < m_columns; ++c) {
      k.v[c] = 0;
      for (Index r = 0; r < m_rows; ++r) k.v[c] += weight(r, c) * k.u[r];
    }
    normalise(k.v, m_columns);
  }
  Scalar sigma = 0;
  for (Index r = 0; r < m_rows; ++r) {
    Scalar along = 0;
    for (Index c = 0; c < m_columns; ++c) along += weight(r, c) * k.v[c];
    if (w.training) k.u[r] = along;
    else sigma += k.u[r] * along;
  }
  if (w.training) {
    // u' W v with u = W v / |W v| is |W v|.
    double squares = 0;
    for (Index r = 0; r < m_rows; ++r) squares += static_cast<double>(k.u[r]) * k.u[r];
    sigma = static_cast<Scalar>(std::sqrt(squares));
    normalise(k.u, m_rows);
  }
  *k.sigma = sigma;
  const Index weights = m_rows * m_columns;
  for (Index i = 0; i < weights; ++i) k.parameters[i] = w.parameters[i] / sigma;
  std::copy_n(w.parameters + weights, parameterCount() - weights, k.parameters + weights);
  m_inner->forward(innerWork(w));
}

/// With W^ = W/sigma: dW = (dW^ - (sum of dW^ W^) u v') / sigma.
void Spectral::backward(const Work& w, const Back& back) const {
  m_inner->backward(innerWork(w), back);
  if (!back.gradient) return;
  const Kept k = keptAt(w.kept, w.samples);
  Scalar along = 0;
  for (Index i = 0; i < m_rows * m_columns; ++i) along += back.gradient[i] * k.parameters[i];
  for (Index r = 0; r < m_rows; ++r)
    for (Index c = 0; c < m_columns; ++c) {
      Scalar& slope = back.gradient[m_places[static_cast<std::size_t>(r * m_columns + c)]];
      slope = (slope - along * k.u[r] * k.v[c]) / *k.sigma;
    }
}

void Spectral::updateBuffers(Index samples, const Scalar* kept, Scalar* buffers) const {
  std::copy_n(kept + m_inner->kept().of(samples), m_rows + m_columns, buffers);
}

TorchText Spectral::torch() const { return {"nn.utils.spectral_norm(" + m_inner->torch().module + ")"}; }

LayerSpec spectral(LayerSpec inner) {
  std::string text = "spectral(" + inner.notation + ")";
  return {std::move(text), [inner = std::move(inner)](const Site& site) -> Result<LayerPointer> {
            const bool takes = inner.notation.starts_with("dense ") || inner.notation.starts_with("conv ");
            if (!takes) return Message{PERC_TR("it takes one dense or conv layer.")};
            auto made = inner.make(site);
            if (!made) return made.error();
            if ((*made)->parameterCount() > kMostNumbers)
              return Message{PERC_TR("it has more than %1 parameters."), {std::to_string(kMostNumbers)}};
            return LayerPointer(std::make_shared<const Spectral>(*made));
          }};
}

}  // namespace perc::nn

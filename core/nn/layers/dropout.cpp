// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/dropout.h"

namespace perc::nn {

Dropout::Dropout(double rate, Shape in) : Layer("dropout " + toText(rate), in, in), m_rate(rate) {}

void Dropout::forward(const Work& w) const {
  const bool drops = w.training && m_rate > 0;
  const auto stays = static_cast<Scalar>(1 / (1 - m_rate));
  for (Index k = 0; k < out().size() * w.samples; ++k) {
    w.kept[k] = !drops ? Scalar(1) : w.random->bernoulli(m_rate) ? Scalar(0) : stays;
    w.y[k] = w.x[k] * w.kept[k];
  }
}

void Dropout::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  for (Index k = 0; k < out().size() * w.samples; ++k) back.dx[k] = back.dy[k] * w.kept[k];
}

void Dropout::tangent(const Work& w, const Tangent& t) const {
  for (Index k = 0; k < out().size() * w.samples; ++k) t.y[k] = t.x[k] * w.kept[k];
}

void Dropout::tangentBackward(const Work& w, const Tangent&, const Back&, const Back& dot) const { backward(w, dot); }

TorchText Dropout::torch() const { return {"nn.Dropout(" + toText(m_rate) + ")"}; }

LayerSpec dropout(double rate) {
  return {"dropout " + toText(rate), [rate](const Site& site) -> Result<LayerPointer> {
            if (!(rate >= 0 && rate < 1))
              return Message{PERC_TR("its rate is %1; from 0 to below 1 is allowed."), {toText(rate)}};
            return LayerPointer(std::make_shared<const Dropout>(rate, site.in));
          }};
}

}  // namespace perc::nn

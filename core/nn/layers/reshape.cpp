// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/reshape.h"

#include <algorithm>

namespace perc::nn {
namespace {

constexpr char kFlatten[] = "flatten";
constexpr int kMostUpsampling = 64;

/// f(index in PyTorch's order, index here) of all numbers of an image.
template <class F>
void forEachNumber(const Shape& image, F f) {
  for (Index p = 0; p < image.places(); ++p)
    for (Index c = 0; c < image.channels; ++c) f(c * image.places() + p, p * image.channels + c);
}

void toVector(const Shape& image, Index samples, const Scalar* from, Scalar* to) {
  for (Index s = 0; s < samples; ++s, from += image.size(), to += image.size())
    forEachNumber(image, [&](Index flat, Index here) { to[flat] = from[here]; });
}

void toImage(const Shape& image, Index samples, const Scalar* from, Scalar* to) {
  for (Index s = 0; s < samples; ++s, from += image.size(), to += image.size())
    forEachNumber(image, [&](Index flat, Index here) { to[here] = from[flat]; });
}

std::string notationOf(const Shape& to) {
  return "unflatten " + std::to_string(to.channels) + " " + std::to_string(to.height) + "x" + std::to_string(to.width);
}

}  // namespace

Flatten::Flatten(Shape in) : LinearLayer(kFlatten, in, {static_cast<int>(in.size())}) {}
void Flatten::forward(const Work& w) const { toVector(in(), w.samples, w.x, w.y); }
void Flatten::backward(const Work& w, const Back& back) const {
  if (back.dx) toImage(in(), w.samples, back.dy, back.dx);
}
TorchText Flatten::torch() const { return {"nn.Flatten()"}; }

Unflatten::Unflatten(Shape in, Shape out) : LinearLayer(notationOf(out), in, out) {}
void Unflatten::forward(const Work& w) const { toImage(out(), w.samples, w.x, w.y); }
void Unflatten::backward(const Work& w, const Back& back) const {
  if (back.dx) toVector(out(), w.samples, back.dy, back.dx);
}
TorchText Unflatten::torch() const {
  return {"nn.Unflatten(1, (" + std::to_string(out().channels) + ", " + std::to_string(out().height) + ", " +
          std::to_string(out().width) + "))"};
}

Upsampling::Upsampling(int factor, Shape in)
    : LinearLayer("upsample " + std::to_string(factor), in, {in.channels, in.height * factor, in.width * factor}),
      m_factor(factor) {}

void Upsampling::forward(const Work& w) const {
  const Shape &from = in(), &to = out();
  Scalar* y = w.y;
  for (Index s = 0; s < w.samples; ++s)
    for (int row = 0; row < to.height; ++row)
      for (int column = 0; column < to.width; ++column, y += to.channels) {
        const Index place = Index{row / m_factor} * from.width + column / m_factor;
        std::copy_n(w.x + s * from.size() + place * from.channels, from.channels, y);
      }
}

void Upsampling::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  const Shape &from = in(), &to = out();
  std::fill_n(back.dx, from.size() * w.samples, Scalar(0));
  const Scalar* dy = back.dy;
  for (Index s = 0; s < w.samples; ++s)
    for (int row = 0; row < to.height; ++row)
      for (int column = 0; column < to.width; ++column, dy += to.channels) {
        const Index place = Index{row / m_factor} * from.width + column / m_factor;
        Scalar* dx = back.dx + s * from.size() + place * from.channels;
        for (int c = 0; c < from.channels; ++c) dx[c] += dy[c];
      }
}

TorchText Upsampling::torch() const { return {"nn.Upsample(scale_factor=" + std::to_string(m_factor) + ")"}; }

LayerSpec flatten() {
  return {kFlatten, [](const Site& site) -> Result<LayerPointer> {
            if (site.in.size() > kMostUnits)
              return Message{PERC_TR("%1 numbers are too many for a vector; at most %2 are allowed."),
                             {std::to_string(site.in.size()), std::to_string(kMostUnits)}};
            return LayerPointer(std::make_shared<const Flatten>(site.in));
          }};
}

LayerSpec unflatten(Shape to) {
  return {notationOf(to), [to](const Site& site) -> Result<LayerPointer> {
            for (const int n : {to.channels, to.height, to.width})
              if (n < 1 || n > kMostUnits)
                return Message{PERC_TR("its image is %1; 1 to %2 are allowed of each."),
                               {to.text(), std::to_string(kMostUnits)}};
            if (!site.in.isVector() || to.size() != site.in.size())
              return Message{PERC_TR("it makes %1 numbers into an image of %2, but gets %3."),
                             {std::to_string(to.size()), to.text(), site.in.text()}};
            return LayerPointer(std::make_shared<const Unflatten>(site.in, to));
          }};
}

LayerSpec upsampling(int factor) {
  return {"upsample " + std::to_string(factor), [factor](const Site& site) -> Result<LayerPointer> {
            if (factor < 1 || factor > kMostUpsampling)
              return Message{PERC_TR("its factor is %1; 1 to %2 are allowed."),
                             {std::to_string(factor), std::to_string(kMostUpsampling)}};
            if (Result<void> takes = checkImage(site.in); !takes) return takes.error();
            return LayerPointer(std::make_shared<const Upsampling>(factor, site.in));
          }};
}

}  // namespace perc::nn

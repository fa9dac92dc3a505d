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

std::string notationOf(const std::string& word, const Shape& image) {
  return word + " " + std::to_string(image.channels) + " " + std::to_string(image.height) + "x" +
         std::to_string(image.width);
}

Result<void> checkSizes(const Shape& image) {
  for (const int n : {image.channels, image.height, image.width})
    if (n < 1 || n > kMostUnits)
      return Message{PERC_TR("its image is %1; 1 to %2 are allowed of each."),
                     {image.text(), std::to_string(kMostUnits)}};
  return {};
}

constexpr char kPlanes[] = R"(class Planes(nn.Module):
    def __init__(self, channels, height, width):
        super().__init__()
        self.channels, self.height, self.width = channels, height, width

    def forward(self, x):
        count = self.channels * self.height * self.width
        image = x[:, :count].unflatten(1, (self.height, self.width, self.channels)).permute(0, 3, 1, 2)
        more = x[:, count:, None, None].expand(-1, -1, self.height, self.width)
        return torch.cat([image, more], 1)
)";

}  // namespace

Flatten::Flatten(Shape in) : LinearLayer(kFlatten, in, {static_cast<int>(in.size())}) {}
void Flatten::forward(const Work& w) const { toVector(in(), w.samples, w.x, w.y); }
void Flatten::backward(const Work& w, const Back& back) const {
  if (back.dx) toImage(in(), w.samples, back.dy, back.dx);
}
TorchText Flatten::torch() const { return {"nn.Flatten()"}; }

Unflatten::Unflatten(Shape in, Shape out) : LinearLayer(notationOf("unflatten", out), in, out) {}
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

Planes::Planes(Shape in, Shape image)
    : LinearLayer(notationOf("planes", image), in,
                  {image.channels + static_cast<int>(in.size() - image.size()), image.height, image.width}),
      m_image(image) {}

void Planes::forward(const Work& w) const {
  const Index more = in().size() - m_image.size();
  const Scalar* x = w.x;
  Scalar* y = w.y;
  for (Index s = 0; s < w.samples; ++s, x += in().size())
    for (Index p = 0; p < m_image.places(); ++p) {
      y = std::copy_n(x + p * m_image.channels, m_image.channels, y);
      y = std::copy_n(x + m_image.size(), more, y);
    }
}

void Planes::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  const Index more = in().size() - m_image.size();
  const Scalar* dy = back.dy;
  Scalar* dx = back.dx;
  for (Index s = 0; s < w.samples; ++s, dx += in().size()) {
    Scalar* sums = dx + m_image.size();
    std::fill_n(sums, more, Scalar(0));
    for (Index p = 0; p < m_image.places(); ++p) {
      std::copy_n(dy, m_image.channels, dx + p * m_image.channels);
      dy += m_image.channels;
      for (Index k = 0; k < more; ++k) sums[k] += *dy++;
    }
  }
}

TorchText Planes::torch() const {
  return {"Planes(" + std::to_string(m_image.channels) + ", " + std::to_string(m_image.height) + ", " +
              std::to_string(m_image.width) + ")",
          kPlanes};
}

LayerSpec flatten() {
  return {kFlatten, [](const Site& site) -> Result<LayerPointer> {
            if (site.in.size() > kMostUnits)
              return Message{PERC_TR("%1 numbers are too many for a vector; at most %2 are allowed."),
                             {std::to_string(site.in.size()), std::to_string(kMostUnits)}};
            return LayerPointer(std::make_shared<const Flatten>(site.in));
          }};
}

LayerSpec unflatten(Shape to) {
  return {notationOf("unflatten", to), [to](const Site& site) -> Result<LayerPointer> {
            if (const auto fits = checkSizes(to); !fits) return fits.error();
            if (!site.in.isVector() || to.size() != site.in.size())
              return Message{PERC_TR("it makes %1 numbers into an image of %2, but gets %3."),
                             {std::to_string(to.size()), to.text(), site.in.text()}};
            return LayerPointer(std::make_shared<const Unflatten>(site.in, to));
          }};
}

LayerSpec planes(Shape image) {
  return {notationOf("planes", image), [image](const Site& site) -> Result<LayerPointer> {
            if (const auto fits = checkSizes(image); !fits) return fits.error();
            if (!site.in.isVector() || site.in.size() < image.size())
              return Message{PERC_TR("it makes an image of %1 of %2 numbers or more, but gets %3."),
                             {image.text(), std::to_string(image.size()), site.in.text()}};
            return LayerPointer(std::make_shared<const Planes>(site.in, image));
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

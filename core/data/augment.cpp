// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/augment.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::data {
namespace {

/// Where a place of the new image lies in the old one: an affine map about the centre.
struct Map {
  double xx, xy, yx, yy, x0, y0;
};

Map drawn(const Augmentation& how, int height, int width, Random& random) {
  const double angle = random.uniform(-1, 1) * how.rotation * std::numbers::pi / 180;
  const double size = elementary::pow(1 + how.scale, random.uniform(-1, 1));
  const double right = random.uniform(-1, 1) * how.shift * width, down = random.uniform(-1, 1) * how.shift * height;
  const double mirror = how.flip && random.bernoulli(0.5) ? -1 : 1;
  const double c = elementary::cos(angle) / size, s = elementary::sin(angle) / size;
  const double cx = (width - 1) / 2.0, cy = (height - 1) / 2.0;
  Map m{mirror * c, mirror * s, -s, c, 0, 0};
  m.x0 = cx - m.xx * (cx + right) - m.xy * (cy + down);
  m.y0 = cy - m.yx * (cx + right) - m.yy * (cy + down);
  return m;
}

}  // namespace

void augment(const Augmentation& how, int height, int width, int channels, float* image, Random& random,
             std::vector<float>& copy) {
  const auto count =
      static_cast<std::size_t>(height) * static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
  if (how.shift > 0 || how.rotation > 0 || how.scale > 0 || how.flip) {
    const Map map = drawn(how, height, width, random);
    copy.assign(image, image + count);
    const auto old = [&](int y, int x, int c) {
      if (y < 0 || x < 0 || y >= height || x >= width) return 0.0f;
      return copy[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) *
                      static_cast<std::size_t>(channels) +
                  static_cast<std::size_t>(c)];
    };
    float* to = image;
    for (int row = 0; row < height; ++row)
      for (int column = 0; column < width; ++column) {
        const double x = map.xx * column + map.xy * row + map.x0, y = map.yx * column + map.yy * row + map.y0;
        const double left = std::floor(x), top = std::floor(y);
        const auto fx = static_cast<float>(x - left), fy = static_cast<float>(y - top);
        const int ix = static_cast<int>(std::clamp(left, -2.0, width + 1.0)),
                  iy = static_cast<int>(std::clamp(top, -2.0, height + 1.0));
        for (int c = 0; c < channels; ++c)
          *to++ = (1 - fy) * ((1 - fx) * old(iy, ix, c) + fx * old(iy, ix + 1, c)) +
                  fy * ((1 - fx) * old(iy + 1, ix, c) + fx * old(iy + 1, ix + 1, c));
      }
  }
  if (how.noise > 0)
    for (std::size_t i = 0; i < count; ++i)
      image[i] = std::clamp(image[i] + static_cast<float>(random.normal(0, how.noise)), 0.0f, 1.0f);
}

}  // namespace perc::data

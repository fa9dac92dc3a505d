// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/depthwise.h"

#include "core/math/lanes.h"

#include <algorithm>

namespace perc::nn {
namespace {

/// f(first channel, how many of a register's lanes exist), with `whole` known to the compiler.
template <class F>
PERC_INLINE void forEachRegister(Index channels, F f) {
  Index c = 0;
  for (; c + kLanes <= channels; c += kLanes)
    f(
        c, [](const Scalar* p) { return load(p); }, [](Scalar* p, Lanes value) { store(p, value); });
  const Index rest = channels - c;
  if (rest > 0)
    f(
        c, [rest](const Scalar* p) { return loadFirst(p, rest); },
        [rest](Scalar* p, Lanes value) { storeFirst(p, value, rest); });
}

}  // namespace

/// f(weight, x, y, count, read, write) for a register of channels under each tap, along each row of places: `count`
/// neighbouring places, from `y` on, look at the pixels from `x` on, a stride apart. `weight`: the tap's place in W.
template <class Image, class Places, class F>
void Depthwise::forEachRun(Index samples, Image* images, Places* placesOf, F f) const {
  for (Index s = 0; s < samples; ++s, images += image.size(), placesOf += places.size())
    for (int row = 0; row < places.height; ++row)
      for (int i = 0; i < window.kernel.height; ++i) {
        const int y = window.row(row, i);
        if (y < 0 || y >= image.height) continue;
        for (int j = 0; j < window.kernel.width; ++j) {
          int first = 0, last = places.width;
          while (first < last && window.column(first, j) < 0) ++first;
          while (first < last && window.column(last - 1, j) >= image.width) --last;
          if (first == last) continue;
          const Index tap = Index{i} * window.kernel.width + j;
          Image* x = images + (Index{y} * image.width + window.column(first, j)) * image.channels;
          Places* at = placesOf + (Index{row} * places.width + first) * image.channels;
          forEachRegister(image.channels, [&](Index c, auto read, auto write) {
            f(tap * image.channels + c, x + c, at + c, Index{last} - first, read, write);
          });
        }
      }
}

void Depthwise::addPlaces(Index samples, const Scalar* images, const Scalar* weights, Scalar* placesOf) const {
  forEachRun(samples, images, placesOf,
             [&](Index weight, const Scalar* x, Scalar* y, Index count, auto read, auto write) {
               const Lanes w = read(weights + weight);
               for (Index k = 0; k < count; ++k, x += stride(), y += image.channels)
                 write(y, fused(w, read(x), read(y)));
             });
}

void Depthwise::addImage(Index samples, const Scalar* placesOf, const Scalar* weights, Scalar* images) const {
  forEachRun(samples, images, placesOf,
             [&](Index weight, Scalar* x, const Scalar* y, Index count, auto read, auto write) {
               const Lanes w = read(weights + weight);
               for (Index k = 0; k < count; ++k, x += stride(), y += image.channels)
                 write(x, fused(w, read(y), read(x)));
             });
}

void Depthwise::addWeights(Index samples, const Scalar* images, const Scalar* placesOf, Scalar* weights) const {
  forEachRun(samples, images, placesOf,
             [&](Index weight, const Scalar* x, const Scalar* y, Index count, auto read, auto write) {
               Lanes even{}, odd{};  // two chains: the sum of one is too slow to follow
               Index k = 0;
               for (; k + 1 < count; k += 2, x += 2 * stride(), y += 2 * image.channels) {
                 even = fused(read(x), read(y), even);
                 odd = fused(read(x + stride()), read(y + image.channels), odd);
               }
               if (k < count) even = fused(read(x), read(y), even);
               write(weights + weight, read(weights + weight) + (even + odd));
             });
}

}  // namespace perc::nn

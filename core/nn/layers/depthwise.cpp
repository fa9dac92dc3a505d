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

/// f(tap, place, pixel, count): under this tap of the window, `count` neighbouring places of a row look at that pixel
/// and at those that follow it, a stride apart.
template <class F>
void Depthwise::forEachSpan(F f) const {
  for (int row = 0; row < places.height; ++row)
    for (int i = 0; i < window.kernel.height; ++i) {
      const int y = window.row(row, i);
      if (y < 0 || y >= image.height) continue;
      for (int j = 0; j < window.kernel.width; ++j) {
        int first = 0, last = places.width;
        while (first < last && window.column(first, j) < 0) ++first;
        while (first < last && window.column(last - 1, j) >= image.width) --last;
        if (first < last)
          f(Index{i} * window.kernel.width + j, Index{row} * places.width + first,
            Index{y} * image.width + window.column(first, j), Index{last} - first);
      }
    }
}

void Depthwise::addPlaces(Index samples, const Scalar* images, const Scalar* weights, Scalar* placesOf) const {
  const Index channels = image.channels, step = channels * window.stride.width;
  for (Index s = 0; s < samples; ++s, images += image.size(), placesOf += places.size())
    forEachSpan([&](Index tap, Index place, Index pixel, Index count) {
      forEachRegister(channels, [&](Index c, auto read, auto write) {
        const Lanes w = read(weights + tap * channels + c);
        const Scalar* x = images + pixel * channels + c;
        Scalar* y = placesOf + place * channels + c;
        for (Index k = 0; k < count; ++k, x += step, y += channels) write(y, fused(w, read(x), read(y)));
      });
    });
}

void Depthwise::addImage(Index samples, const Scalar* placesOf, const Scalar* weights, Scalar* images) const {
  const Index channels = image.channels, step = channels * window.stride.width;
  for (Index s = 0; s < samples; ++s, images += image.size(), placesOf += places.size())
    forEachSpan([&](Index tap, Index place, Index pixel, Index count) {
      forEachRegister(channels, [&](Index c, auto read, auto write) {
        const Lanes w = read(weights + tap * channels + c);
        const Scalar* y = placesOf + place * channels + c;
        Scalar* x = images + pixel * channels + c;
        for (Index k = 0; k < count; ++k, x += step, y += channels) write(x, fused(w, read(y), read(x)));
      });
    });
}

void Depthwise::addWeights(Index samples, const Scalar* images, const Scalar* placesOf, Scalar* weights) const {
  const Index channels = image.channels, step = channels * window.stride.width;
  for (Index s = 0; s < samples; ++s, images += image.size(), placesOf += places.size())
    forEachSpan([&](Index tap, Index place, Index pixel, Index count) {
      forEachRegister(channels, [&](Index c, auto read, auto write) {
        const Scalar *x = images + pixel * channels + c, *y = placesOf + place * channels + c;
        Lanes even{}, odd{};  // two chains: the sum of one is too slow to follow
        Index k = 0;
        for (; k + 1 < count; k += 2, x += 2 * step, y += 2 * channels) {
          even = fused(read(x), read(y), even);
          odd = fused(read(x + step), read(y + channels), odd);
        }
        if (k < count) even = fused(read(x), read(y), even);
        Scalar* w = weights + tap * channels + c;
        write(w, read(w) + (even + odd));
      });
    });
}

}  // namespace perc::nn

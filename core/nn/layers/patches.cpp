// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/patches.h"

#include <algorithm>

namespace perc::nn {

void Patches::gather(const Scalar* from, Scalar* patches) const {
  const bool padded = window.padding != Extent{0, 0};
  for (int row = 0; row < places.height; ++row)
    for (int column = 0; column < places.width; ++column, patches += rows()) {
      if (padded) std::fill_n(patches, rows(), Scalar(0));
      forEachTap(window, image, row, column, [&](Index place, Index tap) {
        std::copy_n(from + place * image.channels + firstChannel, channels, patches + tap * channels);
      });
    }
}

void Patches::scatter(const Scalar* patches, Scalar* to) const {
  for (int row = 0; row < places.height; ++row)
    for (int column = 0; column < places.width; ++column, patches += rows())
      forEachTap(window, image, row, column, [&](Index place, Index tap) {
        Scalar* sum = to + place * image.channels + firstChannel;
        for (int c = 0; c < channels; ++c) sum[c] += patches[tap * channels + c];
      });
}

}  // namespace perc::nn

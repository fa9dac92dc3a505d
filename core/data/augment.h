// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/random.h"

#include <vector>

namespace perc::data {

/// How images are varied while they are learned. A plain value; nothing by default.
struct Augmentation {
  double shift = 0;     ///< up to this share of height and width, to each side
  double rotation = 0;  ///< up to so many degrees, either way
  double scale = 0;     ///< larger or smaller by a factor of up to 1 + scale
  bool flip = false;    ///< left and right are exchanged, in every other image
  double noise = 0;     ///< standard deviation of what is added to each number

  bool operator==(const Augmentation&) const = default;
};

/// Varies one image of floats (row, column, channel) in place, drawing from a stream of its own. What comes in from
/// beyond the edge is 0; places between places are interpolated linearly. Numbers stay in 0 … 1 where noise is added.
/// `copy`: scratch, kept between calls.
void augment(const Augmentation& how, int height, int width, int channels, float* image, Random& random,
             std::vector<float>& copy);

}  // namespace perc::data

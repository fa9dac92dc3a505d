// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layers/window.h"

namespace perc::nn {

/// The patches of an image that a window sees, as columns of a matrix (im2col): taps x channels of the group (channel
/// fastest) by the window's places. Convolution is then one product, transposed convolution the other way round.
struct Patches {
  Window window;
  Shape image;
  Extent places;               ///< of the window
  int firstChannel, channels;  ///< of the group

  Index rows() const { return Index{window.kernel.height} * window.kernel.width * channels; }
  Index columns() const { return Index{places.height} * places.width; }
  /// rows() x columns(); 0 in the padding.
  void gather(const Scalar* image, Scalar* patches) const;
  /// The other way: adds each number to where it came from.
  void scatter(const Scalar* patches, Scalar* image) const;
};

}  // namespace perc::nn

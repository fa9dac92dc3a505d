// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layers/window.h"

namespace perc::nn {

/// The three products of a convolution in which every channel is a group of its own: a number of `weights` for each tap
/// of the window and channel, channels last. A product of matrices would have one row; here a lane is a channel. Each
/// adds to what is there.
struct Depthwise {
  Window window;
  Shape image, places;  ///< of as many channels

  /// places += W image.
  void addPlaces(Index samples, const Scalar* images, const Scalar* weights, Scalar* placesOf) const;
  /// image += W' places.
  void addImage(Index samples, const Scalar* placesOf, const Scalar* weights, Scalar* images) const;
  /// W += places image.
  void addWeights(Index samples, const Scalar* images, const Scalar* placesOf, Scalar* weights) const;

 private:
  template <class Image, class Places, class F>
  void forEachRun(Index samples, Image* images, Places* placesOf, F f) const;
  Index stride() const { return Index{image.channels} * window.stride.width; }  ///< numbers between pixels looked at
};

}  // namespace perc::nn

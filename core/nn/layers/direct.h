// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layers/window.h"

namespace perc::nn {

/// Convolution of one group without patches: for few channels, where copying them costs more than the product. Images
/// come with their padding (padded()), of which rows are contiguous, channels last.
struct Direct {
  Window window;
  Shape image;  ///< without padding
  Shape places;

  Extent padded() const;  ///< rows and columns of the image with its padding
  /// Numbers of a padded image, with what kernels may read or write behind it.
  Index paddedSize() const;
  /// From an image to one with its padding, and the other way (which takes the padding off).
  void pad(const Scalar* from, Scalar* to) const;
  void unpad(const Scalar* from, Scalar* to) const;

  /// The weights (see Convolution) as place() reads them: taps x channels by registers of outputs, filled up with 0.
  Index packedSize() const;
  void pack(const Scalar* weights, const Scalar* bias, Scalar* packed) const;
  /// places = W image + bias. With kSlack behind `places`.
  void place(const Scalar* packed, const Scalar* padded, Scalar* places) const;

  /// The weights output by output: for each the window's rows of taps x channels, each filled up with 0 to registers.
  Index turnedSize() const;
  void turn(const Scalar* weights, Scalar* turned) const;
  /// The other way, adding.
  void addTurned(const Scalar* turned, Scalar* weights) const;
  bool fits() const;  ///< what follows takes images up to a certain size
  /// The numbers of `dy` (one sample) that are not 0: how many, and their indices; `found` has room for as many as
  /// there are numbers, and 16.
  Index find(const Scalar* dy, std::int32_t* found) const;
  /// One of them, by where its patch begins in the padded image.
  struct Slope {
    std::int32_t patch;
    Scalar dy;
  };
  /// The same by outputs: the first slope of output o is ordered[o places.places()], their number counts[o].
  void order(const std::int32_t* found, Index count, const Scalar* dy, Slope* ordered, std::int32_t* counts) const;
  /// For these only: db += dy, …
  void addBias(const Slope* ordered, const std::int32_t* counts, Scalar* bias) const;
  /// … dW += dy patch', output by output, …
  void addWeights(const Slope* ordered, const std::int32_t* counts, const Scalar* padded, Scalar* turned) const;
  /// … and patch += W' dy. `padded` has 0 where nothing has been added.
  void addImage(const std::int32_t* found, Index count, const Scalar* dy, const Scalar* turned, Scalar* padded) const;

 private:
  Index row() const { return Index{window.kernel.width} * image.channels; }  ///< of a patch
  Index step() const { return padded().width * Index{image.channels}; }      ///< to the image's next row
};

}  // namespace perc::nn

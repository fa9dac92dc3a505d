// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <string>

namespace perc::nn {

/// Rows and columns.
struct Extent {
  int height = 1, width = 1;

  /// "5x3"; "5" if both are the same.
  std::string text() const;
  bool operator==(const Extent&) const = default;
};

/// What one sample is at some place of a network: a plain vector, or an image of `channels` numbers at each of height x
/// width places. There the channel runs fastest, then the column, then the row (channels last). As in PyTorch an image
/// of one place is no vector.
struct Shape {
  int channels = 1, height = 1, width = 1;

  Shape() = default;
  Shape(int numbers) : channels(numbers) {}
  Shape(int imageChannels, int rows, int columns)
      : channels(imageChannels), height(rows), width(columns), m_isImage(true) {}

  Index places() const { return Index{height} * width; }
  Index size() const { return channels * places(); }
  bool isVector() const { return !m_isImage; }
  /// "10", or as PyTorch writes an image: "8 x 24 x 24" (channels, height, width).
  std::string text() const;
  bool operator==(const Shape&) const = default;

 private:
  bool m_isImage = false;
};

}  // namespace perc::nn

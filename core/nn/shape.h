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

/// What one sample is at some place of a network: `channels` numbers at each of height x width places. The channel runs
/// fastest, then the column, then the row (channels last). A plain vector of n numbers is n x 1 x 1.
struct Shape {
  int channels = 1, height = 1, width = 1;

  Index places() const { return Index{height} * width; }
  Index size() const { return channels * places(); }
  bool isVector() const { return places() == 1; }
  /// "10", or as PyTorch writes an image: "8 x 24 x 24" (channels, height, width).
  std::string text() const;
  bool operator==(const Shape&) const = default;
};

}  // namespace perc::nn

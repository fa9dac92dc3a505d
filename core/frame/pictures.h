// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace perc {

/// How the numbers of pictures are meant: row, column, channel (grey, or red, green and blue), 0 is black.
struct PictureForm {
  int channels = 1, height = 1, width = 1;
  double white = 1;

  std::size_t numbers() const {
    return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
  }
};

}  // namespace perc

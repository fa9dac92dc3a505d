// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace perc::test {

/// A picture to write: numbers row, column, channel, as many channels as numbers say.
struct Canvas {
  int height = 0, width = 0;
  std::vector<std::uint8_t> numbers = {};

  int channels() const { return static_cast<int>(numbers.size()) / (height * width); }
};
/// All numbers of each pixel are `pixel`.
Canvas plain(int height, int width, const std::vector<std::uint8_t>& pixel);

struct PngForm {
  int bits = 8;  ///< 16: each number n becomes 256 n + 255 - n
  bool interlaced = false;
  bool isPalette = false;                  ///< the canvas holds indices into `palette`
  std::vector<std::uint8_t> palette = {};  ///< red, green, blue
};
/// 1 channel grey, 2 grey and alpha, 3 colours, 4 colours and alpha.
std::string png(const Canvas& canvas, const PngForm& form = {});

struct JpegForm {
  bool progressive = false;
  int orientation = 0;  ///< of EXIF; 0: none
};
/// 1 channel grey, 3 colours, 4 CMYK. At the best quality, without subsampling.
std::string jpeg(const Canvas& canvas, const JpegForm& form = {});

}  // namespace perc::test

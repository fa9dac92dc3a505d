// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/decoder/protocol.h"

#include <span>
#include <vector>

namespace perc::data::decoder {

using Bytes = std::span<const std::uint8_t>;

/// Numbers lie row, column, channel.
struct Picture {
  std::uint32_t channels, height, width;
  std::vector<std::uint8_t> numbers;

  std::uint8_t* at(std::uint32_t row, std::uint32_t column) {
    return numbers.data() + (std::size_t{row} * width + column) * channels;
  }
  const std::uint8_t* at(std::uint32_t row, std::uint32_t column) const {
    return const_cast<Picture*>(this)->at(row, column);
  }
};
/// With all numbers 0.
Picture blank(std::uint32_t channels, std::uint32_t height, std::uint32_t width);

/// Answers with a reason and ends the program: after an error nothing in a library needs to be brought in order.
[[noreturn]] void refuse(Outcome outcome, std::uint32_t height = 0, std::uint32_t width = 0);
[[noreturn]] void refuse(const char* text);
/// Refuses what is too large, before memory is taken for it.
void checkSize(std::uint32_t height, std::uint32_t width);

/// Grey stays grey, also as a palette of greys; all else becomes red, green, blue. 16 bits become 8, what is
/// transparent shows white.
Picture decodePng(Bytes file);
/// Grey or red, green, blue, turned as its EXIF orientation says. CMYK is refused.
Picture decodeJpeg(Bytes file);

/// Each new pixel is the mean of the area of old ones that it covers, to the nearest whole number: the same bits on
/// every machine.
Picture scaled(const Picture& picture, std::uint32_t height, std::uint32_t width);

}  // namespace perc::data::decoder

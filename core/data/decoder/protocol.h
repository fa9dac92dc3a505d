// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What the decoder, a program of its own (main.cpp), and the core say to each other, on one machine: any number of
/// times a Request with the bytes of a file and, after the last of them, an Answer with a picture or a reason. After a
/// reason the decoder ends.
namespace perc::data::decoder {

inline constexpr std::uint32_t kMostSide = 65536;  ///< of a picture as it lies in a file, pixels
inline constexpr std::uint64_t kMostPixels = std::uint64_t{1} << 26;
inline constexpr std::uint64_t kMostText = 256;  ///< bytes

struct Request {
  std::uint32_t height, width;  ///< what the picture is scaled to; 0: it keeps its size
  std::uint64_t size;           ///< bytes that follow
};

enum class Outcome : std::uint32_t { Picture, NotAPicture, TooLarge, Cmyk, Failed };

struct Answer {
  Outcome outcome;
  std::uint32_t channels;       ///< of a picture: 1 or 3
  std::uint32_t height, width;  ///< of a picture, or what is too large
  std::uint64_t size;           ///< bytes that follow: numbers row, column, channel; of what failed a text
};

}  // namespace perc::data::decoder

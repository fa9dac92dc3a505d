// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/decoder/picture.h"

#include <algorithm>
#include <array>

namespace perc::data::decoder {
namespace {

/// How much of an old place a new one covers, in parts of which an old place has as many as there are new places.
struct Share {
  std::uint32_t place;
  std::uint64_t parts;
};

/// For each of `to` new places along a line of `from` old ones; the parts of each add up to `from`.
std::vector<std::vector<Share>> shares(std::uint64_t from, std::uint64_t to) {
  std::vector<std::vector<Share>> all(to);
  for (std::uint64_t i = 0; i < to; ++i)
    for (std::uint64_t place = i * from / to; place * to < (i + 1) * from; ++place)
      all[i].push_back({static_cast<std::uint32_t>(place),
                        std::min((i + 1) * from, (place + 1) * to) - std::max(i * from, place * to)});
  return all;
}

}  // namespace

Picture scaled(const Picture& picture, std::uint32_t height, std::uint32_t width) {
  Picture result = blank(picture.channels, height, width);
  const auto rows = shares(picture.height, height), columns = shares(picture.width, width);
  const std::uint64_t area = std::uint64_t{picture.height} * picture.width;
  for (std::uint32_t y = 0; y < height; ++y)
    for (std::uint32_t x = 0; x < width; ++x) {
      std::array<std::uint64_t, 3> sum{};
      for (const Share& row : rows[y])
        for (const Share& column : columns[x])
          for (std::uint32_t c = 0; c < picture.channels; ++c)
            sum[c] += row.parts * column.parts * picture.at(row.place, column.place)[c];
      for (std::uint32_t c = 0; c < picture.channels; ++c)
        result.at(y, x)[c] = static_cast<std::uint8_t>((sum[c] + area / 2) / area);
    }
  return result;
}

}  // namespace perc::data::decoder

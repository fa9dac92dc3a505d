// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace perc::generate {

/// Samples in the units of the data: of the plane x and y; pictures one after another, row, column, channel.
struct ShownSamples {
  std::vector<float> x, y, pixels;
  std::size_t bytes() const { return (x.size() + y.size() + pixels.size()) * sizeof(float); }
};

/// The samples as they were at one moment.
struct FilmImage {
  std::int64_t step;
  std::shared_ptr<const ShownSamples> samples;
};

}  // namespace perc::generate

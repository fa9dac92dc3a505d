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

/// Samples of a source, translated there and back, and one place of the plane that is followed.
struct Translated {
  ShownSamples from, there, back;
  std::vector<double> error;  ///< parallel: how far from where it began, the mean over the coordinates
  float followed[3][2] = {};  ///< of a plane
  double followedError = 0;
  double offset[2] = {}, scale[2] = {1, 1};  ///< a place is offset + scale * what networks see
};

/// A grid of noise as the generator bends it: each line x0, y0, x1, y1, …
struct BentLines {
  std::vector<std::vector<float>> lines;
  std::vector<std::uint8_t> first;  ///< parallel: 1 where the first noise is constant
};
inline constexpr int kBentSide = 9, kBetweenSteps = 9;

/// The samples as they were at one moment.
struct FilmImage {
  std::int64_t step;
  std::shared_ptr<const ShownSamples> samples;
};

}  // namespace perc::generate

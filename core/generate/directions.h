// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/maker.h"

#include <array>
#include <optional>

namespace perc::generate {

/// What is measured of pictures of strokes, light on dark.
enum class Trait { Slant, Thickness };
inline constexpr int kTraits = 2;

/// Of a picture (row, column, channel; -1 is dark), its ink i = (x + 1)/2 taken as mass, the mean over the channels.
///   Slant      -m11/m02 of the central moments: how far a stroke leans to the right as it rises, per unit of height
///              (the shear of Castro et al. 2019)
///   Thickness  2 sum i / sum |i - its neighbour to the right and below|: of a long straight stroke its width in pixels
/// Without ink, or of one even grey: 0.
double measure(Trait trait, const data::PictureShape& shape, const ConstVectorRef& picture);

/// Directions in the noise along which traits change: least squares of each trait on the noise of many samples, with a
/// constant (and the classes, where they are told).
struct Directions {
  std::array<Vector, kTraits> along;  ///< unit vectors in the noise without classes; zeros: the trait never varies
  std::array<double, kTraits> explained{};  ///< R²: the share of the trait's variance that the noise explains linearly
  std::array<double, kTraits> mean{}, deviation{};  ///< of the trait over the samples

  /// `noise` (noises x n, with classes below) moved so far along each direction.
  Matrix moved(const ConstMatrixRef& noise, const std::array<double, kTraits>& steps) const;
  /// Sample i with what sample i + 1 (the last one: the first) has along all directions: its style.
  Matrix mixed(const ConstMatrixRef& noise) const;
};
/// Of a maker of pictures. Nothing: stopped.
std::optional<Directions> findDirections(const Maker& maker, const Target& target, std::uint64_t seed,
                                         StopToken stop = {});

}  // namespace perc::generate

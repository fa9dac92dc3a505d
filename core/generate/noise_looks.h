// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of places in the noise, and of samples of a source. Nothing: stopped.
#pragma once

#include "core/generate/maker.h"
#include "core/generate/shown.h"
#include "core/generate/target.h"

#include <optional>

namespace perc::generate {

/// Noise of 0, with class `which` (or the last one) where there are any.
Matrix stillNoise(const Maker& maker, Index count, Index which = 0);

/// A grid over the first two noises (over the first one where there is no other), from -reach to reach, the others 0.
std::optional<BentLines> bentLines(const Maker& maker, const Target& target, double reach, StopToken stop);
/// kBentSide x kBentSide places of it, from below, of class `which` where there are any.
std::optional<ShownSamples> bentPlaces(const Maker& maker, const Target& target, Index which, double reach,
                                       StopToken stop);

/// Eight rows of kBetweenSteps, in each from one noise to another, of one class where there are any.
std::optional<ShownSamples> between(const Maker& maker, const Target& target, std::uint64_t seed, StopToken stop);

/// Some of the target's source there and back; of the plane also the place `x`, `y` (in the networks' units).
std::optional<Translated> thereAndBack(const Cycle& cycle, const Target& target, double x, double y, StopToken stop);

}  // namespace perc::generate

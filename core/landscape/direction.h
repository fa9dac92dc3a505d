// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/landscape/place.h"
#include "core/math/matrix.h"
#include "core/math/random.h"
#include "core/nn/network.h"

#include <array>
#include <optional>
#include <span>

namespace perc::landscape {

/// All points origin + p.a a + p.b b.
struct Plane {
  Vector origin, a, b;

  void at(Place place, VectorRef theta) const;
  /// The place of the point of the plane that is nearest to `theta` (least squares; a and b need not be orthogonal).
  /// Along a direction that is 0, or that is the other's, the coordinate is 0.
  Place project(const ConstVectorRef& theta) const;
};

/// Standard normal numbers.
Vector randomDirection(const nn::Network& network, Random& random);

/// Filter normalisation (Li et al. 2018): scales each row of a dense layer's weights and each filter of a convolution
/// (all numbers with the same first index in PyTorch's order) to the length of the same one of `theta`; parameters with
/// fewer than two axes (biases, slopes, normalisations) become 0.
void filterNormalise(const nn::Network& network, const ConstVectorRef& theta, VectorRef direction);

/// The first two principal components of a path.
struct PrincipalPlane {
  Vector a, b;            ///< of length 1, orthogonal; the path's first point is on the positive side of its mean
  double shareA, shareB;  ///< of the path's variance
};

/// Of the points' offsets from the last one, centred at their mean (Li et al. 2018). Work grows with the cube of the
/// smaller of points and numbers. Nothing if they lie on a line or are not finite.
std::optional<PrincipalPlane> principalPlane(std::span<const Vector* const> path);

/// The plane through three points (Garipov et al. 2018).
struct ThreePointPlane {
  Plane plane;                  ///< origin: the first; a towards the second; both of length 1, orthogonal
  std::array<Place, 3> places;  ///< of the three
};

Result<ThreePointPlane> planeThrough(const ConstVectorRef& first, const ConstVectorRef& second,
                                     const ConstVectorRef& third);

}  // namespace perc::landscape

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/landscape/plane_maker.h"

#include <array>

namespace perc::landscape_lab {

// The planes that are made at once, about the weights `theta` as they are looked at; or why there is none.

ViewPlane planeOfSurface(const Sight& sight);
Result<ViewPlane> randomPlane(const Sight& sight, const Vector& theta);
Result<ViewPlane> pathPlane(const Sight& sight, const Vector& theta);
Result<ViewPlane> linePlane(const Sight& sight, const Vector& theta);
Result<ViewPlane> planeThroughThree(const Sight& sight, const Vector& theta);
Result<ViewPlane> weightPlane(const Sight& sight, const Vector& theta);
/// Along two directions of length 1, with what is said of them.
ViewPlane planeAlong(const LookSettings& look, const Vector& theta, std::array<Vector, 2> directions,
                     std::array<Message, 2> names);

/// Two solutions to be joined: the run's, and those of the run it is compared with, or else its own start.
struct TwoSolutions {
  Vector first, second;
  Message secondName;
};
Result<TwoSolutions> twoSolutions(const Sight& sight, const Vector& theta);
/// The plane through the ends of a low path and its middle.
Result<ViewPlane> curvePlane(const Sight& sight, const TwoSolutions& ends, const Vector& middle);

}  // namespace perc::landscape_lab

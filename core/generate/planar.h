// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/math/random.h"
#include "core/param/declaration.h"

#include <functional>
#include <vector>

namespace perc::generate {

/// Fills all columns with samples of what is to be imitated. Of classes, where there are more rows than features: there
/// which class it is, one-hot.
using Draw = std::function<void(Random& random, MatrixRef samples)>;

/// Fills `from` with samples of a source and `to` with samples of what it is translated into: pairs, where there are
/// pairs.
using DrawBoth = std::function<void(Random& random, MatrixRef from, MatrixRef to)>;

/// Classes that are all equally likely, one-hot; no rows: nothing is drawn.
void drawClasses(Random& random, MatrixRef classes);

/// Distributions in the plane of which samples can be drawn without end; order of planarOptions().
///   Ring       8 normal modes on the circle of radius 1, deviation .01
///   Grid       25 normal modes at {-4, -2, 0, 2, 4}², deviation .05 (both as in Srivastava et al. 2017)
///   Moons      two half circles of radius 1 that reach into each other, deviation .05
///   Spiral     one arm of three half turns, evenly filled, deviation .03
///   SwissRoll  t (cos t, sin t) / 7 for t uniform in 1.5 π … 4.5 π, deviation .05
///   Line       evenly along a segment of length 4, deviation .02
///   Blobs      3 normal modes far apart, deviation .2
enum class Planar { Ring, Grid, Moons, Spiral, SwissRoll, Line, Blobs };
std::vector<param::Option> planarOptions();

/// Fills `points` (2 x samples).
void draw(Planar kind, Random& random, MatrixRef points);

/// Equally likely normal modes, all with this standard deviation along both axes.
struct Modes {
  Matrix centres;  ///< 2 x modes; no columns: the distribution has none
  double deviation = 0;
};
Modes modesOf(Planar kind);

}  // namespace perc::generate

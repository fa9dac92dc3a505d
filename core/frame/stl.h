// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/grid.h"

#include <optional>
#include <string>

namespace perc {

/// How a surface becomes a solid. Lengths in millimetres.
struct StlOptions {
  double width = 80, depth = 80, height = 40;  ///< the box of the surface itself: along x, along y, above the base
  double base = 3;                             ///< thickness under the lowest place
  int output = 0;
  bool log = false;  ///< heights by their logarithm; those that have none are as low as the lowest that has
  std::optional<double> clip = {};  ///< what is higher is cut flat there
};

/// The surface over the grid as a solid for a 3-D printer, in binary STL (3D Systems 1989; little endian, normals
/// outwards, z upwards): the samples joined by triangles, four walls and a flat base. A hole (not finite) is taken at
/// the height of the lowest sample. Watertight: every edge belongs to two triangles. Error: fewer than two rows or
/// columns, no finite height, lengths that are none.
Result<std::string> stlOf(const Grid& grid, const StlOptions& options = {});

}  // namespace perc

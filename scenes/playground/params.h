// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/source.h"
#include "core/param/schema.h"

#include <string>
#include <vector>

namespace perc::playground {

/// The parameters of the playground; their declarations (ranges, texts) are in params.cpp.
struct PlaygroundParams {
  learn::DataSettings data;
  std::string columnX, columnY;
  std::vector<std::string> inputs{"x", "y"};
  learn::Settings learning;

  PlaygroundParams();
};

const param::Schema<PlaygroundParams>& schema();

/// What a hand can do to the run (Lab::acts), all numbers in the units of the data:
///   add-points     x, y, target, x, y, target, … : training samples; the target is a class index or the value
///   erase-points   x, y, radius along x, radius along y: all samples inside the ellipse
///   jitter-points  x, y, radius along x, radius along y, strength: training samples inside are moved at random, by
///                  strength times the radii as standard deviations
///   set-weight     layer (1: first hidden), unit, input (-1: the bias), value
const param::Declarations& acts();

}  // namespace perc::playground

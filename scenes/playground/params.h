// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/settings.h"
#include "core/param/schema.h"

#include <string>
#include <vector>

namespace perc::playground {

/// Generated data first, in the order of data::Generator; then the shipped tables; then the user's own: a table, or
/// an empty plane to paint points in.
enum class DataSet {
  Gaussians,
  Circle,
  Xor,
  Moons,
  Spiral,
  Checkerboard,
  Blobs,
  Plane,
  Peaks,
  Sine,
  Iris,
  Wine,
  BreastCancer,
  Digits,
  Diabetes,
  File,
  Drawing
};
inline bool isGenerated(DataSet set) { return set <= DataSet::Sine || set == DataSet::Drawing; }

/// The parameters of the playground; their declarations (ranges, texts) are in params.cpp.
struct PlaygroundParams {
  DataSet dataset = DataSet::Spiral;
  int points = 500;
  double noise = 0.1;
  learn::SplitSettings split;
  int arms = 2;
  int classes = 3;
  double balance = 0.5;
  std::string target, columnX, columnY;
  std::vector<std::string> inputs{"x", "y"};
  learn::Settings learning;
};

inline constexpr int kMostPoints = 100000;  ///< of a data set, painted ones included

const param::Schema<PlaygroundParams>& schema();

/// What a hand can do to the run (Lab::acts), all numbers in the units of the data:
///   add-points     x, y, target, x, y, target, … : training samples; the target is a class index or the value
///   erase-points   x, y, radius along x, radius along y: all samples inside the ellipse
///   jitter-points  x, y, radius along x, radius along y, strength: training samples inside are moved at random, by
///                  strength times the radii as standard deviations
///   set-weight     layer (1: first hidden), unit, input (-1: the bias), value
const param::Declarations& acts();

}  // namespace perc::playground

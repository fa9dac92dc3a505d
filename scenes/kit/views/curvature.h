// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/curvature_picture.h"
#include "scenes/kit/plain_chart.h"

#include <string>

namespace perc::scenes {

/// What of a rule decides how sharp a place may be for it.
struct Stability {
  double rate;
  double limit;  ///< sharper is not stable at this rate; NaN: the rule has no such limit
  double l2;     ///< added to the curvature by the penalty
};

/// The density of the Hessian's eigenvalues, with the largest ones as points.
ChartModel curvatureModel(const landscape::CurvaturePicture& spectrum, const Stability& rule, bool log);
/// Rows what, value, number.
std::string curvatureCsv(const landscape::CurvaturePicture& spectrum);

}  // namespace perc::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/curvature_picture.h"
#include "scenes/kit/plain_chart.h"

#include <string>

namespace perc::scenes {

/// The density of the Hessian's eigenvalues, with the largest ones as points. `limit`: sharper is not stable at this
/// rate; NaN: the rule has no such limit.
ChartModel curvatureModel(const landscape::CurvaturePicture& spectrum, double rate, double limit, bool log);
/// Rows what, value, number.
std::string curvatureCsv(const landscape::CurvaturePicture& spectrum);

}  // namespace perc::scenes

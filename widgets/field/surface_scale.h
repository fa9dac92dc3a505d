// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_data.h"

namespace perc::widgets {

/// How heights are best shown where nobody has said it.
struct SurfaceScale {
  bool log = false;
  std::optional<double> clip = {};
  Span range = {};  ///< of what is shown
};
/// Logarithmic where the highest is far above the lowest and all are above 0 (unless `mayBeLog` is off); else what is
/// far above the middle one is cut. A logarithmic scale may leave out the lowest ones, this share of them, and heights
/// of 0 with them: between samples a narrow valley looks like a row of holes.
SurfaceScale scaleOf(const Grid& heights, bool mayBeLog, double leftOut = 0);
/// Logarithmic, if all that is known is above 0; else linear, and nothing is cut.
SurfaceScale logScaleOf(const Grid& heights);

/// The samples that lie near a path, `reach` of the window's side: what is lit in fog.
std::vector<std::uint8_t> samplesNear(const Grid& heights, const std::vector<SurfacePath>& paths, double reach);

/// The place of the lowest sample, of several as low the nearest to `near`; none: nothing is known.
std::optional<QPointF> lowestPlace(const Grid& heights, const QPointF& near);

}  // namespace perc::widgets

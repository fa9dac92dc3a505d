// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/series.h"

#include <span>

namespace perc::widgets {

/// A line with a band around it (an interquartile mean and its interval): first the band, then the line, both in this
/// colour. All parts as long as x, which ascends; none: no series. `bandName`: in the legend, empty: not there.
std::vector<Series> bandedLine(std::span<const float> x, std::span<const float> low, std::span<const float> middle,
                               std::span<const float> high, const QString& bandName, int colour);

}  // namespace perc::widgets

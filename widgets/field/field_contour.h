// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"
#include "widgets/field/field_painter.h"

#include <QPainterPath>

namespace perc::widgets {

/// Where one output passes through the `middle` of the options, or, for several, where the likeliest class changes:
/// marching squares (Lorensen and Cline 1987, in two dimensions). In units of the plot: x and y from 0 to 1, y
/// downwards. Of saddles, the mean of the corners decides.
QPainterPath fieldContour(const Grid& grid, const FieldOptions& options);

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"
#include "widgets/field/field_painter.h"

#include <QImage>
#include <QPainterPath>

namespace perc::widgets {

/// The field as a picture of `size` pixels, top row at y1. One output: values are interpolated bilinearly, then
/// coloured (so that steps stay sharp); several: colours are. Not finite: the colour of a groove. The memory of
/// `before` is used again if it has the size: fresh pages would cost more than the painting.
QImage fieldImage(const Grid& grid, const FieldOptions& options, const Palette& palette, const QSize& size,
                  QImage before = {});

/// The colour of the legend and of regression points for a value: the table of these options.
ColourTable fieldTable(const FieldOptions& options, const Palette& palette);

/// Where one output passes through the `middle` of the options, or, for several, where the likeliest class changes:
/// marching squares (Lorensen and Cline 1987, in two dimensions). In units of the plot: x and y from 0 to 1, y
/// downwards. Of saddles, the mean of the corners decides.
QPainterPath fieldContour(const Grid& grid, const FieldOptions& options);

}  // namespace perc::widgets

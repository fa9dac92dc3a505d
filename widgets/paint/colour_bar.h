// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/colour_maps.h"
#include "widgets/paint/theme.h"

#include <QRectF>

class QPainter;

namespace perc::widgets {

/// The colours of a table from left to right; `steps`: with hard edges where the table has them.
void paintColourBar(QPainter& painter, const QRectF& bar, const ColourTable& table, const Theme& theme,
                    bool steps = false);

}  // namespace perc::widgets

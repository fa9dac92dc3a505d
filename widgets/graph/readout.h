// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"
#include "widgets/paint/theme.h"

#include <QRectF>

class QPainter;

namespace perc::widgets {

/// The height of the box that holds a readout at this width.
double readoutHeight(const GraphReadout& readout, double width, const Theme& theme);
/// The box: title, formulas with their results in bold, sentence. What does not fit into `box` is left out.
void paintReadout(QPainter& painter, const QRectF& box, const GraphReadout& readout, const Theme& theme);

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <vector>

class QPainter;

namespace perc::widgets {

/// Whether a line (in shares of the plot, y upwards) goes up and down in most pixel columns: stroking it, and dashing
/// it most of all, would take tens of milliseconds.
bool isDense(const std::vector<QPointF>& line, const QSizeF& plot);

/// Paints such a line as one upright bar per pixel column, from its lowest to its highest value there; dashed: with
/// columns left out where it is level. `thickness` is of the line where it is level.
void paintDense(QPainter& painter, const std::vector<QPointF>& line, const QRectF& plot, const QColor& colour,
                double thickness, bool dashed);

/// The same line stroked as it is: for files, and for the screen when it rests.
void strokeDense(QPainter& painter, const std::vector<QPointF>& line, const QRectF& plot, const QColor& colour,
                 double thickness, bool dashed);

}  // namespace perc::widgets

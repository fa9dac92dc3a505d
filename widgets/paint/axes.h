// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"
#include "widgets/paint/ticks.h"

#include <QRectF>
#include <QString>

class QFontMetricsF;
class QPainter;

namespace perc::widgets {

/// One axis of a plot. `title` includes the unit.
struct Axis {
  QString title;
  Span span;
  bool log = false;
  bool deviate = false;  ///< of shares between 0 and 1, by their normal deviates (probits), as both errors are plotted

  /// 0 at the start of the axis, 1 at its end; log: values at or below zero are at the start.
  double share(double value) const;
  double value(double share) const;
};

/// The title in so much room: without the unit in brackets rather than with half of it.
QString fittedTitle(const Axis& axis, const QFontMetricsF& metrics, double room);

/// Two axes around the plot's rectangle; y grows upwards.
struct Axes {
  Axis x, y;
  bool grid = true;     ///< lines at the y ticks
  bool frame = false;   ///< a thin line around
  bool steady = false;  ///< the plot keeps its place while short labels of y change

  QPointF toPixel(const QRectF& plot, double xValue, double yValue) const;
  QPointF fromPixel(const QRectF& plot, const QPointF& pixel) const;
  /// The plot's rectangle if labels and titles are to fit into `outer`.
  QRectF plotRect(const QRectF& outer, const Theme& theme) const;
};

/// Grid lines, ticks' labels and titles: the same code for the screen and for files.
void paintAxes(QPainter& painter, const QRectF& plot, const Axes& axes, const Theme& theme);

/// Grid lines only / labels only, for what is painted between them.
void paintGrid(QPainter& painter, const QRectF& plot, const Axes& axes, const Theme& theme);
void paintAxisLabels(QPainter& painter, const QRectF& plot, const Axes& axes, const Theme& theme);

}  // namespace perc::widgets

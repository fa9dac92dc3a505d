// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "widgets/paint/ticks.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace perc::widgets {

/// A line of a chart: a column of a shared Curve (x is the step), or x and y of its own.
struct Series {
  enum class Shape { Line, Steps, Points };
  static constexpr int kAccent = -1, kMuted = -2;

  QString name;
  int colour = kAccent;  ///< kAccent, kMuted, or a class colour 0, 1, …
  bool dashed = false;
  bool heavy = false;   ///< twice as thick: a cue beside the colour
  bool sparse = false;  ///< NaN means "not measured at this step": joined across. Else it splits the line and is marked
  Shape shape = Shape::Line;
  std::shared_ptr<const Curve> curve;
  std::size_t column = 0;
  std::vector<double> x, y;  ///< used when there is no curve; x ascending for Line and Steps

  std::size_t size() const { return curve ? curve->rows() : x.size(); }
  double xAt(std::size_t i) const { return curve ? static_cast<double>(curve->step(i)) : x[i]; }
  double yAt(std::size_t i) const { return curve ? static_cast<double>(curve->value(i, column)) : y[i]; }
};

/// What a chart shows besides its series.
struct ChartOptions {
  QString xTitle, yTitle;                ///< with units
  bool logX = false, logY = false;       ///< values at or below zero are drawn at the floor, and marked
  std::optional<Span> xSpan, ySpan;      ///< fixed; else round numbers around the data, growing in steps
  bool square = false;                   ///< same length of both axes (ROC)
  bool legend = true;                    ///< above the plot, with values
  QString emptyText;                     ///< what will appear, before there is a value
  bool operator==(const ChartOptions&) const = default;
};

}  // namespace perc::widgets

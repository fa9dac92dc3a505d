// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "widgets/paint/ticks.h"

#include <QString>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace perc::widgets {

/// A line of a chart: a column of a shared Curve against the step or another column, or x and y of its own.
struct Series {
  enum class Shape {
    Line,
    Steps,
    Points,
    Band
  };  ///< Band: what is between y and `high` filled, without a line; of few rows
  static constexpr int kAccent = -1, kMuted = -2;

  QString name;                         ///< empty: no entry in the legend
  int colour = kAccent;                 ///< kAccent, kMuted, or a class colour 0, 1, …
  bool dashed = false, dotted = false;  ///< both: a dash and a dot in turn
  bool heavy = false;                   ///< twice as thick: a cue beside the colour
  bool thin = false;                    ///< a pale hairline: one of many, not marked where the chart is read
  bool valued = true;                   ///< its value is said in the legend
  bool sparse = false;  ///< NaN means "not measured at this step": joined across. Else it splits the line and is marked
  Shape shape = Shape::Line;
  int marker = -1;      ///< Points: drawn as a class's marker (paint/markers.h); -1: as a dot
  bool hollow = false;  ///< only with a marker
  std::shared_ptr<const Curve> curve;
  std::size_t column = 0;
  std::optional<std::size_t> xColumn;  ///< ascending
  std::vector<double> x, y;            ///< used when there is no curve; x ascending for all but Points
  std::vector<double> high;            ///< Band: as many as y

  std::size_t size() const { return curve ? curve->rows() : x.size(); }
  double xAt(std::size_t i) const {
    if (!curve) return x[i];
    return xColumn ? static_cast<double>(curve->value(i, *xColumn)) : static_cast<double>(curve->step(i));
  }
  double yAt(std::size_t i) const { return curve ? static_cast<double>(curve->value(i, column)) : y[i]; }
};

/// A series with a name and a colour, whose value is not said; a line, or points.
inline Series lineOf(const QString& name, int colour) {
  Series line;
  line.name = name;
  line.colour = colour;
  line.valued = false;
  return line;
}
inline Series pointsOf(const QString& name, int colour) {
  Series points = lineOf(name, colour);
  points.shape = Series::Shape::Points;
  return points;
}
inline Series pointAt(const QString& name, double x, double y, int colour) {
  Series point = pointsOf(name, colour);
  point.x = {x};
  point.y = {y};
  return point;
}
/// A straight muted line from one point to another, x ascending.
inline Series straight(const QString& name, double x0, double y0, double x1, double y1) {
  Series line = lineOf(name, Series::kMuted);
  line.x = {x0, x1};
  line.y = {y0, y1};
  return line;
}

/// A line with a band around it (an interquartile mean and its interval): first the band, then the line, both in this
/// colour. All parts as long as x, which ascends; none: no series. `bandName`: in the legend, empty: not there.
inline std::vector<Series> bandedLine(std::span<const float> x, std::span<const float> low,
                                      std::span<const float> middle, std::span<const float> high,
                                      const QString& bandName, int colour) {
  if (x.empty()) return {};
  Series band, line;
  band.shape = Series::Shape::Band;
  band.name = bandName;
  band.colour = line.colour = colour;
  band.x.assign(x.begin(), x.end());
  band.y.assign(low.begin(), low.end());
  band.high.assign(high.begin(), high.end());
  line.x = band.x;
  line.y.assign(middle.begin(), middle.end());
  return {std::move(band), std::move(line)};
}

/// A level with a name: "solved: 475". Automatic axes reach to it.
struct ReferenceLine {
  double y;
  QString name;
  bool operator==(const ReferenceLine&) const = default;
};

/// Something that happened at x: a triangle above the plot; its text is said where the chart is read near it.
struct ChartMark {
  double x;
  QString text;
  bool divides = false;  ///< what follows is of other conditions: a line down the plot, its text beside it
  bool operator==(const ChartMark&) const = default;
};

/// What a chart shows besides its series.
struct ChartOptions {
  QString xTitle, yTitle;            ///< with units
  bool logX = false, logY = false;   ///< values at or below zero are drawn at the floor, and marked
  bool deviates = false;             ///< both axes by normal deviates of shares; with fixed spans
  std::optional<Span> xSpan, ySpan;  ///< fixed; else round numbers around the data, growing in steps
  bool square = false;               ///< same length of both axes (ROC)
  bool wholeX = false;               ///< x counts: there is nothing between two of its numbers
  bool legend = true;                ///< above the plot, with values
  QString emptyText;                 ///< what will appear, before there is a value
  std::vector<ReferenceLine> references = {};
  std::vector<ChartMark> marks = {};  ///< x ascending
  bool operator==(const ChartOptions&) const = default;
};

}  // namespace perc::widgets

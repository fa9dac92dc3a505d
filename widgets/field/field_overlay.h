// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/axes.h"

#include <QLineF>
#include <QPointF>
#include <optional>
#include <vector>

class QPainter;

namespace perc::widgets {

/// What moves in the plane of a field: where something is and which way it came, and lines that mean something there.
struct FieldOverlay {
  std::vector<QPointF>
      path;  ///< the oldest first, which fades; across half of an axis it is broken (an angle went round)
  std::optional<QPointF> here;
  std::vector<double> limitsX, limitsY;                 ///< dashed
  std::vector<double> edgesX, edgesY;                   ///< of cells, thin
  std::vector<QLineF> arrows;                           ///< from where something is to where it is drawn
  std::vector<std::vector<QPointF>> lines, otherLines;  ///< two kinds of them
  std::vector<QPointF> curve;                           ///< thick, above all of them
  /// For the legend; empty: not in it.
  QString pathName, hereName, limitName, arrowName, lineName, otherLineName, curveName;
};

/// Over the picture, inside of it. A place outside is marked at the border, hollow.
void paintOverlay(QPainter& painter, const QRectF& plot, const Axes& axes, const FieldOverlay& overlay,
                  const Theme& theme);

/// The signs of the legend, in the middle of `at`.
enum class OverlaySign { Path, Here, Limit, Arrow, Line, OtherLine, Curve };
void paintOverlaySign(QPainter& painter, const QRectF& at, OverlaySign sign, const Theme& theme);

}  // namespace perc::widgets

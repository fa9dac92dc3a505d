// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"

#include <QPixmap>
#include <QPointF>

class QPainter;

namespace perc::widgets {

/// How one sample is drawn: shape and colour by class, filled for training, hollow for test, ringed
/// where the prediction is wrong.
struct Marker {
  int shape = 0;       ///< class: circle, diamond, square, triangle, pentagon, star, cross, down triangle
  QColor colour = {};  ///< invalid: the class colour
  bool hollow = false, wrong = false;
};

inline constexpr double kMarkerRadius = 4;  ///< pixels at lineScale 1

void paintMarker(QPainter& painter, const QPointF& centre, const Marker& marker, double radius, const Theme& theme);

/// The marker as a picture with its centre in the middle, to be stamped many times.
QPixmap markerStamp(const Marker& marker, double radius, const Theme& theme, double devicePixelRatio);

}  // namespace perc::widgets

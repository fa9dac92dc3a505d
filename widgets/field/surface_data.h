// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"
#include "widgets/paint/colour_maps.h"
#include "widgets/paint/ticks.h"

#include <QPointF>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace perc::widgets {

struct SurfaceAxis {
  QString title, unit = {};
  QString text() const { return unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, unit); }
  bool operator==(const SurfaceAxis&) const = default;
};

/// A way over the surface, its start and its end marked.
struct SurfacePath {
  std::vector<QPointF> points;      ///< places of the plane, in their order; outside of it: not drawn
  std::vector<float> heights = {};  ///< as many as points (NaN: on the surface), or none: all on it
  int cue = 0;                      ///< colour and shape of its signs: those of the class
  QString name = {};                ///< in the legend
};

struct SurfaceMarker {
  double x = 0, y = 0;
  QString name = {};  ///< beside it
  int cue = 5;        ///< shape of the sign: that of the class
};

/// A height over each place of a plane. The picture goes from the first sample to the last, in both directions; a piece
/// of surface is drawn where all four samples around it are known.
struct SurfaceData {
  std::shared_ptr<const Grid> heights;  ///< at least 2 x 2; not finite: a hole, marked
  int output = 0;
  std::vector<float> freshness = {};   ///< a number for each sample, 1 fresh to 0 out of date (paler); empty: all fresh
  std::vector<std::uint8_t> lit = {};  ///< for each sample; 0: under fog, its height stays unknown; empty: no fog
  std::vector<SurfacePath> paths = {};
  std::vector<SurfaceMarker> markers = {};
  SurfaceAxis x = {QStringLiteral("x")}, y = {QStringLiteral("y")}, height = {};
  bool log = false;                 ///< of the heights; those not above 0 are at the lower end
  std::optional<double> clip = {};  ///< what is higher is cut flat there, in a colour of its own
  std::optional<Span> range = {};   ///< of heights and colours; none: round numbers around the data
};

/// What a user chooses to see.
struct SurfaceOptions {
  ColourMap map = ColourMap::Viridis;
  bool contours = true;  ///< on a floor below the surface
  bool mesh = true, legend = true;
  bool operator==(const SurfaceOptions&) const = default;
};

/// From where one looks, in degrees.
struct SurfaceAngle {
  double azimuth = -60;   ///< of the eye: 0 in the direction of x, 90 of y
  double elevation = 30;  ///< 90: from above
  bool operator==(const SurfaceAngle&) const = default;
};

}  // namespace perc::widgets

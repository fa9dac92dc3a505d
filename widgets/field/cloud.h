// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/axes.h"
#include "widgets/paint/colour_maps.h"

#include <QPointF>
#include <cstdint>
#include <vector>

class QPainter;

namespace perc::widgets {

/// Many points over a plane, coloured along a scale; some of them marked with a cross, which lies on top.
struct Cloud {
  Axis x, y;  ///< title and span
  std::vector<QPointF> points;
  std::vector<float> shades;                       ///< 0 to 1 along the colours, as many as points
  std::vector<std::uint8_t> crossed = {};          ///< as many as points, or none
  std::vector<double> limitsX = {}, limitsY = {};  ///< dashed lines across
  QString lowName, highName;                       ///< at the ends of the colour bar
  QString plainNote = {};                          ///< in the bar's place: why all are of one colour
  QString pointName = {}, crossName = {};          ///< what the signs mean
  QString note = {};                               ///< after them: "1,000 of 20,000 shown"
  int size() const { return static_cast<int>(points.size()); }
  bool isCrossed(int point) const { return !crossed.empty() && crossed[static_cast<std::size_t>(point)] != 0; }
};

/// Paints it, for the screen and for files. Cloud and theme outlive it.
class CloudPainter {
 public:
  struct Layout {
    QRectF plot, legend;  ///< legend: empty where there is no room
    Axes axes;
  };

  CloudPainter(const Cloud& cloud, const Theme& theme) : m_cloud(cloud), m_theme(theme) {}

  Layout layout(const QRectF& rect) const;
  static double legendHeight(const Theme& theme);
  /// `pointed`: the point that is ringed, or -1.
  void paint(QPainter& painter, const QRectF& rect, int pointed = -1) const;
  QPointF pixelOf(int point, const Layout& layout) const;
  /// The nearest point within so many pixels, or -1.
  int nearest(const QPointF& at, const Layout& layout, double within) const;
  /// The point to go to from one in a direction (each -1, 0 or 1, y upwards); itself if there is none.
  int neighbour(int point, double dx, double dy, const Layout& layout) const;

 private:
  void limits(QPainter& painter, const Layout& layout) const;
  void points(QPainter& painter, const Layout& layout) const;
  void legend(QPainter& painter, const QRectF& rect) const;
  ColourTable colours() const;

  const Cloud& m_cloud;
  const Theme& m_theme;
};

}  // namespace perc::widgets

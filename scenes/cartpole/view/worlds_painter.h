// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/paint/axes.h"

#include <QString>
#include <optional>

class QPainter;

namespace perc::cartpole {

/// One of the physics that are compared: "Box2D, 4 sub-steps".
QString worldTitle(const WorldsComparison& worlds, int which);
/// How far a world is from the exact one after some steps: rad and m, never negative.
struct WorldDifference {
  double angle = 0, x = 0;
};
WorldDifference differenceOf(const WorldsComparison& worlds, int which, std::size_t step);
/// By what an error of the upright pole grows in 10 steps: exp(0.2 s · sqrt(g / (l (4/3 - m/(M+m))))).
double errorGrowth(const CartPoleParams& params);

/// Angle and position in the three physics on top of each other, how far they are from the exact one, the numbers after
/// 1 step and after the step read, and why they part.
class WorldsPainter {
 public:
  WorldsPainter(const CartPoleFrame& frame, const widgets::Theme& theme)
      : m_frame(frame), m_worlds(frame.worlds), m_theme(theme) {}

  /// `read`: the step that is pointed at; nothing: the last one.
  void paint(QPainter& painter, const QRectF& rect, std::optional<std::size_t> read) const;
  /// The step under a pixel, if it is in one of the charts.
  std::optional<std::size_t> stepAt(const QRectF& rect, const QPointF& pixel) const;

 private:
  struct Layout {
    QRectF charts[4], table, text;  ///< motion of the angle, its difference; of the position, its difference
  };
  Layout layout(const QRectF& rect) const;
  widgets::Axes axes(int chart) const;
  double value(int chart, int which, std::size_t step) const;
  void chart(QPainter& painter, const QRectF& rect, int chart, std::optional<std::size_t> read) const;
  void table(QPainter& painter, const QRectF& rect, std::size_t read) const;
  void text(QPainter& painter, const QRectF& rect) const;
  QPen pen(int which) const;
  double rowHeight() const;

  const CartPoleFrame& m_frame;
  const WorldsComparison& m_worlds;
  const widgets::Theme& m_theme;
};

}  // namespace perc::cartpole

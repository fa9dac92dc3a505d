// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/field/cloud.h"

#include <QString>

class QPainter;

namespace perc::cartpole {

/// Paints the replay memory as a cloud over the plane of two state variables, how many failures are left in it, and
/// what that does to the agent. For the screen and for files. The frame outlives it.
class MemoryPainter {
 public:
  MemoryPainter(const CartPoleFrame& frame, const widgets::Theme& theme);

  /// `pointed`: the point that is ringed, or -1.
  void paint(QPainter& painter, const QRectF& rect, int pointed = -1) const;

  QPointF pixelOf(int point, const QRectF& rect) const;
  /// The nearest point within so many pixels of a pixel, or of the middle; -1: none.
  int nearest(const QPointF& at, const QRectF& rect, double within) const;
  int nearMiddle(const QRectF& rect) const;
  /// The point to go to from one by such a step (y upwards); itself if there is none.
  int neighbour(int point, const QPoint& step, const QRectF& rect) const;

  /// Why there is no cloud; empty: there is one.
  QString missing() const;
  /// "41,200 of 100,000 steps, 87 failures among them".
  QString headline() const;
  /// "87 failures left, of 1,240 at most".
  QString left() const;
  /// A point in words.
  QString describe(int point) const;

 private:
  struct Layout {
    QRectF headline, cloud, side;  ///< side: beside the cloud or below it
  };
  Layout layout(const QRectF& rect) const;
  widgets::CloudPainter painter() const { return {m_points, m_theme}; }
  widgets::CloudPainter::Layout placed(const QRectF& rect) const { return painter().layout(layout(rect).cloud); }
  int points() const { return static_cast<int>(m_cloud.age.size()); }
  bool byPriority() const { return m_frame.params.cloudColour == CloudColour::Priority; }
  double shade(int point) const;
  CartPoleState state(int point) const;
  int mostFailures() const;
  widgets::Axis axisOf(Axis axis) const;
  std::vector<double> limitsOf(Axis axis) const;
  double sideHeight(double width) const;
  double paintSide(QPainter* painter, const QRectF& rect) const;
  double paragraph(QPainter* painter, const QRectF& rect, const QString& text, const QFont& font,
                   const QColor& colour) const;
  double figure(QPainter* painter, const QRectF& rect, const QString& name, double value, const QString& meaning) const;

  const CartPoleFrame& m_frame;
  const Cloud& m_cloud;
  const widgets::Theme& m_theme;
  widgets::Cloud m_points;
};

}  // namespace perc::cartpole

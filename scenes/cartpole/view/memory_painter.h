// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/paint/axes.h"

#include <QString>

class QPainter;

namespace perc::cartpole {

/// Paints the replay memory as a cloud over the plane of two state variables, how many failures are left in it, and
/// what that does to the agent. For the screen and for files. The frame outlives it.
class MemoryPainter {
 public:
  struct Layout {
    QRectF headline, plot, legend, side;  ///< side: beside the plot or below its legend
    widgets::Axes axes;
  };

  MemoryPainter(const CartPoleFrame& frame, const widgets::Theme& theme)
      : m_frame(frame), m_cloud(frame.cloud), m_theme(theme) {}

  Layout layout(const QRectF& rect) const;
  /// `pointed`: the point that is ringed, or -1.
  void paint(QPainter& painter, const QRectF& rect, int pointed = -1) const;

  int points() const { return static_cast<int>(m_cloud.age.size()); }
  QPointF pixelOf(int point, const Layout& layout) const;
  /// The nearest point within so many pixels, or -1.
  int nearest(const QPointF& at, const Layout& layout, double within) const;
  /// The point to go to from one in a direction (each -1, 0 or 1, y upwards); itself if there is none.
  int neighbour(int point, double dx, double dy, const Layout& layout) const;

  /// Why there is no cloud; empty: there is one.
  QString missing() const;
  /// "41,200 of 100,000 steps, 87 failures among them".
  QString headline() const;
  /// "87 failures left, of 1,240 at most".
  QString left() const;
  /// A point in words.
  QString describe(int point) const;

 private:
  bool byPriority() const { return m_frame.params.cloudColour == CloudColour::Priority; }
  double shade(int point) const;
  CartPoleState state(int point) const;
  int mostFailures() const;
  void paintPoints(QPainter& painter, const Layout& layout) const;
  void paintLimits(QPainter& painter, const Layout& layout) const;
  void paintLegend(QPainter& painter, const QRectF& rect) const;
  double sideHeight(double width) const;
  double legendHeight() const;
  double paintSide(QPainter* painter, const QRectF& rect) const;
  double paragraph(QPainter* painter, const QRectF& rect, const QString& text, const QFont& font,
                   const QColor& colour) const;
  double figure(QPainter* painter, const QRectF& rect, const QString& name, double value, const QString& meaning) const;

  const CartPoleFrame& m_frame;
  const Cloud& m_cloud;
  const widgets::Theme& m_theme;
};

}  // namespace perc::cartpole

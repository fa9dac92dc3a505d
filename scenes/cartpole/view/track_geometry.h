// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/paint/theme.h"

#include <QPointF>
#include <QRectF>
#include <optional>

namespace perc::cartpole {

/// From the world's metres to pixels and back: the track from end to end and the pole at full height fit into the area,
/// and, where the pole may hang, its length below the track. Where one cart is followed and the area is high, it is
/// nearer, and the camera goes along the track with it. All lengths have one scale.
class TrackGeometry {
 public:
  static constexpr double kCartWidth = 0.44, kCartHeight = 0.22, kWheel = 0.05;  ///< m
  static constexpr double kSide = 0.42;                                          ///< m beyond the track's ends

  static constexpr double kNearest = 1.8;  ///< times as large as with the whole track

  /// `followed`: x of the one cart, m.
  TrackGeometry(const QRectF& area, const CartPoleParams& params, const widgets::Theme& theme,
                std::optional<double> followed = {});

  /// The height that it fills at this width; more would stay empty.
  static double heightFor(double width, const CartPoleParams& params, const widgets::Theme& theme);

  double scale() const { return m_scale; }  ///< pixels per metre
  double pixelX(double x) const { return m_zero.x() + x * m_scale; }
  double railY() const { return m_zero.y() + (kCartHeight + kWheel) * m_scale; }  ///< the track itself
  QPointF hinge(const CartPoleState& state) const { return {pixelX(state.x), m_zero.y()}; }
  /// The place on the pole, `at` of its length from the hinge (1: the tip); 0: the middle of the cart.
  QPointF place(const CartPoleState& state, double at) const;
  QPointF tip(const CartPoleState& state) const { return onPole(state, 1); }
  QPointF onPole(const CartPoleState& state, double at) const;
  QRectF cart(const CartPoleState& state) const;
  /// Metres from x = 0 (right) and from the hinge's height (up).
  QPointF metres(const QPointF& pixel) const {
    return {(pixel.x() - m_zero.x()) / m_scale, (m_zero.y() - pixel.y()) / m_scale};
  }

  /// What is under a pixel: 0 the cart, else the share of the pole's length; nothing.
  std::optional<double> hit(const CartPoleState& state, const QPointF& pixel, double reach) const;

 private:
  double m_scale = 1, m_pole = 1;
  QPointF m_zero;  ///< of the hinge of a cart at x = 0
};

/// What of the view is where; empty rectangles where there is no room.
struct TrackLayout {
  QRectF head, board, world, bars, angle, position;
};

/// `boardRows`: lines of scores. `history`: whether angle and position are wanted.
TrackLayout trackLayout(const QRectF& rect, const CartPoleParams& params, const widgets::Theme& theme, int headLines,
                        int boardRows, bool history);

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/track_geometry.h"

#include <QString>
#include <vector>

class QPainter;

namespace perc::cartpole {

struct TrackOptions {
  bool trail = true, others = true, ghosts = true, history = true;
  std::optional<double> camera = {};  ///< where it stays while a cart is put down; none: it follows
};

/// A hand at the cart or pole in front: from the grabbed place a spring to the pointer, or where it is put down.
struct TrackHold {
  double at = 0;     ///< 0 the cart, else the share of the pole
  QPointF pointer;   ///< pixels
  double force = 0;  ///< N; places: none
  bool places = false;
};

/// The whole picture: what goes on, the world, scores, the track with carts, poles, forces and trail, and below, where
/// there is room, what the agent would do and the last seconds. The same for the screen and for files.
class TrackPainter {
 public:
  TrackPainter(const CartPoleFrame& frame, const TrackOptions& options, const widgets::Theme& theme)
      : m_frame(frame), m_options(options), m_theme(theme) {}

  TrackLayout layout(const QRectF& rect) const;
  TrackGeometry geometry(const QRectF& rect) const { return {layout(rect).world, m_frame.params, m_theme, followed()}; }
  void paint(QPainter& painter, const QRectF& rect, const TrackHold* hold = nullptr) const;

 private:
  void head(QPainter& painter, const QRectF& rect) const;
  void board(QPainter& painter, const QRectF& rect) const;
  void rail(QPainter& painter, const QRectF& area, const TrackGeometry& g) const;
  void fall(QPainter& painter, const TrackGeometry& g) const;
  void trail(QPainter& painter, const TrackGeometry& g) const;
  void cart(QPainter& painter, const TrackGeometry& g, const Cart& cart) const;
  void names(QPainter& painter, const QRectF& area, const TrackGeometry& g) const;
  void forces(QPainter& painter, const QRectF& area, const TrackGeometry& g, const Cart& cart, bool held) const;
  /// `full`: length of a full push in pixels; `area`: where the text stays.
  void arrow(QPainter& painter, const QRectF& area, const QPointF& at, double force, double perNewton, double full,
             const QString& text) const;
  void spring(QPainter& painter, const TrackGeometry& g, const TrackHold& hold) const;
  void end(QPainter& painter, const QRectF& area) const;
  QColor colour(const Cart& cart) const;
  bool shown(const Cart& cart) const;
  std::optional<double> followed() const;
  std::vector<const Cart*> named() const;
  int boardColumns(double width) const;

  const CartPoleFrame& m_frame;
  TrackOptions m_options;
  const widgets::Theme& m_theme;
};

}  // namespace perc::cartpole

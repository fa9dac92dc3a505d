// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/track_geometry.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr double kLeastWorld = 150;  ///< height that the picture keeps before anything else, pixels at textScale 1
constexpr double kStripHeight = 74;  ///< of bars and curves below it
constexpr double kMostStrip = 190;
constexpr double kLeastPanel = 150;  ///< width of one of them
constexpr double kGrabFrom = 0.12;   ///< of the pole: nearer to the hinge it is the cart that is meant
constexpr double kNames = 30;        ///< above the tips, pixels at textScale 1

/// What is above and below the hinge.
struct Extent {
  Extent(const CartPoleParams& params, const widgets::Theme& theme)
      : up(params.poleLength + 0.1),
        down(params.task == Task::SwingUp ? std::max(kBody, params.poleLength + 0.1) : kBody),
        labels(QFontMetricsF(theme.font(widgets::TextRole::Small)).height() + theme.text(10)) {}
  static constexpr double kBody = TrackGeometry::kCartHeight + TrackGeometry::kWheel;
  double up, down;  ///< m
  double labels;    ///< pixels, of the ticks below the track; a hanging pole may cross them
  double pixels(double scale) const { return up * scale + std::max(kBody * scale + labels, down * scale); }
};

double scaleAcross(double width) { return width / (2 * (kTrackLimit + TrackGeometry::kSide)); }

}  // namespace

double TrackGeometry::heightFor(double width, const CartPoleParams& params, const widgets::Theme& theme) {
  return Extent(params, theme).pixels(scaleAcross(width)) + theme.text(kNames);
}

TrackGeometry::TrackGeometry(const QRectF& area, const CartPoleParams& params, const widgets::Theme& theme,
                             std::optional<double> followed)
    : m_pole(params.poleLength) {
  const Extent extent(params, theme);
  const double names = std::min(theme.text(kNames), 0.15 * area.height()), room = area.height() - names;
  const double high = std::min((room - extent.labels) / (extent.up + Extent::kBody), room / (extent.up + extent.down));
  m_scale = std::max(4.0, std::min(scaleAcross(area.width()) * (followed ? kNearest : 1), high));
  const double used = extent.pixels(m_scale);
  // At either end of the track the camera is at its end too, and between them in proportion: the cart stays in sight.
  const double end = kTrackLimit + kSide, hidden = std::max(0.0, end - area.width() / (2 * m_scale));
  const double camera = followed ? std::clamp(*followed / end, -1.0, 1.0) * hidden : 0;
  m_zero = {area.center().x() - camera * m_scale, area.bottom() - (room - used) * 0.35 - used + extent.up * m_scale};
}

QPointF TrackGeometry::onPole(const CartPoleState& state, double at) const {
  const double length = at * m_pole * m_scale;
  return hinge(state) + QPointF(length * std::sin(state.theta), -length * std::cos(state.theta));
}

QRectF TrackGeometry::cart(const CartPoleState& state) const {
  return {pixelX(state.x - kCartWidth / 2), m_zero.y(), kCartWidth * m_scale, kCartHeight * m_scale};
}

QPointF TrackGeometry::place(const CartPoleState& state, double at) const {
  return at > 0 ? onPole(state, at) : cart(state).center();
}

std::optional<double> TrackGeometry::hit(const CartPoleState& state, const QPointF& pixel, double reach) const {
  const QPointF from = hinge(state), along = tip(state) - from, there = pixel - from;
  const double length = std::max(1.0, std::hypot(along.x(), along.y()));
  const double at = QPointF::dotProduct(along, there) / (length * length);
  const QPointF nearest = from + along * std::clamp(at, 0.0, 1.0);
  const bool onPole = std::hypot(pixel.x() - nearest.x(), pixel.y() - nearest.y()) <= reach;
  if (onPole && at >= kGrabFrom) return std::min(at, 1.0);
  if (onPole || cart(state).adjusted(-reach / 2, -reach / 2, reach / 2, reach / 2).contains(pixel)) return 0;
  return std::nullopt;
}

TrackLayout trackLayout(const QRectF& rect, const CartPoleParams& params, const widgets::Theme& theme, int headLines,
                        int boardRows, bool history) {
  const double strong = QFontMetricsF(theme.font(widgets::TextRole::Strong)).height(),
               line = QFontMetricsF(theme.font(widgets::TextRole::Small)).height();
  TrackLayout l;
  const QRectF in = rect.adjusted(theme.text(10), theme.text(6), -theme.text(10), -theme.text(6));
  l.head = QRectF(in.left(), in.top(), in.width(), strong + headLines * line);
  l.board = QRectF(in.left(), l.head.bottom() + theme.text(4), in.width(), boardRows * (strong + theme.text(2)));
  const double rest = in.bottom() - l.board.bottom();
  const bool strip = rest - theme.text(kStripHeight) >= theme.text(kLeastWorld);
  // What the track cannot fill goes to the curves.
  const double below = std::clamp((rest - TrackGeometry::heightFor(in.width(), params, theme)) * 0.8,
                                  theme.text(kStripHeight), theme.text(kMostStrip));
  l.world =
      QRectF(QPointF(in.left(), l.board.bottom()), QPointF(in.right(), strip ? in.bottom() - below : in.bottom()));
  if (!strip) return l;
  const QRectF row(in.left(), l.world.bottom() + theme.text(6), in.width(), below - theme.text(6));
  const int panels = history ? std::clamp(static_cast<int>(row.width() / theme.text(kLeastPanel)), 1, 3) : 1;
  const double gap = theme.text(18), width = std::min((row.width() - (panels - 1) * gap) / panels,
                                                      panels == 1 ? theme.text(420) : row.width());
  const auto panel = [&](int i) {
    return i < panels ? QRectF(row.left() + i * (width + gap), row.top(), width, row.height()) : QRectF();
  };
  l.bars = panel(0);
  l.angle = panel(1);
  l.position = panel(2);
  return l;
}

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/track_painter.h"

#include "scenes/cartpole/view/track_strip.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::cartpole {
namespace {

using Who = Cart::Who;
using widgets::Palette;
using widgets::TextRole;

QString tr(const char* text) { return QCoreApplication::translate("perc::cartpole::TrackPainter", text); }

constexpr double kFullArrow = 0.5, kLongestArrow = 2.4;  // m: of a full push; of any force, in full pushes
constexpr double kPoleArrow = 10;
constexpr std::size_t kTrail = 150;   // places of the tip
constexpr int kFades = 10;            // strengths of the trail
constexpr double kPoleWidth = 0.045;  // m

QColor faded(QColor colour, double share) {
  colour.setAlphaF(static_cast<float>(colour.alphaF() * share));
  return colour;
}

}  // namespace

QColor TrackPainter::colour(const Cart& cart) const {
  const Palette& p = m_theme.palette();
  switch (cart.who) {
    case Who::Agent: return p.accent;
    case Who::Person: return p.classes[1];
    case Who::Ghost: return p.muted;
    case Who::Other: break;
  }
  return p.outline;
}

bool TrackPainter::shown(const Cart& cart) const {
  return cart.who == Who::Other ? m_options.others : cart.who != Who::Ghost || m_options.ghosts;
}

/// Several are seen from afar, all at once.
std::optional<double> TrackPainter::followed() const {
  if (std::ranges::count_if(m_frame.carts, [this](const Cart& cart) { return shown(cart); }) != 1) return {};
  return m_options.camera ? m_options.camera : m_frame.carts.front().state.x;
}

void TrackPainter::paint(QPainter& painter, const QRectF& rect, const TrackHold* hold) const {
  const TrackLayout l = layout(rect);
  const TrackGeometry g = geometry(rect);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  head(painter, l.head);
  board(painter, l.board);
  painter.save();
  painter.setClipRect(l.world.adjusted(-m_theme.text(10), 0, m_theme.text(10), 0));
  rail(painter, l.world, g);
  fall(painter, g);
  for (const Who who : {Who::Other, Who::Ghost})
    for (const Cart& each : m_frame.carts)
      if (each.who == who && shown(each)) cart(painter, g, each);
  if (m_options.trail) trail(painter, g);
  for (std::size_t i = m_frame.carts.size(); i-- > 0;)
    if (const Cart& each = m_frame.carts[i]; each.who == Who::Agent || each.who == Who::Person) {
      cart(painter, g, each);
      forces(painter, l.world, g, each, i == 0 && hold && !hold->places);
    }
  names(painter, l.world, g);
  end(painter, l.world);
  painter.restore();
  if (hold) spring(painter, g, *hold);
  if (!l.bars.isEmpty()) paintOpinion(painter, l.bars, m_frame, m_theme);
  if (!l.angle.isEmpty()) paintHistory(painter, l.angle, m_frame, Axis::Theta, m_theme);
  if (!l.position.isEmpty()) paintHistory(painter, l.position, m_frame, Axis::X, m_theme);
  painter.restore();
}

void TrackPainter::rail(QPainter& painter, const QRectF& area, const TrackGeometry& g) const {
  const Palette& p = m_theme.palette();
  const double y = std::round(g.railY()), left = g.pixelX(-kTrackLimit), right = g.pixelX(kTrackLimit);
  painter.setPen(QPen(p.line, m_theme.line(1)));
  painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
  painter.setPen(QPen(p.outline, m_theme.line(3), Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(left, y), QPointF(right, y));
  painter.setPen(QPen(p.error, m_theme.line(3), Qt::SolidLine, Qt::FlatCap));
  for (const double end : {left, right})
    painter.drawLine(QPointF(end, y - 0.12 * g.scale()), QPointF(end, y + m_theme.text(4)));
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  painter.setFont(m_theme.font(TextRole::Small));
  for (const double metre : {-kTrackLimit, -2.0, -1.0, 0.0, 1.0, 2.0, kTrackLimit}) {
    const bool isEnd = std::abs(metre) == kTrackLimit;
    const QString text = isEnd ? tr("%1 m").arg(widgets::fixedText(metre, 1)) : widgets::fixedText(metre, 0);
    const double x = g.pixelX(metre), half = metrics.horizontalAdvance(text) / 2;
    if (x < area.left() - m_theme.text(8) || x > area.right() + m_theme.text(8)) continue;
    painter.setPen(QPen(p.outline, m_theme.line(1)));
    if (!isEnd) painter.drawLine(QPointF(x, y), QPointF(x, y + m_theme.text(4)));
    if (std::abs(metre) == 2 && g.scale() * (kTrackLimit - 2) < m_theme.text(40)) continue;
    painter.setPen(p.muted);
    painter.drawText(
        QPointF(std::clamp(x - half, area.left() - m_theme.text(8), area.right() + m_theme.text(8) - 2 * half),
                y + m_theme.text(6) + metrics.ascent()),
        text);
  }
}

/// Between the two lines the pole may be; beyond them it has fallen.
void TrackPainter::fall(QPainter& painter, const TrackGeometry& g) const {
  if (m_frame.params.task != Task::Balance) return;
  const Palette& p = m_theme.palette();
  const CartPoleState& state = m_frame.carts.front().state;
  const bool fallen = std::abs(state.theta) > kAngleLimit;
  CartPoleState left = state, right = state;
  left.theta = -kAngleLimit;
  right.theta = kAngleLimit;
  const double reach = m_frame.params.poleLength * g.scale() * 1.04, degrees = kAngleLimit * 180 / std::numbers::pi;
  const QPointF hinge = g.hinge(state);
  QPainterPath wedge(hinge);
  wedge.arcTo(QRectF(hinge.x() - reach, hinge.y() - reach, 2 * reach, 2 * reach), 90 + degrees, -2 * degrees);
  wedge.closeSubpath();
  painter.fillPath(wedge, fallen ? p.errorSoft : p.accentSoft);
  painter.setPen(QPen(fallen ? p.error : p.outline, m_theme.line(1), Qt::DashLine));
  for (const auto& side : {left, right}) painter.drawLine(hinge, g.onPole(side, 1.04));
  painter.setFont(m_theme.font(TextRole::Small));
  const QString text = tr("12°");
  const QFontMetricsF metrics(painter.font());
  painter.setPen(fallen ? p.error : p.muted);
  if (reach < m_theme.text(60)) return;
  painter.drawText(g.onPole(right, 0.9) + QPointF(m_theme.text(5), metrics.ascent() / 2), text);
  painter.drawText(
      g.onPole(left, 0.9) + QPointF(-m_theme.text(5) - metrics.horizontalAdvance(text), metrics.ascent() / 2), text);
}

void TrackPainter::trail(QPainter& painter, const TrackGeometry& g) const {
  if (!m_frame.path || m_frame.path->size() < 2) return;
  const auto& path = *m_frame.path;
  const std::size_t from = path.size() > kTrail ? path.size() - kTrail : 0, count = path.size() - from;
  painter.setBrush(Qt::NoBrush);
  for (int fade = 0; fade < kFades; ++fade) {
    const std::size_t first = from + count * static_cast<std::size_t>(fade) / kFades;
    const std::size_t last = std::min(path.size() - 1, from + count * static_cast<std::size_t>(fade + 1) / kFades);
    QPolygonF line;
    for (std::size_t i = first; i <= last; ++i) line << g.tip(path[i]);
    painter.setPen(QPen(faded(colour(m_frame.carts.front()), 0.7 * (fade + 1) / kFades), m_theme.line(1.5)));
    if (line.size() > 1) painter.drawPolyline(line);
  }
}

void TrackPainter::cart(QPainter& painter, const TrackGeometry& g, const Cart& cart) const {
  const Palette& p = m_theme.palette();
  const QColor own = colour(cart);
  const QRectF body = g.cart(cart.state);
  const double wheel = TrackGeometry::kWheel * g.scale(), thick = std::max(m_theme.line(3), kPoleWidth * g.scale());
  const QPointF from = g.hinge(cart.state), to = g.tip(cart.state);
  const auto wheels = [&] {
    for (const double side : {0.22, 0.78})
      painter.drawEllipse(QPointF(body.left() + side * body.width(), body.bottom()), wheel, wheel);
  };
  if (cart.who == Who::Ghost) {
    painter.setPen(QPen(own, m_theme.line(1.2), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body, 3, 3);
    const QPointF along = to - from;
    const double length = std::max(1.0, std::hypot(along.x(), along.y()));
    const QPointF across(-along.y() / length * thick / 2, along.x() / length * thick / 2);
    painter.drawPolygon(QPolygonF{from + across, to + across, to - across, from - across});
    return;
  }
  const bool other = cart.who == Who::Other;
  painter.setPen(Qt::NoPen);
  painter.setBrush(other ? faded(own, 0.22) : widgets::mixed(own, p.text, 0.45));
  wheels();
  painter.setPen(other ? Qt::NoPen : QPen(own, m_theme.line(1.5)));
  painter.setBrush(other ? faded(own, 0.22) : widgets::mixed(p.card, own, cart.over ? 0.15 : 0.35));
  painter.drawRoundedRect(body, 3, 3);
  painter.setPen(QPen(other       ? faded(own, 0.3)
                      : cart.over ? widgets::mixed(own, p.card, 0.35)
                                  : own,
                      other ? thick * 0.6 : thick, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(from, to);
  if (other) return;
  painter.setPen(QPen(own, m_theme.line(1)));
  painter.setBrush(p.card);
  painter.drawEllipse(from, thick * 0.55, thick * 0.55);
}

void TrackPainter::forces(QPainter& painter, const QRectF& area, const TrackGeometry& g, const Cart& cart,
                          bool held) const {
  const CartPoleForces& f = cart.forces;
  const double full = kFullArrow * g.scale(), perNewton = full / std::max(1e-3, m_frame.params.push);
  const QRectF body = g.cart(cart.state);
  if (f.cart != 0) {
    const QPointF at(f.cart > 0 ? body.right() : body.left(), body.center().y());
    arrow(painter, area, at, f.cart, perNewton, full,
          cart.explored ? tr("%1, tried out").arg(newtons(f.cart)) : newtons(f.cart));
  }
  // What moves the pole is small beside the push: drawn ten times as long. A hand that holds shows its spring instead.
  if (std::abs(f.wind) >= 0.005)
    arrow(painter, area, g.onPole(cart.state, 0.5), f.wind, kPoleArrow * perNewton, full,
          tr("wind %1").arg(newtons(f.wind)));
  if (std::abs(f.hand) >= 0.005 && !held)
    arrow(painter, area, g.onPole(cart.state, f.handAt), f.hand, kPoleArrow * perNewton, full, newtons(f.hand));
}

void TrackPainter::arrow(QPainter& painter, const QRectF& area, const QPointF& at, double force, double perNewton,
                         double full, const QString& text) const {
  const Palette& p = m_theme.palette();
  const double side = force > 0 ? 1 : -1, head = m_theme.line(9);
  const double length = std::max(1.5 * head, std::min(std::abs(force) * perNewton, kLongestArrow * full));
  const QPointF end = at + QPointF(side * length, 0);
  painter.setPen(QPen(p.text, m_theme.line(3), Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(at + QPointF(side * 2, 0), end - QPointF(side * head * 0.8, 0));
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.text);
  painter.drawPolygon(
      QPolygonF{end, end + QPointF(-side * head, -head * 0.6), end + QPointF(-side * head, head * 0.6)});
  painter.setFont(m_theme.font(TextRole::Strong));
  const QFontMetricsF metrics(painter.font());
  const double wide = metrics.horizontalAdvance(text);
  QPointF base = end + QPointF(side > 0 ? m_theme.text(6) : -m_theme.text(6) - wide, metrics.ascent() * 0.4);
  if (base.x() < area.left() || base.x() + wide > area.right())  // beyond the picture: above the arrow
    base = QPointF(std::clamp(base.x(), area.left(), std::max(area.left(), area.right() - wide)),
                   at.y() - m_theme.text(8));
  painter.setPen(p.text);
  painter.drawText(base, text);
}

void TrackPainter::spring(QPainter& painter, const TrackGeometry& g, const TrackHold& hold) const {
  const Palette& p = m_theme.palette();
  const QPointF from = g.place(m_frame.carts.front().state, hold.at), along = hold.pointer - from;
  const double length = std::hypot(along.x(), along.y());
  painter.setPen(QPen(p.text, m_theme.line(1.6), hold.places ? Qt::DotLine : Qt::SolidLine));
  painter.setBrush(Qt::NoBrush);
  QPolygonF line{from};
  constexpr int kTurns = 14;
  if (!hold.places && length > 12) {
    const QPointF across(-along.y() / length * m_theme.line(5), along.x() / length * m_theme.line(5));
    for (int i = 1; i < kTurns; ++i)
      line << from + along * (static_cast<double>(i) / kTurns) + across * (i % 2 ? 1 : -1);
  }
  painter.drawPolyline(line << hold.pointer);
  painter.setBrush(p.card);
  painter.drawEllipse(from, m_theme.line(4), m_theme.line(4));
  painter.setFont(m_theme.font(TextRole::Strong));
  painter.setPen(p.text);
  painter.drawText(hold.pointer + QPointF(m_theme.text(12), -m_theme.text(8)),
                   hold.places ? tr("put here") : forceText(hold.force));
}

}  // namespace perc::cartpole

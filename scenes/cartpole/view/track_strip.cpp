// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/track_strip.h"

#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::cartpole {
namespace {

using widgets::Palette;
using widgets::TextRole;
using widgets::Theme;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::TrackStrip", text, note, n);
}

constexpr int kSeconds = 5;
constexpr std::size_t kShown = kSeconds * 50;  // steps

constexpr double kLabelled = 76;  // height with room for the limits' names

/// The line of small text at the top of a panel; what is left of it.
QRectF title(QPainter& painter, const QRectF& rect, const QString& left, const QString& right, const Theme& theme) {
  painter.setFont(theme.font(TextRole::Small));
  const QFontMetricsF metrics(painter.font());
  painter.setPen(theme.palette().muted);
  const double taken = metrics.horizontalAdvance(right) + theme.text(8);
  painter.drawText(rect.topLeft() + QPointF(0, metrics.ascent()),
                   metrics.elidedText(left, Qt::ElideRight, rect.width() - taken));
  painter.setPen(theme.palette().text);
  painter.drawText(QPointF(rect.right() - metrics.horizontalAdvance(right), rect.top() + metrics.ascent()), right);
  return rect.adjusted(0, metrics.height() + theme.text(3), 0, 0);
}

QString percent(double share) { return tr("%1 %").arg(widgets::fixedText(100 * share, 0)); }

struct Sides {
  double left = 0, right = 0;  ///< shares of the full length
  QString leftText, rightText;
  QString note;  ///< beside the title
};

Sides sidesOf(const rl::Opinion& o, double push) {
  if (o.push && std::isfinite(o.push->mean)) {
    const auto [mean, deviation] = *o.push;
    const double possible = std::clamp(mean, -1.0, 1.0);
    return {std::max(0.0, -possible), std::max(0.0, possible), tr("left"), tr("right"),
            deviation >= 0.005 ? tr("%1 ± %2").arg(forceText(push * mean), newtons(push * deviation))
                               : forceText(push * mean)};
  }
  if (const double left = o.probabilityOf(0), right = o.probabilityOf(1); std::isfinite(left) && std::isfinite(right))
    return {left, right, tr("left %1").arg(percent(left)), tr("right %1").arg(percent(right)), {}};
  if (std::isfinite(o.preferred))
    return {std::max(0.0, -o.preferred), std::max(0.0, o.preferred), tr("left"), tr("right"),
            forceText(push * o.preferred)};
  return {0, 0, tr("left"), tr("right"), tr("no opinion")};
}

}  // namespace

void paintOpinion(QPainter& painter, const QRectF& rect, const CartPoleFrame& frame, const Theme& theme) {
  const Palette& p = theme.palette();
  const rl::Opinion& o = frame.opinion;
  const Sides sides = sidesOf(o, frame.params.push);
  const QRectF body = title(painter, rect, tr("The agent would push"), sides.note, theme);
  const double thick = std::min(theme.text(16), body.height() * 0.45);
  const QRectF groove(body.left(), body.top() + theme.text(2), body.width(), thick);
  const double middle = groove.center().x(), half = groove.width() / 2;
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.track);
  painter.drawRoundedRect(groove, 3, 3);
  painter.setBrush(p.accent);
  painter.drawRect(QRectF(middle - sides.left * half, groove.top(), sides.left * half, thick));
  painter.drawRect(QRectF(middle, groove.top(), sides.right * half, thick));
  if (o.push && std::isfinite(o.push->mean) && std::isfinite(o.push->deviation)) {  // mean ± deviation as a whisker
    const double low = middle + std::clamp(o.push->mean - o.push->deviation, -1.0, 1.0) * half,
                 high = middle + std::clamp(o.push->mean + o.push->deviation, -1.0, 1.0) * half;
    painter.setPen(QPen(p.text, theme.line(2)));
    painter.drawLine(QPointF(low, groove.center().y()), QPointF(high, groove.center().y()));
    for (const double x : {low, high}) painter.drawLine(QPointF(x, groove.top() + 2), QPointF(x, groove.bottom() - 2));
  }
  painter.setPen(QPen(p.text, theme.line(1.5)));
  painter.drawLine(QPointF(middle, groove.top() - 3), QPointF(middle, groove.bottom() + 3));
  painter.setFont(theme.font(TextRole::Strong));
  const QFontMetricsF metrics(painter.font());
  const double base = groove.bottom() + theme.text(4) + metrics.ascent();
  painter.drawText(QPointF(groove.left(), base), sides.leftText);
  painter.drawText(QPointF(groove.right() - metrics.horizontalAdvance(sides.rightText), base), sides.rightText);
}

void paintHistory(QPainter& painter, const QRectF& rect, const CartPoleFrame& frame, Axis number, const Theme& theme) {
  const Palette& p = theme.palette();
  const bool angle = number == Axis::Theta, wraps = angle && frame.params.task == Task::SwingUp;
  const double now = stateValue(frame.carts.front().state, number);
  const auto folded = [&](double value) { return wraps ? std::remainder(value, 2 * std::numbers::pi) : value; };
  const QString name =
      angle ? tr("Angle, last %Ln s", nullptr, kSeconds) : tr("Position, last %Ln s", nullptr, kSeconds);
  const QRectF plot = title(painter, rect, name, stateNumber(number, folded(now)), theme);
  const double limit = wraps ? std::numbers::pi : angle ? kAngleLimit : kTrackLimit, most = limit * 1.08;
  const auto y = [&](double value) {
    return plot.center().y() - std::clamp(value / most, -1.0, 1.0) * plot.height() / 2;
  };
  painter.setPen(QPen(p.gridLine, theme.line(1)));
  painter.drawLine(QPointF(plot.left(), y(0)), QPointF(plot.right(), y(0)));
  painter.setPen(QPen(p.outline, theme.line(1), Qt::DashLine));
  for (const double end : {-limit, limit})
    painter.drawLine(QPointF(plot.left(), y(end)), QPointF(plot.right(), y(end)));
  if (plot.height() > theme.text(kLabelled)) {
    painter.setPen(p.muted);
    painter.setFont(theme.font(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const auto named = [&](double end) {
      return angle ? tr("%1°").arg(widgets::fixedText(end * 180 / std::numbers::pi, 0))
                   : tr("%1 m").arg(widgets::fixedText(end, 1));
    };
    painter.drawText(QPointF(plot.left(), y(limit) + metrics.ascent() + 2), named(limit));
    painter.drawText(QPointF(plot.left(), y(-limit) - metrics.descent() - 1), named(-limit));
  }
  if (!frame.path || frame.path->size() < 2) return;
  const auto& path = *frame.path;
  const std::size_t count = std::min(path.size(), kShown), from = path.size() - count;
  QPolygonF line;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(frame.carts.front().who == Cart::Who::Person ? p.classes[1] : p.accent, theme.line(1.6)));
  double before = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double value = folded(stateValue(path[from + i], number));
    if (wraps && i > 0 && std::abs(value - before) > std::numbers::pi) {
      painter.drawPolyline(line);
      line.clear();
    }
    before = value;
    line << QPointF(plot.left() + plot.width() * static_cast<double>(kShown - count + i + 1) / kShown, y(value));
  }
  painter.drawPolyline(line);
}

}  // namespace perc::cartpole

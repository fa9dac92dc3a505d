// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/axes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::widgets {
namespace {

Ticks ticksOf(const Axis& axis, int wanted) {
  if (axis.deviate) return deviateTicks(axis.span, wanted);
  return axis.log ? logTicks(axis.span, wanted) : linearTicks(axis.span, wanted);
}

Ticks yTicks(const Axes& axes, double height, const Theme& theme) {
  return ticksOf(axes.y, std::max(2, static_cast<int>(height / theme.text(44))));
}

/// As many as fit beside one another.
Ticks xTicks(const Axes& axes, double width, const Theme& theme) {
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  Ticks ticks;
  for (int wanted = std::clamp(static_cast<int>(width / theme.text(44)), 2, 12); wanted >= 1; --wanted) {
    ticks = ticksOf(axes.x, wanted);
    bool fits = true;
    double end = -1e9;
    for (std::size_t i = 0; i < ticks.positions.size(); ++i) {
      const double half = metrics.horizontalAdvance(ticks.labels[static_cast<int>(i)]) / 2;
      const double at = axes.x.share(ticks.positions[i]) * width;
      fits = fits && at - half > end + theme.text(10);
      end = at + half;
    }
    if (fits) break;
  }
  return ticks;
}

bool upright(const QString& title) { return title.size() <= 2; }

}  // namespace

double Axis::share(double value) const {
  if (deviate) {
    const double low = normalDeviate(span.minimum), high = normalDeviate(span.maximum);
    return (normalDeviate(std::clamp(value, span.minimum, span.maximum)) - low) / (high - low);
  }
  if (!log) return (value - span.minimum) / span.length();
  if (!(value > 0)) return 0;
  return std::log(value / span.minimum) / std::log(span.maximum / span.minimum);
}

double Axis::value(double share) const {
  if (deviate) {
    const double low = normalDeviate(span.minimum), high = normalDeviate(span.maximum);
    return std::erfc(-(low + share * (high - low)) / std::numbers::sqrt2) / 2;
  }
  if (!log) return span.minimum + share * span.length();
  return span.minimum * std::pow(span.maximum / span.minimum, share);
}

QPointF Axes::toPixel(const QRectF& plot, double xValue, double yValue) const {
  return {plot.left() + x.share(xValue) * plot.width(), plot.bottom() - y.share(yValue) * plot.height()};
}

QPointF Axes::fromPixel(const QRectF& plot, const QPointF& pixel) const {
  return {x.value((pixel.x() - plot.left()) / plot.width()), y.value((plot.bottom() - pixel.y()) / plot.height())};
}

QRectF Axes::plotRect(const QRectF& outer, const Theme& theme) const {
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  double widest = steady ? metrics.horizontalAdvance(QStringLiteral("0.00")) : 0;
  for (const QString& label : yTicks(*this, outer.height(), theme).labels)
    widest = std::max(widest, metrics.horizontalAdvance(label));
  const double title = y.title.isEmpty()  ? 0
                       : upright(y.title) ? metrics.horizontalAdvance(y.title) + theme.text(6)
                                          : metrics.height() + theme.text(2);
  const Ticks across = xTicks(*this, outer.width(), theme);
  double right = theme.text(8);
  if (!across.labels.isEmpty() && x.share(across.positions.back()) > 0.9)
    right = std::max(right, metrics.horizontalAdvance(across.labels.back()) / 2 + 1);
  const double bottom = metrics.height() + theme.text(6) + (x.title.isEmpty() ? 0 : metrics.height());
  return outer.adjusted(std::ceil(widest + theme.text(8) + title), std::ceil(metrics.height() / 2), -std::ceil(right),
                        -std::ceil(bottom));
}

void paintGrid(QPainter& painter, const QRectF& plot, const Axes& axes, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  QPen pen(theme.palette().gridLine, theme.line(1));
  pen.setCosmetic(false);
  painter.setPen(pen);
  if (axes.grid)
    for (const double value : yTicks(axes, plot.height(), theme).positions) {
      const double y = std::round(axes.toPixel(plot, axes.x.span.minimum, value).y());
      painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
  if (axes.frame) {
    painter.setPen(QPen(theme.palette().line, theme.line(1)));
    painter.drawRect(plot);
  }
  painter.restore();
}

QString fittedTitle(const Axis& axis, const QFontMetricsF& metrics, double room) {
  if (metrics.horizontalAdvance(axis.title) <= room) return axis.title;
  const auto unit = axis.title.lastIndexOf(QStringLiteral(" ("));
  const bool hasUnit = unit > 0 && axis.title.endsWith(QLatin1Char(')'));
  return metrics.elidedText(hasUnit ? axis.title.first(unit) : axis.title, Qt::ElideRight, room);
}

void paintAxisLabels(QPainter& painter, const QRectF& plot, const Axes& axes, const Theme& theme) {
  painter.save();
  const QFont font = theme.font(TextRole::Small);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  painter.setPen(theme.palette().muted);
  const double high = metrics.height(), gap = theme.text(8);
  const Ticks up = yTicks(axes, plot.height(), theme), across = xTicks(axes, plot.width(), theme);
  double widest = 0;
  for (std::size_t i = 0; i < up.positions.size(); ++i) {
    const QString& label = up.labels[static_cast<int>(i)];
    const double width = metrics.horizontalAdvance(label),
                 y = axes.toPixel(plot, axes.x.span.minimum, up.positions[i]).y();
    widest = std::max(widest, width);
    painter.drawText(QRectF(plot.left() - gap - width - 1, y - high / 2, width + 2, high),
                     Qt::AlignRight | Qt::AlignVCenter, label);
  }
  const double below = plot.bottom() + theme.text(4);
  for (std::size_t i = 0; i < across.positions.size(); ++i) {
    const QString& label = across.labels[static_cast<int>(i)];
    const double width = metrics.horizontalAdvance(label),
                 x = axes.toPixel(plot, across.positions[i], axes.y.span.minimum).x();
    painter.drawText(QRectF(x - width / 2 - 1, below, width + 2, high), Qt::AlignHCenter | Qt::AlignTop, label);
  }
  painter.drawText(QRectF(plot.left(), below + high, plot.width(), high), Qt::AlignHCenter | Qt::AlignTop,
                   fittedTitle(axes.x, metrics, plot.width()));
  if (upright(axes.y.title)) {
    const double width = metrics.horizontalAdvance(axes.y.title);
    painter.drawText(
        QRectF(plot.left() - gap - widest - theme.text(6) - width, plot.center().y() - high / 2, width + 2, high),
        Qt::AlignLeft | Qt::AlignVCenter, axes.y.title);
  } else {
    // Beside the numbers and title of x there is room, too.
    const bool isLong = metrics.horizontalAdvance(axes.y.title) > plot.height();
    const double room = plot.height() + (isLong ? below + high - plot.bottom() : 0);
    painter.translate(plot.left() - gap - widest - theme.text(2) - high, plot.top() + room / 2);
    painter.rotate(-90);
    painter.drawText(QRectF(-room / 2, 0, room, high), Qt::AlignHCenter | Qt::AlignTop,
                     fittedTitle(axes.y, metrics, room));
  }
  painter.restore();
}

void paintAxes(QPainter& painter, const QRectF& plot, const Axes& axes, const Theme& theme) {
  paintGrid(painter, plot, axes, theme);
  paintAxisLabels(painter, plot, axes, theme);
}

}  // namespace perc::widgets

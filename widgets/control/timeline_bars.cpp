// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as a bar per episode: row i of the curve is the episode that ends at its step.
#include "widgets/control/timeline_strip.h"

#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {

constexpr double kLeastBar = 3;  ///< pixels that bars have on average to be painted one by one

/// The lowest and highest value of the bars in each pixel column. Where none ends, there is the one that ends next.
struct Heights {
  explicit Heights(int columns) : low(static_cast<std::size_t>(columns), kNone), high(low) {}
  void add(double share, double value) {
    const auto column = static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * static_cast<double>(low.size() - 1));
    low[column] = std::isnan(low[column]) ? value : std::min(low[column], value);
    high[column] = std::isnan(high[column]) ? value : std::max(high[column], value);
  }
  void fillGaps() {
    for (std::size_t i = low.size(); i-- > 1;)
      if (std::isnan(low[i - 1])) low[i - 1] = high[i - 1] = low[i];
  }
  static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> low, high;
};

}  // namespace

/// The bar in which a step lies: the first one that ends at it or later; the number of bars: it is later than all.
std::size_t TimelineStrip::barAt(std::int64_t step) const {
  if (!m_bars || !m_series.curve) return 0;
  std::size_t low = 0, high = m_series.curve->rows();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (m_series.curve->step(middle) < step) low = middle + 1;
    else high = middle;
  }
  return low;
}

/// The first step of an episode, which is that after the end of the one before; also of the one that has not ended.
std::int64_t TimelineStrip::barStart(std::size_t bar) const { return bar == 0 ? 0 : m_series.curve->step(bar - 1) + 1; }

QString TimelineStrip::barText(std::int64_t step) const {
  const std::size_t bar = barAt(step);
  if (!m_bars || !m_series.curve || bar >= m_series.curve->rows()) return {};
  const Curve& curve = *m_series.curve;
  const std::int64_t first = std::max<std::int64_t>(1, barStart(bar)), last = curve.step(bar);
  const auto figure = [&](const char* name, std::int64_t without) {
    const auto column = std::find(curve.names().begin(), curve.names().end(), name);
    return column == curve.names().end()
               ? without
               : std::llround(curve.value(bar, static_cast<std::size_t>(column - curve.names().begin())));
  };
  const QString number = integerText(figure("episode", static_cast<std::int64_t>(bar) + 1)),
                value = briefText(m_series.yAt(bar), 4);
  if (figure("length", last - first + 1) != last - first + 1)
    return tr("episode %1: return %2, ended at step %3").arg(number, value, integerText(last));
  return tr("episode %1: return %2, steps %3 to %4").arg(number, value, integerText(first), integerText(last));
}

/// The first step of the episode before or after the present one.
std::int64_t TimelineStrip::episodeAway(int episodes) const {
  if (!m_series.curve || m_series.curve->empty()) return m_step;
  const auto target = static_cast<std::ptrdiff_t>(barAt(m_step)) + episodes;
  return barStart(static_cast<std::size_t>(
      std::clamp<std::ptrdiff_t>(target, 0, static_cast<std::ptrdiff_t>(m_series.curve->rows()))));
}

struct TimelineStrip::Bars {
  QPainter& painter;
  QRectF rect;
  double bottom, top;  ///< values

  double yOf(double value) const {
    return rect.bottom() - (top > bottom ? (value - bottom) / (top - bottom) : 0) * rect.height();
  }
  void paint(double from, double to, double value, double other, const QColor& colour) const {
    const auto [above, below] = std::minmax({yOf(value), yOf(other)});
    const double y = std::min(above, rect.bottom() - 1);
    painter.fillRect(QRectF(from, y, to - from, std::max(1.0, below - y)), colour);
  }
};

/// One by one where they are wide enough.
void TimelineStrip::paintBars(QPainter& painter, const QRectF& r) {
  if (!m_series.curve || m_digest.empty() || r.width() < 8) return;
  const Palette& p = paletteOf(this);
  const Curve& curve = *m_series.curve;
  const Bars bars{painter, r, std::min(m_digest.ySpan().minimum, 0.0), std::max(m_digest.ySpan().maximum, 0.0)};
  const auto one = [&](std::size_t i, double least, const QColor& colour) {
    const double from = pixelOf(barStart(i)), to = std::max(from + least, pixelOf(curve.step(i)) - 1);
    if (std::isfinite(m_series.yAt(i))) bars.paint(from, to, 0, m_series.yAt(i), colour);
  };
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (static_cast<double>(curve.rows()) * kLeastBar > pixelOf(curve.step(curve.rows() - 1)) - r.left())
    paintColumns(bars);
  else
    for (std::size_t i = 0; i < curve.rows(); ++i) one(i, 1, mixed(p.well, p.muted, 0.75));
  if (const std::size_t now = barAt(m_step); now < curve.rows()) one(now, 3, p.accent);
  painter.setRenderHint(QPainter::Antialiasing);
}

/// Many: each pixel column's lowest bar, and pale from there to its highest.
void TimelineStrip::paintColumns(const Bars& bars) {
  const Palette& p = paletteOf(this);
  const QRectF& r = bars.rect;
  const double share = static_cast<double>(m_series.curve->step(m_series.curve->rows() - 1)) /
                       m_span.maximum;  // of the strip, that is filled
  Axes axes;
  axes.x.span = m_span;
  axes.y.span = {bars.bottom, bars.top > bars.bottom ? bars.top : bars.bottom + 1};
  Heights heights(std::max(2, static_cast<int>(std::lround(share * r.width()))));
  const SeriesDrawing drawing = m_digest.draw(m_series, axes, static_cast<int>(r.width()));
  const auto add = [&](const QPointF& at) { heights.add(at.x() / share, axes.y.value(at.y())); };
  for (const auto& line : drawing.lines) std::for_each(line.begin(), line.end(), add);
  std::for_each(drawing.points.begin(), drawing.points.end(), add);
  heights.fillGaps();
  for (std::size_t i = 0; i < heights.low.size(); ++i) {
    if (std::isnan(heights.low[i])) continue;
    const double left = r.left() + static_cast<double>(i);
    bars.paint(left, left + 1, heights.low[i], heights.high[i], mixed(p.well, p.muted, 0.4));
    bars.paint(left, left + 1, 0, heights.low[i], mixed(p.well, p.muted, 0.75));
  }
}

}  // namespace perc::widgets

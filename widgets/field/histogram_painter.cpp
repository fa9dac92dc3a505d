// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/histogram_painter.h"

#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::HistogramPainter", text); }

constexpr int kLeastBins = 8;
constexpr std::int64_t kLeastSteps = 10;                                        ///< on the axis of time
constexpr double kLegibleHeight = 110, kLegibleWidth = 300, kLeastWidth = 180;  // of a panel

QFontMetricsF smallMetrics(const Theme& theme) { return QFontMetricsF(theme.font(TextRole::Small)); }

bool isRaster(const QPainter& painter) {
  return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

QString wholePercent(double share) { return tr("%1 %").arg(briefText(share * 100)); }

/// The least of some round shares that holds the largest one; the one before while it still fits.
double roundShare(double most, double before) {
  if (most <= before && most >= before * 0.4) return before;
  for (const double round : {0.1, 0.25, 0.5})
    if (most <= round) return round;
  return 1;
}

}  // namespace

void HistogramPainter::setData(HistogramData data) {
  if (data.panels.size() != m_data.panels.size()) {
    m_images.assign(data.panels.size(), {});
    m_extents.assign(data.panels.size(), {});
  }
  m_data = std::move(data);
  const double last = static_cast<double>(std::max<std::int64_t>({m_data.furthest, m_data.step, kLeastSteps}));
  m_steps = niceSpan({0, last}, &m_steps);
  double most = 0;
  for (const HistogramPanel& panel : m_data.panels)
    for (const float share : panel.now) most = std::max(most, static_cast<double>(share));
  m_mostShare = roundShare(most, m_mostShare);
  updateRanges();
}

/// Panels with the same bins show the same ones, so that they can be compared. Both sides of 0 are always shown.
void HistogramPainter::updateRanges() {
  const std::size_t count = m_data.panels.size();
  m_ranges.assign(count, {});
  for (std::size_t i = 0; i < count; ++i) {
    const HistogramPanel& panel = m_data.panels[i];
    m_extents[i].update(panel.past);
    Range used{m_extents[i].first(), m_extents[i].last()};
    if (used.last < 0) used.first = panel.bins();
    for (int bin = 0; bin < static_cast<int>(panel.now.size()); ++bin)
      if (panel.now[static_cast<std::size_t>(bin)] > 0) used = {std::min(used.first, bin), std::max(used.last, bin)};
    const int zero = static_cast<int>(std::find(panel.edges.begin(), panel.edges.end(), 0.0) - panel.edges.begin());
    if (zero > 0 && zero < panel.bins())
      used = {std::min(used.first, zero - kLeastBins / 2 + 1), std::max(used.last, zero + kLeastBins / 2 - 2)};
    m_ranges[i] = used;
  }
  const std::vector<Range> alone = m_ranges;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t k = 0; k < count; ++k)
      if (m_data.panels[k].edges == m_data.panels[i].edges)
        m_ranges[i] = {std::min(m_ranges[i].first, alone[k].first), std::max(m_ranges[i].last, alone[k].last)};
    Range& range = m_ranges[i];
    if (range.last < range.first) range = {0, m_data.panels[i].bins() - 1};
    const int missing = std::max(2, kLeastBins - range.count());
    range = {std::max(0, range.first - missing / 2), std::min(m_data.panels[i].bins() - 1, range.last + missing / 2)};
  }
}

HistogramPainter::Layout HistogramPainter::layout(const QSizeF& room, const Theme& theme, double least) const {
  const int count = static_cast<int>(m_data.panels.size());
  const double axis = 2 * smallMetrics(theme).height() + theme.text(6);
  Layout best;
  double score = -1;
  for (int columns = 1; columns <= std::max(1, count); ++columns) {
    const int rows = (count + columns - 1) / columns;
    const double width = room.width() / columns, height = (room.height() - axis) / std::max(1, rows);
    if (columns > 1 && width < theme.text(kLeastWidth)) break;
    const double legible = std::min({height / theme.text(kLegibleHeight), width / theme.text(kLegibleWidth), 1.0});
    if (legible <= score + 1e-3) continue;
    score = legible;
    best = {columns, rows, std::max(height, least), 0};
  }
  best.height = best.rows * best.cellHeight + axis;
  return best;
}

double HistogramPainter::leftMargin(const Theme& theme) const {
  const QFontMetricsF metrics = smallMetrics(theme);
  double widest = 0;
  for (const HistogramPanel& panel : m_data.panels)
    for (const auto& tick : panel.ticks) widest = std::max(widest, metrics.horizontalAdvance(tick.second));
  return std::ceil(widest + theme.text(8));
}

QRectF HistogramPainter::heatRect(int panel, const QRectF& area, const Layout& layout, const Theme& theme) const {
  const double width = area.width() / layout.columns, title = smallMetrics(theme).height() + theme.text(6);
  const QRectF cell(area.left() + panel % layout.columns * width,
                    area.top() + panel / layout.columns * layout.cellHeight, width, layout.cellHeight);
  const double bars = std::clamp(width * 0.2, theme.text(36), theme.text(140));
  const QRectF heat(cell.adjusted(leftMargin(theme), title, -bars - theme.text(22), -theme.text(6)).toRect());
  return QRectF(heat.topLeft(), heat.size().expandedTo({8, 8}));
}

QRectF HistogramPainter::barsRect(int panel, const QRectF& area, const Layout& layout, const Theme& theme) const {
  const QRectF heat = heatRect(panel, area, layout, theme);
  const double width = area.width() / layout.columns;
  return QRectF(heat.right() + theme.text(10), heat.top(), std::clamp(width * 0.2, theme.text(36), theme.text(140)),
                heat.height());
}

void HistogramPainter::paintPanels(QPainter& painter, const QRectF& area, const Layout& layout, const Theme& theme,
                                   const std::optional<Place>& pointer) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(TextRole::Small));
  for (int i = 0; i < static_cast<int>(m_data.panels.size()); ++i) paintPanel(painter, i, area, layout, theme);
  if (pointer && pointer->panel < static_cast<int>(m_data.panels.size()))
    paintPointer(painter, heatRect(pointer->panel, area, layout, theme), *pointer, theme);
  painter.restore();
}

void HistogramPainter::paintPanel(QPainter& painter, int which, const QRectF& area, const Layout& layout,
                                  const Theme& theme) {
  const HistogramPanel& panel = m_data.panels[static_cast<std::size_t>(which)];
  const Palette& p = theme.palette();
  const QFontMetricsF metrics = smallMetrics(theme);
  const QRectF heat = heatRect(which, area, layout, theme), bars = barsRect(which, area, layout, theme);
  const double baseline = heat.top() - theme.text(6) - metrics.descent();
  painter.setPen(p.text);
  painter.drawText(QPointF(heat.left(), baseline), panel.title);
  painter.setPen(p.muted);
  const double after = heat.left() + metrics.horizontalAdvance(panel.title) + theme.text(8);
  painter.drawText(QPointF(after, baseline),
                   metrics.elidedText(panel.note, Qt::ElideRight, std::max(0.0, bars.right() - after)));
  paintHeat(painter, which, heat, theme);
  paintBars(painter, which, bars, theme);
  paintBinLabels(painter, which, area.left(), heat, theme);
  if (which + layout.columns >= static_cast<int>(m_data.panels.size())) paintTimeAxis(painter, heat, bars, theme);
}

/// As many as fit, the edge at 0 (or the one in the middle) among them.
void HistogramPainter::paintBinLabels(QPainter& painter, int which, double left, const QRectF& heat,
                                      const Theme& theme) const {
  const Range shown = range(which);
  const double line = heat.height() / shown.count(), high = smallMetrics(theme).height();
  std::vector<std::pair<int, QString>> ticks;
  for (const auto& tick : m_data.panels[static_cast<std::size_t>(which)].ticks)
    if (tick.first > shown.first && tick.first <= shown.last) ticks.push_back(tick);
  const int count = static_cast<int>(ticks.size());
  int anchor = count / 2, stride = 1;
  for (int i = 0; i < count; ++i)
    if (ticks[static_cast<std::size_t>(i)].second == QStringLiteral("0")) anchor = i;
  while (count > 1 && stride < count && (ticks[1].first - ticks[0].first) * stride * line < high) ++stride;
  painter.setPen(theme.palette().muted);
  for (int i = anchor % stride; i < count; i += stride) {
    const auto& [edge, text] = ticks[static_cast<std::size_t>(i)];
    const double y = heat.bottom() - (edge - shown.first) * line;
    painter.drawText(QRectF(left, y - high / 2, heat.left() - theme.text(6) - left, high),
                     Qt::AlignRight | Qt::AlignVCenter, text);
  }
}

void HistogramPainter::paintHeat(QPainter& painter, int which, const QRectF& heat, const Theme& theme) {
  const Palette& p = theme.palette();
  painter.fillRect(heat, p.well);
  const bool raster = isRaster(painter);
  const int columns =
      std::max(1, static_cast<int>(heat.width() * (raster ? painter.device()->devicePixelRatioF() : 2)));
  const QImage& image = m_images[static_cast<std::size_t>(which)].update(
      m_data.panels[static_cast<std::size_t>(which)].past, m_steps, columns, theme.dark);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  const Range shown = range(which);
  const QRect part(0, image.height() - 1 - shown.last, image.width(), shown.count());
  if (!image.isNull() && raster) painter.drawImage(heat, image, part);
  else if (!image.isNull())
    painter.drawImage(heat, image.copy(part).scaled(columns, static_cast<int>(heat.height() * 2), Qt::IgnoreAspectRatio,
                                                    Qt::FastTransformation));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.line, 1));
  painter.drawRect(heat);
  const double size = theme.text(3.5);
  double last = -1e9;
  for (const HistogramMark& mark : m_data.marks) {
    const double at = x(heat, static_cast<double>(mark.step));
    if (at < last + size) continue;
    last = at;
    painter.setPen(QPen(p.warningSoft, theme.line(1), Qt::DotLine));
    painter.drawLine(QPointF(at, heat.top()), QPointF(at, heat.bottom()));
    const QPointF triangle[] = {
        {at - size, heat.top() - size * 1.5}, {at + size, heat.top() - size * 1.5}, {at, heat.top() + 1}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.warning);
    painter.drawPolygon(triangle, 3);
  }
  const double now = x(heat, static_cast<double>(m_data.step));
  painter.setPen(QPen(p.card, theme.line(3.5)));
  painter.drawLine(QPointF(now, heat.top()), QPointF(now, heat.bottom()));
  painter.setPen(QPen(p.accent, theme.line(1.5)));
  painter.drawLine(QPointF(now, heat.top() - 2), QPointF(now, heat.bottom() + 2));
}

void HistogramPainter::paintBars(QPainter& painter, int which, const QRectF& bars, const Theme& theme) const {
  const HistogramPanel& panel = m_data.panels[static_cast<std::size_t>(which)];
  const Palette& p = theme.palette();
  const Range shown = range(which);
  const double line = bars.height() / shown.count(), gap = line >= 5 ? 1 : 0;
  for (int bin = shown.first; bin <= shown.last && bin < static_cast<int>(panel.now.size()); ++bin) {
    const double share = static_cast<double>(panel.now[static_cast<std::size_t>(bin)]);
    if (!(share > 0)) continue;
    const double length = std::max(1.0, std::min(1.0, share / m_mostShare) * bars.width());
    painter.fillRect(QRectF(bars.left(), bars.bottom() - (bin - shown.first + 1) * line + gap / 2, length, line - gap),
                     p.accent);
  }
  painter.setPen(QPen(p.line, 1));
  painter.drawLine(bars.topLeft(), bars.bottomLeft());
}

void HistogramPainter::paintTimeAxis(QPainter& painter, const QRectF& heat, const QRectF& bars,
                                     const Theme& theme) const {
  const QFontMetricsF metrics = smallMetrics(theme);
  const double top = heat.bottom() + theme.text(3), high = metrics.height();
  painter.setPen(theme.palette().muted);
  Ticks ticks;
  for (int wanted = std::clamp(static_cast<int>(heat.width() / theme.text(60)), 2, 10); wanted >= 1; --wanted) {
    ticks = linearTicks(m_steps, wanted);
    double needed = 0;
    for (const QString& label : ticks.labels) needed += metrics.horizontalAdvance(label) + theme.text(10);
    if (needed <= heat.width()) break;
  }
  for (int i = 0; i < ticks.labels.size(); ++i) {
    const double half = metrics.horizontalAdvance(ticks.labels[i]) / 2 + 1,
                 at = x(heat, ticks.positions[static_cast<std::size_t>(i)]);
    painter.drawText(QRectF(at - half, top, 2 * half, high), Qt::AlignHCenter | Qt::AlignTop, ticks.labels[i]);
  }
  painter.drawText(QRectF(heat.left(), top + high, heat.width(), high), Qt::AlignHCenter | Qt::AlignTop, tr("step"));
  const QString most = wholePercent(m_mostShare);
  painter.drawText(QRectF(bars.left(), top + high, bars.width(), high), Qt::AlignHCenter | Qt::AlignTop, tr("now"));
  painter.drawText(QRectF(bars.right() - theme.text(60), top, theme.text(60) + theme.text(8), high),
                   Qt::AlignRight | Qt::AlignTop, most);
}

void HistogramPainter::paintPointer(QPainter& painter, const QRectF& heat, const Place& place,
                                    const Theme& theme) const {
  const Palette& p = theme.palette();
  const Range shown = range(place.panel);
  const double line = heat.height() / shown.count();
  const double at = x(heat, static_cast<double>(place.step)), y = heat.bottom() - (place.bin - shown.first + 1) * line;
  const QRectF spot(at - theme.text(4), y, theme.text(8), line);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.card, 3.5));
  painter.drawRect(spot);
  painter.setPen(QPen(p.text, 1.5));
  painter.drawRect(spot);
}

void HistogramPainter::paint(QPainter& painter, const QRectF& rect, const Theme& theme) {
  const int most = std::max(1, static_cast<int>(rect.height() / theme.text(150)));
  const double left = leftMargin(theme), marks = marksHeight(theme, most),
               legend = legendHeight(rect.width() - left, theme);
  paintMarks(painter, QRectF(rect.topLeft(), QSizeF(rect.width(), marks)), theme, most);
  const QRectF area = rect.adjusted(0, marks, 0, -legend - theme.text(4));
  paintPanels(painter, area, layout(area.size(), theme), theme, std::nullopt);
  paintLegend(painter, QRectF(rect.left() + left, rect.bottom() - legend, rect.width() - left, legend), theme);
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/histogram_painter.h"

#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::widgets::HistogramPainter", text, note, n);
}

constexpr double kLegibleHeight = 110, kLegibleWidth = 300, kLeastWidth = 200;  // of a panel

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
  if (data.panels.size() != m_data.panels.size()) m_images.assign(data.panels.size(), {});
  m_data = std::move(data);
  const double last = static_cast<double>(std::max<std::int64_t>({m_data.furthest, m_data.step, 1}));
  m_steps = niceSpan({0, last}, &m_steps);
  double most = 0;
  for (const HistogramPanel& panel : m_data.panels)
    for (const float share : panel.now) most = std::max(most, static_cast<double>(share));
  m_mostShare = roundShare(most, m_mostShare);
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
  const QRectF cell(area.left() + panel % layout.columns * width, area.top() + panel / layout.columns * layout.cellHeight, width, layout.cellHeight);
  const double bars = std::clamp(width * 0.2, theme.text(40), theme.text(140));
  return QRectF(cell.adjusted(leftMargin(theme), title, -bars - theme.text(22), -theme.text(6)).toRect());
}

QRectF HistogramPainter::barsRect(int panel, const QRectF& area, const Layout& layout, const Theme& theme) const {
  const QRectF heat = heatRect(panel, area, layout, theme);
  const double width = area.width() / layout.columns;
  return QRectF(heat.right() + theme.text(10), heat.top(), std::clamp(width * 0.2, theme.text(40), theme.text(140)), heat.height());
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

void HistogramPainter::paintPanel(QPainter& painter, int which, const QRectF& area, const Layout& layout, const Theme& theme) {
  const HistogramPanel& panel = m_data.panels[static_cast<std::size_t>(which)];
  const Palette& p = theme.palette();
  const QFontMetricsF metrics = smallMetrics(theme);
  const QRectF heat = heatRect(which, area, layout, theme), bars = barsRect(which, area, layout, theme);
  const double baseline = heat.top() - theme.text(6) - metrics.descent();
  painter.setPen(p.text);
  painter.drawText(QPointF(heat.left(), baseline), panel.title);
  painter.setPen(p.muted);
  const double after = heat.left() + metrics.horizontalAdvance(panel.title) + theme.text(8);
  painter.drawText(QPointF(after, baseline), metrics.elidedText(panel.note, Qt::ElideRight, std::max(0.0, bars.right() - after)));
  paintHeat(painter, which, heat, theme);
  paintBars(painter, which, bars, theme);
  const int count = static_cast<int>(panel.ticks.size());
  const double line = heat.height() / panel.bins();
  int stride = 1;
  while (stride < count && count > 1 && (panel.ticks[1].first - panel.ticks[0].first) * stride * line < metrics.height()) ++stride;
  painter.setPen(p.muted);
  for (int i = (count / 2) % stride; i < count; i += stride) {
    const double y = heat.bottom() - panel.ticks[static_cast<std::size_t>(i)].first * line;
    painter.drawText(QRectF(area.left(), y - metrics.height() / 2, heat.left() - theme.text(6) - area.left(), metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, panel.ticks[static_cast<std::size_t>(i)].second);
  }
  if (which + layout.columns >= static_cast<int>(m_data.panels.size())) paintTimeAxis(painter, heat, bars, theme);
}

void HistogramPainter::paintHeat(QPainter& painter, int which, const QRectF& heat, const Theme& theme) {
  const Palette& p = theme.palette();
  painter.fillRect(heat, p.well);
  const bool raster = isRaster(painter);
  const int columns = std::max(1, static_cast<int>(heat.width() * (raster ? painter.device()->devicePixelRatioF() : 2)));
  const QImage& image = m_images[static_cast<std::size_t>(which)].update(m_data.panels[static_cast<std::size_t>(which)].past, m_steps, columns, theme.dark);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  if (!image.isNull() && raster) painter.drawImage(heat, image);
  else if (!image.isNull()) painter.drawImage(heat, image.scaled(columns, static_cast<int>(heat.height() * 2), Qt::IgnoreAspectRatio, Qt::FastTransformation));
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
    const QPointF triangle[] = {{at - size, heat.top() - size * 1.5}, {at + size, heat.top() - size * 1.5}, {at, heat.top() + 1}};
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
  const double line = bars.height() / panel.bins(), gap = line >= 5 ? 1 : 0;
  for (int bin = 0; bin < static_cast<int>(panel.now.size()); ++bin) {
    const double share = static_cast<double>(panel.now[static_cast<std::size_t>(bin)]);
    if (!(share > 0)) continue;
    const double length = std::max(1.0, std::min(1.0, share / m_mostShare) * bars.width());
    painter.fillRect(QRectF(bars.left(), bars.bottom() - (bin + 1) * line + gap / 2, length, line - gap), p.accent);
  }
  painter.setPen(QPen(p.line, 1));
  painter.drawLine(bars.topLeft(), bars.bottomLeft());
}

void HistogramPainter::paintTimeAxis(QPainter& painter, const QRectF& heat, const QRectF& bars, const Theme& theme) const {
  const QFontMetricsF metrics = smallMetrics(theme);
  const double top = heat.bottom() + theme.text(3), high = metrics.height();
  painter.setPen(theme.palette().muted);
  Ticks ticks;
  for (int wanted = std::clamp(static_cast<int>(heat.width() / theme.text(60)), 1, 10); wanted >= 1; --wanted) {
    ticks = linearTicks(m_steps, wanted);
    double needed = 0;
    for (const QString& label : ticks.labels) needed += metrics.horizontalAdvance(label) + theme.text(10);
    if (needed <= heat.width()) break;
  }
  for (int i = 0; i < ticks.labels.size(); ++i) {
    const double half = metrics.horizontalAdvance(ticks.labels[i]) / 2 + 1, at = x(heat, ticks.positions[static_cast<std::size_t>(i)]);
    painter.drawText(QRectF(at - half, top, 2 * half, high), Qt::AlignHCenter | Qt::AlignTop, ticks.labels[i]);
  }
  painter.drawText(QRectF(heat.left(), top + high, heat.width(), high), Qt::AlignHCenter | Qt::AlignTop, tr("update"));
  const QString most = wholePercent(m_mostShare);
  painter.drawText(QRectF(bars.left(), top + high, bars.width(), high), Qt::AlignHCenter | Qt::AlignTop, tr("now"));
  painter.drawText(QRectF(bars.right() - theme.text(60), top, theme.text(60) + theme.text(8), high), Qt::AlignRight | Qt::AlignTop, most);
}

void HistogramPainter::paintPointer(QPainter& painter, const QRectF& heat, const Place& place, const Theme& theme) const {
  const Palette& p = theme.palette();
  const double line = heat.height() / m_data.panels[static_cast<std::size_t>(place.panel)].bins();
  const double at = x(heat, static_cast<double>(place.step)), y = heat.bottom() - (place.bin + 1) * line;
  const QRectF spot(at - theme.text(4), y, theme.text(8), line);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.card, 3.5));
  painter.drawRect(spot);
  painter.setPen(QPen(p.text, 1.5));
  painter.drawRect(spot);
}

double HistogramPainter::marksHeight(const Theme& theme, int most) const {
  const int lines = std::min(most, static_cast<int>(m_data.marks.size()));
  return lines == 0 ? 0 : lines * (smallMetrics(theme).height() + theme.text(2)) + theme.text(4);
}

/// The latest ones; the first line says how many came before.
void HistogramPainter::paintMarks(QPainter& painter, const QRectF& area, const Theme& theme, int most) const {
  const int count = static_cast<int>(m_data.marks.size()), lines = std::min(most, count);
  const QFontMetricsF metrics = smallMetrics(theme);
  const double high = metrics.height() + theme.text(2), indent = theme.text(16);
  painter.save();
  painter.setFont(theme.font(TextRole::Small));
  for (int i = 0; i < lines; ++i) {
    const QRectF row(area.left(), area.top() + i * high, area.width(), high);
    const HistogramMark& mark = m_data.marks[static_cast<std::size_t>(count - lines + i)];
    QString text = tr("update %1: %2").arg(integerText(mark.step), mark.text);
    if (i == 0 && lines < count) text = tr("%1 (and %Ln earlier)", nullptr, count - lines).arg(text);
    paintIcon(painter, QRectF(row.left(), row.center().y() - theme.text(6), theme.text(12), theme.text(12)), QStringLiteral("warning"), theme.palette().warning);
    painter.setPen(theme.palette().text);
    painter.drawText(row.adjusted(indent, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, row.width() - indent));
  }
  painter.restore();
}

double HistogramPainter::legendHeight(const Theme& theme) const { return smallMetrics(theme).height() * 2 + theme.text(16); }

void HistogramPainter::paintLegend(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const QFontMetricsF metrics = smallMetrics(theme);
  painter.save();
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(theme.palette().muted);
  painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()), tr("share of the numbers"));
  const QRectF bar(area.left(), area.top() + metrics.height() + theme.text(2), area.width(), theme.text(8));
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  for (int i = 0; i <= 32; ++i) gradient.setColorAt(i / 32.0, QColor(HistogramImage::colour(i / 32.0 * i / 32.0, theme.dark)));
  painter.setPen(QPen(theme.palette().line, 1));
  painter.setBrush(gradient);
  painter.drawRoundedRect(bar, theme.text(3), theme.text(3));
  painter.setPen(theme.palette().muted);
  const QRectF labels(bar.left(), bar.bottom() + theme.text(2), bar.width(), metrics.height());
  painter.drawText(labels, Qt::AlignLeft, wholePercent(0));
  painter.drawText(labels, Qt::AlignHCenter, wholePercent(0.25));
  painter.drawText(labels, Qt::AlignRight, wholePercent(1));
  painter.restore();
}

void HistogramPainter::paint(QPainter& painter, const QRectF& rect, const Theme& theme) {
  const int most = std::max(2, static_cast<int>(rect.height() / theme.text(100)));
  const double marks = marksHeight(theme, most), legend = legendHeight(theme);
  paintMarks(painter, QRectF(rect.topLeft(), QSizeF(rect.width(), marks)), theme, most);
  const QRectF area = rect.adjusted(0, marks, 0, -legend);
  paintPanels(painter, area, layout(area.size(), theme), theme, std::nullopt);
  paintLegend(painter, QRectF(rect.left() + leftMargin(theme), rect.bottom() - legend + theme.text(6), std::min(rect.width() / 2, theme.text(180)), legend), theme);
}

}  // namespace perc::widgets

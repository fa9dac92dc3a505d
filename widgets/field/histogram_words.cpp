// SPDX-License-Identifier: GPL-3.0-or-later
// What HistogramPainter can say about its panels, and what lies under a pointer.
#include "widgets/field/histogram_painter.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {
QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::widgets::HistogramPainter", text, note, n);
}
/// Powers of ten without their factor.
QString edgeText(double edge) {
  const double decade = edge > 0 ? std::log10(edge) : 0.5;
  if (std::abs(decade - std::round(decade)) > 1e-6) return briefText(edge, 2);
  const QString text = briefText(edge, 1);
  return text.startsWith(QStringLiteral("1×")) ? text.mid(2) : text;
}

}  // namespace

std::optional<HistogramPainter::Place> HistogramPainter::placeAt(const QPointF& at, const QRectF& area,
                                                                 const Layout& layout, const Theme& theme) const {
  for (int i = 0; i < static_cast<int>(m_data.panels.size()); ++i) {
    const QRectF heat = heatRect(i, area, layout, theme), bars = barsRect(i, area, layout, theme);
    const bool past = heat.contains(at);
    if (!past && !bars.contains(at)) continue;
    const Range shown = range(i);
    const int bin = shown.first + std::clamp(static_cast<int>((heat.bottom() - at.y()) / heat.height() * shown.count()),
                                             0, shown.count() - 1);
    const auto step = static_cast<std::int64_t>(
        std::llround(m_steps.minimum + (at.x() - heat.left()) / heat.width() * m_steps.length()));
    return Place{i, bin, past ? step : m_data.step};
  }
  return std::nullopt;
}

QString HistogramPainter::binWords(const HistogramPanel& panel, int bin) const {
  const double low = panel.edges[static_cast<std::size_t>(bin)], high = panel.edges[static_cast<std::size_t>(bin) + 1];
  if (!std::isfinite(low) || (bin == 0 && low == 0)) return tr("below %1").arg(edgeText(high));
  if (!std::isfinite(high)) return tr("above %1").arg(edgeText(low));
  return tr("between %1 and %2").arg(edgeText(low), edgeText(high));
}

QString HistogramPainter::markText(const HistogramMark& mark) {
  const QString once = tr("step %1: %2").arg(integerText(mark.step), mark.text);
  return mark.times < 2
             ? once
             : tr("%1 (%Ln times, the last at step %2)", nullptr, mark.times).arg(once, integerText(mark.last));
}

QString HistogramPainter::describe(const Place& place) const {
  if (place.panel >= static_cast<int>(m_data.panels.size())) return {};
  const HistogramPanel& panel = m_data.panels[static_cast<std::size_t>(place.panel)];
  const QString where = panel.what + QLatin1Char(' ') + binWords(panel, place.bin);
  const auto text = [&where](double share, std::int64_t step) {
    return tr("%1: %2 at step %3").arg(where, percentText(share), integerText(step));
  };
  if (place.step == m_data.step && place.bin < static_cast<int>(panel.now.size()))
    return text(static_cast<double>(panel.now[static_cast<std::size_t>(place.bin)]), m_data.step);
  const std::size_t row = panel.past.rowAt(place.step);
  if (place.step > m_data.step || !panel.past.curve || row == panel.past.curve->rows())
    return tr("%1: not known at step %2").arg(where, integerText(place.step));
  return text(static_cast<double>(panel.past.share(row, place.bin)), panel.past.curve->step(row));
}

QString HistogramPainter::describe() const {
  QStringList parts;
  for (const HistogramPanel& panel : m_data.panels) {
    if (panel.now.empty()) continue;
    const auto most = std::max_element(panel.now.begin(), panel.now.end());
    parts << tr("%1: most %2 (%3)")
                 .arg(panel.what, binWords(panel, static_cast<int>(most - panel.now.begin())),
                      percentText(static_cast<double>(*most)));
  }
  for (const HistogramMark& mark : m_data.marks) parts << markText(mark);
  return parts.join(QStringLiteral("; "));
}

}  // namespace perc::widgets

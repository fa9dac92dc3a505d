// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the panels of HistogramPainter: the marks in words, and the colours.
#include "widgets/field/histogram_painter.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::widgets::HistogramPainter", text, note, n);
}

QFontMetricsF smallMetrics(const Theme& theme) { return QFontMetricsF(theme.font(TextRole::Small)); }
QString wholePercent(double share) { return tr("%1 %").arg(briefText(share * 100)); }

struct LegendTexts {
  QString title = tr("share of the numbers"), low = wholePercent(0), middle = wholePercent(0.25),
          high = wholePercent(1);
  double width(const Theme& theme) const {
    return smallMetrics(theme).horizontalAdvance(title + low + middle + high) + theme.text(4 * 8 + 2 * kHalfBar);
  }
  static constexpr double kHalfBar = 56;
};

/// From one share to another.
void paintBar(QPainter& painter, const QRectF& bar, double from, double to, const Theme& theme) {
  paintColourBar(painter, bar, HistogramImage::colours(theme.dark), theme, false, std::sqrt(from), std::sqrt(to));
  painter.setPen(theme.palette().muted);
}

}  // namespace

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
    QString text = markText(mark);
    if (i == 0 && lines < count) text = tr("%Ln earlier; %1", nullptr, count - lines).arg(text);
    paintIcon(painter, QRectF(row.left(), row.center().y() - theme.text(6), theme.text(12), theme.text(12)),
              QStringLiteral("warning"), theme.palette().warning);
    painter.setPen(theme.palette().text);
    painter.drawText(row.adjusted(indent, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, row.width() - indent));
  }
  painter.restore();
}

double HistogramPainter::legendHeight(double width, const Theme& theme) const {
  const double high = smallMetrics(theme).height();
  return width >= LegendTexts().width(theme) ? high + theme.text(4) : 2 * high + theme.text(12);
}

void HistogramPainter::paintLegend(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const QFontMetricsF metrics = smallMetrics(theme);
  const LegendTexts texts;
  const double high = metrics.height(), gap = theme.text(8), thick = theme.text(8);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(theme.palette().muted);
  const double baseline = area.top() + metrics.ascent();
  painter.drawText(QPointF(area.left(), baseline), texts.title);
  if (area.width() < texts.width(theme)) {
    const QRectF bar(area.left(), area.top() + high + theme.text(2), area.width(), thick),
        labels(bar.left(), bar.bottom() + theme.text(1), bar.width(), high);
    paintBar(painter, bar, 0, 1, theme);
    painter.drawText(labels, Qt::AlignLeft, texts.low);
    painter.drawText(labels, Qt::AlignHCenter, texts.middle);
    painter.drawText(labels, Qt::AlignRight, texts.high);
  } else {
    double x = area.left() + metrics.horizontalAdvance(texts.title) + gap;
    const auto write = [&](const QString& text) {
      painter.drawText(QPointF(x, baseline), text);
      x += metrics.horizontalAdvance(text) + gap / 2;
    };
    const auto bar = [&](double from, double to) {
      paintBar(painter, QRectF(x, area.top() + (high - thick) / 2, theme.text(LegendTexts::kHalfBar), thick), from, to,
               theme);
      x += theme.text(LegendTexts::kHalfBar) + gap / 2;
    };
    write(texts.low);
    bar(0, 0.25);
    write(texts.middle);
    bar(0.25, 1);
    write(texts.high);
  }
  painter.restore();
}

}  // namespace perc::widgets

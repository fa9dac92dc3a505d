// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/page.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kSentenceGap = 7;    // pixels at textScale 1
constexpr double kLeastBeside = 300;  // width of two figures side by side
constexpr double kMostRow = 2.2;      // of a bar, in lines of text

double heightOf(const QString& text, double width, const QFont& font, int flags) {
  return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), flags | Qt::TextWordWrap, text).height();
}

}  // namespace

double paintText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
                 const Theme& theme, int flags) {
  if (text.isEmpty()) return 0;
  painter.setFont(theme.font(role));
  painter.setPen(colour);
  const double line = QFontMetricsF(painter.font()).lineSpacing();  // no line is cut in half
  const QRectF whole(rect.topLeft(),
                     QSizeF(rect.width(), std::max(1.0, std::floor(rect.height() / line + 0.01)) * line + 1));
  painter.drawText(whole, flags | Qt::AlignTop | Qt::TextWordWrap, text);
  return heightOf(text, rect.width(), painter.font(), flags);
}

double sentencesHeight(const QStringList& sentences, double width, TextRole role, const Theme& theme) {
  double height = 0;
  for (const QString& sentence : sentences)
    height += heightOf(sentence, width, theme.font(role), 0) + theme.text(kSentenceGap);
  return height;
}

double paintSentences(QPainter& painter, const QRectF& rect, const QStringList& sentences, TextRole role,
                      const QColor& colour, const Theme& theme) {
  double used = 0;
  for (const QString& sentence : sentences) {
    const double height = heightOf(sentence, rect.width(), theme.font(role), 0);
    if (used > 0 && used + height > rect.height()) break;
    paintText(painter, rect.adjusted(0, used, 0, 0), sentence, role, colour, theme);
    used += height + theme.text(kSentenceGap);
  }
  return std::max(0.0, used - theme.text(kSentenceGap));
}

QRectF paintBox(QPainter& painter, const QRectF& rect, const QString& title, const QStringList& lines,
                const Theme& theme) {
  const Palette& p = theme.palette();
  painter.setPen(QPen(p.outline, theme.line(1.25)));
  painter.setBrush(p.well);
  painter.drawRoundedRect(rect, 8, 8);
  const double inset = theme.text(8);
  QRectF inner = rect.adjusted(inset, inset * 0.75, -inset, -inset * 0.75);
  inner.setTop(inner.top() + paintText(painter, inner, title, TextRole::Strong, p.text, theme));
  const double line = QFontMetricsF(theme.font(TextRole::Small)).height();
  for (const QString& text : lines) {
    if (inner.height() < line) break;
    inner.setTop(inner.top() + paintText(painter, inner, text, TextRole::Small, p.text, theme));
  }
  return inner;
}

void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour, const Theme& theme) {
  const double length = std::hypot(to.x() - from.x(), to.y() - from.y()), head = theme.line(9);
  if (length < 1) return;
  const QPointF along = (to - from) / length, across(-along.y(), along.x());
  painter.setPen(QPen(colour, theme.line(2), Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(from, to - along * head * 0.8);
  QPainterPath tip(to);
  tip.lineTo(to - along * head + across * head * 0.45);
  tip.lineTo(to - along * head - across * head * 0.45);
  tip.closeSubpath();
  painter.fillPath(tip, colour);
}

void paintList(QPainter& painter, const QRectF& rect, const QString& title, const QStringList& lines,
               const Theme& theme) {
  const Palette& p = theme.palette();
  const double used = paintText(painter, rect, title, TextRole::Strong, p.text, theme) + theme.text(8);
  paintSentences(painter, rect.adjusted(0, used, 0, 0), lines, TextRole::Body, p.text, theme);
}

void paintChain(QPainter& painter, const QRectF& rect, const QStringList& stations, const Theme& theme) {
  const Palette& p = theme.palette();
  const double arrow = theme.text(26), count = static_cast<double>(stations.size());
  const double width = (rect.width() - (count - 1) * arrow) / count;
  QRectF box(rect.left(), rect.top(), width, rect.height());
  for (const QString& one : stations) {
    painter.setPen(QPen(p.outline, theme.line(1.25)));
    painter.setBrush(p.well);
    painter.drawRoundedRect(box, 8, 8);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(p.text);
    painter.drawText(box.adjusted(2, 0, -2, 0), Qt::AlignCenter | Qt::TextWordWrap, one);
    const QPointF from(box.right() + theme.text(4), box.center().y());
    if (&one != &stations.back())
      paintArrow(painter, from, {from.x() + arrow - theme.text(8), from.y()}, p.muted, theme);
    box.translate(width + arrow, 0);
  }
}

double paintBars(QPainter& painter, const QRectF& rect, const std::vector<NamedBar>& bars, const Theme& theme) {
  const Palette& p = theme.palette();
  const QFontMetricsF metrics(theme.font(TextRole::Caps));
  double names = 0, numbers = 0;
  for (const NamedBar& bar : bars) {
    names = std::max(names, metrics.horizontalAdvance(bar.name));
    numbers = std::max(numbers, metrics.horizontalAdvance(bar.number));
  }
  const double gap = theme.text(8);
  const double row =
      std::min(metrics.height() * kMostRow, rect.height() / static_cast<double>(std::max<std::size_t>(1, bars.size())));
  if (row < metrics.height() * 0.85) return 0;
  QRectF groove(rect.left() + names + gap, 0, rect.width() - names - numbers - 2 * gap,
                std::min(row * 0.6, theme.text(16)));
  if (groove.width() < theme.text(30)) groove.setWidth(0);
  names = std::min(names, rect.width() - numbers - gap);
  double y = rect.top();
  for (const NamedBar& bar : bars) {
    groove.moveTop(y + (row - groove.height()) / 2);
    painter.setFont(theme.font(bar.strong ? TextRole::Caps : TextRole::Small));
    painter.setPen(p.text);
    painter.drawText(QRectF(rect.left(), y, names, row), Qt::AlignVCenter | Qt::AlignRight,
                     QFontMetricsF(painter.font()).elidedText(bar.name, Qt::ElideRight, names));
    if (groove.width() > 0) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(p.track);
      painter.drawRoundedRect(groove, 2, 2);
      const double from = std::clamp(std::min(bar.share, bar.zero), 0.0, 1.0),
                   to = std::clamp(std::max(bar.share, bar.zero), 0.0, 1.0);
      QRectF filled(groove.left() + from * groove.width(), groove.top(), std::max(1.5, (to - from) * groove.width()),
                    groove.height());
      painter.setBrush(bar.strong ? p.accent : p.muted);
      if (std::isfinite(bar.share)) painter.drawRoundedRect(filled, 2, 2);
      if (bar.beyond)
        paintArrow(painter, {groove.right() - gap, groove.center().y()},
                   {groove.right() + gap * 1.5, groove.center().y()}, p.muted, theme);
    }
    painter.setFont(theme.font(bar.strong ? TextRole::Caps : TextRole::Small));
    painter.setPen(p.text);
    painter.drawText(QRectF(rect.right() - numbers - gap / 2, y, numbers + gap / 2, row),
                     Qt::AlignVCenter | Qt::AlignRight, bar.number);
    y += row;
  }
  return y - rect.top();
}

void paintCurve(QPainter& painter, const QRectF& rect, const MarkedCurve& curve, const Theme& theme) {
  const Palette& p = theme.palette();
  const QRectF plot = curve.axes.plotRect(rect, theme);
  if (plot.width() < theme.text(40) || plot.height() < theme.text(24)) return;
  paintAxes(painter, plot, curve.axes, theme);
  painter.save();
  painter.setClipRect(plot.adjusted(-1, -2, 1, 2));
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath path;
  bool open = false;
  for (const QPointF& point : curve.points) {
    const bool finite = std::isfinite(point.y());
    if (finite && open) path.lineTo(curve.axes.toPixel(plot, point.x(), point.y()));
    else if (finite) path.moveTo(curve.axes.toPixel(plot, point.x(), point.y()));
    open = finite;
  }
  painter.strokePath(path, QPen(p.accent, theme.line(2)));
  painter.restore();
  if (!curve.now) return;
  QPointF now = curve.axes.toPixel(plot, curve.now->x(), curve.now->y());
  now = {std::clamp(now.x(), plot.left(), plot.right()), std::clamp(now.y(), plot.top(), plot.bottom())};
  painter.setPen(QPen(p.muted, theme.line(1), Qt::DashLine));
  painter.drawLine(QPointF(now.x(), plot.top()), QPointF(now.x(), plot.bottom()));
  painter.setPen(QPen(p.accentText, theme.line(2)));
  painter.setBrush(p.accent);
  painter.drawEllipse(now, theme.line(5), theme.line(5));
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  const double wide = metrics.horizontalAdvance(curve.nowText), gap = theme.text(9);
  const double left = now.x() + gap + wide <= plot.right() ? now.x() + gap : now.x() - gap - wide;
  const double top =
      std::clamp(now.y() - metrics.height() - theme.text(4), plot.top(), plot.bottom() - metrics.height());
  QColor ground = p.card;
  ground.setAlphaF(0.8F);
  painter.fillRect(QRectF(left - 2, top, wide + 4, metrics.height()), ground);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(p.text);
  painter.drawText(QRectF(left, top, wide + 1, metrics.height()), Qt::AlignLeft, curve.nowText);
}

std::pair<QRectF, QRectF> splitFigure(const QRectF& rect, double share, const Theme& theme) {
  const double gap = theme.text(16);
  if (rect.width() > 1.15 * rect.height() && rect.width() > theme.text(kLeastBeside)) {
    const double first = (rect.width() - gap) * share;
    return {{rect.topLeft(), QSizeF(first, rect.height())},
            {rect.left() + first + gap, rect.top(), rect.width() - first - gap, rect.height()}};
  }
  const double first = (rect.height() - gap) * share;
  return {{rect.topLeft(), QSizeF(rect.width(), first)},
          {rect.left(), rect.top() + first + gap, rect.width(), rect.height() - first - gap}};
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/course/plan.h"

#include "widgets/paint/page.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace perc::scenes {
namespace {

using widgets::TextRole;
using widgets::Theme;

constexpr double kTime = 92, kRail = 18,
                 kGap = 8;  // of the minutes, of the numbers, between parts; pixels at textScale 1

double aside(const Theme& theme) { return theme.text(kTime + 2 * kRail); }

struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::scenes::Plan)
};

/// "5 to 12 min"
QString spanText(int from, const PlanStep& step) {
  return Words::tr("%1 to %2 min").arg(from).arg(from + step.minutes);
}

double heightOf(const PlanStep& step, double width, bool whole, const Theme& theme) {
  QStringList texts{step.title};
  const double title = sentencesHeight(texts, width, TextRole::Strong, theme);
  return whole ? title + sentencesHeight({step.doing}, width, TextRole::Body, theme) : title;
}

}  // namespace

void PlanPart::paintFigure(QPainter& painter, const QRectF& rect, const Theme& wanted) {
  const widgets::Palette& p = wanted.palette();
  const std::vector<PlanStep> all = steps();
  Theme theme = wanted;
  bool whole = false;
  for (const double scale : {1.0, 0.9, 0.8, 0.7}) {  // smaller, before what to do is left out
    theme.textScale = wanted.textScale * scale;
    double needed = -theme.text(kGap);
    for (const PlanStep& step : all)
      needed += heightOf(step, rect.width() - aside(theme), true, theme) + theme.text(kGap);
    if (whole = needed <= rect.height(); whole) break;
  }
  if (!whole) theme = wanted;
  const double time = theme.text(kTime), rail = theme.text(kRail), gap = theme.text(kGap);
  const double left = rect.left() + aside(theme), width = rect.right() - left;
  double y = rect.top();
  int from = 0;
  for (const PlanStep& step : all) {
    const double height = heightOf(step, width, whole, theme);
    if (y + height > rect.bottom() + 1) break;
    const bool last = &step == &all.back();
    const QPointF mark(rect.left() + time + rail / 2, y + theme.text(9));
    painter.setPen(QPen(p.line, 2));
    if (!last) painter.drawLine(mark, QPointF(mark.x(), mark.y() + height + gap));
    const double radius = theme.text(9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.accent);
    painter.drawEllipse(mark, radius, radius);
    painter.setPen(p.accentText);
    painter.setFont(theme.font(TextRole::Caps));
    painter.drawText(QRectF(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                     QString::number(&step - all.data() + 1));
    paintText(painter, QRectF(rect.left(), y, time, height), spanText(from, step), TextRole::Small, p.muted, theme);
    const double title =
        paintText(painter, QRectF(left, y, width, height), step.title, TextRole::Strong, p.text, theme);
    if (whole)
      paintText(painter, QRectF(left, y + title, width, height - title), step.doing, TextRole::Body, p.text, theme);
    y += height + gap;
    from += step.minutes;
  }
}

QString PlanPart::describe() const {
  QStringList parts;
  int from = 0;
  for (const PlanStep& step : steps()) {
    parts << Words::tr("%1: “%2” %3").arg(spanText(from, step), step.title, step.doing);
    from += step.minutes;
  }
  return parts.join(QLatin1Char(' '));
}

std::vector<CourseLink> PlanPart::links() const {
  std::vector<CourseLink> all;
  int number = 0;
  std::vector<PlanStep> planned = steps();
  for (PlanStep& step : planned) {
    ++number;
    if (step.link.text.isEmpty()) continue;
    step.link.text = QStringLiteral("%1  %2").arg(number).arg(step.link.text);
    all.push_back(std::move(step.link));
  }
  return all;
}

std::vector<std::pair<std::string, double>> PlanPart::numbers() const {
  std::vector<std::pair<std::string, double>> all;
  for (const PlanStep& step : steps()) all.emplace_back("step-" + std::to_string(all.size() + 1), step.minutes);
  return all;
}

}  // namespace perc::scenes

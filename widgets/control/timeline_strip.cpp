// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/timeline_strip.h"

#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"
#include "widgets/plot/dense_line.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <iterator>

namespace perc::widgets {

TimelineStrip::TimelineStrip(QWidget* parent) : FigureWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Timeline"));
  setAccessibleDescription(
      tr("The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends."));
}

void TimelineStrip::setCurve(std::shared_ptr<const perc::Curve> curve, std::size_t column) {
  if (curve == m_series.curve && column == m_series.column) return;
  m_series.curve = std::move(curve);
  m_series.column = column;
  m_series.sparse = true;
  m_digest.update(m_series);
  update();
}

void TimelineStrip::setBars(bool on) {
  if (on == m_bars) return;
  m_bars = on;
  setAccessibleDescription(
      on ? tr("The whole run, a bar for each episode. Left and Right go a hundredth of it, Page keys an episode, Home "
              "and End to the ends.")
         : tr("The whole run. Left and Right go a hundredth of it, Page keys a tenth, Home and End to the ends."));
  update();
}

void TimelineStrip::setMarks(std::vector<TimelineMark> marks, std::size_t kept) {
  const auto from = m_marks.begin() + static_cast<std::ptrdiff_t>(std::min(kept, m_marks.size()));
  if (std::equal(from, m_marks.end(), marks.begin(), marks.end())) return;
  m_marks.erase(from, m_marks.end());
  std::move(marks.begin(), marks.end(), std::back_inserter(m_marks));
  update();
}

void TimelineStrip::setPosition(std::int64_t step, std::int64_t end) {
  if (step == m_step && end == m_end) return;
  m_step = step;
  m_end = std::max(step, end);
  m_span = niceSpan({0, static_cast<double>(std::max<std::int64_t>(m_end, 10))}, &m_span);
  update();
  if (hasFocus()) announceValue(this);
}

QRectF TimelineStrip::strip() const { return QRectF(rect()).adjusted(1, 7, -1, -3); }

double TimelineStrip::pixelOf(std::int64_t step) const {
  const QRectF r = strip();
  return r.left() + r.width() * static_cast<double>(step) / m_span.maximum;
}

std::int64_t TimelineStrip::stepAt(double pixel) const {
  const QRectF r = strip();
  const double step = (pixel - r.left()) / r.width() * m_span.maximum;
  return std::clamp<std::int64_t>(std::llround(step), 0, m_end);
}

void TimelineStrip::seek(std::int64_t step) {
  step = std::clamp<std::int64_t>(step, 0, m_end);
  if (step != m_step) emit seekRequested(step);
}

QString TimelineStrip::spokenValue() const {
  QStringList said{tr("step %1 of %2").arg(integerText(m_step), integerText(m_end))};
  if (const QString bar = barText(m_step); !bar.isEmpty()) said << bar;
  for (const TimelineMark& mark : m_marks)
    if (mark.step == m_step) said << mark.text;
  return said.join(QStringLiteral(", "));
}

void TimelineStrip::paintFigure(QPainter& painter, const Theme& theme) {
  const Palette& p = theme.palette();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF r = strip();
  QPainterPath shape;
  shape.addRoundedRect(r, 6, 6);
  const double now = pixelOf(m_step);
  painter.fillPath(shape, p.well);
  painter.save();  // a rectangle: clipping by the rounded shape makes all that follows slow
  painter.setClipRect(QRectF(r.left(), r.top(), now - r.left(), r.height()));
  painter.fillPath(shape, mixed(p.well, p.accent, theme.dark ? 0.12 : 0.11));
  painter.restore();
  if (m_bars) paintBars(painter, r.adjusted(1, 6, -1, -1));
  else paintCurve(painter, r.adjusted(1, 6, -1, -6));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.line, 1));
  painter.drawPath(shape);
  painter.setPen(Qt::NoPen);
  double last[2] = {-1e9, -1e9};  // of each kind: those that would lie on one another are one
  for (const TimelineMark& mark : m_marks) {
    const QPointF at(pixelOf(mark.step), r.top() - 1);
    if (at.x() - last[mark.happened] < 8) continue;
    last[mark.happened] = at.x();
    painter.setBrush(mark.happened ? p.text : p.classes[1]);
    if (mark.happened)
      painter.drawPolygon(QPolygonF{{at.x() - 5, at.y() - 5}, {at.x() + 5, at.y() - 5}, {at.x(), at.y() + 4}});
    else painter.drawEllipse(at, 4, 4);
  }
  painter.setBrush(p.accent);
  painter.drawRoundedRect(QRectF(now - 1.5, r.top() - 2, 3, r.height() + 4), 1.5, 1.5);
}

void TimelineStrip::paintCurve(QPainter& painter, const QRectF& r) {
  if (!m_series.curve || m_digest.empty()) return;
  const Theme theme = themeOf(this);
  Span y = m_digest.ySpan();
  if (!(y.length() > 0)) y = {y.minimum - 1, y.maximum + 1};
  Axes axes;
  axes.x.span = m_span;
  axes.y.span = y;
  const SeriesDrawing drawing = m_digest.draw(m_series, axes, static_cast<int>(r.width() / 2));
  painter.setPen(QPen(theme.palette().muted, theme.line(1.25), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
  for (const auto& line : drawing.lines) {
    if (isDense(line, r.size())) {
      paintDense(painter, line, r, theme.palette().muted, theme.line(1.25), false);
      continue;
    }
    QPolygonF points;
    for (const QPointF& at : line) points << QPointF(r.left() + at.x() * r.width(), r.bottom() - at.y() * r.height());
    painter.drawPolyline(points);
  }
}

bool TimelineStrip::pressAt(const QPointF& pixel, Qt::KeyboardModifiers) {
  seek(stepAt(pixel.x()));
  return true;
}

void TimelineStrip::dragTo(const QPointF& pixel) { seek(stepAt(pixel.x())); }

FigureTip TimelineStrip::tipAt(const QPointF& pixel) const {
  const std::int64_t step = stepAt(pixel.x());
  QString text = barText(step);
  if (text.isEmpty()) text = tr("step %1").arg(integerText(step));
  for (const TimelineMark& mark : m_marks)
    if (std::abs(pixelOf(mark.step) - pixel.x()) < 6) text = tr("step %1: %2").arg(integerText(mark.step), mark.text);
  return {text.toHtmlEscaped(), {}};
}

bool TimelineStrip::takesKey(int key) const {
  return arrowStep(key).x() != 0 || key == Qt::Key_Home || key == Qt::Key_End;
}

bool TimelineStrip::keyDown(const QKeyEvent& event) {
  const std::int64_t little = std::max<std::int64_t>(1, m_end / 100), much = std::max<std::int64_t>(1, m_end / 10);
  switch (event.key()) {
    case Qt::Key_Left: seek(m_step - little); break;
    case Qt::Key_Right: seek(m_step + little); break;
    case Qt::Key_PageDown: seek(m_bars ? episodeAway(-1) : m_step - much); break;
    case Qt::Key_PageUp: seek(m_bars ? episodeAway(1) : m_step + much); break;
    case Qt::Key_Home: seek(0); break;
    case Qt::Key_End: seek(m_end); break;
    default: return false;
  }
  return true;
}

}  // namespace perc::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/worlds_painter.h"

#include "scenes/cartpole/view/state_words.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::Palette;
using widgets::TextRole;
using Which = WorldsComparison::Which;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::WorldsPainter", text, note, n);
}

constexpr double kMillimetres = 1000;
constexpr int kRows = Which::kCount + 2;  // of the table, with its head
constexpr double kLeastChart = 96;        // height, pixels at textScale 1
constexpr double kLeastRest = 330;        // width of table and text beside the charts

QStringList paragraphs(const CartPoleParams& params) {
  return {tr("All start in the present state and get the same pushes, decided in advance: nobody corrects them."),
          tr("Gymnasium's explicit Euler step moves with the old velocities and adds energy. Box2D moves with the new "
             "ones: it is off in proportion to its sub-step, and half the sub-step is half the error. An upright pole "
             "multiplies every error by %1 in 10 steps.")
              .arg(widgets::fixedText(errorGrowth(params), 1)),
          tr("So a score means nothing without its world: “push toward the lean” scores 43 in Gymnasium's physics, 71 "
             "in the exact one, 445 in Box2D with 1 sub-step and 93 with 4.")};
}

}  // namespace

QString worldTitle(const WorldsComparison& worlds, int which) {
  switch (which) {
    case Which::kExact: return tr("Exact");
    case Which::kGymnasium: return tr("Gymnasium");
    case Which::kBox2D1: return tr("Box2D, %Ln sub-steps", nullptr, 1);
    case Which::kBox2DTraining: return tr("Box2D, %Ln sub-steps", nullptr, worlds.trainingSubSteps);
    default: return tr("Box2D, %Ln sub-steps", nullptr, worlds.demoSubSteps);
  }
}

WorldDifference differenceOf(const WorldsComparison& worlds, int which, std::size_t step) {
  const CartPoleState &exact = worlds.states[Which::kExact][step],
                      &other = worlds.states[static_cast<std::size_t>(which)][step];
  return {std::abs(other.theta - exact.theta), std::abs(other.x - exact.x)};
}

double errorGrowth(const CartPoleParams& p) {
  const double half = p.poleLength / 2,
               rate = std::sqrt(p.gravity / (half * (4.0 / 3 - p.poleMass / (p.cartMass + p.poleMass))));
  return std::exp(10 * kTimeStep * rate);
}

double WorldsPainter::rowHeight() const {
  return QFontMetricsF(m_theme.font(TextRole::Small)).height() + m_theme.text(5);
}

/// Beside the charts where there is room, else below them. The charts come first, then the numbers, then the text.
WorldsPainter::Layout WorldsPainter::layout(const QRectF& rect) const {
  const QRectF in = rect.adjusted(m_theme.text(8), m_theme.text(6), -m_theme.text(8), -m_theme.text(6));
  const double gap = m_theme.text(14), tableHigh = kRows * rowHeight();
  const bool beside = in.width() >= m_theme.text(kLeastRest) * 2.2;
  QRectF charts = in, rest;
  if (beside) {
    charts.setWidth(std::max(in.width() * 0.54, in.width() - m_theme.text(480)));
    rest = QRectF(QPointF(charts.right() + gap, in.top()), in.bottomRight());
  } else {
    const double wanted = tableHigh + m_theme.text(120), most = in.height() - m_theme.text(kLeastChart);
    charts.setHeight(in.height() - std::min({wanted, most, std::max(tableHigh + gap, in.height() * 0.5)}) - gap);
    if (charts.height() < 2 * m_theme.text(kLeastChart))
      charts.setHeight(std::min(charts.height(), m_theme.text(kLeastChart) * 1.4));  // one row: the text gets the rest
    rest = QRectF(QPointF(in.left(), charts.bottom() + gap), in.bottomRight());
  }
  const bool both = charts.height() >= 2 * m_theme.text(kLeastChart);
  const double wide = (charts.width() - gap) / 2, high = both ? (charts.height() - gap) / 2 : charts.height();
  Layout l;
  for (int i = 0; i < (both ? 4 : 2); ++i)
    l.charts[i] = QRectF(charts.left() + (i % 2) * (wide + gap), charts.top() + (i / 2) * (high + gap), wide, high);
  l.table = QRectF(rest.topLeft(), QSizeF(rest.width(), std::min(rest.height(), tableHigh)));
  l.text = QRectF(QPointF(rest.left(), l.table.bottom() + m_theme.text(8)), rest.bottomRight());
  return l;
}

double WorldsPainter::value(int chart, int which, std::size_t step) const {
  const auto& states = m_worlds.states[static_cast<std::size_t>(which)];
  const Axis axis = chart < 2 ? Axis::Theta : Axis::X;
  const double now = stateValue(states[step], axis);
  if (chart % 2 == 0) return shownValue(axis, now);
  const double off = now - stateValue(m_worlds.states[Which::kExact][step], axis);
  return axis == Axis::X ? off * kMillimetres : shownValue(axis, off);
}

widgets::Axes WorldsPainter::axes(int chart) const {
  widgets::Axes axes;
  axes.x.title = tr("time (s)");
  axes.x.span = {0, kTimeStep * static_cast<double>(m_worlds.pushes.size())};
  const QString titles[] = {tr("angle θ (°)"), tr("difference in θ (°)"), tr("position x (m)"),
                            tr("difference in x (mm)")};
  axes.y.title = titles[chart];
  widgets::Span data{0, 0};
  if (chart % 2 == 0) data.minimum = data.maximum = value(chart, 0, 0);
  for (int which = 0; which < Which::kCount; ++which)
    for (std::size_t i = 0; i <= m_worlds.pushes.size(); ++i) {
      const double v = value(chart, which, i);
      if (!std::isfinite(v)) continue;
      data.minimum = std::min(data.minimum, v);
      data.maximum = std::max(data.maximum, v);
    }
  if (data.length() < 1e-6) data = {data.minimum - 0.5e-6, data.minimum + 0.5e-6};
  axes.y.span = widgets::niceSpan(data);
  axes.frame = true;
  return axes;
}

/// Colour and dashes: two cues.
QPen WorldsPainter::pen(int which) const {
  const Palette& p = m_theme.palette();
  const QColor colours[] = {p.text, p.classes[1], p.classes[0], p.classes[2], p.classes[3]};
  const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::SolidLine};
  return QPen(colours[which], m_theme.line(which == 0 ? 3 : 1.8), styles[which], Qt::FlatCap);
}

void WorldsPainter::chart(QPainter& painter, const QRectF& rect, int chart, std::optional<std::size_t> read) const {
  const widgets::Axes a = axes(chart);
  const QRectF plot = a.plotRect(rect, m_theme);
  if (plot.width() < 20 || plot.height() < 12) return;
  widgets::paintAxes(painter, plot, a, m_theme);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(plot.adjusted(-2, -2, 2, 2));
  painter.setBrush(Qt::NoBrush);
  for (int which = 0; which < Which::kCount; ++which) {
    QPolygonF line;
    for (std::size_t i = 0; i <= m_worlds.pushes.size(); ++i) {
      const double v = value(chart, which, i);
      if (!std::isfinite(v)) break;
      line << a.toPixel(plot, kTimeStep * static_cast<double>(i), v);
    }
    painter.setPen(pen(which));
    painter.drawPolyline(line);
  }
  if (read) {
    const double x = a.toPixel(plot, kTimeStep * static_cast<double>(*read), a.y.span.minimum).x();
    painter.setPen(QPen(m_theme.palette().muted, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
  }
  painter.restore();
}

void WorldsPainter::table(QPainter& painter, const QRectF& rect, std::size_t read) const {
  const Palette& p = m_theme.palette();
  const double row = rowHeight(), key = m_theme.text(30), step = kTimeStep * static_cast<double>(read);
  const QFont small = m_theme.font(TextRole::Small), strong = m_theme.font(TextRole::Caps);
  const QFontMetricsF metrics(small);
  double names = 0;
  for (int which = 0; which < Which::kCount; ++which)
    names = std::max(names, metrics.horizontalAdvance(worldTitle(m_worlds, which)));
  const double first = rect.left() + key + names + m_theme.text(8), column = (rect.right() - first) / 4;
  const auto cell = [&](int i, int columns, double y, const QString& text, Qt::Alignment side) {
    painter.drawText(QRectF(first + i * column, y, columns * column, row), side | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(columns * column)));
  };
  double y = rect.top();
  painter.setFont(strong);
  painter.setPen(p.text);
  cell(0, 2, y, tr("after %Ln steps", nullptr, 1), Qt::AlignRight);
  cell(2, 2, y, tr("after %1 s").arg(widgets::fixedText(step, 2)), Qt::AlignRight);
  y += row;
  painter.setFont(small);
  painter.setPen(p.muted);
  for (int i = 0; i < 4; ++i) cell(i, 1, y, i % 2 ? tr("x") : tr("θ"), Qt::AlignRight);
  painter.drawText(QRectF(rect.left(), y, first - rect.left(), row), Qt::AlignLeft | Qt::AlignVCenter, tr("off by"));
  y += row;
  for (int which = 0; which < Which::kCount; ++which, y += row) {
    if (y + row > rect.bottom() + 1) return;
    painter.setPen(QPen(p.gridLine, 1));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.setPen(pen(which));
    painter.drawLine(QPointF(rect.left() + 1, y + row / 2), QPointF(rect.left() + key - m_theme.text(8), y + row / 2));
    painter.setPen(p.text);
    painter.drawText(QRectF(rect.left() + key, y, names + 2, row), Qt::AlignLeft | Qt::AlignVCenter,
                     worldTitle(m_worlds, which));
    const std::size_t steps[] = {std::min<std::size_t>(1, m_worlds.pushes.size()), read};
    for (int i = 0; i < 2; ++i) {
      if (which == Which::kExact) {
        const CartPoleState& s = m_worlds.states[Which::kExact][steps[i]];
        painter.setPen(p.muted);
        cell(2 * i, 1, y, stateNumber(Axis::Theta, s.theta), Qt::AlignRight);
        cell(2 * i + 1, 1, y, stateNumber(Axis::X, s.x), Qt::AlignRight);
        continue;
      }
      const WorldDifference d = differenceOf(m_worlds, which, steps[i]);
      cell(2 * i, 1, y, tr("%1°").arg(widgets::numberText(shownValue(Axis::Theta, d.angle), 2)), Qt::AlignRight);
      cell(2 * i + 1, 1, y, tr("%1 mm").arg(widgets::numberText(kMillimetres * d.x, 2)), Qt::AlignRight);
    }
  }
}

void WorldsPainter::text(QPainter& painter, const QRectF& rect) const {
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(m_theme.palette().muted);
  const QFontMetricsF metrics(painter.font());
  double y = rect.top();
  for (const QString& paragraph : paragraphs(m_frame.params)) {
    const QRectF needed = metrics.boundingRect(QRectF(rect.left(), y, rect.width(), 2000), Qt::TextWordWrap, paragraph);
    if (y + needed.height() > rect.bottom() + 1) return;
    painter.drawText(QRectF(rect.left(), y, rect.width(), needed.height() + 2), Qt::TextWordWrap, paragraph);
    y += needed.height() + m_theme.text(6);
  }
}

void WorldsPainter::paint(QPainter& painter, const QRectF& rect, std::optional<std::size_t> read) const {
  const Layout l = layout(rect);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < 4; ++i)
    if (!l.charts[i].isEmpty()) chart(painter, l.charts[i], i, read);
  table(painter, l.table, read.value_or(m_worlds.pushes.size()));
  text(painter, l.text);
  painter.restore();
}

std::optional<std::size_t> WorldsPainter::stepAt(const QRectF& rect, const QPointF& pixel) const {
  const Layout l = layout(rect);
  for (int i = 0; i < 4; ++i) {
    if (l.charts[i].isEmpty()) continue;
    const widgets::Axes a = axes(i);
    const QRectF plot = a.plotRect(l.charts[i], m_theme);
    if (!plot.contains(pixel)) continue;
    return static_cast<std::size_t>(std::clamp(std::lround(a.fromPixel(plot, pixel).x() / kTimeStep), 0L,
                                               static_cast<long>(m_worlds.pushes.size())));
  }
  return std::nullopt;
}

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/memory_painter.h"

#include "scenes/cartpole/view/state_words.h"
#include "widgets/paint/colour_maps.h"
#include "widgets/paint/markers.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::Marker;
using widgets::TextRole;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::MemoryPainter", text, note, n);
}

constexpr double kSide = 210, kLeastPlot = 300, kLeastHigh = 105;  // pixels at textScale 1
constexpr double kLeastShare = 0.45;                               // of the height, for the cloud
constexpr int kShades = 24;
constexpr double kRadius = 2.6, kFailureReach = 4;  // pixels at lineScale 1
constexpr double kPriorityDecades = 1;              // around the mean

/// A cross of two strokes: many on top of one another are still seen.
void paintFailure(QPainter& painter, const QPointF& at, const QColor& colour, double width, double reach) {
  painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(at - QPointF(reach, reach), at + QPointF(reach, reach));
  painter.drawLine(at - QPointF(reach, -reach), at + QPointF(reach, -reach));
}

/// Old steps fade into the ground: the end of the map that is like it is theirs.
widgets::ColourTable tableOf(const widgets::Theme& theme) {
  widgets::ColourTable table = widgets::colourTable(widgets::ColourMap::Viridis, theme.palette());
  if (!theme.dark) std::reverse(table.begin(), table.end());
  return table;
}

}  // namespace

QString MemoryPainter::missing() const {
  if (m_cloud.capacity > 0)
    return m_cloud.size > 0
               ? QString()
               : tr("The memory is still empty. Every step will appear here as a point, failures as crosses.");
  const QString agent = agentName(m_frame.params.agent);
  switch (m_frame.params.agent) {
    case AgentKind::QLearning:
    case AgentKind::Sarsa:
      return tr("%1 keeps no memory of steps: it learns from each one once, and its table keeps the result. DQN "
                "replays its steps: choose it to see them.")
          .arg(agent);
    case AgentKind::Reinforce:
    case AgentKind::A2c:
    case AgentKind::Ppo:
      return tr("%1 keeps no memory: it learns from the steps of its present policy and throws them away. DQN replays "
                "old ones: choose it to see them.")
          .arg(agent);
    case AgentKind::HillClimbing:
    case AgentKind::CrossEntropy:
      return tr("%1 keeps no memory of steps: it only looks at the return of whole episodes. DQN replays its steps: "
                "choose it to see them.")
          .arg(agent);
    case AgentKind::Dqn: return tr("The steps that the agent replays will appear here.");
    default:
      return tr("%1 does not learn, so it remembers nothing. DQN replays its steps: choose it to see them.").arg(agent);
  }
}

QString MemoryPainter::headline() const {
  const QString steps =
      tr("%1 of %2 steps").arg(widgets::integerText(m_cloud.size), widgets::integerText(m_cloud.capacity));
  return tr("%1, %2").arg(steps, tr("%Ln failures among them", nullptr, m_cloud.failures));
}

/// The most there have been, as far as it is recorded.
int MemoryPainter::mostFailures() const {
  int most = std::max(1, m_cloud.failures);
  if (!m_frame.curve || m_frame.curve->series() <= kFailures) return most;
  for (std::size_t row = 0; row < m_frame.curve->rows(); ++row)
    if (const float value = m_frame.curve->value(row, kFailures); value > static_cast<float>(most))
      most = static_cast<int>(value);
  return most;
}

QString MemoryPainter::left() const {
  return tr("%1; %2 at most so far")
      .arg(tr("%Ln failures left", nullptr, m_cloud.failures), widgets::integerText(mostFailures()));
}

CartPoleState MemoryPainter::state(int point) const {
  const float* s = &m_cloud.states[static_cast<std::size_t>(point) * 4];
  return {static_cast<double>(s[0]), static_cast<double>(s[1]), static_cast<double>(s[2]), static_cast<double>(s[3])};
}

/// 0 to 1 along the colours.
double MemoryPainter::shade(int point) const {
  const auto i = static_cast<std::size_t>(point);
  if (!byPriority()) return 1 - static_cast<double>(m_cloud.age[i]);
  return std::clamp(0.5 + 0.5 * std::log10(std::max(1e-9, static_cast<double>(m_cloud.priority[i]))) / kPriorityDecades,
                    0.0, 1.0);
}

QString MemoryPainter::describe(int point) const {
  const auto i = static_cast<std::size_t>(point);
  QStringList parts{stateText(state(point)), tr("pushed %1").arg(actionName(m_cloud.action[i]))};
  parts << tr("older than %1 of the memory").arg(widgets::percentText(static_cast<double>(m_cloud.age[i])));
  if (m_cloud.prioritised)
    parts << tr("priority %1 times the mean").arg(widgets::numberText(static_cast<double>(m_cloud.priority[i])));
  if (m_cloud.failed[i]) parts << tr("the episode failed here");
  return parts.join(QStringLiteral(", "));
}

MemoryPainter::Layout MemoryPainter::layout(const QRectF& rect) const {
  Layout where;
  const Axis x = m_frame.params.planeX, y = m_frame.params.planeY;
  const auto span = [this](Axis axis) {
    double most = 1e-3;
    for (int i = 0; i < points(); ++i) most = std::max(most, std::abs(shownValue(axis, placeValue(state(i), axis))));
    return widgets::niceSpan({-most, most});
  };
  where.axes.x = {axisTitle(x), span(x)};
  where.axes.y = {axisTitle(y), span(y)};
  where.axes.grid = false;
  const QFontMetricsF strong(m_theme.font(TextRole::Strong));
  const bool beside = rect.width() >= m_theme.text(kSide + kLeastPlot);
  const double gap = m_theme.text(16), wide = beside ? rect.width() - m_theme.text(kSide) - gap : rect.width();
  const double head = strong.boundingRect(QRectF(0, 0, wide, 1000), Qt::TextWordWrap, headline()).height();
  where.headline = QRectF(rect.left(), rect.top(), wide, head);
  QRectF room(rect.left(), rect.top() + head + m_theme.text(4), wide, rect.height() - head - m_theme.text(4));
  if (beside) where.side = QRectF(rect.right() - m_theme.text(kSide), rect.top(), m_theme.text(kSide), rect.height());
  const double legend = legendHeight();
  if (!beside) {
    const double plot = std::max(m_theme.text(kLeastHigh), kLeastShare * rect.height());
    const double needed = std::min(sideHeight(wide), room.height() - legend - plot);
    where.side = QRectF(rect.left(), rect.bottom() - std::max(0.0, needed), wide, std::max(0.0, needed));
    room.setBottom(where.side.top() - m_theme.text(4));
  }
  if (room.height() - legend > m_theme.text(kLeastHigh)) {
    where.legend = QRectF(room.left(), room.bottom() - legend, room.width(), legend);
    room.setBottom(where.legend.top());
  }
  where.plot = where.axes.plotRect(room, m_theme);
  where.plot.setSize(where.plot.size().expandedTo({2, 2}));
  if (!where.legend.isEmpty()) where.legend.setLeft(where.plot.left());
  const QFontMetricsF small(m_theme.font(TextRole::Small));
  where.axes.y.title = small.elidedText(where.axes.y.title, Qt::ElideLeft, where.plot.height());  // the unit stays
  return where;
}

QPointF MemoryPainter::pixelOf(int point, const Layout& layout) const {
  const CartPoleState s = state(point);
  const Axis x = m_frame.params.planeX, y = m_frame.params.planeY;
  return layout.axes.toPixel(layout.plot, shownValue(x, placeValue(s, x)), shownValue(y, placeValue(s, y)));
}

int MemoryPainter::nearest(const QPointF& at, const Layout& layout, double within) const {
  int best = -1;
  double least = within;
  for (int i = 0; i < points(); ++i) {
    const QPointF away = pixelOf(i, layout) - at;
    // Failures lie on top, so they are met first.
    const double distance = std::hypot(away.x(), away.y()) - (m_cloud.failed[static_cast<std::size_t>(i)] ? 3 : 0);
    if (distance >= least) continue;
    least = distance;
    best = i;
  }
  return best;
}

int MemoryPainter::neighbour(int point, double dx, double dy, const Layout& layout) const {
  const QPointF from = pixelOf(point, layout);
  int best = point;
  double least = 1e9;
  for (int i = 0; i < points(); ++i) {
    const QPointF away = pixelOf(i, layout) - from;
    const double along = away.x() * dx - away.y() * dy, across = std::abs(away.x() * dy) + std::abs(away.y() * dx);
    if (along < 1 || along + 2 * across >= least) continue;
    least = along + 2 * across;
    best = i;
  }
  return best;
}

void MemoryPainter::paint(QPainter& painter, const QRectF& rect, int pointed) const {
  const widgets::Palette& p = m_theme.palette();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (const QString why = missing(); !why.isEmpty()) {
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(p.muted);
    painter.drawText(rect.adjusted(m_theme.text(16), 0, -m_theme.text(16), 0), Qt::AlignCenter | Qt::TextWordWrap, why);
    painter.restore();
    return;
  }
  const Layout where = layout(rect);
  painter.setFont(m_theme.font(TextRole::Strong));
  painter.setPen(p.text);
  painter.drawText(where.headline.adjusted(0, 0, 0, 2), Qt::AlignTop | Qt::TextWordWrap, headline());
  painter.fillRect(where.plot, p.well);
  paintLimits(painter, where);
  paintPoints(painter, where);
  if (pointed >= 0 && pointed < points()) {
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair{p.accentText, 5.0}, std::pair{p.accent, 2.5}}) {
      painter.setPen(QPen(colour, m_theme.line(width)));
      painter.drawEllipse(pixelOf(pointed, where), m_theme.line(8), m_theme.line(8));
    }
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.line, 1));
  painter.drawRect(where.plot);
  paintAxisLabels(painter, where.plot, where.axes, m_theme);
  if (!where.legend.isEmpty()) paintLegend(painter, where.legend);
  paintSide(&painter, where.side);
  painter.restore();
}

/// Where an episode ends.
void MemoryPainter::paintLimits(QPainter& painter, const Layout& layout) const {
  QPen pen(m_theme.palette().muted, m_theme.line(1.25), Qt::SolidLine, Qt::FlatCap);
  pen.setDashPattern({5, 3});
  painter.setPen(pen);
  const auto limit = [this](Axis axis) {
    if (axis == Axis::X) return kTrackLimit;
    return axis == Axis::Theta && m_frame.params.task == Task::Balance ? shownValue(axis, kAngleLimit) : 1e9;
  };
  for (const double side : {-1.0, 1.0}) {
    const double x = layout.axes.x.share(side * limit(m_frame.params.planeX)),
                 y = layout.axes.y.share(side * limit(m_frame.params.planeY));
    if (x > 0 && x < 1)
      painter.drawLine(QPointF(layout.plot.left() + x * layout.plot.width(), layout.plot.top()),
                       QPointF(layout.plot.left() + x * layout.plot.width(), layout.plot.bottom()));
    if (y > 0 && y < 1)
      painter.drawLine(QPointF(layout.plot.left(), layout.plot.bottom() - y * layout.plot.height()),
                       QPointF(layout.plot.right(), layout.plot.bottom() - y * layout.plot.height()));
  }
}

/// Stamped in few shades; failures on top, as crosses with an edge in the colour of text.
void MemoryPainter::paintPoints(QPainter& painter, const Layout& layout) const {
  const widgets::ColourTable table = tableOf(m_theme);
  const bool raster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
  const double ratio = painter.device()->devicePixelRatioF();
  std::vector<QPixmap> stamps(kShades + 1);
  for (int i = 0; i < points(); ++i) {
    if (m_cloud.failed[static_cast<std::size_t>(i)]) continue;
    const int level = static_cast<int>(std::lround(shade(i) * kShades));
    const Marker marker{0, QColor(table[static_cast<std::size_t>(level * 255 / kShades)])};
    const QPointF at = pixelOf(i, layout);
    if (!raster) {
      paintMarker(painter, at, marker, m_theme.line(kRadius), m_theme);
      continue;
    }
    QPixmap& stamp = stamps[static_cast<std::size_t>(level)];
    if (stamp.isNull()) stamp = markerStamp(marker, m_theme.line(kRadius), m_theme, ratio);
    const QSizeF size = stamp.deviceIndependentSize();
    painter.drawPixmap(at - QPointF(size.width(), size.height()) / 2, stamp);
  }
  for (const bool edge : {true, false})
    for (int i = 0; i < points(); ++i) {
      if (!m_cloud.failed[static_cast<std::size_t>(i)]) continue;
      const QColor colour = edge ? m_theme.palette().text : QColor(table[static_cast<std::size_t>(shade(i) * 255)]);
      paintFailure(painter, pixelOf(i, layout), colour, m_theme.line(edge ? 3.5 : 1.5), m_theme.line(kFailureReach));
    }
}

double MemoryPainter::legendHeight() const {
  return 2 * QFontMetricsF(m_theme.font(TextRole::Small)).height() + m_theme.text(9 + 8 + 4 + 4);
}

/// The colours, and below them what the signs mean.
void MemoryPainter::paintLegend(QPainter& painter, const QRectF& rect) const {
  const widgets::Palette& p = m_theme.palette();
  const widgets::ColourTable table = tableOf(m_theme);
  const QFont font = m_theme.font(TextRole::Small);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  painter.setPen(p.muted);
  const QString low = byPriority() ? tr("a tenth of the mean") : tr("oldest"),
                high = byPriority() ? tr("10 times the mean") : tr("newest");
  const double names = metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high) + m_theme.text(12);
  const QRectF bar(rect.left() + metrics.horizontalAdvance(low) + m_theme.text(6), rect.top() + m_theme.text(4),
                   std::max(20.0, std::min(rect.width() - names, m_theme.text(240))), m_theme.text(9));
  const double base = bar.center().y() + metrics.ascent() / 2 - m_theme.text(1);
  if (byPriority() && !m_cloud.prioritised) {
    painter.drawText(
        QPointF(rect.left(), base),
        metrics.elidedText(tr("Priorities are off: all steps are drawn alike."), Qt::ElideRight, rect.width()));
  } else {
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 16; ++i) gradient.setColorAt(i / 16.0, QColor(table[static_cast<std::size_t>(i * 255 / 16)]));
    painter.drawText(QPointF(rect.left(), base), low);
    painter.drawText(QPointF(bar.right() + m_theme.text(6), base), high);
    painter.setPen(QPen(p.line, 1));
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 3, 3);
  }
  double x = rect.left();
  const double y = bar.bottom() + m_theme.text(6) + metrics.height() / 2;
  const auto key = [&](bool failure, const QString& text) {
    if (x + m_theme.text(16) + metrics.horizontalAdvance(text) > rect.right()) return;
    const QPointF at(x + m_theme.text(5), y);
    if (failure) paintFailure(painter, at, p.text, m_theme.line(2.5), m_theme.text(3));
    else paintMarker(painter, at, {0, p.muted}, m_theme.text(3), m_theme);
    painter.setPen(p.muted);
    painter.drawText(QPointF(x + m_theme.text(14), y + metrics.ascent() / 2 - m_theme.text(1)), text);
    x += m_theme.text(28) + metrics.horizontalAdvance(text);
  };
  key(false, tr("step"));
  key(true, tr("failure"));
  if (points() >= m_cloud.size) return;
  const QString some = tr("%1 of %2 shown").arg(widgets::integerText(points()), widgets::integerText(m_cloud.size));
  if (x + metrics.horizontalAdvance(some) <= rect.right())
    painter.drawText(QPointF(x, y + metrics.ascent() / 2 - m_theme.text(1)), some);
}

double MemoryPainter::paragraph(QPainter* painter, const QRectF& rect, const QString& text, const QFont& font,
                                const QColor& colour) const {
  const QRectF bounds = QFontMetricsF(font).boundingRect(QRectF(0, 0, rect.width(), 1e4), Qt::TextWordWrap, text);
  if (rect.top() + bounds.height() > rect.bottom() + 2) return rect.top();  // what does not fit is left out
  if (painter) {
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(QRectF(rect.topLeft(), QSizeF(rect.width(), bounds.height() + 2)),
                      Qt::AlignTop | Qt::TextWordWrap, text);
  }
  return rect.top() + bounds.height();
}

double MemoryPainter::figure(QPainter* painter, const QRectF& rect, const QString& name, double value,
                             const QString& meaning) const {
  const widgets::Palette& p = m_theme.palette();
  const QString both = tr("%1: %2").arg(name, widgets::numberText(value));
  const auto lines = [&](QPainter* on) {
    const double y = paragraph(on, rect, both, m_theme.font(TextRole::Strong), p.text);
    const QRectF rest(QPointF(rect.left(), y), rect.bottomRight());
    const double end = paragraph(on, rest, meaning, m_theme.font(TextRole::Small), p.muted);
    return y > rect.top() && end > y ? end : rect.top();
  };
  return lines(nullptr) > rect.top() ? lines(painter) : rect.top();  // both or nothing
}

double MemoryPainter::sideHeight(double width) const { return paintSide(nullptr, QRectF(0, 0, width, 1e4)); }

/// How many failures are left, the warning, and the figures that tell of it first.
double MemoryPainter::paintSide(QPainter* painter, const QRectF& rect) const {
  if (rect.height() < 1) return rect.top();
  const widgets::Palette& p = m_theme.palette();
  const bool warned = !m_frame.warning.empty();
  double y = rect.top();
  const auto rest = [&](double gap) { return QRectF(QPointF(rect.left(), y + m_theme.text(gap)), rect.bottomRight()); };
  const double high = m_theme.text(8);
  if (painter) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(p.track);
    painter->drawRoundedRect(QRectF(rect.left(), y + m_theme.text(4), rect.width(), high), 3, 3);
    const double share = std::min(1.0, static_cast<double>(m_cloud.failures) / mostFailures());
    painter->setBrush(warned ? p.error : p.accent);
    if (m_cloud.failures > 0)
      painter->drawRoundedRect(QRectF(rect.left(), y + m_theme.text(4), std::max(3.0, share * rect.width()), high), 3,
                               3);
  }
  y += high + m_theme.text(4);
  y = paragraph(painter, rest(3), left(), m_theme.font(TextRole::Small), p.muted);
  if (warned) {
    const double side = m_theme.text(8);
    const QString text = widgets::translated(m_frame.warning);
    const QRectF box = rest(8).adjusted(side, m_theme.text(6), -side, 0);
    const QFont font = m_theme.font(rect.width() > m_theme.text(kSide + 1) ? TextRole::Small : TextRole::Body);
    const double bottom = paragraph(nullptr, box, text, font, p.text);
    if (bottom > box.top()) {
      if (painter) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(p.errorSoft);
        painter->drawRoundedRect(
            QRectF(rect.left(), box.top() - m_theme.text(6), rect.width(), bottom - box.top() + m_theme.text(12)), 6,
            6);
        paragraph(painter, box, text, font, p.error);
      }
      y = bottom + m_theme.text(6);
    }
  }
  if (std::isfinite(m_frame.learning.actionGap))
    y = figure(
        painter, rest(10), tr("Action gap"), m_frame.learning.actionGap,
        tr("How much better one push is held than the other, on average. Near 0 the agent cannot tell them apart."));
  if (std::isfinite(m_frame.learning.doomedValue) && m_frame.params.task == Task::Balance)
    y = figure(painter, rest(8), tr("Value of lost states"), m_frame.learning.doomedValue,
               tr("What the agent expects where the pole cannot be saved any more. In truth below 10; if it rises, the "
                  "agent forgets what must not be done."));
  return y;
}

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/memory_painter.h"

#include "scenes/cartpole/view/state_words.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::TextRole;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::MemoryPainter", text, note, n);
}

constexpr double kSide = 210, kLeastPlot = 300, kLeastHigh = 105;  // pixels at textScale 1
constexpr double kLeastShare = 0.45;                               // of the height, for the cloud
constexpr double kPriorityDecades = 1;                             // around the mean

}  // namespace

MemoryPainter::MemoryPainter(const CartPoleFrame& frame, const widgets::Theme& theme)
    : m_frame(frame), m_cloud(frame.cloud), m_theme(theme) {
  const Axis x = frame.params.planeX, y = frame.params.planeY;
  for (int i = 0; i < points(); ++i) {
    const CartPoleState s = state(i);
    m_points.points.emplace_back(shownValue(x, placeValue(s, x)), shownValue(y, placeValue(s, y)));
    m_points.shades.push_back(static_cast<float>(shade(i)));
  }
  m_points.x = axisOf(x);
  m_points.y = axisOf(y);
  m_points.crossed.assign(m_cloud.failed.begin(), m_cloud.failed.end());
  m_points.limitsX = limitsOf(x);
  m_points.limitsY = limitsOf(y);
  m_points.lowName = byPriority() ? tr("a tenth of the mean") : tr("oldest");
  m_points.highName = byPriority() ? tr("10 times the mean") : tr("newest");
  if (byPriority() && !m_cloud.prioritised) m_points.plainNote = tr("Priorities are off: all steps are drawn alike.");
  m_points.pointName = tr("step");
  m_points.crossName = tr("failure");
  if (points() < m_cloud.size)
    m_points.note = tr("%1 of %2 shown").arg(widgets::integerText(points()), widgets::integerText(m_cloud.size));
}

/// As far to either side as the points go.
widgets::Axis MemoryPainter::axisOf(Axis axis) const {
  double most = 1e-3;
  for (int i = 0; i < points(); ++i) most = std::max(most, std::abs(shownValue(axis, placeValue(state(i), axis))));
  return {axisTitle(axis), widgets::niceSpan({-most, most})};
}

/// Where an episode ends.
std::vector<double> MemoryPainter::limitsOf(Axis axis) const {
  if (axis == Axis::X) return {-kTrackLimit, kTrackLimit};
  if (axis != Axis::Theta || m_frame.params.task != Task::Balance) return {};
  return {-shownValue(axis, kAngleLimit), shownValue(axis, kAngleLimit)};
}

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
  const QFontMetricsF strong(m_theme.font(TextRole::Strong));
  const bool beside = rect.width() >= m_theme.text(kSide + kLeastPlot);
  const double gap = m_theme.text(16), wide = beside ? rect.width() - m_theme.text(kSide) - gap : rect.width();
  const double head = strong.boundingRect(QRectF(0, 0, wide, 1000), Qt::TextWordWrap, headline()).height();
  where.headline = QRectF(rect.left(), rect.top(), wide, head);
  QRectF room(rect.left(), rect.top() + head + m_theme.text(4), wide, rect.height() - head - m_theme.text(4));
  if (beside) where.side = QRectF(rect.right() - m_theme.text(kSide), rect.top(), m_theme.text(kSide), rect.height());
  if (!beside) {
    const double plot = std::max(m_theme.text(kLeastHigh), kLeastShare * rect.height());
    const double needed =
        std::min(sideHeight(wide), room.height() - widgets::CloudPainter::legendHeight(m_theme) - plot);
    where.side = QRectF(rect.left(), rect.bottom() - std::max(0.0, needed), wide, std::max(0.0, needed));
    room.setBottom(where.side.top() - m_theme.text(4));
  }
  where.cloud = room;
  return where;
}

QPointF MemoryPainter::pixelOf(int point, const QRectF& rect) const { return painter().pixelOf(point, placed(rect)); }

int MemoryPainter::nearest(const QPointF& at, const QRectF& rect, double within) const {
  return painter().nearest(at, placed(rect), within);
}

int MemoryPainter::nearMiddle(const QRectF& rect) const {
  const auto where = placed(rect);
  return painter().nearest(where.plot.center(), where, 1e9);
}

int MemoryPainter::neighbour(int point, const QPoint& step, const QRectF& rect) const {
  return painter().neighbour(point, step.x(), step.y(), placed(rect));
}

void MemoryPainter::paint(QPainter& painter, const QRectF& rect, int pointed) const {
  const Layout where = layout(rect);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(m_theme.font(TextRole::Strong));
  painter.setPen(m_theme.palette().text);
  painter.drawText(where.headline.adjusted(0, 0, 0, 2), Qt::AlignTop | Qt::TextWordWrap, headline());
  this->painter().paint(painter, where.cloud, pointed);
  paintSide(&painter, where.side);
  painter.restore();
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
  const auto dqn = m_frame.learning.dqn.value_or(rl::LearningFigures::Dqn{});
  if (std::isfinite(dqn.actionGap))
    y = figure(
        painter, rest(10), tr("Action gap"), dqn.actionGap,
        tr("How much better one push is held than the other, on average. Near 0 the agent cannot tell them apart."));
  if (std::isfinite(dqn.lostValue) && m_frame.params.task == Task::Balance)
    y = figure(painter, rest(8), tr("Value of lost states"), dqn.lostValue,
               tr("What the agent expects where the pole cannot be saved any more. In truth below 10; if it rises, the "
                  "agent forgets what must not be done."));
  return y;
}

}  // namespace perc::cartpole

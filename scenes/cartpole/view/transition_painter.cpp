// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/transition_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::TextRole;

QString tr(const char* text) { return QCoreApplication::translate("perc::cartpole::TransitionPainter", text); }

constexpr double kGap = 14, kPicture = 62, kOneRow = 350, kLeastState = 108, kLowHeight = 330;  // pixels at textScale 1
constexpr double kStateShare = 0.32;                                                            // of the row
constexpr double kPoleShare = 0.6, kCartShare = 0.2;    // of a picture's height and width
constexpr double kHangingShare = 0.46, kLeaning = 0.5;  // with room below the track, from 60° on

}  // namespace

bool TransitionPainter::isLow(double height, const widgets::Theme& theme) { return height < theme.text(kLowHeight); }

double TransitionPainter::lay(const QRectF& rect) {
  const widgets::Palette& p = m_theme.palette();
  double y = rect.top();
  const auto rest = [&](double gap) { return QRectF(rect.left(), y + m_theme.text(gap), rect.width(), 1e5); };
  if (!m_sheet.empty) y = strip(rect);
  if (!m_sheet.ending.isEmpty() && !m_sheet.empty) y = ending(rest(8));
  y = paragraph(m_sheet.title, rest(10), m_theme.font(TextRole::Strong), p.text);
  y = formulas(rest(0), 5);
  if (!m_sheet.note.isEmpty()) y = paragraph(m_sheet.note, rest(6), m_theme.font(TextRole::Small), p.muted);
  return y;
}

double TransitionPainter::cardHeight() const {
  const double line = QFontMetricsF(m_theme.font(TextRole::Small)).height();
  return m_theme.text(m_low ? 16 : kPicture + 20) + 5 * line;
}

/// In one row; where it is narrow the states are side by side, action and reward below them.
double TransitionPainter::strip(const QRectF& rect) {
  const double gap = m_theme.text(kGap), high = cardHeight(), least = m_theme.text(kLeastState);
  const bool row = rect.width() >= m_theme.text(kOneRow);
  if (!row) {
    const double wide = (rect.width() - gap) / 2, small = m_theme.text(58);
    const QRectF state(rect.left(), rect.top(), wide, high);
    stateCard(state, tr("state s"), LessonSheet::kState);
    arrow(QRectF(state.right(), state.top(), gap, high));
    stateCard(state.translated(wide + gap, 0), tr("next state s′"), LessonSheet::kNext);
    const QRectF action(rect.left(), state.bottom() + m_theme.text(6), wide, small);
    smallCard(action, tr("action"), LessonSheet::kAction);
    smallCard(action.translated(wide + gap, 0), tr("reward"), LessonSheet::kReward);
    return action.bottom();
  }
  const double room = rect.width() - 3 * gap;
  const double wide = std::max(kStateShare * room, least), small = (room - 2 * wide) / 2;
  double x = rect.left();
  const auto next = [&](double width) {
    const QRectF card(x, rect.top(), width, high);
    x = card.right() + gap;
    if (x < rect.right()) arrow(QRectF(card.right(), rect.top(), gap, high));
    return card;
  };
  stateCard(next(wide), tr("state s"), LessonSheet::kState);
  smallCard(next(small), tr("action"), LessonSheet::kAction);
  smallCard(next(small), tr("reward"), LessonSheet::kReward);
  x = std::min(x, rect.right() - wide);
  stateCard(QRectF(x, rect.top(), wide, high), tr("next state s′"), LessonSheet::kNext);
  return rect.top() + high;
}

void TransitionPainter::stateCard(const QRectF& rect, const QString& title, int first) {
  const widgets::Palette& p = m_theme.palette();
  const bool next = first == LessonSheet::kNext;
  card(rect, title);
  const double line = QFontMetricsF(m_theme.font(TextRole::Small)).height(), side = m_theme.text(8);
  const QRectF image(rect.left() + side, rect.top() + line + m_theme.text(8), rect.width() - 2 * side,
                     m_low ? 0 : m_theme.text(kPicture));
  if (!m_low) picture(image, next);
  for (int k = 0; k < 4; ++k) {
    const FormulaNumber& number = m_sheet.numbers[static_cast<std::size_t>(first + k)];
    const QRectF at(image.left(), image.bottom() + m_theme.text(m_low ? 1 : 5) + k * line, image.width(), line);
    mark(at, first + k);
    if (!m_painter) continue;
    m_painter->setFont(m_theme.font(TextRole::Small));
    m_painter->setPen(p.muted);
    write(at, Qt::AlignLeft | Qt::AlignVCenter, number.symbol);
    m_painter->setPen(p.text);
    write(at, Qt::AlignRight | Qt::AlignVCenter, number.value);
  }
}

/// Not to scale, so that a small angle can be seen: the track is the picture's width. Pale: where it was.
void TransitionPainter::picture(const QRectF& rect, bool next) {
  if (!m_painter) return;
  const CartPoleState before = stateOf(m_sheet.transition.state), after = stateOf(m_sheet.transition.next);
  const widgets::Palette& p = m_theme.palette();
  const double wide = std::min(kCartShare * rect.width(), rect.height() * 0.5), high = wide * 0.42;
  const bool hanging = std::min(std::cos(before.theta), std::cos(after.theta)) < kLeaning;
  const double rail = hanging ? rect.center().y() + high / 2 : rect.bottom() - m_theme.text(2);
  m_painter->save();
  m_painter->setClipRect(rect);
  m_painter->setPen(QPen(p.outline, m_theme.line(1.5)));
  m_painter->drawLine(QPointF(rect.left(), rail), QPointF(rect.right(), rail));
  const auto draw = [&](const CartPoleState& s, bool pale) {
    const double x = rect.center().x() + std::clamp(s.x / kTrackLimit, -1.0, 1.0) * (rect.width() - wide) / 2,
                 hinge = hanging ? rail - high / 2 : rail - high;
    const double length = (hanging ? kHangingShare : kPoleShare) * rect.height();
    m_painter->setOpacity(pale ? 0.3 : 1);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(p.accent);
    m_painter->drawRoundedRect(QRectF(x - wide / 2, hinge, wide, high), 2, 2);
    m_painter->setPen(QPen(p.classes[1], m_theme.line(4), Qt::SolidLine, Qt::RoundCap));
    m_painter->drawLine(QPointF(x, hinge), QPointF(x + length * std::sin(s.theta), hinge - length * std::cos(s.theta)));
  };
  if (next) draw(before, true);
  draw(next ? after : before, false);
  m_painter->restore();
}

void TransitionPainter::smallCard(const QRectF& rect, const QString& title, int number) {
  card(rect, title);
  const FormulaNumber& n = m_sheet.numbers[static_cast<std::size_t>(number)];
  const QFont font = m_theme.font(rect.width() < m_theme.text(60) ? TextRole::Strong : TextRole::Figure);
  const QFontMetricsF metrics(font);
  const bool low = rect.height() < m_theme.text(90), action = number == LessonSheet::kAction;
  const double head = QFontMetricsF(m_theme.font(TextRole::Small)).height() + m_theme.text(8);
  QRectF at(rect.left() + m_theme.text(3), low ? rect.top() + head : rect.center().y(), rect.width() - m_theme.text(6),
            metrics.height());
  mark(at, number);
  if (!m_painter) return;
  if (action && !low)
    pushArrow(QRectF(rect.left() + m_theme.text(10), rect.top() + head + m_theme.text(6),
                     rect.width() - m_theme.text(20), rect.center().y() - rect.top() - head - m_theme.text(12)));
  m_painter->setFont(font);
  m_painter->setPen(m_theme.palette().text);
  const QString value = action ? n.value : QStringLiteral("%1 = %2").arg(n.symbol, n.value);
  write(at, Qt::AlignCenter, metrics.elidedText(value, Qt::ElideRight, at.width()));
}

/// To the side of the push, as long as it is strong.
void TransitionPainter::pushArrow(const QRectF& rect) {
  const double push = m_sheet.transition.push, length = rect.width() * 0.8 * std::clamp(std::abs(push), 0.0, 1.0);
  if (!(length > 1)) return;
  const double y = rect.center().y(), from = rect.center().x() - std::copysign(length / 2, push),
               to = rect.center().x() + std::copysign(length / 2, push);
  const double head = std::min(m_theme.text(8), length / 2), back = to - std::copysign(head, push);
  const QColor colour = m_theme.palette().classes[push < 0 ? 0 : 1];
  m_painter->setPen(QPen(colour, m_theme.line(4), Qt::SolidLine, Qt::FlatCap));
  m_painter->drawLine(QPointF(from, y), QPointF(back, y));
  m_painter->setPen(Qt::NoPen);
  m_painter->setBrush(colour);
  m_painter->drawPolygon(QPolygonF({{to, y}, {back, y - head}, {back, y + head}}));
}

/// From card to card.
void TransitionPainter::arrow(const QRectF& gap) {
  if (!m_painter) return;
  const double s = m_theme.text(4);
  const QPointF c = gap.center();
  m_painter->setPen(QPen(m_theme.palette().muted, m_theme.line(1.5)));
  m_painter->setBrush(Qt::NoBrush);
  m_painter->drawPolyline(QPolygonF({{c.x() - s / 2, c.y() - s}, {c.x() + s / 2, c.y()}, {c.x() - s / 2, c.y() + s}}));
}

/// What the end of the episode means for the target.
double TransitionPainter::ending(const QRectF& rect) {
  const widgets::Palette& p = m_theme.palette();
  const QFont strong = m_theme.font(TextRole::Strong), body = m_theme.font(TextRole::Small);
  const double side = m_theme.text(8),
               name = QFontMetricsF(strong).horizontalAdvance(m_sheet.endingName) + m_theme.text(10);
  const QRectF inner = rect.adjusted(side + name, m_theme.text(5), -side, 0);
  const double wide = std::max(60.0, inner.width());
  const QRectF text = QFontMetricsF(body).boundingRect(QRectF(0, 0, wide, 1e4), Qt::TextWordWrap, m_sheet.ending);
  const double high = std::max(text.height(), QFontMetricsF(strong).height());
  if (m_painter) {
    const bool end = m_sheet.transition.terminated;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(end ? p.errorSoft : p.warningSoft);
    m_painter->drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width(), high + m_theme.text(10)), 6, 6);
    m_painter->setPen(end ? p.error : p.warning);
    m_painter->setFont(strong);
    m_painter->drawText(QRectF(rect.left() + side, inner.top(), name, high), Qt::AlignLeft | Qt::AlignVCenter,
                        m_sheet.endingName);
    m_painter->setFont(body);
    m_painter->setPen(p.text);
    m_painter->drawText(QRectF(inner.topLeft(), QSizeF(wide, high)), Qt::AlignVCenter | Qt::TextWordWrap,
                        m_sheet.ending);
  }
  return rect.top() + high + m_theme.text(10);
}

}  // namespace perc::cartpole

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/sheet_painter.h"

#include "widgets/figure/figure_widget.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::scenes {

using widgets::TextRole;

double SheetPainter::height(double width) {
  m_painter = nullptr;
  m_hits.clear();
  return lay(QRectF(0, 0, width, 1e5));
}

double SheetPainter::paint(QPainter& painter, const QRectF& rect, int pointed) {
  m_painter = &painter;
  m_hits.clear();
  m_pointed = pointed;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const double bottom = lay(rect);
  painter.restore();
  m_painter = nullptr;
  return bottom;
}

std::vector<SheetPainter::Hit> SheetPainter::hits(const QRectF& rect) {
  m_painter = nullptr;
  m_hits.clear();
  lay(rect);
  return m_hits;
}

/// Left and right in reading order, up and down to the nearest in another row.
std::optional<int> SheetPainter::moved(const QRectF& rect, const std::optional<int>& from, int key) {
  hits(rect);
  if (m_hits.empty()) return from;
  const auto now = std::find_if(m_hits.begin(), m_hits.end(), [&](const Hit& hit) { return hit.number == from; });
  if (now == m_hits.end()) return m_hits.front().number;
  const QPoint step = widgets::arrowStep(key);
  if (step.x() != 0) {
    auto at = now - m_hits.begin();
    const auto count = static_cast<std::ptrdiff_t>(m_hits.size());
    do at += step.x();
    while (at >= 0 && at < count && m_hits[static_cast<std::size_t>(at)].number == from);
    return at >= 0 && at < count ? m_hits[static_cast<std::size_t>(at)].number : from;
  }
  std::optional<int> best = from;
  double least = 1e9;
  for (const Hit& hit : m_hits) {
    const QPointF away = hit.rect.center() - now->rect.center();
    if (away.y() * -step.y() < 2 || hit.number == from) continue;
    const double distance = 4 * std::abs(away.y()) + std::abs(away.x());
    if (distance < least) best = hit.number;
    least = std::min(least, distance);
  }
  return best;
}

double SheetPainter::formulas(const QRectF& rect, double gap) {
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  double names = 0, y = rect.top();
  for (const FormulaLine& line : m_formulas.lines) names = std::max(names, metrics.horizontalAdvance(line.name));
  if (names > 0.25 * rect.width()) names = 0;
  for (const FormulaLine& line : m_formulas.lines)
    y = formula(line, QRectF(rect.left(), y + m_theme.text(gap), rect.width(), 1e5), names);
  return y;
}

void SheetPainter::card(const QRectF& rect, const QString& title) {
  if (!m_painter) return;
  const widgets::Palette& p = m_theme.palette();
  m_painter->setPen(QPen(p.line, 1));
  m_painter->setBrush(p.well);
  m_painter->drawRoundedRect(rect, 6, 6);
  m_painter->setFont(m_theme.font(TextRole::Caps));
  m_painter->setPen(p.muted);
  const QRectF head = rect.adjusted(m_theme.text(6), m_theme.text(5), -m_theme.text(3), 0);
  const QFontMetricsF metrics(m_painter->font());
  m_painter->drawText(QRectF(head.topLeft(), QSizeF(head.width(), metrics.height())), Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(title, Qt::ElideRight, head.width()));
}

void SheetPainter::mark(const QRectF& rect, int number) {
  const QRectF wide = rect.adjusted(-m_theme.text(3), 0, m_theme.text(3), 0);
  m_hits.push_back({wide, number});
  if (!m_painter || number != m_pointed) return;
  m_painter->setPen(QPen(m_theme.palette().accent, 1));
  m_painter->setBrush(m_theme.palette().accentSoft);
  m_painter->drawRoundedRect(wide, 3, 3);
}

void SheetPainter::write(const QRectF& rect, int flags, const QString& text) {
  if (m_painter) m_painter->drawText(rect, flags, text);
}

double SheetPainter::paragraph(const QString& text, const QRectF& rect, const QFont& font, const QColor& colour) {
  const QRectF bounds = QFontMetricsF(font).boundingRect(QRectF(0, 0, rect.width(), 1e4), Qt::TextWordWrap, text);
  if (m_painter) {
    m_painter->setFont(font);
    m_painter->setPen(colour);
    m_painter->drawText(QRectF(rect.topLeft(), QSizeF(rect.width(), bounds.height() + 2)),
                        Qt::AlignTop | Qt::TextWordWrap, text);
  }
  return rect.top() + bounds.height();
}

/// The name, beside it (or above, where it is narrow) the formula in symbols, below that with the numbers.
double SheetPainter::formula(const FormulaLine& line, const QRectF& rect, double nameWidth) {
  const widgets::Palette& p = m_theme.palette();
  const QFont small = m_theme.font(TextRole::Small);
  const double indent = nameWidth > 0 ? nameWidth + m_theme.text(14) : m_theme.text(10);
  const double name = QFontMetricsF(small).height();
  if (m_painter) {
    m_painter->setFont(small);
    m_painter->setPen(p.muted);
    m_painter->drawText(QRectF(rect.left(), rect.top() + m_theme.text(1), rect.width(), name),
                        Qt::AlignLeft | Qt::AlignVCenter, line.name);
  }
  QRectF room = rect.adjusted(indent, nameWidth > 0 ? 0 : name, 0, 0);
  room.setTop(pieces(line.symbols, room, p.muted, false));
  return pieces(line.numbers, room, p.text, true);
}

/// From left to right, in as many rows as it takes; a struck piece has a line through it. The result is bold.
double SheetPainter::pieces(const std::vector<FormulaPiece>& all, const QRectF& rect, const QColor& colour,
                            bool result) {
  const widgets::Palette& p = m_theme.palette();
  const QFont plain = m_theme.font(TextRole::Mono);
  QFont bold = plain;
  bold.setBold(true);
  const double row = QFontMetricsF(plain).height() + m_theme.text(1);
  double x = rect.left(), y = rect.top();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const FormulaPiece& piece = all[i];
    const bool last = result && i + 1 == all.size() && piece.number >= 0;
    const double wide = QFontMetricsF(last ? bold : plain).horizontalAdvance(piece.text);
    if (x > rect.left() && x + wide > rect.right()) {
      x = rect.left() + m_theme.text(12);
      y += row;
    }
    const QRectF at(x, y, wide, row);
    if (piece.number >= 0) mark(at, piece.number);
    if (m_painter) {
      m_painter->setFont(last ? bold : plain);
      m_painter->setPen(piece.struck ? p.muted : colour);
      m_painter->drawText(at.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, piece.text);
      m_painter->setPen(QPen(p.error, m_theme.line(1.5)));
      if (piece.struck && !piece.text.isEmpty())
        m_painter->drawLine(QPointF(at.left(), at.center().y()), QPointF(at.right(), at.center().y()));
    }
    x += wide;
  }
  return y + row;
}

}  // namespace perc::scenes

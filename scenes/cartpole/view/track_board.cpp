// SPDX-License-Identifier: GPL-3.0-or-later
// What TrackPainter writes: what goes on, in which world, who has which score, how it ended.
#include "scenes/cartpole/view/track_painter.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/paint/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using Who = Cart::Who;
using widgets::Palette;
using widgets::TextRole;

constexpr double kSwatch = 26, kGap = 9, kBetween = 26;  // pixels at textScale 1
constexpr double kLeastForEnd = 210;
constexpr int kMostHeadLines = 3;

bool isMain(const Cart& cart) { return cart.who == Who::Agent || cart.who == Who::Person; }

QString headText(const CartPoleFrame& frame) {
  return worldText(frame.params) + QStringLiteral(" · ") + policyText(frame);
}

struct Entry {
  QString name, score, step;
  QFont nameFont, scoreFont, stepFont;
  double nameWidth, scoreWidth, stepWidth;
  double width(const widgets::Theme& theme) const {
    return theme.text(kSwatch + 3 * kGap) + nameWidth + scoreWidth + stepWidth;
  }
};

Entry entryOf(const Cart& cart, const CartPoleParams& params, const widgets::Theme& theme) {
  Entry e{cartName(cart),
          scoreText(params, cart),
          stepText(params, cart),
          theme.font(isMain(cart) ? TextRole::Strong : TextRole::Body),
          theme.font(isMain(cart) ? TextRole::Figure : TextRole::Strong),
          theme.font(TextRole::Small),
          0,
          0,
          0};
  e.nameWidth = QFontMetricsF(e.nameFont).horizontalAdvance(e.name);
  e.scoreWidth = QFontMetricsF(e.scoreFont).horizontalAdvance(e.score);
  e.stepWidth = QFontMetricsF(e.stepFont).horizontalAdvance(e.step);
  return e;
}

}  // namespace

std::vector<const Cart*> TrackPainter::named() const {
  std::vector<const Cart*> all;
  for (const Cart& cart : m_frame.carts)
    if (cart.who != Who::Other && shown(cart)) all.push_back(&cart);
  return all;
}

int TrackPainter::boardColumns(double width) const {
  double widest = 1;
  for (const Cart* cart : named()) widest = std::max(widest, entryOf(*cart, m_frame.params, m_theme).width(m_theme));
  return std::max(1, static_cast<int>((width + m_theme.text(kBetween)) / (widest + m_theme.text(kBetween))));
}

TrackLayout TrackPainter::layout(const QRectF& rect) const {
  const double width = rect.width() - m_theme.text(20);
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  const QRectF text = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, headText(m_frame));
  const int lines = std::clamp(static_cast<int>(std::lround(text.height() / metrics.height())), 1, kMostHeadLines);
  const int columns = boardColumns(width), entries = static_cast<int>(named().size());
  return trackLayout(rect, m_frame.params, m_theme, lines, (entries + columns - 1) / columns, m_options.history);
}

void TrackPainter::head(QPainter& painter, const QRectF& rect) const {
  const Palette& p = m_theme.palette();
  painter.setFont(m_theme.font(TextRole::Strong));
  painter.setPen(p.text);
  const QFontMetricsF strong(painter.font());
  painter.drawText(rect.topLeft() + QPointF(0, strong.ascent()),
                   strong.elidedText(activityText(m_frame), Qt::ElideRight, rect.width()));
  painter.setFont(m_theme.font(TextRole::Small));
  painter.setPen(p.muted);
  painter.drawText(rect.adjusted(0, strong.height(), 0, 2), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                   headText(m_frame));
}

void TrackPainter::board(QPainter& painter, const QRectF& rect) const {
  const Palette& p = m_theme.palette();
  const std::vector<const Cart*> carts = named();
  if (carts.empty()) return;
  const int columns = boardColumns(rect.width()), rows = (static_cast<int>(carts.size()) + columns - 1) / columns;
  const double wide = rect.width() / columns, high = rect.height() / rows;
  std::vector<Entry> entries;
  double names = 0, scores = 0;
  for (const Cart* cart : carts) {
    entries.push_back(entryOf(*cart, m_frame.params, m_theme));
    names = std::max(names, entries.back().nameWidth);
    scores = std::max(scores, entries.back().scoreWidth);
  }
  if (names + scores + m_theme.text(kSwatch + 3 * kGap) + entries[0].stepWidth > wide || rows == 1)
    names = scores = 0;  // no table: side by side
  for (std::size_t i = 0; i < carts.size(); ++i) {
    const Entry& e = entries[i];
    double x = rect.left() + static_cast<double>(i % static_cast<std::size_t>(columns)) * (columns > 1 ? wide : 0);
    const double middle = rect.top() + (static_cast<double>(i / static_cast<std::size_t>(columns)) + 0.5) * high;
    const QColor own = colour(*carts[i]);
    painter.setPen(QPen(own, m_theme.line(carts[i]->who == Who::Ghost ? 1.2 : 4),
                        carts[i]->who == Who::Ghost ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    const double left = x + 1, right = x + m_theme.text(kSwatch - 7);
    if (carts[i]->who == Who::Ghost)
      painter.drawRect(QRectF(left, middle - m_theme.line(3), right - left, m_theme.line(6)));
    else painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    x += m_theme.text(kSwatch);
    const auto write = [&](const QString& text, const QFont& font, const QColor& ink, double advance) {
      painter.setFont(font);
      painter.setPen(ink);
      const QFontMetricsF metrics(font);
      painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), text);
      x += advance + m_theme.text(kGap);
    };
    write(e.name, e.nameFont, p.text, std::max(names, e.nameWidth));
    write(e.score, e.scoreFont, isMain(*carts[i]) ? own : p.text, std::max(scores, e.scoreWidth));
    write(e.step, e.stepFont, carts[i]->over ? p.warning : p.muted, e.stepWidth);
  }
}

/// Above the tips, the front one first; what would cover another name goes above it, with a line to its tip.
void TrackPainter::names(QPainter& painter, const QRectF& area, const TrackGeometry& g) const {
  const std::vector<const Cart*> carts = named();
  if (carts.size() < 2) return;
  const Palette& p = m_theme.palette();
  const QFont font = m_theme.font(TextRole::Small);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  std::vector<QRectF> taken;
  for (const Cart* cart : carts) {
    const QString text = cart->who == Who::Ghost ? widgets::integerText(cart->policyStep) : cartName(*cart);
    const QPointF tip = g.tip(cart->state);
    const double width = metrics.horizontalAdvance(text);
    QRectF box(tip.x() - width / 2 - 3, tip.y() - metrics.height() - m_theme.text(5), width + 6, metrics.height());
    const QRectF first = box;
    const auto crosses = [&] {
      return std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
    };
    for (const int aside : {0, 1, -1, 2, -2}) {
      if (!crosses()) break;
      box = first.translated(aside * first.width(), 0);
      while (crosses() && box.top() - box.height() > area.top()) box.translate(0, -box.height());
    }
    if (crosses()) continue;
    taken.push_back(box);
    painter.setPen(QPen(p.outline, m_theme.line(0.8), Qt::DotLine));
    if (tip.y() - box.bottom() > m_theme.text(8) || std::abs(box.center().x() - tip.x()) > box.width() / 2)
      painter.drawLine(QPointF(box.center().x(), box.bottom()), tip);
    painter.setPen(cart->who == Who::Ghost ? p.muted : colour(*cart));
    painter.drawText(QPointF(box.left() + 3, box.top() + metrics.ascent()), text);
  }
}

void TrackPainter::end(QPainter& painter, const QRectF& area) const {
  const Palette& p = m_theme.palette();
  const QString text = endText(m_frame.params, m_frame.carts.front());
  if (text.isEmpty() || area.height() < m_theme.text(kLeastForEnd)) return;  // then it is beside the score only
  const bool good = m_frame.carts.front().steps >= m_frame.params.stepLimit;
  painter.setFont(m_theme.font(TextRole::Title));
  const QFontMetricsF metrics(painter.font());
  const double width = std::min(area.width(), metrics.horizontalAdvance(text) + m_theme.text(28)),
               high = metrics.height() + m_theme.text(12);
  const QRectF box(area.center().x() - width / 2, area.top() + m_theme.text(6), width, high);
  painter.setPen(QPen(good ? p.accent : p.warning, 1));
  painter.setBrush(good ? p.accentSoft : p.warningSoft);
  painter.drawRoundedRect(box, 8, 8);
  painter.setPen(good ? p.accent : p.warning);
  painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace perc::cartpole

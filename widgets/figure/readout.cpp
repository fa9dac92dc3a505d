// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace perc::widgets {
namespace {

constexpr double kSide = 10, kAbove = 7;  // between the box and its text

/// Lays a text out in lines and paints it if all of it fits into the room (painter null: measures). Returns where it
/// ends.
double flow(QPainter* painter, const QString& text, const QFont& font, const QColor& colour, const QRectF& room,
            bool boldResult) {
  if (text.isEmpty()) return room.top();
  QTextLayout layout(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  if (const qsizetype result = text.lastIndexOf(QStringLiteral(" = "));
      boldResult && result > 0 && !text.contains(QStringLiteral("   "))) {
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    layout.setFormats({{static_cast<int>(result) + 3, static_cast<int>(text.size() - result) - 3, bold}});
  }
  layout.beginLayout();
  double y = room.top();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(room.width());
    line.setPosition(QPointF(0, y - room.top()));
    y += line.height();
  }
  layout.endLayout();
  if (painter && y <= room.bottom() + 2) {
    painter->setPen(colour);
    layout.draw(painter, room.topLeft());
  }
  return y;
}

double lay(QPainter* painter, const QRectF& room, const Readout& readout, const Theme& theme) {
  const Palette& p = theme.palette();
  double y = flow(painter, readout.title, theme.font(TextRole::Strong), p.text, room, false);
  const auto rest = [&] {
    return QRectF(room.left(), y + theme.text(1), room.width(), std::max(0.0, room.bottom() - y - theme.text(1)));
  };
  for (const QString& formula : readout.formulas)
    y = flow(painter, formula, theme.font(TextRole::Mono), p.text, rest(), true);
  if (!readout.note.isEmpty())
    y = flow(painter, readout.note, theme.font(TextRole::Small), readout.refused ? p.error : p.muted,
             rest().adjusted(0, theme.text(2), 0, 0), false);
  return y;
}

QRectF inside(const QRectF& box, const Theme& theme) {
  return box.adjusted(theme.text(kSide), theme.text(kAbove), -theme.text(kSide), -theme.text(kAbove));
}

}  // namespace

QString Readout::plainText() const {
  QStringList all;
  for (const QString& part : QStringList{title} + formulas + QStringList{note})
    if (!part.isEmpty()) all << part;
  return all.join(QLatin1Char('\n'));
}

double readoutHeight(const Readout& readout, double width, const Theme& theme) {
  return lay(nullptr, inside(QRectF(0, 0, width, 10000), theme), readout, theme) + theme.text(kAbove);
}

void paintReadout(QPainter& painter, const QRectF& box, const Readout& readout, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().line, 1));
  painter.setBrush(theme.palette().well);
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
  lay(&painter, inside(box, theme), readout, theme);
  painter.restore();
}

void paintStrip(QPainter& painter, const QRectF& strip, const QString& text, bool quiet, const Theme& theme) {
  const Palette& p = theme.palette();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.well);
  painter.drawRoundedRect(strip, 6, 6);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(quiet ? p.muted : p.text);
  painter.drawText(strip.adjusted(theme.text(10), 0, -theme.text(10), 0), Qt::AlignVCenter | Qt::TextWordWrap, text);
}

double hintHeight(const Theme& theme) { return QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(6); }

void paintHint(QPainter& painter, const QRectF& figure, const QString& text, const Theme& theme) {
  if (text.isEmpty()) return;
  const QFont font = theme.font(TextRole::Small);
  const QRectF line(figure.left() + theme.text(8), figure.bottom() - hintHeight(theme), figure.width() - theme.text(16),
                    hintHeight(theme));
  painter.setFont(font);
  painter.setPen(theme.palette().muted);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
}

void paintTip(QPainter& painter, const QPointF& at, const QRectF& within, const QString& text, const Theme& theme) {
  if (text.isEmpty()) return;
  const Palette& p = theme.palette();
  painter.save();
  painter.setFont(theme.font(TextRole::Small));
  const double inside = theme.text(6), away = theme.text(14);
  const double widest = std::min(theme.text(280), within.width() - 2 * inside);
  const QRectF words =
      painter.fontMetrics().boundingRect(QRect(0, 0, static_cast<int>(widest), 10000), Qt::TextWordWrap, text);
  QRectF box(at + QPointF(away, away), words.size() + QSizeF(2 * inside + 2, 2 * inside));
  if (box.right() > within.right()) box.moveRight(at.x() - away);
  if (box.bottom() > within.bottom()) box.moveBottom(at.y() - away);
  box.moveLeft(std::max(within.left(), std::min(box.left(), within.right() - box.width())));
  box.moveTop(std::max(within.top(), std::min(box.top(), within.bottom() - box.height())));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(p.card);
  painter.drawRoundedRect(box, 6, 6);
  painter.setPen(p.text);
  painter.drawText(box.adjusted(inside, inside, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
  painter.restore();
}

void paintEmptyText(QPainter& painter, const QRectF& rect, const QString& text, const Theme& theme) {
  painter.setFont(theme.font());
  painter.setPen(theme.palette().muted);
  painter.drawText(rect.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace perc::widgets

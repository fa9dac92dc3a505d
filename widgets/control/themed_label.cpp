// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/themed_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace perc::widgets {
namespace {
constexpr double kTooLittle = 24;  ///< pixels of text that say nothing
}

ThemedLabel::ThemedLabel(const QString& text, TextRole role, QColor Palette::*colour, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_colour(colour) {
  setTextFormat(Qt::PlainText);
  restyle();
}

void ThemedLabel::restyle() {
  const Theme theme = themeOf(this);
  setFont(theme.font(m_role));
  QPalette own = toQPalette(theme.palette());
  own.setColor(QPalette::Active, QPalette::WindowText, theme.palette().*m_colour);
  own.setColor(QPalette::Inactive, QPalette::WindowText, theme.palette().*m_colour);
  setPalette(own);
}

void ThemedLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

ElidedLabel::ElidedLabel(const QString& text, TextRole role, QColor Palette::*colour, int least, QWidget* parent)
    : ThemedLabel(text, role, colour, parent), m_least(least) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
  const QSize whole = sizeHint();
  return {std::min(whole.width(), static_cast<int>(themeOf(this).text(m_least))), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  const int room = contentsRect().width();
  const bool whole = room >= fontMetrics().horizontalAdvance(text());
  if (!whole && room < themeOf(this).text(kTooLittle)) return;
  QPainter painter(this);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter,
                   whole ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

bool ElidedLabel::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || contentsRect().width() >= fontMetrics().horizontalAdvance(text()))
    return ThemedLabel::event(event);
  QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text().toHtmlEscaped(), this);
  return true;
}

Badge::Badge(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(text);
}

QSize Badge::sizeHint() const {
  const Theme theme = themeOf(this);
  const QFontMetrics metrics(theme.font(TextRole::Small));
  return {metrics.horizontalAdvance(m_text) + static_cast<int>(theme.text(14)),
          metrics.height() + static_cast<int>(theme.text(3))};
}

void Badge::paintEvent(QPaintEvent*) {
  const Theme theme = themeOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().wellLine, 1));
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(theme.palette().muted);
  painter.drawText(rect(), Qt::AlignCenter, m_text);
}

}  // namespace perc::widgets

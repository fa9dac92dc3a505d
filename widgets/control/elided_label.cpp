// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace perc::widgets {
namespace {
constexpr double kTooLittle = 24;  ///< pixels of text that say nothing
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

}  // namespace perc::widgets

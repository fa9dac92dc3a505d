// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/ground.h"

#include "widgets/paint/theme.h"

#include <QPainter>
#include <QWidget>

namespace perc::widgets {

void paintGround(QWidget* widget, Qt::Edge line) {
  const Palette& palette = paletteOf(widget);
  const QRect all = widget->rect();
  const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
  const bool first = line == Qt::TopEdge || line == (mirrored ? Qt::RightEdge : Qt::LeftEdge);
  QPainter painter(widget);
  painter.fillRect(all, palette.card);
  if (line == Qt::TopEdge || line == Qt::BottomEdge)
    painter.fillRect(0, first ? 0 : all.height() - 1, all.width(), 1, palette.line);
  else painter.fillRect(first ? 0 : all.width() - 1, 0, 1, all.height(), palette.line);
}

}  // namespace perc::widgets

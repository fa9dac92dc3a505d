// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/colour_bar.h"

#include <QLinearGradient>
#include <QPainter>

namespace perc::widgets {

void paintColourBar(QPainter& painter, const QRectF& bar, const ColourTable& table, const Theme& theme, bool steps) {
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  const int stops = steps ? 255 : 32;
  for (int i = 0; i <= stops; ++i)
    gradient.setColorAt(static_cast<double>(i) / stops, QColor(table[static_cast<std::size_t>(i * 255 / stops)]));
  painter.setPen(QPen(theme.palette().line, 1));
  painter.setBrush(gradient);
  painter.drawRoundedRect(bar, theme.text(3), theme.text(3));
}

}  // namespace perc::widgets

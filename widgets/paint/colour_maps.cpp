// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/colour_maps.h"

#include "widgets/paint/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <cmath>

namespace perc::widgets {

ColourTable colourTable(ColourMap map, const Palette& p) {
  const std::vector<QColor> points = map == ColourMap::Viridis ? viridisPoints()
                                     : map == ColourMap::Cividis
                                         ? cividisPoints()
                                         : std::vector<QColor>{p.signedLow, p.signedMiddle, p.signedHigh};
  ColourTable table;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double place = static_cast<double>(i) / (table.size() - 1) * (points.size() - 1);
    const auto first = std::min(static_cast<std::size_t>(place), points.size() - 2);
    table[i] = mixed(points[first], points[first + 1], place - first).rgb();
  }
  return table;
}

void paintColourBar(QPainter& painter, const QRectF& bar, const ColourTable& table, const Theme& theme, bool steps,
                    double from, double to) {
  QLinearGradient gradient(bar.topLeft(), bar.topRight());
  const int stops = steps ? 255 : 32;
  for (int i = 0; i <= stops; ++i) {
    const double place = static_cast<double>(i) / stops;
    const auto entry = std::lround((from + (to - from) * place) * 255);
    gradient.setColorAt(place, QColor(table[static_cast<std::size_t>(entry)]));
  }
  painter.setPen(QPen(theme.palette().line, 1));
  painter.setBrush(gradient);
  painter.drawRoundedRect(bar, theme.text(3), theme.text(3));
}

}  // namespace perc::widgets

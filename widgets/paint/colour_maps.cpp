// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/colour_maps.h"

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

}  // namespace perc::widgets

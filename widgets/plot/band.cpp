// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/band.h"

namespace perc::widgets {

std::vector<Series> bandedLine(std::span<const float> x, std::span<const float> low, std::span<const float> middle,
                               std::span<const float> high, const QString& bandName, int colour) {
  if (x.empty()) return {};
  Series band, line;
  band.shape = Series::Shape::Band;
  band.name = bandName;
  band.colour = line.colour = colour;
  band.x.assign(x.begin(), x.end());
  band.y.assign(low.begin(), low.end());
  band.high.assign(high.begin(), high.end());
  line.x = band.x;
  line.y.assign(middle.begin(), middle.end());
  return {std::move(band), std::move(line)};
}

}  // namespace perc::widgets

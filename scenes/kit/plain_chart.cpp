// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/plain_chart.h"

#include <QCoreApplication>
#include <algorithm>

namespace perc::scenes {

using widgets::lineOf;
using widgets::Series;

namespace {

std::vector<double> doubles(const std::vector<float>& all) { return {all.begin(), all.end()}; }

}  // namespace

Series readLine(const QString& name, int colour, const std::vector<float>& x, const std::vector<float>& y) {
  Series series = lineOf(name, colour);
  series.valued = true;
  series.x = doubles(x);
  series.y = doubles(y);
  series.x.resize(std::min(series.x.size(), series.y.size()));
  series.y.resize(series.x.size());
  series.sparse = true;
  return series;
}

QString progressText(double done) {
  if (done >= 1) return {};
  return QCoreApplication::translate("perc::scenes::PlainChart", "%1 % done").arg(static_cast<int>(100 * done));
}

}  // namespace perc::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/worlds_map_table.h"

#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>

namespace perc::cartpole {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::WorldsMap", text, note, n);
}

constexpr double kEarth = 9.8, kMoon = 1.62;  // m/s²

widgets::HeatAxis axisOf(PhysicsAxis physics, const std::vector<double>& values) {
  const param::Declaration* d = param::find(schema().declarations(), physicsId(physics));
  const QString title = d ? tr("%1 (%2)").arg(widgets::translated(d->label), QString::fromUtf8(d->unit))
                          : QString::fromUtf8(physicsId(physics));
  return {title, {}, values};
}

std::size_t indexOf(const WorldsMap& map, const QPoint& cell) {
  return static_cast<std::size_t>(cell.y()) * map.valuesX.size() + static_cast<std::size_t>(cell.x());
}

}  // namespace

double worldMean(const WorldsMap& map, const QPoint& cell) {
  const std::size_t i = indexOf(map, cell);
  return map.counts[i] > 0 ? static_cast<double>(map.sums[i]) / map.counts[i] : rl::kUndefined;
}

QString worldReturnText(const WorldsMap& map, const QPoint& cell) {
  const QString place = tr("%1, %2").arg(physicsText(map.x, map.valuesX[static_cast<std::size_t>(cell.x())]),
                                         physicsText(map.y, map.valuesY[static_cast<std::size_t>(cell.y())]));
  const int count = map.counts[indexOf(map, cell)];
  if (count == 0) return tr("%1: not measured yet").arg(place);
  return tr("%1: mean return %2 of %Ln episodes", nullptr, count).arg(place, widgets::briefText(worldMean(map, cell)));
}

QString homeText(const CartPoleFrame& frame) {
  static const CartPoleParams usual;
  CartPoleParams rest = frame.params;
  rest.activity = Activity::Train;
  for (const PhysicsAxis axis : {frame.worldsMap.x, frame.worldsMap.y})
    setPhysicsValue(rest, axis, physicsValue(usual, axis));
  const QString agent = agentName(frame.params.agent);
  return tr("%1 · %2").arg(worldText(rest), learns(frame.params.agent)
                                                ? tr("%1 %2").arg(agent, trainingSteps(frame.worldsMap.policyStep))
                                                : agent);
}

widgets::HeatTable worldsTable(const CartPoleFrame& frame) {
  const WorldsMap& map = frame.worldsMap;
  widgets::HeatTable table;
  if (map.empty()) return table;
  table.x = axisOf(map.x, map.valuesX);
  table.y = axisOf(map.y, map.valuesY);
  for (int row = 0; row < table.y.size(); ++row)
    for (int column = 0; column < table.x.size(); ++column) table.values.push_back(worldMean(map, {column, row}));
  table.high = frame.params.stepLimit;
  table.highName = widgets::integerText(frame.params.stepLimit);
  table.title = homeText(frame);
  table.valueName = tr("mean return of an episode; hatched: not measured yet");
  for (const auto& [gravity, name] : {std::pair{kMoon, tr("Moon")}, std::pair{kEarth, tr("Earth")}}) {
    if (map.x == PhysicsAxis::Gravity) table.marks.push_back({name, gravity, std::nullopt});
    else if (map.y == PhysicsAxis::Gravity) table.marks.push_back({name, std::nullopt, gravity});
  }
  table.marks.push_back({tr("home"), map.homeX, map.homeY});
  return table;
}

}  // namespace perc::cartpole

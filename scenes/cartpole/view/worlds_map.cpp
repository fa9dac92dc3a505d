// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/worlds_map.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/field/heat_table_widget.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::WorldsMapView", text, note, n);
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

/// The mean return of a cell; NaN: not measured yet.
double worldMean(const WorldsMap& map, const QPoint& cell) {
  const std::size_t i = indexOf(map, cell);
  return map.counts[i] > 0 ? static_cast<double>(map.sums[i]) / map.counts[i] : rl::kUndefined;
}

/// "gravity 1.62 m/s², pole 1 m: mean return 212 of 3 episodes".
QString worldReturnText(const WorldsMap& map, const QPoint& cell) {
  const QString place = tr("%1, %2").arg(physicsText(map.x, map.valuesX[static_cast<std::size_t>(cell.x())]),
                                         physicsText(map.y, map.valuesY[static_cast<std::size_t>(cell.y())]));
  const int count = map.counts[indexOf(map, cell)];
  if (count == 0) return tr("%1: not measured yet").arg(place);
  return tr("%1: mean return %2 of %Ln episodes", nullptr, count).arg(place, widgets::briefText(worldMean(map, cell)));
}

/// The world of the map: that of the run without the two that vary.
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

/// The mean return of one policy over two physics parameters, with its home, the Earth and the Moon.
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

}  // namespace

WorldsMapView::WorldsMapView(QWidget* parent) : LabView(parent), m_map(new widgets::HeatTableWidget(this)) {
  fillWith(m_map, tr("Other worlds"));
  m_map->setAccessibleDescription(
      tr("Arrow keys read another world, Return chooses it, Escape takes the pointer away."));
  m_map->setHint(tr("Point at a world to read its return. Click it, then “Go there”."));
  m_map->setReadout([this](const QPoint& cell) { return worldReturnText(m_frame->worldsMap, cell); });
  m_map->setEmptyText(describe());
  m_go = new QAction(tr("Go there"), this);
  m_go->setToolTip(tr("Take the run to the chosen world: its two parameters are set"));
  m_go->setEnabled(false);
  addAction(m_go);
  connect(m_go, &QAction::triggered, this, &WorldsMapView::goThere);
  connect(m_map, &widgets::HeatTableWidget::chosenChanged, this,
          [this] { m_go->setEnabled(m_map->chosen().has_value()); });
}

QWidget* WorldsMapView::createHeadWidget(QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setDefaultAction(m_go);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::TabFocus);
  widgets::setButtonRole(button, widgets::ButtonRole::Plain);
  return button;
}

void WorldsMapView::goThere() {
  if (!m_map->chosen()) return;
  const WorldsMap& map = m_frame->worldsMap;
  emit requested(request::Set{physicsId(map.x), map.valuesX[static_cast<std::size_t>(m_map->chosen()->x())]});
  emit requested(request::Set{physicsId(map.y), map.valuesY[static_cast<std::size_t>(m_map->chosen()->y())]});
  emit requestsFinished();
}

void WorldsMapView::refresh() { m_map->setTable(worldsTable(*m_frame)); }

void WorldsMapView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_map->render(painter, rect, theme);
}

std::string WorldsMapView::csv() const {
  data::CsvWriter csv;
  const PhysicsAxis x = m_frame ? m_frame->worldsMap.x : PhysicsAxis::Gravity,
                    y = m_frame ? m_frame->worldsMap.y : PhysicsAxis::PoleLength;
  csv.text(physicsId(x)).text(physicsId(y)).text("mean-return").text("episodes").endRow();
  if (!m_frame) return csv.str();
  const WorldsMap& map = m_frame->worldsMap;
  for (std::size_t row = 0; row < map.valuesY.size(); ++row)
    for (std::size_t column = 0; column < map.valuesX.size(); ++column) {
      const double mean = worldMean(map, {static_cast<int>(column), static_cast<int>(row)});
      csv.number(map.valuesX[column])
          .number(map.valuesY[row])
          .number(mean)
          .number(map.counts[row * map.valuesX.size() + column])
          .endRow();
    }
  return csv.str();
}

QString WorldsMapView::describe() const {
  if (m_map->table().empty())
    return tr(
        "Trained here, tried there: how well the policy does in worlds with other physics will appear here as a map.");
  if (m_map->pointer()) return m_map->readout();
  const WorldsMap& map = m_frame->worldsMap;
  double sum = 0;
  int measured = 0;
  for (const double mean : m_map->table().values)
    if (std::isfinite(mean)) sum += mean, ++measured;
  if (measured == 0)
    return tr("%1. Home: %2, %3. Nothing is measured yet.")
        .arg(homeText(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY));
  QString text = tr("%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.")
                     .arg(homeText(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY),
                          widgets::integerText(measured), widgets::integerText(static_cast<qint64>(map.counts.size())),
                          widgets::briefText(sum / measured));
  text += QLatin1Char(' ') + m_map->extremes();
  if (m_map->chosen()) text += QLatin1Char(' ') + m_map->readout() + QLatin1Char('.');
  return text;
}

QString WorldsMapView::subtitle() const {
  if (m_map->table().empty()) return {};
  const auto& counts = m_frame->worldsMap.counts;
  const auto measured = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
  return tr("%1 of %2 worlds measured")
      .arg(widgets::integerText(measured), widgets::integerText(static_cast<qint64>(counts.size())));
}

}  // namespace perc::cartpole

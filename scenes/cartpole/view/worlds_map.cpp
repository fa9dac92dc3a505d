// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/view/track_words.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/cartpole/view/worlds_map_table.h"
#include "scenes/kit/lab_view.h"
#include "widgets/field/heat_table_widget.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {

/// Trained here, tried there: the mean return of the policy over two physics parameters, measured while it is watched.
/// A click chooses a world, "Go there" takes the run to it. Its CSV has a row for each cell: the two parameters, the
/// mean return (empty: not measured) and episodes.
class WorldsMapView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  WorldsMapView() : m_map(new widgets::HeatTableWidget(this)) {
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

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_map->render(painter, rect, theme);
  }

  std::string csv() const override {
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

  QString describe() const override {
    if (m_map->table().empty())
      return tr(
          "Trained here, tried there: how well the policy does in worlds with other physics will appear here as a "
          "map.");
    if (m_map->pointer()) return m_map->readout();
    const WorldsMap& map = m_frame->worldsMap;
    double sum = 0;
    int measured = 0;
    for (const double mean : m_map->table().values)
      if (std::isfinite(mean)) sum += mean, ++measured;
    if (measured == 0)
      return tr("%1. Home: %2, %3. Nothing is measured yet.")
          .arg(homeText(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY));
    QString text =
        tr("%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.")
            .arg(homeText(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY),
                 widgets::integerText(measured), widgets::integerText(static_cast<qint64>(map.counts.size())),
                 widgets::briefText(sum / measured));
    text += QLatin1Char(' ') + m_map->extremes();
    if (m_map->chosen()) text += QLatin1Char(' ') + m_map->readout() + QLatin1Char('.');
    return text;
  }

  QString subtitle() const override {
    if (m_map->table().empty()) return {};
    const auto& counts = m_frame->worldsMap.counts;
    const auto measured = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
    return tr("%1 of %2 worlds measured")
        .arg(widgets::integerText(measured), widgets::integerText(static_cast<qint64>(counts.size())));
  }

  QWidget* createHeadWidget(QWidget* parent) override {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(m_go);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    widgets::setButtonRole(button, widgets::ButtonRole::Plain);
    return button;
  }

  QSize sizeHint() const override { return {520, 480}; }

 private:
  void refresh() override { m_map->setTable(worldsTable(*m_frame)); }

  void goThere() {
    if (!m_map->chosen()) return;
    const WorldsMap& map = m_frame->worldsMap;
    emit requested(request::Set{physicsId(map.x), map.valuesX[static_cast<std::size_t>(m_map->chosen()->x())]});
    emit requested(request::Set{physicsId(map.y), map.valuesY[static_cast<std::size_t>(m_map->chosen()->y())]});
    emit requestsFinished();
  }

  widgets::HeatTableWidget* m_map;
  QAction* m_go;
};

std::unique_ptr<scenes::SceneView> makeWorldsMapView() { return std::make_unique<WorldsMapView>(); }

}  // namespace perc::cartpole

#include "worlds_map.moc"

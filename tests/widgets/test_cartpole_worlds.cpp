// SPDX-License-Identifier: GPL-3.0-or-later
// Other worlds: the three physics beside each other, and the map of how well an agent does elsewhere.
#include "core/cartpole/world.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/cartpole/view/worlds_painter.h"
#include "tests/widgets/cartpole_support.h"
#include "widgets/field/heat_table_widget.h"
#include "widgets/paint/colour_maps.h"

#include <QTest>
#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::widgets;
using namespace perc::test;

namespace {

std::shared_ptr<CartPoleFrame> comparedWorlds() {
  auto frame = training();
  WorldsComparison& w = frame->worlds;
  const CartPoleState start{0.1, 0.02, 0.04, -0.1};
  for (int i = 0; i < 25; ++i) w.pushes.push_back(i % 2 ? 10 : -10);
  for (int which = 0; which < WorldsComparison::kCount; ++which) {
    const WorldKind kind = which == WorldsComparison::kExact       ? WorldKind::Exact
                           : which == WorldsComparison::kGymnasium ? WorldKind::Gymnasium
                                                                   : WorldKind::Box2D;
    const int subSteps = which == WorldsComparison::kBox2DTraining ? 4 : which == WorldsComparison::kBox2DDemo ? 10 : 1;
    const auto world = makeWorld(kind, frame->params.physics(), subSteps);
    world->setState(start);
    auto& states = w.states[static_cast<std::size_t>(which)];
    states.push_back(start);
    for (const double push : w.pushes) {
      world->step({push, 0, 0, 1});
      states.push_back(world->state());
    }
  }
  return frame;
}

/// Measured in the lower half: 500 but at the lowest gravity, where it is 3 x 212.
std::shared_ptr<CartPoleFrame> measuredMap() {
  auto frame = training();
  WorldsMap& map = frame->worldsMap;
  map.policyStep = 35000;
  map.homeX = 9.8;
  map.homeY = 1;
  for (int i = 0; i < WorldsMap::kSide; ++i) {
    map.valuesX.push_back(1.62 * std::pow(25 / 1.62, i / 14.0));
    map.valuesY.push_back(0.2 * std::pow(4 / 0.2, i / 14.0));
  }
  for (int row = 0; row < WorldsMap::kSide; ++row)
    for (int column = 0; column < WorldsMap::kSide; ++column) {
      const int count = row < 8 ? 3 : 0;
      map.counts.push_back(count);
      map.sums.push_back(static_cast<float>(count * (column == 0 ? 212 : 500)));
    }
  return frame;
}

}  // namespace

TEST_CASE("three physics: the numbers of their parting, at every step", "[cartpole-track]") {
  application();
  const auto made = makeWorldsView();
  auto& view = *made;
  CHECK(view.describe().contains(QStringLiteral("will appear")));
  view.resize(kTrackSize);
  const auto frame = comparedWorlds();
  view.setFrame(frame);
  view.show();
  const double four = differenceOf(frame->worlds, WorldsComparison::kBox2DTraining, 1).angle,
               one = differenceOf(frame->worlds, WorldsComparison::kBox2D1, 1).angle;
  CHECK(one / four == Approx(4).epsilon(0.1));
  CHECK(four < 1e-3);
  CHECK(errorGrowth({}) == Approx(2.21).epsilon(0.01));
  const QString text = view.describe();
  INFO(text.toStdString());
  CHECK(text.contains(
      QStringLiteral("Gymnasium: %1°")
          .arg(QString::number(
              differenceOf(frame->worlds, WorldsComparison::kGymnasium, 1).angle * 180 / 3.14159265358979, 'f', 2))));
  CHECK(text.contains(QStringLiteral("after 25 steps")));
  QTest::keyClick(&view, Qt::Key_Left);
  CHECK(view.describe().contains(QStringLiteral("after 24 steps")));
  QTest::keyClick(&view, Qt::Key_Escape);
  CHECK(view.describe().contains(QStringLiteral("after 25 steps")));
  const std::string csv = view.csv();
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 27);
  CHECK(csv.find("box2d-training-theta-dot") != std::string::npos);
  const QImage picture = pictureOf(view);
  CHECK(countNear(picture, picture.rect(), palette(false).classes[1], 30) > 100);
}

TEST_CASE("the map of other worlds: coloured where measured, read by pointer and keys", "[cartpole-track]") {
  application();
  const auto made = makeWorldsMapView();
  auto& view = *made;
  auto& map = *view.findChild<HeatTableWidget*>();
  CHECK(view.describe().startsWith(QStringLiteral("Trained here, tried there: how well")));
  view.resize(560, 480);
  view.setFrame(measuredMap());
  view.show();
  CHECK(view.subtitle() == QStringLiteral("120 of 225 worlds measured"));
  const QImage picture = view.grab().toImage();
  const ColourTable table = colourTable(ColourMap::Viridis, palette(false));
  const QRect full = map.cellRect({12, 3}).toRect(), low = map.cellRect({0, 3}).toRect(),
              none = map.cellRect({12, 12}).toRect();
  CHECK(distance(picture.pixelColor(full.center()), QColor(table[255])) < 4);
  CHECK(distance(picture.pixelColor(low.topLeft() + QPoint(4, 4)),
                 QColor(table[static_cast<std::size_t>(colourIndex(212, 0, 500))])) < 4);
  CHECK(countNear(picture, none, palette(false).outline, 40) > 10);
  QTest::mouseMove(&map, low.center());
  INFO(map.readout().toStdString());
  CHECK(map.readout().startsWith(QStringLiteral("gravity 1.62 m/s², pole ")));
  CHECK(map.readout().endsWith(QStringLiteral("mean return 212 of 3 episodes")));
  QTest::keyClick(&map, Qt::Key_Right);
  CHECK(map.readout().endsWith(QStringLiteral("mean return 500 of 3 episodes")));
  for (int i = 0; i < 12; ++i) QTest::keyClick(&map, Qt::Key_Up);
  CHECK(map.readout().endsWith(QStringLiteral("not measured yet")));
  QTest::keyClick(&map, Qt::Key_Escape);
  const QString text = view.describe();
  CHECK(text.contains(QStringLiteral("Lowest: gravity 1.62 m/s²")));
  CHECK(text.contains(QStringLiteral("35,000 training steps")));
  const std::string csv = view.csv();
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 226);
  CHECK(csv.find("1.62,0.2,212,3") != std::string::npos);
}

TEST_CASE("a click on the map chooses a world, and the run goes there", "[cartpole-track]") {
  application();
  const auto made = makeWorldsMapView();
  auto& view = *made;
  auto& map = *view.findChild<HeatTableWidget*>();
  view.resize(560, 480);
  QSignalSpy spy(&view, &scenes::SceneView::requested);
  const auto frame = measuredMap();
  view.setFrame(frame);
  view.show();
  CHECK_FALSE(actionOf(view, "Go there")->isEnabled());
  QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect({0, 5}).center().toPoint());
  CHECK(spy.count() == 0);
  REQUIRE(actionOf(view, "Go there")->isEnabled());
  actionOf(view, "Go there")->trigger();
  REQUIRE(spy.count() == 2);
  const auto set = [&](int i) { return std::get<request::Set>(spy[i][0].value<Request>()); };
  CHECK(set(0).id == "gravity");
  CHECK(std::get<double>(set(0).value) == Approx(1.62));
  CHECK(set(1).id == "pole-length");
  CHECK(std::get<double>(set(1).value) == frame->worldsMap.valuesY[5]);
}

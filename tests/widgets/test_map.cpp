// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support.h"
#include "tests/widgets/surface_support.h"
#include "widgets/field/map_widget.h"
#include "widgets/field/surface_scale.h"
#include "widgets/plot/path_chart.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace perc;
using namespace perc::widgets;
using test::peak;

namespace {

QImage picture(const SurfaceData& data, std::vector<MapArrow> arrows = {}) {
  MapPainter painter;
  painter.setData(data, std::move(arrows));
  return test::painted({560, 480}, {}, [&](QPainter& p) { painter.paint(p, QRectF(0, 0, 560, 480), {}); });
}

QRect plotOf(const SurfaceData& data) {
  MapPainter painter;
  painter.setData(data);
  return painter.plotRect(QRectF(0, 0, 560, 480), {}).toRect();
}

QPoint pixelOf(const QRect& plot, double x, double y) {
  return {plot.left() + static_cast<int>((x + 2) / 4 * plot.width()),
          plot.bottom() - static_cast<int>((y + 2) / 4 * plot.height())};
}

/// Something else is painted there, or right beside.
bool differ(const QImage& a, const QImage& b, const QPoint& at) {
  for (int dx = -3; dx <= 3; ++dx)
    for (int dy = -3; dy <= 3; ++dy)
      if (test::distance(a.pixelColor(at + QPoint(dx, dy)), b.pixelColor(at + QPoint(dx, dy))) > 40) return true;
  return false;
}

}  // namespace

TEST_CASE("a map is bright where the surface is high", "[map]") {
  test::application();
  const QImage image = picture(peak());
  const QRect plot = plotOf(peak());
  CHECK(image.pixelColor(pixelOf(plot, 0.5, -0.5)).lightness() >
        image.pixelColor(pixelOf(plot, -1.5, 1.5)).lightness() + 60);
}

TEST_CASE("holes, fog and what is cut have colours of their own on a map", "[map]") {
  test::application();
  SurfaceData data = peak();
  const QPoint place = pixelOf(plotOf(data), -1, 1);
  const QColor plain = picture(data).pixelColor(place);
  auto holed = std::make_shared<Grid>(*data.heights);
  for (int row = 28; row < 34; ++row)
    for (int column = 8; column < 14; ++column)
      holed->values[static_cast<std::size_t>(row * 41 + column)] = std::nanf("");
  SurfaceData other = data;
  other.heights = holed;
  CHECK(test::distance(picture(other).pixelColor(place), plain) > 40);
  other = data;
  other.lit.assign(data.heights->values.size(), 0);
  for (int i = 0; i < 41 * 10; ++i) other.lit[static_cast<std::size_t>(i)] = 1;
  CHECK(test::distance(picture(other).pixelColor(place), plain) > 40);
  other = data;
  other.clip = 0.3;
  CHECK(test::distance(picture(other).pixelColor(pixelOf(plotOf(other), 0.5, -0.5)),
                       picture(data).pixelColor(pixelOf(plotOf(data), 0.5, -0.5))) > 40);
}

TEST_CASE("a map shows paths and arrows", "[map]") {
  test::application();
  SurfaceData data = peak();
  const QImage plain = picture(data);
  const QImage arrow = picture(data, {{QPointF(-1.5, 1), QPointF(1, 0), 0, 0, QStringLiteral("step")}});
  CHECK(differ(arrow, plain, pixelOf(plotOf(data), -1, 1)));
  CHECK_FALSE(differ(arrow, plain, pixelOf(plotOf(data), -1, -1.5)));
  SurfaceData walked = data;
  walked.paths = {{{QPointF(-1.5, -1), QPointF(0, -1)}, {}, 1, QStringLiteral("walk")}};
  CHECK(differ(picture(walked), picture(data), pixelOf(plotOf(walked), -1, -1)));
}

TEST_CASE("a click on a map says which place was meant, and keys read it", "[map]") {
  test::application();
  MapWidget widget;
  widget.resize(520, 480);
  widget.setData(peak());
  widget.show();
  QSignalSpy clicks(&widget, &MapWidget::clicked);
  const QRect plot = widget.plotRect().toRect();
  QTest::mouseClick(&widget, Qt::LeftButton, {}, pixelOf(plot, 0.5, -0.5));
  REQUIRE(clicks.size() == 1);
  CHECK(std::abs(clicks[0][0].toDouble() - 0.5) < 0.03);
  CHECK(std::abs(clicks[0][1].toDouble() + 0.5) < 0.03);
  CHECK(widget.readout().contains(QStringLiteral("loss")));
  const QPointF before = *widget.pointer();
  widget.setFocus();
  QTest::keyClick(&widget, Qt::Key_Right, Qt::ShiftModifier);
  CHECK(widget.pointer()->x() > before.x() + 0.3);
  CHECK(widget.spokenValue() == widget.readout());
}

TEST_CASE("heights choose their scale, and what a path has seen is lit", "[map]") {
  const auto grid = test::sampled(21, [](double x, double y) { return std::exp(4 * (x + y)); });
  CHECK(scaleOf(*grid, true).log);
  const SurfaceScale cut = scaleOf(*grid, false);
  CHECK_FALSE(cut.log);
  REQUIRE(cut.clip);
  CHECK(cut.range.maximum == *cut.clip);
  CHECK_FALSE(scaleOf(*test::sampled(21, [](double x, double y) { return 1 + x * x + y * y; }), true).log);
  const auto valley = test::sampled(21, [](double x, double) { return 1000 * x * x; });  // 0 along the middle
  CHECK_FALSE(scaleOf(*valley, true).log);
  const SurfaceScale open = scaleOf(*valley, true, 0.1);
  CHECK(open.log);
  CHECK(open.range.minimum > 0);
  const auto lit = samplesNear(*grid, {{{QPointF(0, 0)}}}, 0.1);
  CHECK(lit[10 * 21 + 10] == 1);
  CHECK(lit[0] == 0);
  const auto lowest = lowestPlace(*grid, {0, 0});
  REQUIRE(lowest);
  CHECK(lowest->x() < -1.8);
  const auto pits = test::sampled(21, [](double x, double y) { return -x * x + y * y; });  // one at each side
  CHECK(lowestPlace(*pits, {0.3, 0})->x() > 1.8);
  CHECK(lowestPlace(*pits, {-0.3, 0})->x() < -1.8);
}

TEST_CASE("points of a chart are pulled by hand and by keys", "[path-chart]") {
  test::application();
  PathChart chart;
  chart.resize(480, 320);
  PathModel model;
  Series line = lineOf({}, 0);
  line.x = {0, 100, 200};
  line.y = {0.1, 0.01, 0.001};
  model.series = {line};
  model.options.logY = true;
  for (std::size_t i = 0; i < 3; ++i) model.path.emplace_back(line.x[i], line.y[i]);
  model.movable = true;
  chart.setModel(model);
  chart.show();
  QSignalSpy moved(&chart, &PathChart::moved), released(&chart, &PathChart::released);
  QObject::connect(&chart, &PathChart::dragged, &chart,
                   [&](std::size_t place) { chart.setPlace(place, QStringLiteral("here")); });
  const QPoint from = chart.pixelOf(1).toPoint();
  QTest::mousePress(&chart, Qt::LeftButton, {}, from);
  QTest::mouseMove(&chart, from + QPoint(0, -40));
  QTest::mouseRelease(&chart, Qt::LeftButton, {}, from + QPoint(0, -40));
  REQUIRE(moved.size() >= 1);
  CHECK(moved.last()[0].value<std::size_t>() == 1);
  CHECK(moved.last()[1].toPointF().y() > 0.012);
  CHECK(released.size() == 1);
  chart.setFocus();
  moved.clear();
  QTest::keyClick(&chart, Qt::Key_Down);
  REQUIRE(moved.size() == 1);
  CHECK(moved[0][1].toPointF().y() < 0.01);
}

TEST_CASE("a logarithmic scale that is to begin below 0 begins at the heights instead", "[map]") {
  SurfaceData data;
  data.heights = test::sampled(21, [](double x, double y) { return 1 + x * x + y * y; });
  data.log = true;
  data.range = Span{-4, 2500};
  const SurfaceMesh mesh(data, nullptr);
  CHECK(mesh.heightAxis().span.minimum > 0);
  CHECK(mesh.shareAt(0.5, 0.5) < mesh.shareAt(0, 0));
  data.log = false;
  CHECK(SurfaceMesh(data, nullptr).heightAxis().span.minimum == -4);
}

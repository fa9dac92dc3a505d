// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support.h"
#include "tests/widgets/surface_support.h"
#include "widgets/field/surface_widget.h"

#include <QSignalSpy>
#include <QTest>

using namespace perc;
using namespace perc::widgets;
using test::peak;

namespace {

void prepare(SurfaceWidget& widget) {
  widget.resize(520, 480);
  widget.setData(peak());
  widget.show();
}

/// Where the top of the peak of `peak()` is seen.
QPoint topOf(const SurfaceWidget& widget) {
  const SurfaceMesh& mesh = widget.painter().mesh();
  return widget.projection().pixel(mesh.xAxis().share(0.5), mesh.yAxis().share(-0.5), 0.97).toPoint();
}

}  // namespace

TEST_CASE("pointing at the peak of a surface reads its value", "[surface]") {
  test::application();
  SurfaceWidget widget;
  prepare(widget);
  QTest::mouseMove(&widget, topOf(widget));
  REQUIRE(widget.pointer());
  const Grid& grid = *widget.painter().data().heights;
  CHECK(std::abs(grid.x(widget.pointer()->x()) - 0.5) < 0.2);
  CHECK(std::abs(grid.y(widget.pointer()->y()) + 0.5) < 0.2);
  CHECK(widget.readout().contains(QStringLiteral("loss = 0.9")));
  CHECK(widget.spokenValue() == widget.readout());
  widget.setReadout([](double x, double) { return QString::number(x > 0); });
  CHECK(widget.readout() == QStringLiteral("1"));
}

TEST_CASE("a drag turns a surface and a click chooses a place, and new data keep the angle", "[surface]") {
  test::application();
  SurfaceWidget widget;
  prepare(widget);
  QSignalSpy clicks(&widget, &SurfaceWidget::clicked), turns(&widget, &SurfaceWidget::turned);
  const SurfaceAngle before = widget.angle();
  QTest::mousePress(&widget, Qt::LeftButton, {}, {200, 200});
  QTest::mouseMove(&widget, {300, 200});
  QTest::mouseRelease(&widget, Qt::LeftButton, {}, {300, 200});
  CHECK(widget.angle().azimuth < before.azimuth - 20);
  CHECK(widget.angle().elevation == before.elevation);
  CHECK(clicks.isEmpty());
  CHECK(turns.size() == 1);
  QTest::mousePress(&widget, Qt::LeftButton, {}, {200, 100});
  QTest::mouseMove(&widget, {200, 2000});
  QTest::mouseRelease(&widget, Qt::LeftButton, {}, {200, 2000});
  CHECK(widget.angle().elevation == SurfaceProjection::kMostElevation);
  const SurfaceAngle now = widget.angle();
  widget.setData(peak());
  CHECK(widget.angle() == now);
  QTest::mouseClick(&widget, Qt::LeftButton, {}, topOf(widget));
  REQUIRE(clicks.size() == 1);
  CHECK(clicks[0][0].toDouble() == Approx(0.5).margin(0.1));
  CHECK(clicks[0][1].toDouble() == Approx(-0.5).margin(0.1));
}

TEST_CASE("a surface is read and turned by keys alone", "[surface]") {
  test::application();
  SurfaceWidget widget;
  prepare(widget);
  QSignalSpy clicks(&widget, &SurfaceWidget::clicked);
  const auto key = [&](Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&widget, which, with); };
  key(Qt::Key_Right);
  REQUIRE(widget.pointer() == QPoint(20, 20));
  for (const double azimuth : {-60.0, 30.0, 120.0, -150.0}) {  // to the right is to the right at every angle
    widget.setAngle({azimuth, 40});
    const auto pixel = [&] {
      const SurfaceMesh& mesh = widget.painter().mesh();
      return widget.projection().pixel(mesh.u(widget.pointer()->x()), mesh.v(widget.pointer()->y()), 0);
    };
    QPointF before = pixel();
    key(Qt::Key_Right);
    CHECK(pixel().x() > before.x());
    before = pixel();
    key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(pixel().y() < before.y());
    key(Qt::Key_Down, Qt::ShiftModifier);
  }
  key(Qt::Key_Return);
  CHECK(clicks.size() == 1);
  const SurfaceAngle before = widget.angle();
  key(Qt::Key_Comma);
  CHECK(widget.angle().azimuth > before.azimuth);
  key(Qt::Key_PageUp);
  CHECK(widget.angle().elevation > before.elevation);
  key(Qt::Key_Escape);
  CHECK_FALSE(widget.pointer());
}

TEST_CASE("a surface is sharp a moment after it was turned, and without data says what will appear", "[surface]") {
  test::application();
  SurfaceWidget widget;
  widget.resize(520, 480);
  CHECK(widget.spokenValue() == widget.emptyText());
  CHECK_FALSE(widget.emptyText().isEmpty());
  prepare(widget);
  widget.setAngle({10, 40});
  const QImage turning = widget.grab().toImage();
  CHECK(QTest::qWaitFor([&] { return widget.grab().toImage() != turning; }, 3000));
}

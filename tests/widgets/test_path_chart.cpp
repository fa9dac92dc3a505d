// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/plot/path_chart.h"
#include "widgets/plot/series_digest.h"
#include "widgets/table/data_table.h"
#include "widgets/table/fact_table.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace perc;
using namespace perc::widgets;

namespace {

/// A path of 11 places up the diagonal.
PathModel diagonal() {
  PathModel model;
  Series line;
  for (int i = 0; i <= 10; ++i) {
    line.x.push_back(i / 10.0);
    line.y.push_back(i / 10.0);
    model.path.emplace_back(i / 10.0, i / 10.0);
  }
  model.series.push_back(line);
  model.options.xSpan = model.options.ySpan = Span{0, 1};
  model.options.xTitle = QStringLiteral("x");
  return model;
}

struct Shown {
  explicit Shown(PathModel model) {
    chart.resize(400, 320);
    chart.setModel(std::move(model));
    chart.show();
    QObject::connect(&chart, &PathChart::dragged, &chart,
                     [this](std::size_t place) { chart.setPlace(place, QStringLiteral("place %1").arg(place)); });
  }
  void moveTo(std::size_t place) {
    const QPointF at = chart.pixelOf(place);
    QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
  }
  QImage picture() { return chart.grab().toImage(); }
  QApplication& application = test::application();  // before any widget
  PathChart chart;
};

}  // namespace

TEST_CASE("a place is dragged along the path and let go once", "[path]") {
  Shown shown(diagonal());
  shown.chart.setPlace(2, QStringLiteral("place 2"));
  QSignalSpy dragged(&shown.chart, &PathChart::dragged), released(&shown.chart, &PathChart::released);
  QTest::mousePress(&shown.chart, Qt::LeftButton, {}, shown.chart.pixelOf(2).toPoint());
  for (const std::size_t place : {3, 4, 7}) shown.moveTo(place);
  CHECK(shown.chart.place() == std::size_t{7});
  CHECK(dragged.size() == 3);
  CHECK(released.isEmpty());
  QTest::mouseRelease(&shown.chart, Qt::LeftButton, {}, shown.chart.pixelOf(7).toPoint());
  CHECK(released.size() == 1);
  shown.moveTo(3);  // without a button
  CHECK(shown.chart.place() == std::size_t{7});
}

TEST_CASE("a press far from the path takes hold of nothing", "[path]") {
  Shown shown(diagonal());
  shown.chart.setPlace(5, {});
  QSignalSpy dragged(&shown.chart, &PathChart::dragged);
  QTest::mouseClick(
      &shown.chart, Qt::LeftButton, {},
      QPoint(static_cast<int>(shown.chart.pixelOf(0).x()) + 20, static_cast<int>(shown.chart.pixelOf(10).y()) + 10));
  CHECK(dragged.isEmpty());
}

TEST_CASE("keys go along the axis, whichever way the path runs", "[path]") {
  PathModel falling = diagonal();
  std::reverse(falling.path.begin(), falling.path.end());  // as thresholds fall
  for (const bool reversed : {false, true}) {
    Shown shown(reversed ? falling : diagonal());
    shown.chart.setPlace(5, {});
    const double before = shown.chart.pixelOf(5).x();
    QTest::keyClick(&shown.chart, Qt::Key_Right);
    CHECK(shown.chart.pixelOf(*shown.chart.place()).x() > before);
    QTest::keyClick(&shown.chart, Qt::Key_Left);
    CHECK(*shown.chart.place() == 5);
    for (int i = 0; i < 20; ++i) QTest::keyClick(&shown.chart, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(*shown.chart.place() == (reversed ? 10 : 0));  // stays at the end
  }
}

TEST_CASE("moving the place paints the same chart below it, another size or theme a new one", "[path]") {
  Shown shown(diagonal());
  shown.chart.setPlace(5, QStringLiteral("five"));
  const QImage five = shown.picture();
  shown.chart.setPlace(8, QStringLiteral("eight"));
  CHECK(shown.picture() != five);
  shown.chart.setPlace(5, QStringLiteral("five"));
  CHECK(shown.picture() == five);
  CHECK(shown.chart.spokenValue() == QLatin1String("five"));
  shown.chart.resize(300, 260);
  CHECK(shown.picture().size() == shown.chart.size());
  PathModel other = diagonal();
  other.series[0].colour = 1;
  shown.chart.resize(400, 320);
  shown.chart.setModel(std::move(other));
  CHECK(shown.picture() != five);
}

TEST_CASE("an upright place stands where it is said, a chart with a fault says it", "[path]") {
  PathModel model = diagonal();
  model.upright = model.exact = true;
  Shown shown(std::move(model));
  shown.chart.setPlace(5, {}, 0.72);
  const QImage image = shown.picture();
  const Theme theme;
  const auto across = [&](double x) {  // dark pixels in the column of x, in the middle of the plot
    const int column =
        static_cast<int>(shown.chart.pixelOf(0).x() + x * (shown.chart.pixelOf(10).x() - shown.chart.pixelOf(0).x()));
    return test::countNear(image, QRect(column - 1, 60, 3, 60), theme.palette().text, 60);
  };
  CHECK(across(0.72) > 30);
  CHECK(across(0.5) == 0);
  PathModel faulty;
  faulty.fault = QStringLiteral("There are no positives.");
  shown.chart.setModel(faulty);
  CHECK(shown.chart.spokenValue() == faulty.fault);
}

TEST_CASE("the fact that is chosen is told in full, and stays chosen when its numbers change", "[facts]") {
  test::application();
  FactTable facts;
  facts.resize(400, 300);
  const auto row = [](const char* name, const char* value) {
    return Fact{
        {QLatin1String(name), QLatin1String(value)},
        {QLatin1String(name), {QStringLiteral("a / b = %1").arg(QLatin1String(value))}, QStringLiteral("Why.")}};
  };
  facts.setNothing(QStringLiteral("Facts will appear here."));
  CHECK(facts.spokenValue() == QLatin1String("Facts will appear here."));
  facts.setFacts({"Figure", "Value"}, {false, true}, {row("Precision", "0.5"), row("Recall", "0.7")});
  facts.choose(1);
  CHECK(facts.spokenValue().contains("a / b = 0.7"));
  facts.setFacts({"Figure", "Value"}, {false, true}, {row("Precision", "0.4"), row("Recall", "0.8")});
  CHECK(facts.chosen() == 1);
  CHECK(facts.spokenValue().contains("a / b = 0.8"));
  emit facts.table()->choiceMade({0});
  CHECK(facts.spokenValue().contains("a / b = 0.4"));
  facts.setFacts({"Figure", "Value"}, {false, true}, {row("Precision", "0.4")});
  facts.choose(5);  // there is no such row
  CHECK(facts.chosen() == 0);
  facts.setFacts({"Figure", "Value"}, {false, true}, {});
  CHECK(facts.spokenValue() == QLatin1String("Facts will appear here."));
}

TEST_CASE("of many rows straight above one another both ends are drawn, in their order", "[path]") {
  Series stairs;  // of a thousand steps up, in each of which a thousand rows lie above one another
  for (int step = 0; step < 1000; ++step)
    for (int row = 0; row < 20; ++row) {
      stairs.x.push_back(step / 1000.0);
      stairs.y.push_back(1 - row / 20.0);  // they fall
    }
  SeriesDigest digest;
  digest.update(stairs);
  Axes axes;
  axes.x.span = axes.y.span = Span{0, 1};
  const SeriesDrawing drawing = digest.draw(stairs, axes, 100);
  REQUIRE(drawing.lines.size() == 1);
  CHECK(drawing.lines[0].size() == 200);
  for (std::size_t i = 0; i + 1 < drawing.lines[0].size(); i += 2) {
    CHECK(drawing.lines[0][i].y() == 1);
    CHECK(drawing.lines[0][i + 1].y() == Approx(0.05));
  }
}

TEST_CASE("what is under the mouse is read beside it, along the path or across it", "[path]") {
  PathModel model = diagonal();
  model.options.yTitle = QStringLiteral("y");
  Shown shown(model);
  CHECK(shown.chart.reading().isEmpty());
  shown.moveTo(3);
  CHECK(shown.chart.reading() == QStringLiteral("x 0.300\ny 0.300"));
  model.upright = true;
  model.series.front().name = QStringLiteral("line");
  shown.chart.setModel(model);
  shown.moveTo(7);
  CHECK(shown.chart.reading().contains(QStringLiteral("0.7")));
  CHECK(shown.chart.reading().contains(QStringLiteral("line 0.7")));
  QEvent gone(QEvent::Leave);
  QCoreApplication::sendEvent(&shown.chart, &gone);
  CHECK(shown.chart.reading().isEmpty());
}

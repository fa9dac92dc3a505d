// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support.h"
#include "widgets/plot/line_chart.h"
#include "widgets/plot/series_digest.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <catch2/catch.hpp>

using namespace perc;
using namespace perc::widgets;

namespace {

Series columnOf(std::shared_ptr<const Curve> curve, std::size_t column, const char* name) {
  Series series;
  series.name = QLatin1String(name);
  series.curve = std::move(curve);
  series.column = column;
  return series;
}

/// `rows` rows of one figure.
std::shared_ptr<Curve> curveOf(int rows, const std::function<float(int)>& figure) {
  auto curve = std::make_shared<Curve>(std::vector<std::string>{"loss"});
  for (int i = 0; i < rows; ++i) {
    const float value = figure(i);
    curve->append(i, &value);
  }
  return curve;
}

class Drawn {
 public:
  Drawn(std::vector<Series> series, const ChartOptions& options, const Theme& theme = {}) {
    chart.resize(400, 300);
    chart.setOptions(options);
    chart.setSeries(std::move(series));
    image = QImage(chart.size(), QImage::Format_RGB32);
    image.fill(theme.palette().card);
    chart.QWidget::render(&image, {}, {}, QWidget::DrawChildren);
  }
  /// Pixels of the colour around a place of the chart.
  int around(double x, double y, const QColor& colour, int reach = 3) const {
    const QPoint at = chart.axes().toPixel(chart.plotRect(), x, y).toPoint();
    return test::countNear(image, QRect(at - QPoint(reach, reach), QSize(2 * reach + 1, 2 * reach + 1)), colour, 60);
  }
  LineChart chart;
  QImage image;
};

ChartOptions fixedAxes() {
  ChartOptions options;
  options.xTitle = QStringLiteral("update");
  options.xSpan = Span{0, 100};
  options.ySpan = Span{0, 1};
  return options;
}

}  // namespace

TEST_CASE("a chart draws its line where the numbers are") {
  test::application();
  const QColor accent = palette(false).accent;
  const Drawn drawn({columnOf(curveOf(101, [](int i) { return static_cast<float>(i) / 100; }), 0, "loss")}, fixedAxes());
  for (const double x : {10.0, 50.0, 90.0}) {
    CHECK(drawn.around(x, x / 100, accent) >= 4);
    CHECK(drawn.around(x, 1.05 - x / 100 + (x == 50 ? 0.3 : 0), accent) == 0);
  }
}

TEST_CASE("a line ends where its value is no longer finite, and the spot is marked") {
  test::application();
  const Palette& p = palette(false);
  const auto gap = [](int i) { return i >= 40 && i < 60 ? std::nanf("") : i == 80 ? INFINITY : 0.5F; };
  const Drawn drawn({columnOf(curveOf(101, gap), 0, "loss")}, fixedAxes());
  CHECK(drawn.around(20, 0.5, p.accent) >= 4);
  CHECK(drawn.around(50, 0.5, p.accent) == 0);
  CHECK(drawn.around(70, 0.5, p.accent) >= 4);
  CHECK(drawn.around(40, 0.97, p.error, 7) >= 8);
  CHECK(drawn.around(80, 0.97, p.error, 7) >= 8);
  CHECK(drawn.around(20, 0.97, p.error, 7) == 0);
  Series sparse = columnOf(curveOf(101, [](int i) { return i % 10 ? std::nanf("") : 0.5F; }), 0, "test");
  sparse.sparse = true;
  const Drawn joined({sparse}, fixedAxes());
  CHECK(joined.around(25, 0.5, p.accent) >= 4);
  CHECK(test::countNear(joined.image, joined.image.rect(), p.error) == 0);
  CHECK(joined.chart.valueAt(0, 27) == Approx(0.5));
}

TEST_CASE("on a log axis values at or below zero are on the floor and marked; the rest stays") {
  test::application();
  ChartOptions options = fixedAxes();
  options.logY = true;
  options.ySpan = Span{0.001, 1};
  const Drawn drawn({columnOf(curveOf(101, [](int i) { return i >= 45 && i <= 55 ? 0.0F : 0.1F; }), 0, "loss")}, options);
  CHECK(drawn.around(20, 0.1, palette(false).accent) >= 4);
  CHECK(drawn.around(80, 0.1, palette(false).accent) >= 4);
  CHECK(drawn.around(50, 0.001, palette(false).accent, 5) >= 8);
  CHECK(drawn.around(20, 0.001, palette(false).accent, 5) == 0);
  CHECK(drawn.chart.axes().toPixel(drawn.chart.plotRect(), 50, 0.001).y() > drawn.chart.axes().toPixel(drawn.chart.plotRect(), 50, 0.1).y());
}

TEST_CASE("of many rows, none of the peaks is lost") {
  test::application();
  const auto curve = curveOf(100000, [](int i) { return i == 54321 ? 0.9F : i == 70007 ? 0.05F : 0.5F; });
  ChartOptions options = fixedAxes();
  options.xSpan = Span{0, 100000};
  const Drawn drawn({columnOf(curve, 0, "loss")}, options);
  CHECK(drawn.around(54321, 0.88, palette(false).accent) >= 3);
  CHECK(drawn.around(70007, 0.07, palette(false).accent) >= 3);
  SeriesDigest digest;
  const Series series = columnOf(curve, 0, "loss");
  digest.update(series);
  const SeriesDrawing drawing = digest.draw(series, drawn.chart.axes(), 300);
  REQUIRE(drawing.lines.size() == 1);
  CHECK(drawing.lines[0].size() <= 600);
}

TEST_CASE("a curve that grows gives the same drawing as one taken in whole, and another run starts anew") {
  const auto wave = [](int i) { return std::sin(static_cast<float>(i) / 50) + 1.1F; };
  Axes axes;
  axes.x.span = {0, 5000};
  axes.y.span = {0, 3};
  Series grown = columnOf(nullptr, 0, "loss");
  SeriesDigest digest, fresh;
  for (const int rows : {10, 1000, 2500, 5000}) {
    grown.curve = curveOf(rows, wave);
    digest.update(grown);
    (void)digest.draw(grown, axes, 200);
  }
  fresh.update(grown);
  CHECK(digest.draw(grown, axes, 200).lines == fresh.draw(grown, axes, 200).lines);
  grown.curve = curveOf(5000, [&](int i) { return wave(i) * 2; });
  digest.update(grown);
  CHECK(digest.ySpan().maximum == Approx(4.2).margin(0.01));
  grown.curve = curveOf(100, wave);
  digest.update(grown);
  CHECK(digest.xSpan() == Span{0, 99});
}

TEST_CASE("the legend says the values where it is read") {
  test::application();
  LineChart chart;
  chart.resize(400, 300);
  ChartOptions options;
  options.xTitle = QStringLiteral("update");
  options.emptyText = QStringLiteral("The loss appears with the first update.");
  chart.setOptions(options);
  CHECK(chart.spokenValue() == options.emptyText);
  chart.setSeries({columnOf(curveOf(101, [](int i) { return static_cast<float>(i) / 1000; }), 0, "training loss")});
  CHECK(chart.legendTexts() == QStringList{"training loss 0.100"});
  chart.setCursor(50);
  CHECK(chart.legendTexts() == QStringList{"training loss 0.0500"});
  chart.show();
  QSignalSpy hovered(&chart, &LineChart::hovered);
  QTest::mouseMove(&chart, chart.axes().toPixel(chart.plotRect(), 20.3, 0.05).toPoint());
  REQUIRE(hovered.count() == 1);
  CHECK(hovered[0][0].toDouble() == Approx(20.3).margin(0.4));
  CHECK(chart.legendTexts() == QStringList{"training loss 0.0200"});
  QTest::keyClick(&chart, Qt::Key_Escape);
  QTest::keyClick(&chart, Qt::Key_Left);
  CHECK(*chart.readingPosition() == Approx(49));
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart);
  REQUIRE(spoken);
  CHECK(spoken->text(QAccessible::Value) == QStringLiteral("update 49: training loss 0.0490"));
}

TEST_CASE("a chart is painted into a file with everything in it") {
  test::application();
  LineChart chart;
  ChartOptions options;
  options.xTitle = QStringLiteral("update");
  options.yTitle = QStringLiteral("loss (cross-entropy)");
  chart.setOptions(options);
  chart.setSeries({columnOf(curveOf(50, [](int i) { return 1 / (1 + static_cast<float>(i)); }), 0, "training loss")});
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator file;
  file.setOutputDevice(&buffer);
  file.setSize({400, 300});
  QPainter painter(&file);
  chart.render(painter, {0, 0, 400, 300}, {});
  painter.end();
  for (const char* text : {"training loss 0.0200", "update", "loss (cross-entropy)", ">0.6<"}) {
    INFO(text);
    CHECK(bytes.contains(text));
  }
  CHECK(bytes.contains(palette(false).accent.name().toLatin1()));
}

TEST_CASE("a legend outside the chart outlives nothing and is painted") {
  test::application();
  auto chart = std::make_unique<LineChart>();
  chart->setSeries({columnOf(curveOf(5, [](int i) { return static_cast<float>(i); }), 0, "loss")});
  QWidget head;
  QWidget* legend = chart->createLegend(&head);
  legend->resize(300, 20);
  QImage image(legend->size(), QImage::Format_RGB32);
  image.fill(palette(false).card);
  legend->render(&image, {}, {}, QWidget::DrawChildren);
  CHECK(test::countNear(image, image.rect(), palette(false).accent, 60) >= 10);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/plot/line_chart.h"
#include "widgets/plot/series_digest.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

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
  const Drawn drawn({columnOf(curveOf(101, [](int i) { return static_cast<float>(i) / 100; }), 0, "loss")},
                    fixedAxes());
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
  const Drawn later({columnOf(curveOf(101, [](int i) { return i < 30 ? std::nanf("") : 0.5F; }), 0, "loss")},
                    fixedAxes());  // nothing was measured before
  CHECK(test::countNear(later.image, later.image.rect(), p.error) == 0);
  CHECK(later.around(50, 0.5, p.accent) >= 4);
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
  const Drawn drawn({columnOf(curveOf(101, [](int i) { return i >= 45 && i <= 55 ? 0.0F : 0.1F; }), 0, "loss")},
                    options);
  CHECK(drawn.around(20, 0.1, palette(false).accent) >= 4);
  CHECK(drawn.around(80, 0.1, palette(false).accent) >= 4);
  CHECK(drawn.around(50, 0.001, palette(false).accent, 5) >= 8);
  CHECK(drawn.around(20, 0.001, palette(false).accent, 5) == 0);
  CHECK(drawn.chart.axes().toPixel(drawn.chart.plotRect(), 50, 0.001).y() >
        drawn.chart.axes().toPixel(drawn.chart.plotRect(), 50, 0.1).y());
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

TEST_CASE("a band is filled between its edges and nowhere else, without a line, and is in the legend by both values") {
  test::application();
  Series band;
  band.shape = Series::Shape::Band;
  band.name = "95 % interval";
  for (int i = 0; i <= 100; i += 10) {
    band.x.push_back(i);
    band.y.push_back(0.2);
    band.high.push_back(0.6);
  }
  const Drawn drawn({band}, fixedAxes());
  const QColor card = palette(false).card;
  const auto at = [&](double y) {
    return drawn.image.pixelColor(drawn.chart.axes().toPixel(drawn.chart.plotRect(), 53, y).toPoint());
  };
  for (const double y : {0.25, 0.37, 0.55}) CHECK(test::distance(at(y), card) > 20);
  CHECK(at(0.25) == at(0.55));  // one shade
  for (const double y : {0.1, 0.15, 0.68, 0.9}) CHECK(test::distance(at(y), card) < 20);
  CHECK(drawn.chart.legendTexts() == QStringList{"95 % interval 0.200 – 0.600"});
}

TEST_CASE("a line under which there is a band is not filled") {
  test::application();
  Series band;
  band.shape = Series::Shape::Band;
  band.x = {0, 100};
  band.y = {0, 0};
  band.high = {0.05, 0.05};
  const Drawn drawn({band, columnOf(curveOf(101, [](int i) { return i < 50 ? 0.9F : 0.2F; }), 0, "line")}, fixedAxes());
  CHECK(drawn.around(30, 0.9, palette(false).accent) >= 4);
  const QColor within = drawn.image.pixelColor(drawn.chart.axes().toPixel(drawn.chart.plotRect(), 45, 0.75).toPoint());
  CHECK(test::distance(within, palette(false).card) < 10);
}

TEST_CASE("a band has a gap where it is not defined, and many rows keep their lowest and highest") {
  Series band;
  band.shape = Series::Shape::Band;
  for (int i = 0; i < 10000; ++i) {
    band.x.push_back(i);
    band.y.push_back(i == 7001 ? 0.1 : 0.4);
    band.high.push_back(i == 2001 ? 0.9 : i > 4000 && i < 6000 ? NAN : 0.6);
  }
  SeriesDigest digest;
  digest.update(band);
  CHECK(digest.ySpan() == Span{0.1, 0.9});
  Axes axes;
  axes.x.span = {0, 9999};
  axes.y.span = {0, 1};
  const SeriesDrawing drawing = digest.draw(band, axes, 100);
  REQUIRE(drawing.bands.size() == 2);
  double low = 1, high = 0;
  std::size_t points = 0;
  for (const auto& piece : drawing.bands)
    for (const BandPoint& at : piece) {
      low = std::min(low, at.low);
      high = std::max(high, at.high);
      ++points;
    }
  CHECK(low == Approx(0.1));
  CHECK(high == Approx(0.9));
  CHECK(points <= 101);
}

TEST_CASE("hairlines are paler than lines, one entry stands for all, and they are read by nobody") {
  test::application();
  std::vector<Series> all;
  for (int k = 0; k < 20; ++k) {
    Series thin = columnOf(curveOf(101, [k](int) { return 0.05F + 0.04F * static_cast<float>(k); }), 0,
                           k == 0 ? "each seed" : "");
    thin.thin = true;
    thin.valued = false;
    all.push_back(thin);
  }
  const Drawn drawn(all, fixedAxes());
  const QColor accent = palette(false).accent, pale = mixed(palette(false).card, accent, 0.5);
  CHECK(drawn.around(50, 0.45, pale) >= 5);
  CHECK(drawn.around(50, 0.45, accent) == 0);
  CHECK(drawn.chart.legendTexts() == QStringList{"each seed"});
}

TEST_CASE("a level with a name is drawn across, and automatic axes reach to it") {
  test::application();
  ChartOptions options = fixedAxes();
  options.ySpan.reset();
  options.references = {{4.75, "solved: 475"}};
  const Drawn drawn({columnOf(curveOf(101, [](int i) { return static_cast<float>(i) / 100; }), 0, "return")}, options);
  CHECK(drawn.chart.axes().y.span.maximum >= 4.75);
  int drawnAt = 0;
  for (const double x : {40.0, 60.0, 80.0, 95.0}) drawnAt += drawn.around(x, 4.75, palette(false).text) >= 2;
  CHECK(drawnAt == 4);
  CHECK(drawn.around(60, 3.5, palette(false).text) == 0);
}

TEST_CASE("what happened is marked above the plot, and said where the chart is read") {
  test::application();
  ChartOptions options = fixedAxes();
  options.legend = false;
  options.marks = {{30, "Solved."}};
  Drawn drawn({columnOf(curveOf(101, [](int) { return 0.5F; }), 0, "return")}, options);
  CHECK(drawn.around(30, 1.0, palette(false).text, 8) > 10);
  CHECK(drawn.around(60, 1.0, palette(false).text, 8) == 0);
}

TEST_CASE("another column of the same rows, along x or y, is drawn as itself") {
  auto curve = std::make_shared<Curve>(std::vector<std::string>{"small", "large", "episode"});
  for (int i = 0; i < 5000; ++i) {
    const float row[] = {1, 1000, static_cast<float>(i / 10)};
    curve->append(i, row);
  }
  SeriesDigest digest;
  Series series = columnOf(curve, 0, "figure");
  digest.update(series);
  Axes axes;
  axes.x.span = {0, 5000};
  axes.y.span = {0, 2};
  digest.draw(series, axes, 100);
  series.column = 1;
  digest.update(series);
  CHECK(digest.ySpan().maximum == 1000);
  axes.y.span = {0, 2000};
  CHECK(digest.draw(series, axes, 100).lines.front().front().y() == Approx(0.5));
  series.xColumn = 2;
  digest.update(series);
  CHECK(digest.xSpan().maximum == 499);
}

TEST_CASE("a line with a band around it", "[chart]") {
  const std::vector<float> x{0, 10, 20}, low{1, 2, 3}, middle{2, 3, 4}, high{3, 4, 6};
  const std::vector<Series> both = bandedLine(x, low, middle, high, QStringLiteral("quartiles"), 2);
  REQUIRE(both.size() == 2);
  CHECK(both[0].shape == Series::Shape::Band);
  CHECK(both[0].name == "quartiles");
  CHECK(both[0].high.back() == 6);
  CHECK(both[1].y.back() == 4);
  CHECK(both[1].colour == 2);
  CHECK(bandedLine({}, {}, {}, {}, {}, 0).empty());
}

TEST_CASE("plot and keys of the legend stay where they are while numbers grow longer and shorter", "[chart]") {
  test::application();
  LineChart chart;
  chart.resize(500, 300);
  chart.setOptions(fixedAxes());
  const Theme theme;
  const auto picture = [&](float value) {
    auto curve = std::make_shared<Curve>(std::vector<std::string>{"loss", "other"});
    const float values[] = {value, 0.5F};
    curve->append(0, values);
    curve->append(100, values);
    chart.setSeries({columnOf(curve, 0, "loss"), columnOf(curve, 1, "other")});
    return chart.grab().toImage();
  };
  // The first column with the first line's key in it, above the plot.
  const auto key = [&](const QImage& image) {
    const QColor colour = theme.palette().classes[0];
    for (int x = 0; x < image.width(); ++x)
      if (test::countNear(image, QRect(x, 0, 1, static_cast<int>(chart.plotRect().top()) - 4), colour, 60) > 0)
        return x;
    return -1;
  };
  picture(0.123F);
  const QRectF plot = chart.plotRect();
  const int left = key(picture(0.00123F));  // the longest
  REQUIRE(left > 0);
  for (const float value : {1.0F, 0.5F, 12.5F, 0.00123F, 100.0F}) {
    CHECK(key(picture(value)) == left);
    CHECK(chart.plotRect() == plot);
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/field/histogram_widget.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <cmath>

using namespace perc;
using namespace perc::widgets;

namespace {

constexpr int kBins = 10;

/// All of the share in one bin, at the given steps; with 0.25 in bin 2 and 0.75 there.
std::shared_ptr<Curve> recordOf(const std::vector<std::int64_t>& steps, const std::function<int(std::int64_t)>& bin) {
  std::vector<std::string> names;
  for (int i = 0; i < kBins; ++i) names.push_back("bin-" + std::to_string(i));
  auto curve = std::make_shared<Curve>(names);
  for (const std::int64_t step : steps) {
    float row[kBins] = {};
    row[2] += 0.25F;
    row[bin(step)] += 0.75F;
    curve->append(step, row);
  }
  return curve;
}

std::vector<std::int64_t> every(std::int64_t last, std::int64_t stride = 1) {
  std::vector<std::int64_t> steps;
  for (std::int64_t step = 0; step <= last; step += stride) steps.push_back(step);
  return steps;
}

HistogramPanel panelOf(std::shared_ptr<const Curve> curve) {
  HistogramPanel panel;
  panel.title = QStringLiteral("Layer 1");
  panel.what = QStringLiteral("layer 1, weights");
  panel.edges = {-INFINITY, -2, -1, -0.5, -0.1, 0, 0.1, 0.5, 1, 2, INFINITY};
  panel.ticks = {{2, QStringLiteral("−1")}, {5, QStringLiteral("0")}, {8, QStringLiteral("1")}};
  panel.past = {curve, 0, kBins};
  panel.now.assign(kBins, 0);
  for (int bin = 0; bin < kBins; ++bin)
    panel.now[static_cast<std::size_t>(bin)] = panel.past.share(curve->rows() - 1, bin);
  return panel;
}

HistogramData dataOf(std::shared_ptr<const Curve> curve, int panels = 1) {
  HistogramData data;
  data.panels.assign(static_cast<std::size_t>(panels), panelOf(curve));
  data.step = data.furthest = curve->step(curve->rows() - 1);
  return data;
}

struct Shown {
  explicit Shown(HistogramData data, QSize size = {420, 300}) {
    widget.resize(size);
    widget.setData(std::move(data));
    widget.show();
    image = widget.grab().toImage();
  }
  /// Of a step and a bin, in its middle.
  QPoint pixel(double step, int bin, int panel = 0) const {
    const QRectF heat = widget.heatRect(panel);
    const auto range = widget.painter().range(panel);
    const Span steps = widget.painter().steps();
    return QPointF(heat.left() + (step - steps.minimum) / steps.length() * heat.width(),
                   heat.bottom() - (bin - range.first + 0.5) / range.count() * heat.height())
        .toPoint();
  }
  QColor at(double step, int bin) const { return image.pixelColor(pixel(step, bin)); }
  HistogramWidget widget;
  QImage image;
};

QColor colourOf(double share) { return QColor(HistogramImage::colour(share, false)); }

}  // namespace

TEST_CASE("a histogram along the steps has its colours where the shares were, whatever the distances of the records") {
  test::application();
  std::vector<std::int64_t> steps = every(50);
  steps.push_back(80);
  steps.push_back(100);
  const Shown shown(dataOf(recordOf(steps, [](std::int64_t step) { return step < 50 ? 6 : 8; })));
  CHECK(test::distance(shown.at(25, 6), colourOf(0.75)) < 4);
  CHECK(test::distance(shown.at(25, 8), colourOf(0)) < 4);
  CHECK(test::distance(shown.at(25, 2), colourOf(0.25)) < 4);
  for (const double step : {53.0, 70.0, 78.0, 90.0}) {  // between records the one before holds
    CHECK(test::distance(shown.at(step, 8), colourOf(0.75)) < 4);
    CHECK(test::distance(shown.at(step, 6), colourOf(0)) < 4);
  }
  const QRectF bars = shown.widget.barsRect(0);
  const auto range = shown.widget.painter().range(0);
  const auto accentAt = [&](int bin) {
    const double y = bars.bottom() - (bin - range.first + 0.5) / range.count() * bars.height();
    return shown.image.pixelColor(QPointF(bars.left() + 6, y).toPoint()) == palette(false).accent;
  };
  CHECK(accentAt(8));
  CHECK(accentAt(2));
  CHECK_FALSE(accentAt(6));
}

TEST_CASE("a record that grows gives the picture of one that was read whole; another run starts anew") {
  const auto drift = [](std::int64_t step) { return static_cast<int>(step / 60) % kBins; };
  HistogramImage grown, whole;
  const Span span{0, 500};
  for (const std::int64_t last : {0, 3, 200, 201, 499})
    grown.update({recordOf(every(last), drift), 0, kBins}, span, 137, false);
  CHECK(grown.update({recordOf(every(499), drift), 0, kBins}, span, 137, false) ==
        whole.update({recordOf(every(499), drift), 0, kBins}, span, 137, false));
  const HistogramRecord other{recordOf(every(300), [](std::int64_t) { return 9; }), 0, kBins};
  HistogramImage fresh;
  CHECK(grown.update(other, span, 137, false) == fresh.update(other, span, 137, false));
  HistogramExtent extent;
  extent.update({recordOf(every(499), drift), 0, kBins});
  CHECK(extent.last() == 8);
  extent.update({recordOf(every(10), [](std::int64_t) { return 3; }), 0, kBins});
  CHECK((extent.first() == 2 && extent.last() == 3));
}

TEST_CASE("only bins that were used are shown, the same in panels that can be compared, and always both sides of 0") {
  test::application();
  HistogramData data = dataOf(recordOf(every(20), [](std::int64_t) { return 3; }));
  data.panels.push_back(panelOf(recordOf(every(20), [](std::int64_t) { return 4; })));
  const Shown shown(std::move(data));
  CHECK(shown.widget.painter().range(0).first == 1);
  CHECK(shown.widget.painter().range(0).last >= 6);
  CHECK(shown.widget.painter().range(0).first == shown.widget.painter().range(1).first);
  CHECK(shown.widget.painter().range(0).last == shown.widget.painter().range(1).last);
}

TEST_CASE("pointing at a histogram reads the share there and then, by mouse and by keys") {
  test::application();
  Shown shown(dataOf(recordOf({0, 100, 400, 812}, [](std::int64_t step) { return step < 400 ? 6 : 7; })));
  HistogramWidget& widget = shown.widget;
  QTest::mouseMove(&widget, shown.pixel(500, 7));
  REQUIRE(widget.pointer());
  CHECK(widget.readout() == QStringLiteral("layer 1, weights between 0.5 and 1: 75.0 % at step 400"));
  QTest::mouseMove(&widget, shown.pixel(50, 7));
  CHECK(widget.readout() == QStringLiteral("layer 1, weights between 0.5 and 1: 0.0 % at step 0"));
  const QRectF bars = widget.barsRect(0);
  QTest::mouseMove(&widget, QPoint(static_cast<int>(bars.center().x()), shown.pixel(0, 2).y()));
  CHECK(widget.readout() == QStringLiteral("layer 1, weights between −1 and −0.5: 25.0 % at step 812"));
  QTest::keyClick(&widget, Qt::Key_Escape);
  CHECK_FALSE(widget.pointer());
  QTest::keyClick(&widget, Qt::Key_Up);
  REQUIRE(widget.pointer());
  const int bin = widget.pointer()->bin;
  CHECK(widget.pointer()->step == 812);
  QTest::keyClick(&widget, Qt::Key_Up);
  QTest::keyClick(&widget, Qt::Key_Left, Qt::ShiftModifier);
  CHECK(widget.pointer()->bin == bin + 1);
  CHECK(widget.pointer()->step == 712);
  QSignalSpy clicked(&widget, &HistogramWidget::clicked);
  QTest::keyClick(&widget, Qt::Key_Return);
  QTest::mouseClick(&widget, Qt::LeftButton, {}, shown.pixel(200, 7));
  REQUIRE(clicked.count() == 2);
  CHECK(clicked[0][0].toDouble() == 712);
  CHECK(clicked[1][0].toDouble() == Approx(200).margin(3));
  CHECK(QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Value) == widget.readout());
}

TEST_CASE("outer bins are open, and below the first magnitude there is nothing to name but 'below'") {
  HistogramPainter painter;
  HistogramData data = dataOf(recordOf(every(5), [](std::int64_t) { return 9; }));
  data.panels[0].edges = {0, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, INFINITY};
  painter.setData(data);
  CHECK(painter.describe({0, 0, 5}).contains(QStringLiteral("weights below 10⁻⁹: 0.0 %")));
  CHECK(painter.describe({0, 9, 5}).contains(QStringLiteral("weights above 0.1: 75.0 % at step 5")));
  CHECK(painter.describe({0, 9, 99}).contains(QStringLiteral("not known at step 99")));
}

TEST_CASE("what happened is named with its update, marked on the axis of time, and said") {
  test::application();
  HistogramData data = dataOf(recordOf(every(100), [](std::int64_t) { return 5; }));
  data.marks = {{40, QStringLiteral("layer 1: vanishing gradients"), 3, 90}};
  const Shown with(data);
  data.marks.clear();
  const Shown without(data);
  CHECK(with.widget.heatRect(0).top() > without.widget.heatRect(0).top());
  const QPoint top = QPointF(with.pixel(40, 5).x(), with.widget.heatRect(0).top() - 3).toPoint();
  CHECK(test::countNear(with.image, QRect(top - QPoint(3, 2), QSize(7, 5)), palette(false).warning, 40) >= 6);
  CHECK(test::countNear(with.image, QRect(top + QPoint(30, -2), QSize(7, 5)), palette(false).warning, 40) == 0);
  CHECK(with.widget.spokenValue().contains(
      QStringLiteral("step 40: layer 1: vanishing gradients (3 times, the last at step 90)")));
}

TEST_CASE("nine layers stay legible: they scroll where there is no room") {
  test::application();
  Shown shown(dataOf(recordOf(every(50), [](std::int64_t) { return 7; }), 9));
  for (int i = 0; i < 9; ++i) CHECK(shown.widget.heatRect(i).height() >= 36);
  CHECK(shown.widget.heatRect(8).bottom() > shown.widget.height());
  for (int i = 0; i < 100; ++i) QTest::keyClick(&shown.widget, Qt::Key_Down);
  CHECK(shown.widget.pointer()->panel == 8);
  CHECK(shown.widget.heatRect(8).bottom() < shown.widget.height());
}

TEST_CASE("after going back the axis of time still reaches to where the run was") {
  test::application();
  HistogramData data = dataOf(recordOf(every(30), [](std::int64_t) { return 7; }));
  data.furthest = 100;
  const Shown shown(data);
  CHECK(shown.widget.painter().steps() == Span{0, 100});
  CHECK(test::distance(shown.at(70, 7), palette(false).well) < 4);
  CHECK(test::countNear(shown.image, QRect(shown.pixel(30, 5) - QPoint(2, 8), QSize(5, 16)), palette(false).accent,
                        30) >= 10);
}

TEST_CASE("before anything is known the histograms say what will appear; files have axes, legend and marks") {
  test::application();
  HistogramWidget empty;
  empty.setEmptyText(QStringLiteral("Histograms will appear here."));
  CHECK(empty.spokenValue() == QStringLiteral("Histograms will appear here."));
  HistogramData data = dataOf(recordOf(every(100), [](std::int64_t) { return 5; }));
  data.marks = {{40, QStringLiteral("layer 1: dead units")}};
  const Shown shown(data);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator file;
  file.setOutputDevice(&buffer);
  QPainter painter(&file);
  shown.widget.render(painter, {0, 0, 420, 300}, {});
  painter.end();
  for (const char* text :
       {">Layer 1<", ">step<", ">−1<", "step 40: layer 1: dead units", "share of the numbers", "<image"}) {
    INFO(text);
    CHECK(bytes.contains(text));
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/control/segments.h"
#include "widgets/field/scatter_widget.h"
#include "widgets/plot/line_chart.h"
#include "widgets/plot/rug_chart.h"

#include <QAccessible>
#include <QActionGroup>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace perc;
using namespace perc::widgets;

namespace {

/// A at (0, 0), B at (2, 1) taken for A, a test point of A at (4, 0), one that is nowhere.
ScatterData fourPoints() {
  auto samples = std::make_shared<Points>();
  samples->x = samples->y = {9, 9, 9, 9};
  samples->target = {0, 1, 0, 1};
  samples->test = {0, 0, 1, 0};
  auto results = std::make_shared<PointResults>();
  results->prediction = {0, 0, 0, 1};
  results->loss = {0.5F, 1.5F, 0.25F, 0.125F};
  ScatterData data;
  data.samples = samples;
  data.results = results;
  data.x = std::make_shared<std::vector<float>>(std::vector<float>{0, 2, 4, std::nanf("")});
  data.y = std::make_shared<std::vector<float>>(std::vector<float>{0, 1, 0, 0});
  data.lines = std::make_shared<std::vector<std::vector<float>>>(
      std::vector<std::vector<float>>{{1, 0, 1, 0.5F, 1, 1}, {0, 0.5F, 4, 0.5F}});
  data.firstKind = std::make_shared<std::vector<std::uint8_t>>(std::vector<std::uint8_t>{1, 0});
  return data;
}

FieldOptions named() {
  FieldOptions options;
  options.classNames = QStringList{"A", "B"};
  options.xTitle = QStringLiteral("unit 1");
  options.yTitle = QStringLiteral("unit 2");
  return options;
}

struct Shown {
  explicit Shown(ScatterData data = fourPoints(), QSize size = {420, 300}) {
    widget.resize(size);
    widget.setOptions(named(), QStringLiteral("constant x"), QStringLiteral("constant y"));
    widget.setData(std::move(data));
    widget.show();
    image = widget.grab().toImage();
  }
  QPoint pixel(double x, double y) const { return widget.placed().axes.toPixel(widget.placed().plot, x, y).toPoint(); }
  int around(double x, double y, const QColor& colour, int reach) const {
    return test::countNear(image, QRect(pixel(x, y) - QPoint(reach, reach), QSize(2 * reach + 1, 2 * reach + 1)),
                           colour, 50);
  }
  ScatterWidget widget;
  QImage image;
};

}  // namespace

TEST_CASE("a scatter has the same scale on both axes, whatever its shape") {
  test::application();
  for (const QSize size : {QSize(420, 300), QSize(900, 700), QSize(300, 600)}) {
    const Shown shown(fourPoints(), size);
    const auto placed = shown.widget.placed();
    CHECK(placed.axes.x.span.length() / placed.plot.width() ==
          Approx(placed.axes.y.span.length() / placed.plot.height()));
    for (const double x : {0.0, 4.0}) CHECK(placed.plot.contains(shown.pixel(x, 0)));
  }
}

TEST_CASE("of a sample that was not looked at a scatter says so") {
  test::application();
  ScatterData data = fourPoints();
  auto results = std::make_shared<PointResults>(*data.results);
  results->prediction[1] = results->loss[1] = std::nanf("");
  data.results = results;
  ScatterPainter painter;
  painter.setOptions(named(), QString(), QString());
  painter.setData(data);
  CHECK(painter.describe(1).endsWith(QStringLiteral(", not looked at yet")));
  CHECK(painter.describe(0).endsWith(QStringLiteral(", loss 0.500")));
}

TEST_CASE("points of a scatter: class, test, wrong, chosen; the grid's lines behind them") {
  test::application();
  const Palette& p = palette(false);
  ScatterData data = fourPoints();
  data.selected = {2};
  const Shown shown(data, {900, 700});
  CHECK(test::distance(shown.image.pixelColor(shown.pixel(0, 0)), p.classes[0]) < 10);
  CHECK(test::distance(shown.image.pixelColor(shown.pixel(2, 1)), p.classes[1]) < 10);
  CHECK(test::distance(shown.image.pixelColor(shown.pixel(4, 0)), p.markerEdge) < 10);
  CHECK(shown.around(2, 1, p.text, 9) > 10);  // the ring of a wrong one
  CHECK(shown.around(0, 0, p.text, 9) == 0);
  CHECK(shown.image.pixelColor(shown.pixel(4, 0) + QPoint(7, 0)) == p.accent);
  CHECK(shown.image.pixelColor(shown.pixel(0, 0) + QPoint(0, 9)) == p.well);
  data.lines = nullptr;
  const Shown bare(data, {900, 700});
  const auto lineAt = [&](double x, double y) {  // pixels that only the lines changed
    int count = 0;
    for (int dx = -2; dx <= 2; ++dx)
      for (int dy = -2; dy <= 2; ++dy)
        count += test::distance(shown.image.pixelColor(shown.pixel(x, y) + QPoint(dx, dy)),
                                bare.image.pixelColor(bare.pixel(x, y) + QPoint(dx, dy))) > 20;
    return count;
  };
  CHECK(lineAt(1, 0.75) >= 5);
  CHECK(lineAt(1, 0.25) >= 5);
  CHECK(lineAt(1.5, 0.25) == 0);
  CHECK(lineAt(1.5, 0.5) + lineAt(1.52, 0.5) + lineAt(2.5, 0.5) + lineAt(2.52, 0.5) >= 5);  // dashed
}

TEST_CASE("pointing at a scatter reads the nearest point, a click chooses it; keys do the same") {
  test::application();
  Shown shown;
  ScatterWidget& widget = shown.widget;
  QSignalSpy chosen(&widget, &ScatterWidget::chosen);
  QTest::mouseMove(&widget, shown.pixel(2, 1) + QPoint(6, 5));
  CHECK(widget.pointed() == 1);
  CHECK(widget.readout() == QStringLiteral("point 2: B (training), unit 1 2, unit 2 1, taken for A, loss 1.50"));
  QTest::mouseClick(&widget, Qt::LeftButton, Qt::ControlModifier, shown.pixel(2, 1));
  REQUIRE(chosen.count() == 1);
  CHECK(chosen[0][0].toInt() == 1);
  CHECK(chosen[0][1].toBool());
  QTest::mouseClick(&widget, Qt::LeftButton, {}, shown.pixel(2, 0) + QPoint(0, 10));
  CHECK(chosen[1][0].toInt() == -1);
  QTest::keyClick(&widget, Qt::Key_Escape);
  CHECK(widget.pointed() == -1);
  QTest::keyClick(&widget, Qt::Key_Right);
  CHECK(widget.pointed() == 1);  // nearest to the middle
  QTest::keyClick(&widget, Qt::Key_Right);
  CHECK(widget.pointed() == 2);
  QTest::keyClick(&widget, Qt::Key_Left);
  QTest::keyClick(&widget, Qt::Key_Left);
  CHECK(widget.pointed() == 0);
  QTest::keyClick(&widget, Qt::Key_Return);
  CHECK(chosen[2][0].toInt() == 0);
  CHECK(QAccessible::queryAccessibleInterface(&widget)
            ->text(QAccessible::Value)
            .startsWith(QStringLiteral("point 1: A (training)")));
}

TEST_CASE("a rug has its ticks under their place of the axis, and its shade where it was told") {
  test::application();
  RugChart chart;
  chart.resize(420, 300);
  Series line;
  line.name = QStringLiteral("f");
  for (int i = 0; i <= 100; ++i) {
    line.x.push_back(i / 10.0 - 5);
    line.y.push_back(i / 100.0);
  }
  chart.chart()->setSeries({line});
  chart.show();
  CHECK(chart.findChild<LineChart*>()->height() > 260);  // no strip without words
  Rug rug;
  rug.words = QStringLiteral("Half of the inputs.");
  for (int i = 0; i < 30; ++i) rug.values.push_back(2);
  rug.values.push_back(99);
  rug.shaded = {{-5, -3}};
  chart.setRug(rug);
  const QImage image = chart.grab().toImage();
  const QRectF strip = chart.stripRect();
  const Axis axis = chart.chart()->axes().x;
  const auto at = [&](double x) {
    return image.pixelColor(QPointF(strip.left() + axis.share(x) * strip.width(), strip.center().y()).toPoint());
  };
  CHECK(strip.top() > chart.chart()->plotRect().bottom());
  CHECK(test::distance(at(2), palette(false).accent) < 30);
  CHECK(test::distance(at(0), palette(false).well) < 4);
  CHECK(test::distance(at(-4), palette(false).warningSoft) < 4);
}

TEST_CASE("choices stand side by side where there is room, else behind one button") {
  test::application();
  QActionGroup group(nullptr);
  for (const char* text : {"Weights", "Activations", "Gradients"})
    group.addAction(QLatin1String(text))->setCheckable(true);
  group.actions().first()->setChecked(true);
  QWidget window;
  auto* segments = new Segments(&group, QStringLiteral("Numbers shown"), &window);
  segments->resize(segments->sizeHint());
  window.resize(600, 60);
  window.show();
  CHECK_FALSE(segments->isFolded());
  const auto buttons = segments->findChildren<QToolButton*>();
  QTest::mouseClick(buttons[2], Qt::LeftButton);  // after the menu's
  CHECK(group.checkedAction()->text() == QStringLiteral("Activations"));
  segments->resize(segments->sizeHint().width() - 1, segments->height());
  CHECK(segments->isFolded());
  QToolButton* menu = nullptr;
  for (QToolButton* button : buttons)
    if (button->isVisible()) menu = button;
  REQUIRE(menu);
  CHECK(menu->text().startsWith(QStringLiteral("Activations")));
  group.actions().last()->setVisible(false);
  segments->resize(segments->sizeHint());
  CHECK_FALSE(segments->isFolded());
}

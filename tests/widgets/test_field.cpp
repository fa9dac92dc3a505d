// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/field/field_widget.h"
#include "widgets/paint/markers.h"

#include <QAccessible>
#include <QBuffer>
#include <QLineF>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

using namespace perc;
using namespace perc::widgets;

namespace {

FieldOptions twoClasses() {
  FieldOptions options;
  options.classNames = QStringList{"A", "B"};
  options.valueName = QStringLiteral("P(B)");
  return options;
}

/// One of class A at (-0.5, 0.5), rightly told; one of class B at (-0.5, -0.5), taken for A; a test point at (0.5,
/// 0.5).
FieldData threePoints() {
  auto points = std::make_shared<Points>();
  points->x = {-0.5F, -0.5F, 0.5F};
  points->y = {0.5F, -0.5F, 0.5F};
  points->target = {0, 1, 1};
  points->test = {0, 0, 1};
  auto results = std::make_shared<PointResults>();
  results->prediction = {0, 0, 1};
  results->loss = {0.125F, 1.5F, 0.25F};
  return {test::leftRight(), points, results};
}

const QRectF kOuter(0, 0, 420, 460);

struct Shown {
  Shown(FieldData data, const FieldOptions& options, const Theme& theme) {
    painter.setOptions(options);
    painter.setData(std::move(data));
    image = test::painted({420, 460}, theme, [&](QPainter& p) { painter.paint(p, kOuter, theme); });
    plot = painter.plotRect(kOuter, theme);
  }
  QPoint pixel(double x, double y) const { return painter.axes().toPixel(plot, x, y).toPoint(); }
  QColor at(double x, double y) const { return image.pixelColor(pixel(x, y)); }
  FieldPainter painter;
  QImage image;
  QRectF plot;
};

}  // namespace

TEST_CASE("a field has the right colour at the right place, light and dark") {
  test::application();
  for (const bool dark : {false, true}) {
    const Theme theme{dark};
    const Palette& p = theme.palette();
    FieldOptions options = twoClasses();
    options.contour = false;
    const Shown shown({test::leftRight(), nullptr, nullptr}, options, theme);
    CHECK(test::distance(shown.at(-0.97, 0.3), p.signedLow) < 12);
    CHECK(test::distance(shown.at(0.97, -0.3), p.signedHigh) < 12);
    CHECK(test::distance(shown.at(0, 0.7), p.signedMiddle) < 12);
    CHECK(test::distance(shown.at(0.5, 0), mixed(p.signedMiddle, p.signedHigh, 0.5)) < 12);
    CHECK(shown.plot.width() == Approx(shown.plot.height()));
  }
}

TEST_CASE("row 0 of a grid is at the bottom") {
  test::application();
  auto grid = test::leftRight(10);
  for (int c = 0; c < 10; ++c) grid->values[static_cast<std::size_t>(c)] = 1;
  for (std::size_t i = 10; i < 100; ++i) grid->values[i] = 0;
  const Shown shown({grid, nullptr, nullptr}, twoClasses(), {});
  CHECK(test::distance(shown.at(0, -0.97), palette(false).signedHigh) < 8);
  CHECK(test::distance(shown.at(0, 0.97), palette(false).signedLow) < 8);
}

TEST_CASE("the contour is where the field passes the middle, and nowhere else") {
  test::application();
  const Theme theme;
  FieldOptions with = twoClasses(), without = twoClasses();
  without.contour = false;
  const Shown a({test::leftRight(), nullptr, nullptr}, with, theme),
      b({test::leftRight(), nullptr, nullptr}, without, theme);
  for (const double y : {-0.8, -0.2, 0.4, 0.9}) {
    int there = 0;
    for (int dx = -1; dx <= 1; ++dx)
      there = std::max(there, test::distance(a.image.pixelColor(a.pixel(0, y) + QPoint(dx, 0)),
                                             b.image.pixelColor(b.pixel(0, y) + QPoint(dx, 0))));
    CHECK(there > 60);
    CHECK(a.at(0.2, y) == b.at(0.2, y));
    CHECK(a.at(-0.2, y) == b.at(-0.2, y));
  }
}

TEST_CASE("points: colour and shape by class, hollow for test, ringed where wrong") {
  test::application();
  const Theme theme;
  const Palette& p = theme.palette();
  const Shown shown(threePoints(), twoClasses(), theme);
  CHECK(test::distance(shown.at(-0.5, 0.5), p.classes[0]) < 10);
  CHECK(test::distance(shown.at(-0.5, -0.5), p.classes[1]) < 10);
  CHECK(test::distance(shown.at(0.5, 0.5), p.markerEdge) < 10);
  const auto ring = [&](double x, double y) {
    return test::countNear(shown.image, QRect(shown.pixel(x, y) - QPoint(10, 10), QSize(21, 21)), p.text, 40);
  };
  CHECK(ring(-0.5, -0.5) > 15);
  CHECK(ring(-0.5, 0.5) == 0);
  FieldOptions hidden = twoClasses();
  hidden.showTest = false;
  CHECK(test::distance(Shown(threePoints(), hidden, theme).at(0.5, 0.5), p.markerEdge) > 30);
}

TEST_CASE("several classes: the likeliest one's colour, paler where it is less sure, with boundaries") {
  test::application();
  auto grid = test::leftRight(30);
  grid->outputs = 3;
  grid->values.clear();
  for (int r = 0; r < 30; ++r)
    for (int c = 0; c < 30; ++c) {
      const int best = c < 10 ? 0 : c < 20 ? 1 : 2;
      for (int k = 0; k < 3; ++k) grid->values.push_back(k == best ? (r < 15 ? 1.0F : 0.5F) : (r < 15 ? 0.0F : 0.25F));
    }
  FieldOptions options;
  options.mode = FieldMode::Classes;
  options.classNames = QStringList{"a", "b", "c"};
  const Theme theme;
  const Shown shown({grid, nullptr, nullptr}, options, theme);
  for (int k = 0; k < 3; ++k) {
    const double x = -0.67 + 0.67 * k;
    CHECK(test::distance(shown.at(x, -0.5), theme.palette().classFields[static_cast<std::size_t>(k)]) < 12);
    CHECK(shown.at(x, 0.5).lightness() > shown.at(x, -0.5).lightness());
  }
  CHECK(test::distance(shown.at(-1.0 / 3, -0.5), theme.palette().classFields[0]) > 30);
  CHECK(shown.painter.describe(0.67, -0.5).contains(QStringLiteral("c with P = 1.000")));
}

TEST_CASE("values that are not numbers are shown as missing, not as low") {
  test::application();
  auto grid = test::leftRight(20);
  for (float& value : grid->values) value = std::nanf("");
  const Shown shown({grid, nullptr, nullptr}, twoClasses(), {});
  CHECK(test::distance(shown.at(0.3, 0.3), palette(false).track) < 4);
}

TEST_CASE("a hundred thousand points are thinned out, and the legend says so") {
  test::application();
  auto points = std::make_shared<Points>();
  for (int i = 0; i < 100000; ++i) {
    points->x.push_back(static_cast<float>(i % 317) / 158.5F - 1);
    points->y.push_back(static_cast<float>(i % 211) / 105.5F - 1);
    points->target.push_back(static_cast<float>(i % 2));
    points->test.push_back(0);
  }
  const Shown shown({test::leftRight(), points, nullptr}, twoClasses(), {});
  CHECK(shown.painter.stride() >= 25);
  const QRect whole = shown.plot.toRect();
  CHECK(test::countNear(shown.image, whole, palette(false).classes[0], 10) > 500);
}

TEST_CASE("pointing at a field reads its value, by mouse and by keys") {
  test::application();
  FieldWidget widget;
  widget.resize(480, 560);
  widget.setOptions(twoClasses());
  widget.setData(threePoints());
  widget.show();
  QSignalSpy moved(&widget, &FieldWidget::pointerMoved), clicked(&widget, &FieldWidget::clicked);
  const Axes axes = widget.painter().axes();
  QTest::mouseMove(&widget, axes.toPixel(widget.plotRect(), -0.48, -0.52).toPoint());
  REQUIRE(moved.count() == 1);
  CHECK(moved[0][0].toDouble() == Approx(-0.48).margin(0.02));
  CHECK(moved[0][1].toDouble() == Approx(-0.52).margin(0.02));
  const QString text = widget.readout();
  INFO(text.toStdString());
  CHECK(text.contains(QStringLiteral("P(B) = 0.2")));
  CHECK(text.contains(QStringLiteral("nearest point B (training), its loss 1.50, taken for A")));
  QTest::mouseClick(&widget, Qt::LeftButton, {}, axes.toPixel(widget.plotRect(), 0.5, 0).toPoint());
  CHECK(clicked.count() == 1);
  widget.setPointer(std::nullopt);
  QTest::keyClick(&widget, Qt::Key_Right);
  QTest::keyClick(&widget, Qt::Key_Right, Qt::ShiftModifier);
  REQUIRE(widget.pointer());
  CHECK(widget.pointer()->x() == Approx(0.2));
  QTest::keyClick(&widget, Qt::Key_Escape);
  CHECK_FALSE(widget.pointer());
  widget.setReadout([](double x, double) { return QStringLiteral("own %1").arg(x); });
  widget.setPointer(QPointF(0.25, 0));
  CHECK(widget.readout() == QStringLiteral("own 0.25"));
}

TEST_CASE("what is read stands beside the pointer, inside the picture, also in its corners") {
  test::application();
  FieldWidget widget;
  widget.resize(480, 560);
  widget.setOptions(twoClasses());
  widget.setData(threePoints());
  widget.setReadout([](double, double) { return QStringLiteral("a readout of some length that is wrapped"); });
  const QImage without = widget.grab().toImage();
  for (const QPointF place : {QPointF(-0.9, 0.9), QPointF(0.9, 0.9), QPointF(-0.9, -0.9), QPointF(0.9, -0.9)}) {
    widget.setPointer(place);
    const QImage with = widget.grab().toImage();
    const QPoint at = widget.painter().axes().toPixel(widget.plotRect(), place.x(), place.y()).toPoint();
    const QRect near = QRect(at - QPoint(320, 90), QSize(640, 180)) & with.rect();
    const QColor ink = themeOf(&widget).palette().text;
    CHECK(test::countNear(with, near, ink) > test::countNear(without, near, ink) + 100);
  }
}

TEST_CASE("a field tells a screen reader what it shows, in numbers") {
  test::application();
  FieldWidget widget;
  widget.setOptions(twoClasses());
  widget.setData(threePoints());
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
  REQUIRE(spoken);
  const QString value = spoken->text(QAccessible::Value);
  INFO(value.toStdString());
  CHECK(value.contains(QStringLiteral("P(B) from 0.0125 to 0.988")));
  CHECK(value.contains(QStringLiteral("3 points, 1 of them wrong")));
  CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
}

TEST_CASE("a field in a file is the field on the screen, with vector points") {
  test::application();
  FieldWidget widget;
  widget.setOptions(twoClasses());
  widget.setData(threePoints());
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator file;
  file.setOutputDevice(&buffer);
  file.setSize({420, 460});
  QPainter painter(&file);
  widget.render(painter, kOuter, {});
  painter.end();
  CHECK(bytes.contains("<image"));
  CHECK(bytes.contains("P(B) = 0.5"));
  CHECK(bytes.contains("A, training"));
  CHECK(bytes.count("<path") >= 6);
}

TEST_CASE("in little room the picture comes first, in a wide and low one the legend stands beside it") {
  Theme theme;
  FieldPainter painter;
  painter.setOptions(twoClasses());
  painter.setData(threePoints());
  const double usual = painter.plotRect(kOuter, theme).width();
  const QImage image = test::painted({420, 460}, theme, [&](QPainter& p) { painter.paint(p, kOuter, theme); });
  const int below = static_cast<int>(painter.plotRect(kOuter, theme).bottom()) + 60;  // the legend
  CHECK(test::countNear(image, QRect(0, below, 420, 460 - below), theme.palette().muted) +
            test::countNear(image, QRect(0, below, 420, 460 - below), theme.palette().text) >
        20);
  CHECK(usual > 250);
  const QRectF low(0, 0, 600, 240);
  CHECK(painter.plotRect(low, theme).height() > 180);
  CHECK(painter.plotRect(low, theme).right() < 450);
  for (const double scale : {1.0, 1.5}) {
    theme.textScale = scale;
    const QRectF tiny(0, 0, 300, 120);
    CHECK(painter.plotRect(tiny, theme).height() > 70);
    CHECK(tiny.contains(painter.plotRect(tiny, theme)));
  }
}

TEST_CASE("over a field: arrows with heads where they end, two kinds of lines, all in the legend") {
  test::application();
  const Theme theme;
  auto overlay = std::make_shared<FieldOverlay>();
  overlay->arrows = {QLineF(-0.8, 0.5, -0.2, 0.5)};
  overlay->lines = {{{-0.5, -0.5}, {0.5, -0.5}}};
  overlay->otherLines = {{{-0.5, -0.8}, {0.5, -0.8}}};
  FieldOptions options = twoClasses();
  options.contour = false;
  const Shown plain({test::leftRight(), nullptr, nullptr}, options, theme),
      with({test::leftRight(), nullptr, nullptr, overlay}, options, theme);
  const auto ink = [&](const Shown& shown, double x, double y, const QColor& colour) {
    return test::countNear(shown.image, QRect(shown.pixel(x, y) - QPoint(3, 3), QSize(7, 7)), colour, 60);
  };
  const Palette& p = theme.palette();
  for (const auto& [x, y] : {std::pair{-0.6, 0.5}, {-0.22, 0.5}, {0.0, -0.5}}) {
    CHECK(ink(with, x, y, p.text) > 3);
    CHECK(ink(plain, x, y, p.text) == 0);
  }
  CHECK(ink(with, -0.22, 0.5, p.text) > ink(with, -0.6, 0.5, p.text));  // the head
  CHECK(ink(with, -0.1, 0.5, p.text) == 0);
  int dashes = 0, gaps = 0;
  for (double x = -0.45; x < 0.45; x += 0.02) (ink(with, x, -0.8, p.accent) > 0 ? dashes : gaps) += 1;
  CHECK(dashes > 10);
  CHECK(ink(with, 0.7, -0.8, p.accent) == 0);
  // What is named stands in the legend.
  auto named = std::make_shared<FieldOverlay>(*overlay);
  named->arrowName = QStringLiteral("where it goes");
  named->lineName = QStringLiteral("one kind");
  const Shown legend({test::leftRight(), nullptr, nullptr, named}, options, theme);
  const QRect below(0, static_cast<int>(legend.plot.bottom()) + 40, 420, 420 - static_cast<int>(legend.plot.bottom()));
  CHECK(test::countNear(legend.image, below, p.text, 60) > test::countNear(with.image, below, p.text, 60));
}

TEST_CASE("points of one part: their classes as they are, none that is not there, and no axes without a field") {
  test::application();
  FieldData data = threePoints();
  data.results = nullptr;
  FieldOptions options = twoClasses();
  options.parts = false;
  FieldWidget widget;
  widget.resize(420, 460);
  widget.setOptions(options);
  widget.setData(data);
  CHECK(widget.painter().describe(-0.5, 0.5).endsWith("nearest point A"));
  auto plane = std::make_shared<Grid>();
  plane->x0 = plane->y0 = -3, plane->x1 = plane->y1 = 3;
  data.grid = plane;  // a window without a field
  widget.setData(data);
  CHECK(widget.painter().axes().x.span == Span{-3, 3});
  CHECK(widget.painter().describe(0, 0).contains("nearest point"));
  CHECK_FALSE(widget.painter().describe(0, 0).contains("P(B)"));
}

TEST_CASE(
    "where the axes have units of their own the picture takes the room there is, and values stay where they are") {
  FieldOptions options = twoClasses();
  options.square = false;
  FieldPainter painter;
  painter.setOptions(options);
  painter.setData(threePoints());
  const Theme theme;
  for (const QSizeF size : {QSizeF(420, 460), QSizeF(640, 420), QSizeF(900, 300)}) {
    const QRectF outer(QPointF(0, 0), size), plot = painter.plotRect(outer, theme);
    CHECK(outer.contains(plot));
    FieldPainter square;
    square.setOptions(twoClasses());
    square.setData(threePoints());
    const QRectF before = square.plotRect(outer, theme);
    CHECK(plot.width() * plot.height() >= before.width() * before.height());
    CHECK(plot.width() <= 1.81 * plot.height());
  }
  const QRectF outer(0, 0, 640, 420), plot = painter.plotRect(outer, theme);
  CHECK(plot.width() > 1.2 * plot.height());
  const QImage image = test::painted({640, 420}, theme, [&](QPainter& p) { painter.paint(p, outer, theme); });
  const auto at = [&](double x) { return image.pixelColor(painter.axes().toPixel(plot, x, 0.05).toPoint()); };
  CHECK(at(-0.9).blue() > at(-0.9).red());
  CHECK(at(0.9).red() > at(0.9).blue());
}

TEST_CASE("a curve stands over the points in place of colours, and is in the legend") {
  test::application();
  auto overlay = std::make_shared<FieldOverlay>();
  overlay->curve = {{-1, -0.8}, {1, 0.8}};
  overlay->curveName = QStringLiteral("the network");
  FieldOptions options;
  options.curves = true;
  const Theme theme;
  FieldData data = threePoints();
  data.overlay = overlay;
  const Shown shown(data, options, theme);
  CHECK(shown.at(0.9, -0.9) == theme.palette().card);  // no field behind
  for (const double x : {-0.75, -0.25, 0.25, 0.75})
    CHECK(test::countNear(shown.image, QRect(shown.pixel(x, 0.8 * x) - QPoint(2, 2), QSize(5, 5)),
                          theme.palette().accent, 40) > 5);
  const QRect below(0, static_cast<int>(shown.plot.bottom()) + 30, 420, 400 - static_cast<int>(shown.plot.bottom()));
  CHECK(test::countNear(shown.image, below, theme.palette().accent, 40) > 5);
}

TEST_CASE("over a curve the pointer reads what the curve has there, at whatever height it is") {
  test::application();
  FieldOptions options;
  options.curves = true;
  options.mode = FieldMode::Value;
  options.valueName = QStringLiteral("answer");
  FieldPainter painter;
  painter.setOptions(options);
  painter.setData(threePoints());
  const QString low = painter.describe(0.5, -0.9), high = painter.describe(0.5, 0.9);
  INFO(low.toStdString());
  CHECK(low.startsWith(QStringLiteral("x 0.50 → answer = 0.7")));
  CHECK(high.startsWith(QStringLiteral("x 0.50 → answer = 0.7")));
  CHECK(painter.describe().startsWith(QStringLiteral("answer from 0.0125 to 0.988, over x from −1 to 1. 3 points")));
}

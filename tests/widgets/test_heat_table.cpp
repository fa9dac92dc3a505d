// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/field/cloud.h"
#include "widgets/field/heat_table_widget.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace perc;
using namespace perc::widgets;

namespace {

/// Three classes; of the second one nothing is known.
HeatTable confusion() {
  HeatTable table;
  table.x = {QStringLiteral("predicted"), {"cat", "dog", "owl"}, {}};
  table.y = {QStringLiteral("true"), {"a cat", "a dog", "an owl"}, {}};
  const double none = std::nan("");
  table.values = {1, 0, 0, none, none, none, 0.25, 0, 0.75};
  table.texts = QStringList{"12", "0", "0", "", "", "", "2", "0", "6"};
  table.title = QStringLiteral("Confusion on the test set");
  return table;
}

HeatTable worlds() {
  HeatTable table;
  table.x = {QStringLiteral("gravity"), {}, {1, 2, 4, 8}};
  table.y = {QStringLiteral("length"), {}, {0.5, 1, 1.5}};
  for (int i = 0; i < 12; ++i) table.values.push_back(i);
  table.high = 11;
  table.marks = {{QStringLiteral("Moon"), 1.62}, {QStringLiteral("home"), 4, 1.5}};
  return table;
}

QColor colourAt(QWidget& widget, const QPointF& at) { return widget.grab().toImage().pixelColor(at.toPoint()); }

}  // namespace

TEST_CASE("a table of names: the first row on top, hatched where nothing is known, texts in the cells", "[heat]") {
  test::application();
  HeatTableWidget widget;
  widget.resize(420, 360);
  widget.setTable(confusion());
  widget.show();
  CHECK(widget.cellRect({0, 0}).top() < widget.cellRect({0, 2}).top());
  const Palette& p = paletteOf(&widget);
  const ColourTable colours = colourTable(ColourMap::Viridis, p);
  const QRectF full = widget.cellRect({0, 0}), none = widget.cellRect({1, 1});
  CHECK(test::distance(colourAt(widget, full.topLeft() + QPointF(4, 4)), QColor(colours[255])) < 4);
  const QImage image = widget.grab().toImage();
  CHECK(test::countNear(image, none.toRect(), p.outline, 40) > 10);
  const QRect middle(full.center().toPoint() - QPoint(10, 8), QSize(21, 17));
  CHECK(test::countNear(image, middle, QColor(colours[255]), 20) < 21 * 17 - 20);  // "12"
  CHECK(widget.table().describe({2, 0}) == "a cat, owl: 0");
  CHECK(widget.table().describe({1, 1}) == "a dog, dog: not known");
  CHECK(widget.spokenValue().contains("Highest: a cat, cat: 12."));
}

TEST_CASE("a table is read by pointer and keys, and cells are chosen", "[heat]") {
  test::application();
  HeatTableWidget widget;
  widget.resize(420, 360);
  widget.setEmptyText(QStringLiteral("It will appear here."));
  CHECK(widget.spokenValue() == "It will appear here.");
  widget.setTable(confusion());
  widget.show();
  QTest::mouseMove(&widget, widget.cellRect({0, 2}).center().toPoint());
  CHECK(widget.readout() == "an owl, cat: 2");
  QTest::keyClick(&widget, Qt::Key_Up);
  CHECK(widget.pointer() == QPoint(0, 1));
  QTest::keyClick(&widget, Qt::Key_Up);
  QTest::keyClick(&widget, Qt::Key_Up);
  QTest::keyClick(&widget, Qt::Key_Right);
  CHECK(widget.spokenValue() == "a cat, dog: 0");
  QSignalSpy chosen(&widget, &HeatTableWidget::chosenChanged);
  QTest::keyClick(&widget, Qt::Key_Return);
  CHECK(widget.chosen() == QPoint(1, 0));
  QTest::keyClick(&widget, Qt::Key_Escape);
  CHECK(widget.readout() == "Chosen: a cat, dog: 0");
  QTest::mouseClick(&widget, Qt::LeftButton, {}, {2, 2});  // beside the cells
  CHECK_FALSE(widget.chosen());
  CHECK(chosen.count() == 2);
  widget.setChosen(QPoint(2, 2));
  widget.setReadout([](const QPoint& cell) { return QStringLiteral("cell %1").arg(cell.x()); });
  CHECK(widget.readout() == "Chosen: cell 2");
  HeatTable less = confusion();
  less.x.names = QStringList{"cat"};
  less.values = {1, 0, 0};
  less.texts.clear();
  widget.setTable(less);
  CHECK_FALSE(widget.chosen());
}

TEST_CASE("a table over values has axes, logarithmic if they grow by a factor, and marks among them", "[heat]") {
  test::application();
  const HeatTable table = worlds();
  CHECK(table.x.axis().log);
  CHECK(table.x.axis().span.minimum == Approx(1 / std::sqrt(2)));
  CHECK_FALSE(table.y.axis().log);
  CHECK(table.y.axis().span.maximum == Approx(1.75));
  const Theme theme;
  const HeatTablePainter painter(table, theme);
  const QRectF rect(0, 0, 420, 320);
  CHECK(painter.cellRect(rect, {0, 0}).top() > painter.cellRect(rect, {0, 2}).top());
  CHECK(painter.cellAt(rect, painter.cellRect(rect, {3, 1}).center()) == QPoint(3, 1));
  CHECK_FALSE(painter.cellAt(rect, {1, 1}));
  const QImage plain = test::painted({420, 320}, theme, [&](QPainter& on) { painter.paint(on, rect, {}, {}); });
  const QImage rings =
      test::painted({420, 320}, theme, [&](QPainter& on) { painter.paint(on, rect, {}, QPoint(1, 1)); });
  const QRect around = painter.cellRect(rect, {1, 1}).toRect().adjusted(-4, -4, 4, 4);
  CHECK(test::countNear(rings, around, theme.palette().accent, 20) >
        test::countNear(plain, around, theme.palette().accent, 20) + 60);
  const QRect home = painter.cellRect(rect, {2, 2}).toRect();
  CHECK(test::countNear(plain, home, theme.palette().card, 20) > 10);  // around the ring
}

TEST_CASE("a cloud: coloured along its scale, crosses on top, the nearest and the next point found", "[heat]") {
  test::application();
  const Theme theme;
  Cloud cloud;
  cloud.x = {QStringLiteral("x"), {0, 10}};
  cloud.y = {QStringLiteral("y"), {0, 10}};
  cloud.points = {{2, 5}, {5, 5}, {8, 5}, {5, 8}};
  cloud.shades = {0, 1, 0.5F, 0.5F};
  cloud.crossed = {0, 0, 1, 0};
  cloud.limitsX = {9};
  cloud.lowName = QStringLiteral("old");
  cloud.highName = QStringLiteral("new");
  const CloudPainter painter(cloud, theme);
  const QRectF rect(0, 0, 400, 320);
  const auto layout = painter.layout(rect);
  const QImage image = test::painted({400, 320}, theme, [&](QPainter& on) { painter.paint(on, rect, 3); });
  const auto at = [&](int point) { return painter.pixelOf(point, layout).toPoint(); };
  CHECK(image.pixelColor(at(0)).lightness() > image.pixelColor(at(1)).lightness() + 40);
  const auto around = [&](int point) { return QRect(at(point) - QPoint(10, 10), QSize(21, 21)); };
  CHECK(test::countNear(image, around(2), theme.palette().text, 30) > 20);
  CHECK(test::countNear(image, around(1), theme.palette().text, 30) == 0);
  CHECK(test::countNear(image, around(3), theme.palette().accent, 20) > 20);
  CHECK(painter.nearest(painter.pixelOf(0, layout) + QPointF(3, 2), layout, 12) == 0);
  CHECK(painter.nearest(painter.pixelOf(0, layout) + QPointF(30, 30), layout, 12) == -1);
  CHECK(painter.neighbour(0, 1, 0, layout) == 1);
  CHECK(painter.neighbour(1, 0, 1, layout) == 3);
  CHECK(painter.neighbour(2, 1, 0, layout) == 2);
  CHECK(painter.layout(QRectF(0, 0, 400, 110)).legend.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What all figures do alike, on the smallest one; and several in a grid.
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/figure/figure_widget.h"
#include "widgets/figure/multiples.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace perc;
using namespace perc::widgets;

namespace {

/// Ten places side by side, 10 pixels each.
class Row : public PointedFigure<int> {
 public:
  Row() {
    takePointer(QStringLiteral("Row"), QStringLiteral("Left and Right."));
    resize(100, 40);
  }
  QString spokenValue() const override { return pointer() ? QString::number(*pointer()) : QStringLiteral("ten"); }

  bool empty = false, doubles = false;
  int changes = 0, byKey = 0, activated = -1, dragged = 0, released = 0, letGone = 0;

 protected:
  bool isEmpty() const override { return empty; }
  std::optional<int> placeAt(const QPointF& pixel) const override { return static_cast<int>(pixel.x() / 10); }
  std::optional<int> moved(const std::optional<int>& from, int key, bool far) const override {
    return from ? std::clamp(*from + arrowStep(key).x() * (far ? 5 : 1), 0, 9) : 0;
  }
  void pointerChanged(bool key) override { ++changes, byKey += key; }
  bool activate(const int& place, Qt::KeyboardModifiers) override {
    activated = place;
    return place != 9;
  }
  void dragTo(const QPointF& pixel) override {
    PointedFigure::dragTo(pixel);
    ++dragged;
  }
  void releaseAt(const QPointF&) override { ++released; }
  bool doubleClickAt(const QPointF&, Qt::KeyboardModifiers) override { return doubles; }
  void letGo() override { ++letGone; }
  FigureTip tipAt(const QPointF&) const override { return {QStringLiteral("a place"), {}}; }
};

bool comesFirst(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {}) {
  QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
  event.ignore();
  QApplication::sendEvent(&widget, &event);
  return event.isAccepted();
}

bool takesDouble(QWidget& widget) {
  QMouseEvent event(QEvent::MouseButtonDblClick, QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), Qt::LeftButton,
                    Qt::LeftButton, {});
  struct Later : QObject {
    bool seen = false;
    bool eventFilter(QObject*, QEvent* e) override { return e->type() == QEvent::MouseButtonDblClick && (seen = true); }
  } later;
  widget.hide();
  widget.installEventFilter(&later);  // as a card does, which maximises then
  widget.show();
  QApplication::sendEvent(&widget, &event);
  return !later.seen;
}

}  // namespace

TEST_CASE("a figure is pointed at by the mouse: places follow it, a press is done once, leaving takes it away",
          "[figure]") {
  test::application();
  Row row;
  row.show();
  QTest::mouseMove(&row, {35, 10});
  CHECK(row.pointer() == 3);
  QTest::mouseMove(&row, {36, 12});
  CHECK(row.changes == 1);
  QTest::mousePress(&row, Qt::LeftButton, {}, {52, 10});
  CHECK(row.pointer() == 5);
  CHECK(row.activated == 5);
  QTest::mouseMove(&row, {61, 10});
  CHECK(row.dragged == 1);
  QTest::mouseRelease(&row, Qt::LeftButton, {}, {61, 10});
  QTest::mouseMove(&row, {71, 10});
  CHECK(row.dragged == 1);
  CHECK(row.released == 1);
  QTest::mouseClick(&row, Qt::RightButton, {}, {22, 10});
  CHECK(row.activated == 5);
  QTest::mousePress(&row, Qt::LeftButton, {}, {95, 10});  // nothing to be done there: not ours
  QTest::mouseMove(&row, {85, 10});
  CHECK(row.dragged == 1);
  QTest::mouseRelease(&row, Qt::LeftButton, {}, {85, 10});
  CHECK(row.released == 1);
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(&row, &leave);
  CHECK_FALSE(row.pointer());
  CHECK(row.byKey == 0);
}

TEST_CASE("a figure is pointed at by keys: arrows, Shift for far, Return does, Escape takes away", "[figure]") {
  test::application();
  Row row;
  row.show();
  QTest::keyClick(&row, Qt::Key_Right);
  CHECK(row.pointer() == 0);
  QTest::keyClick(&row, Qt::Key_Right);
  QTest::keyClick(&row, Qt::Key_Right, Qt::ShiftModifier);
  CHECK(row.pointer() == 6);
  CHECK(row.byKey == 3);
  CHECK(row.spokenValue() == "6");
  QTest::keyClick(&row, Qt::Key_Return);
  CHECK(row.activated == 6);
  QTest::keyClick(&row, Qt::Key_Right, Qt::ControlModifier);
  CHECK(row.pointer() == 6);
  QTest::keyClick(&row, Qt::Key_Escape);
  CHECK_FALSE(row.pointer());
  row.setPointer(4);  // by somebody else: without a word
  CHECK(row.changes == 4);
  row.hide();
  CHECK(row.letGone > 0);
}

TEST_CASE("its keys come before the shortcuts of the window, and only those", "[figure]") {
  test::application();
  Row row;
  CHECK(comesFirst(row, Qt::Key_Left));
  CHECK(comesFirst(row, Qt::Key_Left, Qt::ShiftModifier));
  CHECK_FALSE(comesFirst(row, Qt::Key_Left, Qt::ControlModifier));
  CHECK_FALSE(comesFirst(row, Qt::Key_Space));
  CHECK_FALSE(comesFirst(row, Qt::Key_Escape));
  row.setPointer(1);
  CHECK(comesFirst(row, Qt::Key_Escape));
  row.empty = true;
  CHECK_FALSE(comesFirst(row, Qt::Key_Left));
}

TEST_CASE("while there is nothing to see a figure says what will appear, and nothing is pointed at", "[figure]") {
  test::application();
  Row row;
  row.empty = true;
  row.setEmptyText(QStringLiteral("Places will appear here."));
  const Palette& p = paletteOf(&row);
  const QImage image = row.grab().toImage();
  CHECK(test::countNear(image, image.rect(), p.muted, 60) > 20);
  QTest::mouseMove(&row, {35, 10});
  QTest::keyClick(&row, Qt::Key_Right);
  CHECK_FALSE(row.pointer());
  row.empty = false;
  row.show();
  row.activateWindow();
  row.setFocus();
  QApplication::processEvents();
  if (row.hasFocus()) CHECK(test::countNear(row.grab().toImage(), row.rect(), p.accent, 40) > 60);
}

TEST_CASE("a double click that a figure uses does not reach its card", "[figure]") {
  test::application();
  Row row;
  CHECK_FALSE(takesDouble(row));
  row.doubles = true;
  CHECK(takesDouble(row));
}

TEST_CASE("small figures: a grid that suits the room, common axes once, chosen by pointer and keys", "[figure]") {
  test::application();
  SmallMultiples six;
  six.title = QStringLiteral("Six seeds");
  for (int i = 0; i < 6; ++i)
    six.figures.push_back({QStringLiteral("seed %1").arg(i + 1), QStringLiteral("return %1").arg(100 * i),
                           [](QPainter& painter, const QRectF& rect, const Theme& theme) {
                             painter.fillRect(rect, theme.palette().classes[1]);
                           }});
  CHECK(six.columns({900, 200}) == 6);
  CHECK(six.columns({300, 200}) == 3);
  CHECK(six.columns({100, 600}) == 1);
  Axes axes;
  axes.x = {QStringLiteral("step"), {0, 100}};
  axes.y = {QStringLiteral("return"), {0, 500}};
  six.axes = axes;
  CHECK(six.describe().startsWith("Six seeds. seed 1: return 0; seed 2"));

  SmallMultiplesWidget widget;
  widget.resize(420, 320);
  widget.setFigures(six);
  widget.show();
  const QImage image = widget.grab().toImage();
  for (int i = 0; i < 6; ++i)
    CHECK(test::distance(image.pixelColor(widget.figureRect(i).center().toPoint()), paletteOf(&widget).classes[1]) < 4);
  QSignalSpy chosen(&widget, &SmallMultiplesWidget::chosen);
  QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.figureRect(4).center().toPoint());
  REQUIRE(chosen.count() == 1);
  CHECK(chosen[0][0].toInt() == 4);
  CHECK(widget.spokenValue() == "seed 5: return 400");
  QTest::keyClick(&widget, Qt::Key_Up);
  CHECK(widget.pointer() == 1);
  QTest::keyClick(&widget, Qt::Key_Right);
  QTest::keyClick(&widget, Qt::Key_Return);
  CHECK(chosen.back()[0].toInt() == 2);
  QTest::keyClick(&widget, Qt::Key_Escape);
  CHECK(widget.spokenValue().startsWith("Six seeds."));
  six.square = true;  // both axes are as long, whatever the room
  widget.resize(700, 240);
  widget.setFigures(six);
  for (int i = 0; i < 6; ++i) CHECK(widget.figureRect(i).width() == Approx(widget.figureRect(i).height()));
  for (int i = 1; i < 6; ++i) CHECK_FALSE(widget.figureRect(i).intersects(widget.figureRect(i - 1)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Points painted in the boundary while it trains, and chosen there.
#include "scenes/labs.h"
#include "scenes/playground/frame.h"
#include "scenes/playground/view/paint_tools.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/field/field_widget.h"

#include <QAction>
#include <QComboBox>
#include <QMouseEvent>
#include <QTest>

using namespace perc;
using perc::test::OpenWindow;
using playground::PaintTools;

namespace {

struct Painting {
  OpenWindow open{*findLab(labs(), "playground")};
  widgets::FieldWidget* field = open.child<widgets::FieldWidget>();
  PaintTools* tools = open.child<PaintTools>();

  Painting() {
    for (QAction* action : tools->parentWidget()->actions())
      if (action->text() == "Paint points") action->trigger();
    REQUIRE(open.becomes([&] { return tools->isVisible(); }));
    REQUIRE(open.settles());  // the row of tools has its place
  }
  QPoint pixel(double x, double y) const { return field->painter().axes().toPixel(field->plotRect(), x, y).toPoint(); }
  void stroke(double x0, double y0, double x1, double y1) {
    QTest::mousePress(field, Qt::LeftButton, {}, pixel(x0, y0));
    for (int i = 1; i <= 10; ++i) {
      const QPointF at = pixel(x0 + (x1 - x0) * i / 10, y0 + (y1 - y0) * i / 10);
      QMouseEvent move(QEvent::MouseMove, at, field->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(field, &move);
    }
    QTest::mouseRelease(field, Qt::LeftButton, {}, pixel(x1, y1));
  }
  std::size_t points() { return static_cast<const playground::PlaygroundFrame&>(open.frame()).points->size(); }
  void undo() { open.press(Qt::Key_Z, Qt::ControlModifier); }
};

}  // namespace

TEST_CASE("A brush stroke adds points while it trains, and undo takes the whole stroke back", "[window]") {
  Painting p;
  REQUIRE(p.points() == 500);
  p.open.host().post(request::Play{true});
  REQUIRE(p.open.becomes([&] { return p.open.status().step > 5; }));
  p.stroke(4, -5, 5, -3);
  REQUIRE(p.open.becomes([&] { return p.points() > 505; }));
  CHECK(p.open.status().playing);
  p.open.host().post(request::Play{false});
  REQUIRE(p.open.rests());
  REQUIRE(p.open.settles());
  p.undo();
  CHECK(p.open.becomes([&] { return p.points() == 500; }));
  CHECK_FALSE(p.open.status().replayDiffers);
}

TEST_CASE("One point, the eraser, jitter and clear do what they say", "[window]") {
  Painting p;
  p.tools->setTool(PaintTools::Tool::Point);
  QTest::mouseClick(p.field, Qt::LeftButton, {}, p.pixel(5, -5));
  REQUIRE(p.open.becomes([&] { return p.points() == 501; }));
  p.tools->setTool(PaintTools::Tool::Jitter);
  const auto before = static_cast<const playground::PlaygroundFrame&>(p.open.frame()).points;
  p.stroke(5, -5, 5.1, -5);
  REQUIRE(
      p.open.becomes([&] { return static_cast<const playground::PlaygroundFrame&>(p.open.frame()).points != before; }));
  CHECK(p.points() == 501);
  p.tools->setTool(PaintTools::Tool::Erase);
  p.stroke(-2, 0, 2, 0);
  REQUIRE(p.open.becomes([&] { return p.points() < 480; }));
  emit p.tools->clearRequested();
  CHECK(p.open.becomes([&] { return p.points() == 0; }));
}

TEST_CASE("A drawing of one's own begins with the brush in hand, and says what to do until there is a point",
          "[window]") {
  OpenWindow open(*findLab(labs(), "playground"));
  auto* field = open.child<widgets::FieldWidget>();
  const auto* tools = open.child<PaintTools>();
  CHECK_FALSE(tools->isVisible());
  open.host().post(request::Set{"dataset", std::string("drawing")});
  REQUIRE(open.becomes([&] { return tools->isVisible() && open.settles(); }));
  CHECK(tools->tool() == PaintTools::Tool::Brush);
  CHECK(field->painter().options().emptyText.contains("class A"));
  tools->findChild<QComboBox*>()->setCurrentIndex(1);
  CHECK(field->painter().options().emptyText.contains("class B"));
  QTest::mouseClick(field, Qt::LeftButton, {}, field->plotRect().center().toPoint());
  REQUIRE(
      open.becomes([&] { return static_cast<const playground::PlaygroundFrame&>(open.frame()).points->size() > 0; }));
  CHECK(open.becomes([&] { return field->painter().options().emptyText.isEmpty(); }));
  CHECK(tools->isVisible());
}

TEST_CASE("A point is chosen by a click and marked", "[window]") {
  Painting p;
  p.tools->setTool(PaintTools::Tool::Choose);
  const auto points = static_cast<const playground::PlaygroundFrame&>(p.open.frame()).points;
  QTest::mouseClick(p.field, Qt::LeftButton, {}, p.pixel(points->x[3], points->y[3]));
  REQUIRE(p.field->painter().options().marked.size() == 1);
  const auto chosen = static_cast<std::size_t>(p.field->painter().options().marked.front());
  CHECK(std::hypot(points->x[chosen] - points->x[3], points->y[chosen] - points->y[3]) < 0.1);
  QTest::mouseClick(p.field, Qt::LeftButton, {}, p.pixel(-5.9, -5.9));
  CHECK(p.field->painter().options().marked.empty());
}

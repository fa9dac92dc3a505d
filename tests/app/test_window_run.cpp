// SPDX-License-Identifier: GPL-3.0-or-later
// Every lab in a window, used by mouse and keyboard: the run and what is done to it.
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/timeline_strip.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/text.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSlider>
#include <QTest>
#include <algorithm>

using namespace perc;
using perc::test::OpenWindow;

namespace {

/// The first parameter with a slider that may change while the run goes on.
const param::Declaration* liveSlider(const Lab& lab) {
  for (const param::Declaration& d : *lab.declarations)
    if (d.when == param::When::Live && d.kind == param::Kind::Real && !d.enabledIf) return &d;
  return nullptr;
}

QSlider* sliderOf(OpenWindow& open, const std::string& id) {
  return open.child<widgets::ParameterPanel>()->row(QString::fromStdString(id))->findChild<QSlider*>();
}

QAbstractButton* button(OpenWindow& open, const QString& name) {
  for (QAbstractButton* one : open.child<widgets::TransportBar>()->findChildren<QAbstractButton*>())
    if (one->accessibleName() == name) return one;
  return nullptr;
}

/// The first one that can be seen; null: there is none.
template <class T>
T* shown(OpenWindow& open) {
  for (T* one : open.window().findChildren<T*>())
    if (one->isVisible() && !one->visibleRegion().isEmpty()) return one;
  return nullptr;
}

void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

QAction* undoAction(OpenWindow& open) {
  for (QAction* action : open.window().actions())
    if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z)) return action;
  return nullptr;
}

}  // namespace

TEST_CASE("A lab opens, plays, pauses, steps and steps back by its buttons", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      CHECK(open.status().step == 0);
      CHECK(open.area().views().size() ==
            static_cast<std::size_t>(
                std::count_if(lab.views.begin(), lab.views.end(), [](const ViewInfo& v) { return v.atFirst; })));
      click(button(open, "Play"));
      REQUIRE(open.becomes([&] { return open.status().playing && open.status().step > 20; }));
      click(button(open, "Pause"));
      REQUIRE(open.rests());
      const std::int64_t there = open.status().step;
      click(button(open, "Step"));
      REQUIRE(open.becomes([&] { return open.status().step == there + 1; }));
      click(button(open, "Step back"));
      REQUIRE(open.becomes([&] { return open.status().step == there && !open.status().seeking; }));
      CHECK(open.status().furthest == there + 1);
      CHECK_FALSE(open.status().replayDiffers);
    }
  }
}

TEST_CASE("The timeline is scrubbed with the mouse", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(200));
      auto* timeline = open.child<widgets::TimelineStrip>();
      const int y = timeline->height() / 2;
      QTest::mousePress(timeline, Qt::LeftButton, {}, QPoint(static_cast<int>(timeline->pixelOf(150)), y));
      QTest::mouseMove(timeline, QPoint(static_cast<int>(timeline->pixelOf(50)), y));
      QTest::mouseRelease(timeline, Qt::LeftButton, {}, QPoint(static_cast<int>(timeline->pixelOf(50)), y));
      REQUIRE(open.rests());
      REQUIRE(open.becomes([&] { return open.status().step != 200; }));
      CHECK(open.status().step < 160);
      CHECK(open.status().furthest == 200);
    }
  }
}

TEST_CASE("A slider dragged with the mouse changes the run, is one step of undo, and undo brings the future back",
          "[window]") {
  for (const Lab& lab : test::allLabs()) {
    const param::Declaration* declaration = liveSlider(lab);
    if (!declaration) continue;
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(120));
      open.host().post(request::Seek{60});
      REQUIRE(open.becomes([&] { return open.status().step == 60 && !open.status().seeking; }));
      const param::Value before = open.status().values->get(declaration->id);
      QSlider* slider = sliderOf(open, declaration->id);
      REQUIRE(slider);
      const int y = slider->height() / 2, width = slider->width();
      QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(width / 3, y));
      for (int x = width / 3; x < width / 2; x += 3) {
        QTest::mouseMove(slider, QPoint(x, y));
        REQUIRE(open.settles());
      }
      QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(width / 2, y));
      REQUIRE(open.becomes([&] { return open.status().values->get(declaration->id) != before; }));
      REQUIRE(open.settles());
      CHECK(open.status().furthest == 60);
      REQUIRE(open.stepsTo(90));

      QAction* undo = undoAction(open);
      REQUIRE(undo);
      REQUIRE(undo->isEnabled());
      open.press(Qt::Key_Z, Qt::ControlModifier);
      REQUIRE(open.becomes(
          [&] { return open.status().values->get(declaration->id) == before && open.status().step == 60; }));
      CHECK_FALSE(undo->isEnabled());
      CHECK(open.status().furthest == 120);
      open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
      REQUIRE(open.becomes(
          [&] { return open.status().values->get(declaration->id) != before && open.status().step == 90; }));
      CHECK_FALSE(open.status().replayDiffers);
    }
  }
}

TEST_CASE("The timeline marks what is changed, and forgets what a change in the past cuts off", "[window]") {
  OpenWindow open(labs().front());
  const param::Declaration* parameter = liveSlider(labs().front());
  REQUIRE(parameter);
  const double low = parameter->range.minimum, wide = parameter->range.maximum - low;
  const QString name = widgets::translated(parameter->label);
  const auto change = [&](double share, std::size_t entries) {
    open.host().post(request::Set{parameter->id, low + share * wide});
    return open.becomes([&] { return open.host().answered() && open.status().run->log.size() == entries; });
  };
  /// What is said of a step's changes.
  const auto said = [&] {
    open.settles();
    return open.child<widgets::TimelineStrip>()->spokenValue().section(name, 1);
  };
  REQUIRE(open.stepsTo(2));
  REQUIRE(change(0.25, 1));
  const QString first = said();
  CHECK_FALSE(first.isEmpty());
  REQUIRE(open.stepsTo(4));
  CHECK(said().isEmpty());
  REQUIRE(change(0.5, 2));
  const QString second = said();
  CHECK_FALSE(second.isEmpty());
  open.host().post(request::Seek{2});
  REQUIRE(open.becomes([&] { return open.status().step == 2; }));
  CHECK(said() == first);
  REQUIRE(change(0.75, 2));  // beside the one of that step; the later one is cut off
  CHECK_FALSE(said().isEmpty());
  CHECK(said() != first);
  REQUIRE(open.stepsTo(4));
  CHECK(said().isEmpty());
}

TEST_CASE("Keys play, step and rewind, but leave text fields and focused controls their own", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      open.press(Qt::Key_Right);
      REQUIRE(open.becomes([&] { return open.status().step == 1; }));
      open.press(Qt::Key_Left);
      REQUIRE(open.becomes([&] { return open.status().step == 0; }));
      open.press(Qt::Key_Space);
      REQUIRE(open.becomes([&] { return open.status().playing && open.status().step > 5; }));
      open.press(Qt::Key_Space);
      REQUIRE(open.becomes([&] { return !open.status().playing; }));
      open.press(Qt::Key_Home);
      REQUIRE(open.becomes([&] { return open.status().step == 0 && open.status().furthest == 0; }));

      open.press(Qt::Key_F, Qt::ControlModifier);
      auto* search = qobject_cast<QLineEdit*>(open.window().focusWidget());
      REQUIRE(search);
      for (const char key : {'p', ' ', 'q'}) QTest::keyClick(search, key);
      open.press(Qt::Key_Left);
      open.press(Qt::Key_Home);
      REQUIRE(open.settles());
      CHECK(search->text() == "p q");
      CHECK(search->cursorPosition() == 0);
      CHECK(open.status().step == 0);
      CHECK_FALSE(open.status().playing);
      CHECK_FALSE(open.window().isFullScreen());
      search->clear();

      QAbstractButton* step = button(open, "Step");
      step->setFocus(Qt::TabFocusReason);
      open.press(Qt::Key_Space);
      REQUIRE(open.becomes([&] { return open.status().step == 1; }));
      CHECK_FALSE(open.status().playing);
    }
  }
}

TEST_CASE("Whatever was clicked, the keys are the window's; only Tab moves them into a control", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      open.window().resize(1280, 720);
      REQUIRE(open.settles());
      for (const QWidget* widget : open.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::ClickFocus)) continue;
        INFO(widget->metaObject()->className() << " " << widget->accessibleName().toStdString());
        CHECK((qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)));
      }
      const auto clickAt = [&](QWidget* widget, QPoint at) { QTest::mouseClick(widget, Qt::LeftButton, {}, at); };
      const auto isTheWindows = [&](QWidget* clicked) {  // Right goes one update, whatever has been clicked
        INFO(clicked->metaObject()->className() << " " << clicked->accessibleName().toStdString());
        REQUIRE(open.settles());
        const auto before = open.status().step;
        open.press(Qt::Key_Right);
        CHECK(open.becomes([&] { return open.status().step == before + 1; }));
        const QWidget* focused = open.window().focusWidget();
        INFO((focused ? focused->metaObject()->className() + (" " + focused->accessibleName().toStdString()) : "none"));
        CHECK(focused == open.window().centralWidget());
      };
      if (auto* slider = shown<QSlider>(open)) {
        slider->setFocus(Qt::TabFocusReason);  // even if it had them
        clickAt(slider, slider->rect().center());
        isTheWindows(slider);
      }
      for (scenes::SceneView* view : open.area().views())
        if (view->isVisible()) {
          clickAt(view, QPoint(view->width() / 2, view->height() - 3));
          isTheWindows(view);
        }
      QAbstractButton* step = button(open, "Step back");
      REQUIRE(open.stepsTo(open.status().step + 1));
      const auto last = open.status().step;
      clickAt(step, step->rect().center());
      REQUIRE(open.becomes([&] { return open.status().step == last - 1; }));
      isTheWindows(step);
      auto* field = shown<QLineEdit>(open);
      REQUIRE(field);
      clickAt(field, field->rect().center());
      CHECK(open.window().focusWidget() == field);
      QTest::keyClick(field, Qt::Key_Return);
      REQUIRE(open.becomes([&] { return open.window().focusWidget() == open.window().centralWidget(); }));
      isTheWindows(field);
      button(open, "Step")->setFocus(Qt::TabFocusReason);
      open.window().setPresenting(true);
      isTheWindows(step);
      open.window().setPresenting(false);
    }
  }
}

TEST_CASE("Reset and new seed start anew, and can be undone", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(40));
      open.press(Qt::Key_Home);
      REQUIRE(open.becomes([&] { return open.status().furthest == 0; }));
      open.press(Qt::Key_Z, Qt::ControlModifier);
      REQUIRE(open.becomes([&] { return open.status().step == 40 && !open.status().seeking; }));
      const std::uint64_t fingerprint = open.status().fingerprint;
      open.host().post(request::Seed{77});
      REQUIRE(open.becomes([&] { return open.status().run->seed == 77; }));
      open.press(Qt::Key_Z, Qt::ControlModifier);
      REQUIRE(open.becomes(
          [&] { return open.status().run->seed == 1 && open.status().step == 40 && !open.status().seeking; }));
      CHECK(open.status().fingerprint == fingerprint);
    }
  }
}

TEST_CASE("A window closes in the middle of playing", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      open.press(Qt::Key_Space);
      REQUIRE(open.becomes([&] { return open.status().playing; }));
      open.window().close();
      CHECK_FALSE(open.window().isVisible());
      open.close();
    }
  }
}

TEST_CASE("A network that does not fit the inputs keeps what was typed and says why, until it fits", "[window]") {
  OpenWindow open(*findLab(labs(), "playground"));
  auto* row = open.child<widgets::ParameterPanel>()->row("layers");
  auto* edit = row->findChild<QLineEdit*>();
  const auto type = [&](const char* text) {
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
  };
  type("residual(dense 5)");
  REQUIRE(open.becomes([&] { return !row->problem().isEmpty(); }));
  CHECK(edit->text() == "residual(dense 5)");
  CHECK(row->problem().contains("2"));
  CHECK(row->problem() == open.said());
  CHECK(open.status().run->log.empty());
  type("dense 5; residual(dense 5)");
  REQUIRE(open.becomes([&] { return open.status().edits == 1; }));
  REQUIRE(open.settles());
  CHECK(row->problem().isEmpty());
  CHECK(edit->text() == "dense 5; residual(dense 5)");
  undoAction(open)->trigger();
  REQUIRE(open.becomes([&] { return edit->text().isEmpty(); }));
  CHECK(row->problem().isEmpty());
}

TEST_CASE("A change that is refused is taken back where it was made", "[window]") {
  OpenWindow open(*findLab(labs(), "playground"));
  auto* panel = open.child<widgets::ParameterPanel>();
  auto* layers = panel->row("layers")->findChild<QLineEdit*>();
  layers->setFocus();
  QTest::keyClicks(layers, "residual(dense 2; tanh); dense 4");
  QTest::keyClick(layers, Qt::Key_Return);
  REQUIRE(open.becomes([&] { return open.status().edits == 1; }));
  QCheckBox* third = nullptr;  // an input more, which does not fit the residual
  for (QCheckBox* box : panel->row("inputs")->findChildren<QCheckBox*>())
    if (!third && !box->isChecked()) third = box;
  REQUIRE(third);
  third->click();
  REQUIRE(open.becomes([&] { return open.status().rejections == 1 && !open.said().isEmpty(); }));
  CHECK_FALSE(third->isChecked());
  CHECK(panel->row("inputs")->value() == open.status().values->get("inputs"));
  CHECK(layers->text() == "residual(dense 2; tanh); dense 4");
}

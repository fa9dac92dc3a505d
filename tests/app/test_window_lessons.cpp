// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window fit for a lesson: presets with their question, two lanes, presenter mode and large type.
#include "app/window/header_bar.h"
#include "app/window/lane_dialog.h"
#include "app/window/lesson_strip.h"
#include "app/window/preferences.h"
#include "app/window/preset_card.h"
#include "app/window/preset_gallery.h"
#include "app/window/preset_menu.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace perc;
using perc::test::buttonCalled;
using perc::test::isPreset;
using perc::test::labWithPresets;
using perc::test::OpenWindow;

namespace {

QAction* presetAction(OpenWindow& open, std::size_t index) {
  return open.child<app::PresetMenu>()->choices()[static_cast<int>(index)];
}

}  // namespace

TEST_CASE("Every preset opens by the menu, asks its question, and can be undone", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  auto* menu = open.child<app::PresetMenu>();
  auto* lesson = open.child<app::LessonStrip>();
  CHECK(menu->isVisible());
  CHECK(menu->text() == "Presets");
  CHECK_FALSE(lesson->isVisible());
  REQUIRE(open.stepsTo(7));
  for (std::size_t i = 0; i < lab.presets.size(); ++i) {
    INFO(lab.presets[i].id);
    presetAction(open, i)->trigger();
    REQUIRE(open.becomes([&] { return isPreset(open, lab.presets[i]); }));
    CHECK(menu->current() == &lab.presets[i]);
    CHECK(menu->accessibleName().endsWith(widgets::translated(lab.presets[i].title)));
    CHECK(lesson->isVisible());
    CHECK(lesson->accessibleDescription() == widgets::translated(lab.presets[i].question));
    CHECK(lesson->shownAnswer().isEmpty());
    CHECK(lesson->height() <= 84);
    CHECK_FALSE(open.status().playing);
  }
  for (std::size_t i = 0; i < lab.presets.size(); ++i) open.press(Qt::Key_Z, Qt::ControlModifier);
  REQUIRE(open.becomes([&] { return open.status().step == 7; }));
  CHECK(menu->text() == "Presets");
  CHECK_FALSE(lesson->isVisible());
}

TEST_CASE("The menu opens by a key and is used by keys, in presenter mode too", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  auto* menu = open.child<app::PresetMenu>()->gallery();
  for (const bool presenting : {false, true}) {
    open.window().setPresenting(presenting);
    open.window().activateWindow();
    REQUIRE(open.becomes([&] { return open.window().isActiveWindow(); }));
    open.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(open.becomes([&] { return menu->isVisible(); }));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(open.becomes([&] { return open.child<app::PresetMenu>()->current() != nullptr; }));
    CHECK(open.child<app::LessonStrip>()->isVisible());
  }
  open.window().setPresenting(false);
}

TEST_CASE("What to look for is said when it is asked for; the lesson stays through changes", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  auto* lesson = open.child<app::LessonStrip>();
  presetAction(open, 0)->trigger();
  REQUIRE(open.becomes([&] { return lesson->isVisible(); }));
  REQUIRE(open.stepsTo(3));  // playing gives nothing away
  CHECK(lesson->shownAnswer().isEmpty());
  QTest::mouseClick(buttonCalled(lesson, "Show what to look for"), Qt::LeftButton);
  CHECK(lesson->shownAnswer().contains(widgets::translated(lab.presets[0].lookFor)));

  presetAction(open, 1)->trigger();
  REQUIRE(open.becomes([&] { return isPreset(open, lab.presets[1]) && lesson->shownAnswer().isEmpty(); }));
  QTest::mouseClick(buttonCalled(lesson, "Show what to look for"), Qt::LeftButton);
  CHECK(lesson->shownAnswer().contains(widgets::translated(lab.presets[1].lookFor)));
  CHECK(open.status().furthest == 0);

  open.host().post(request::Seed{99});
  REQUIRE(open.becomes([&] { return open.status().run->seed == 99; }));
  CHECK(lesson->isVisible());
  CHECK(open.child<app::PresetMenu>()->current() == &lab.presets[1]);

  QTest::mouseClick(lesson->findChild<QToolButton*>(), Qt::LeftButton);
  CHECK_FALSE(lesson->isVisible());
  presetAction(open, 1)->trigger();
  REQUIRE(open.becomes([&] { return lesson->isVisible(); }));
  for (const Lab& other : labs()) {  // its question is not another lab's
    if (&other == &lab) continue;
    open.host().post(request::Replace{Run(other)});
    REQUIRE(open.becomes([&] { return open.status().run->lab == &other && !lesson->isVisible(); }));
  }
}

TEST_CASE("A lesson stays while one looks at its run in another way", "[window]") {
  const Lab& lab = *findLab(labs(), "landscape");
  OpenWindow open(lab);
  auto* lesson = open.child<app::LessonStrip>();
  presetAction(open, 1)->trigger();
  REQUIRE(open.becomes([&] { return lesson->isVisible(); }));
  open.host().post(request::Set{"span", 0.7});
  REQUIRE(open.becomes([&] { return std::get<double>(open.status().values->get("span")) == 0.7; }));
  CHECK(lesson->isVisible());
  CHECK(open.child<app::PresetMenu>()->current() == &lab.presets[1]);
}

TEST_CASE("The lane dialog names what lane A has, refuses no difference, and splits the run", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  open.press(Qt::Key_T, Qt::ControlModifier);
  auto* dialog = open.child<QDialog>();
  REQUIRE(dialog);
  const auto editor = [dialog] { return dialog->findChild<widgets::ParameterRow*>(); };
  REQUIRE(editor());
  CHECK(editor()->declaration().id == lab.comparison->first);
  CHECK(param::format(editor()->value()) == lab.comparison->second);
  editor()->setValue(open.status().values->get(lab.comparison->first));
  QTest::mouseClick(buttonCalled(dialog, "Make two lanes"), Qt::LeftButton);
  CHECK(dialog->isVisible());
  bool refused = false;
  for (const QLabel* label : dialog->findChildren<QLabel*>())
    refused = refused || (label->isVisible() && label->text().contains("same as lane A"));
  CHECK(refused);
  CHECK_FALSE(open.status().run->hasLanes());

  auto* search = dialog->findChild<QLineEdit*>();
  QTest::keyClicks(search, "learning rate");
  REQUIRE(editor());
  CHECK(editor()->declaration().id == "learning-rate");
  QLineEdit* box = editor()->findChild<QLineEdit*>();
  box->setFocus();
  box->selectAll();
  QTest::keyClicks(box, "0.5");
  QTest::keyClick(box, Qt::Key_Return);
  if (dialog->isVisible()) QTest::mouseClick(buttonCalled(dialog, "Make two lanes"), Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.status().run->hasLanes(); }));
  CHECK(open.status().run->second.front().id == "learning-rate");
  CHECK(open.status().run->second.front().value == param::Value(0.5));
}

TEST_CASE("After its answer a preset offers the next one, and the list says how long each takes", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  const auto* lesson = open.child<app::LessonStrip>();
  const auto next = [&] { return buttonCalled(open.child<app::LessonStrip>(), "Next"); };
  presetAction(open, 0)->trigger();
  REQUIRE(open.becomes([&] { return lesson->isVisible(); }));
  CHECK_FALSE(next());
  QTest::mouseClick(buttonCalled(open.child<app::LessonStrip>(), "Show what to look for"), Qt::LeftButton);
  REQUIRE(next());
  CHECK(next()->toolTip() == widgets::translated(lab.presets[1].title));
  QTest::mouseClick(next(), Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.child<app::PresetMenu>()->current() == &lab.presets[1]; }));
  CHECK_FALSE(next());
  presetAction(open, lab.presets.size() - 1)->trigger();
  REQUIRE(open.becomes([&] { return open.child<app::PresetMenu>()->current() == &lab.presets.back(); }));
  QTest::mouseClick(buttonCalled(open.child<app::LessonStrip>(), "Show what to look for"), Qt::LeftButton);
  CHECK_FALSE(next());  // it was the last one
  open.press(Qt::Key_L, Qt::ControlModifier);
  for (const app::PresetCard* card : open.child<app::PresetMenu>()->gallery()->cards()) {
    const QString& length = card->length();
    CHECK((length.isEmpty() || length.endsWith(" s") || length.endsWith(" min")));
  }
}

TEST_CASE("The lane dialog offers only settings with an effect", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  param::Values values(*lab.declarations);
  app::askDifference(lab, values, {}, &open.window(), [](const Command&) {});
  std::size_t offered = 0, effective = 0;
  const auto* list = open.child<QDialog>()->findChild<QListWidget*>();
  for (int row = 0; row < list->count(); ++row) offered += bool(list->item(row)->flags() & Qt::ItemIsSelectable);
  for (std::size_t i = 0; i < values.size(); ++i) effective += values.enabled(i);
  CHECK(offered == effective);
  CHECK(effective < values.size());
}

TEST_CASE("Presenter mode enlarges type and lines one and a half times on the smallest projector", "[window]") {
  OpenWindow open(labWithPresets());
  presetAction(open, 0)->trigger();
  REQUIRE(open.becomes([&] { return open.child<app::LessonStrip>()->isVisible(); }));
  app::Appearance appearance(app::ThemeChoice::Light);
  for (const auto& [width, least] : {std::pair{1024, 1.5}, {1280, 1.5}, {1920, 2.2}, {3840, 2.4}}) {
    appearance.setPresenting(true, width);
    CHECK(widgets::themeOf().textScale >= least);
    CHECK(widgets::themeOf().lineScale >= 1.5);
  }
  appearance.setPresenting(true, 1280);
  open.window().resize(1280, 720);
  open.becomes([&] {  // the bar lets go of chips, one layout after the other
    const auto parts =
        open.child<widgets::TransportBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return std::all_of(parts.begin(), parts.end(), [](const QWidget* part) {
      return !part->isVisible() || part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth());
    });
  });
  for (const QWidget* part :
       open.child<widgets::TransportBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    if (!part->isVisible()) continue;
    INFO(part->metaObject()->className() << " " << part->accessibleName().toStdString());
    CHECK(part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth()));
    CHECK(part->geometry().right() < 1280);
  }
  appearance.setPresenting(false, 1280);
  CHECK(widgets::themeOf().textScale == Approx(1));
}

TEST_CASE("With the largest type nothing in header, panel and transport bar is cut off", "[window]") {
  OpenWindow open(labWithPresets());
  presetAction(open, 4)->trigger();
  REQUIRE(open.becomes([&] { return open.child<app::LessonStrip>()->isVisible(); }));
  app::Appearance appearance(app::ThemeChoice::Light, app::TextSize::Largest);
  for (const int width : {1280, 1440}) {
    open.window().resize(width, 800);
    REQUIRE(open.settles());
    QList<QWidget*> parts = open.child<app::HeaderBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    parts += open.child<widgets::TransportBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (widgets::ParameterRow* row : open.child<widgets::ParameterPanel>()->findChildren<widgets::ParameterRow*>())
      parts += row->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* part : parts) {
      if (!part->isVisible()) continue;
      INFO(width << ": " << part->metaObject()->className() << " " << part->accessibleName().toStdString() << " in "
                 << part->parentWidget()->metaObject()->className());
      CHECK(part->geometry().right() < part->parentWidget()->width());
      CHECK(part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth()));
    }
    const QWidget* panel = open.child<widgets::ParameterPanel>();
    for (const widgets::ParameterRow* row : panel->findChildren<widgets::ParameterRow*>())
      if (row->isVisible()) CHECK(row->mapTo(panel, QPoint(row->width(), 0)).x() <= panel->width());
  }
  appearance.setTextSize(app::TextSize::Normal);
}

TEST_CASE("A button of the course opens its preset beside the page, and views of the run that is open", "[window]") {
  OpenWindow open(*findLab(labs(), "generation"));
  open.area().setShown({"course"});
  REQUIRE(open.settles());
  const auto pressed = [&](const QString& text) {
    for (auto* button : open.area().findChildren<QToolButton*>())
      if (button->text() == text && button->isVisible()) return QTest::mouseClick(button, Qt::LeftButton), true;
    return false;
  };
  REQUIRE(pressed("1  All samples alike"));
  const Preset& first = open.status().run->lab->presets.front();
  REQUIRE(open.becomes([&] { return isPreset(open, first); }));
  std::vector<std::string> views = first.views;
  views.emplace_back("course");
  CHECK(std::ranges::is_permutation(open.area().shown(), views));
  CHECK(open.child<app::LessonStrip>()->isVisible());
  REQUIRE(open.settles());
  for (scenes::SceneView* view : open.area().views())
    if (open.area().id(view) == "course") open.area().toggleMaximised(view);
  REQUIRE(open.area().maximised());
  REQUIRE(open.settles());
  REQUIRE(pressed("2  What goes wrong"));
  CHECK_FALSE(open.area().maximised());  // what it opens is to be seen
  CHECK(std::ranges::is_permutation(open.area().shown(), std::vector<std::string>{"course", "samples", "trouble"}));
  CHECK(isPreset(open, first));
}

TEST_CASE("A lesson's question stays through a look after a change", "[window]") {
  OpenWindow open(*findLab(labs(), "generation"));
  const auto& all = open.status().run->lab->presets;
  const auto there = static_cast<std::size_t>(std::ranges::find(all, "translation", &Preset::id) - all.begin());
  presetAction(open, there)->trigger();
  REQUIRE(open.becomes([&] { return isPreset(open, all[there]); }));
  auto* lesson = open.child<app::LessonStrip>();
  REQUIRE(lesson->isVisible());
  open.host().post(request::Second{});
  open.host().post(request::Set{"dataset", std::string("moons")});
  REQUIRE(open.settles());
  CHECK(lesson->isVisible());
  open.host().post(request::Set{"walk-x", 0.5});
  REQUIRE(open.settles());
  CHECK(std::get<double>(open.status().values->get("walk-x")) == 0.5);
  CHECK(lesson->isVisible());
}

TEST_CASE("Two lanes are a key and Return away, also where lane A has what is usually compared", "[window]") {
  const Lab& lab = *findLab(labs(), "cartpole");
  OpenWindow open(lab);
  Run run(lab);
  REQUIRE(run.initial.setText(lab.comparison->first, lab.comparison->second));
  open.host().post(request::Replace{run});
  REQUIRE(open.becomes([&] { return open.status().run->initial == run.initial; }));
  open.press(Qt::Key_T, Qt::ControlModifier);
  QTest::mouseClick(buttonCalled(open.child<QDialog>(), "Make two lanes"), Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.status().run->hasLanes(); }));
  CHECK(open.status().run->second.front().value == param::find(*lab.declarations, lab.comparison->first)->defaultValue);
}

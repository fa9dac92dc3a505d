// SPDX-License-Identifier: GPL-3.0-or-later
// No run is lost: labs that are left and come back to, windows that are closed, and what goes with a run.
#include "app/window/lesson_strip.h"
#include "app/window/loss_sound.h"
#include "app/window/preferences.h"
#include "app/window/preset_menu.h"
#include "core/io/run_file.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/message_line.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/transport_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace perc;
using perc::test::OpenWindow;

namespace {

void goTo(OpenWindow& open, const char* lab) {
  QTest::mouseClick(open.child<widgets::LabRail>()->button(QString::fromLatin1(lab)), Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.status().run->lab->id == lab && open.settles(); }));
}

void choosePreset(OpenWindow& open, const std::string& id) {
  const Lab& lab = *open.status().run->lab;
  for (std::size_t i = 0; i < lab.presets.size(); ++i)
    if (lab.presets[i].id == id) open.child<app::PresetMenu>()->choices()[static_cast<int>(i)]->trigger();
  REQUIRE(open.becomes([&] {
    const app::PresetMenu* menu = open.child<app::PresetMenu>();
    return menu->current() && menu->current()->id == id && open.settles();
  }));
}

double speed(OpenWindow& open) { return open.child<widgets::TransportBar>()->speed(); }

QLineEdit* search(OpenWindow& open) { return open.child<widgets::ParameterPanel>()->findChild<QLineEdit*>(); }

}  // namespace

TEST_CASE("Each lab keeps its run while the program lives, with its views, its question and what is sought",
          "[window][memory]") {
  OpenWindow open(labs(), test::allScenes());
  choosePreset(open, "spiral-few");
  auto* lesson = open.child<app::LessonStrip>();
  QTest::mouseClick(lesson->findChild<QPushButton*>(), Qt::LeftButton);  // what to look for
  REQUIRE(open.stepsTo(300));
  open.host().post(request::Set{"learning-rate", 0.5});
  REQUIRE(open.stepsTo(340));
  open.press(Qt::Key_Left);
  REQUIRE(open.becomes([&] { return open.status().step == 339 && !open.status().seeking; }));
  const std::uint64_t fingerprint = open.status().fingerprint;
  const auto views = open.area().shown();
  QTest::keyClicks(search(open), "rate");

  goTo(open, "cartpole");
  CHECK_FALSE(lesson->isVisible());
  CHECK(search(open)->text().isEmpty());
  CHECK(open.status().step == 0);
  REQUIRE(open.stepsTo(20));

  goTo(open, "playground");
  CHECK(open.status().step == 339);
  CHECK(open.status().furthest == 340);
  CHECK(open.status().fingerprint == fingerprint);
  CHECK(open.status().run->log.size() == 1);
  CHECK(lesson->isVisible());
  CHECK_FALSE(lesson->shownAnswer().isEmpty());
  CHECK(open.area().shown() == views);
  CHECK(search(open)->text() == "rate");

  goTo(open, "cartpole");
  CHECK(open.status().step == 20);
  for (int i = 0; i < 3; ++i) open.press(Qt::Key_Z, Qt::ControlModifier);  // back through the three changes of lab
  CHECK(open.becomes([&] { return open.status().run->lab->id == "playground" && open.status().step == 339; }));
}

TEST_CASE("A closed lesson stays closed while its lab is left, and comes back with its preset", "[window][memory]") {
  OpenWindow open(labs(), test::allScenes());
  auto* lesson = open.child<app::LessonStrip>();
  choosePreset(open, "spiral-few");
  QTest::mouseClick(lesson->findChild<QToolButton*>(), Qt::LeftButton);
  goTo(open, "cartpole");
  goTo(open, "playground");
  CHECK_FALSE(lesson->isVisible());
  choosePreset(open, "spiral-enough");
  choosePreset(open, "spiral-few");
  CHECK(lesson->isVisible());
}

TEST_CASE("What a window shows when it is closed is offered the next time, and goes on there", "[window][memory]") {
  QTemporaryDir home;
  std::uint64_t fingerprint = 0;
  {
    OpenWindow open(labs(), test::allScenes());
    open.window().keepSafe(home.path());
    REQUIRE(open.stepsTo(30));
    fingerprint = open.status().fingerprint;
    open.window().close();
  }
  for (const bool accepted : {false, true}) {  // not answered: it is offered again
    OpenWindow open(labs(), test::allScenes());
    open.window().keepSafe(home.path());
    auto* yes = open.child<QPushButton>("continue");
    REQUIRE(yes);
    CHECK(yes->isVisible());
    if (accepted) {
      QTest::mouseClick(yes, Qt::LeftButton);
      REQUIRE(open.becomes([&] { return open.status().step == 30 && !open.status().seeking; }));
      CHECK(open.status().fingerprint == fingerprint);
      CHECK_FALSE(yes->isVisible());
    }
    open.window().close();
  }
  {
    OpenWindow open(labs(), test::allScenes());  // what was taken over is kept once, as it was left
    CHECK(QDir(home.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    open.window().keepSafe(home.path());
    CHECK(open.child<QPushButton>("continue")->isVisible());
  }
}

TEST_CASE("Many sessions leave a few offers, not a folder each", "[window][memory]") {
  QTemporaryDir home;
  for (int i = 0; i < 8; ++i) {
    const QString folder = home.filePath(QStringLiteral("99999%1-0").arg(i));
    QDir().mkpath(folder);
    test::writeAll(folder + "/0.perc", *writeRun(RunRecord(labs().front()), folder.toStdString(), FilePaths::Anywhere));
  }
  OpenWindow open(labs().front());
  open.window().keepSafe(home.path());
  CHECK(QDir(home.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 5);
}

TEST_CASE("A message goes with what it speaks of", "[window][memory]") {
  OpenWindow open(labs(), test::allScenes());
  choosePreset(open, "rate-too-large");
  open.host().post(request::Steps{5000});
  REQUIRE(open.becomes([&] { return open.frame().state == RunState::Diverged; }));
  REQUIRE(open.becomes([&] { return !open.said().isEmpty(); }));
  const QString diverged = open.said();
  SECTION("stepping back") {
    open.press(Qt::Key_Left);
    CHECK(open.becomes([&] { return open.said().isEmpty(); }));
  }
  SECTION("another lab, and back") {
    goTo(open, "cartpole");
    CHECK(open.said().isEmpty());
    goTo(open, "playground");
    CHECK(open.becomes([&] { return open.said() == diverged; }));
  }
  SECTION("another preset") {
    choosePreset(open, "spiral-few");
    CHECK(open.said().isEmpty());
  }
}

TEST_CASE("A message covers no view, and views keep their places when one comes and goes", "[window][memory]") {
  OpenWindow open(labs(), test::allScenes());
  const QRect before = open.area().geometry();
  open.host().post(request::Set{"learning-rate", 99.0});
  REQUIRE(open.becomes([&] { return !open.said().isEmpty(); }));
  REQUIRE(open.settles());
  CHECK(open.area().geometry() == before);
  const auto place = [&](QWidget* widget) { return QRect(widget->mapTo(&open.window(), QPoint()), widget->size()); };
  CHECK_FALSE(place(open.child<widgets::MessageLine>()).intersects(place(&open.area())));
  open.host().post(request::Set{"learning-rate", 0.5});  // now it is right
  CHECK(open.becomes([&] { return open.said().isEmpty(); }));
}

TEST_CASE("The run can be heard: higher is worse, and where there is no sound device the switch says so",
          "[window][memory]") {
  for (const double hertz : {220.0, 880.0}) {
    const QByteArray tone = app::toneOf(hertz, 200);
    const auto* samples = reinterpret_cast<const qint16*>(tone.constData());
    int crossings = 0;
    for (int i = 1; i < tone.size() / 2; ++i) crossings += (samples[i - 1] < 0) != (samples[i] < 0);
    CHECK(crossings == Approx(2 * hertz * 0.2).margin(3));
  }
  app::PitchScale scale;
  const double alone = scale.pitchOf(1);
  CHECK(alone > app::PitchScale::kLowest);
  CHECK(scale.pitchOf(0.01) == Approx(app::PitchScale::kLowest));
  CHECK(scale.pitchOf(0.1) == Approx(alone));  // half-way, by logarithms
  CHECK(scale.pitchOf(1) == Approx(app::PitchScale::kHighest));
  OpenWindow open(labs(), test::allScenes());
  QAction* hear = nullptr;
  for (QAction* action : open.window().actions())
    if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_H)) hear = action;
  REQUIRE(hear);
  CHECK_FALSE(hear->isChecked());
  open.press(Qt::Key_H, Qt::ControlModifier);
  if (hear->isChecked()) {
    REQUIRE(open.stepsTo(20));  // a sound device, or what stands for one
    open.press(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(hear->isChecked());
  } else {
    CHECK(open.said().contains("sound device"));
  }
}

TEST_CASE("Each lab has its speed, and what goes on in it; a preset brings its own", "[window][memory]") {
  test::makeApplication();
  QSettings(QStringLiteral("Perceptorium"), QStringLiteral("Perceptorium")).remove(QStringLiteral("speeds"));
  OpenWindow open(labs(), test::allScenes());
  CHECK(speed(open) == open.status().run->lab->speed);
  auto* slider = open.child<widgets::TransportBar>()->findChild<QSlider*>();
  slider->setValue(widgets::TransportBar::positionOf(10));
  CHECK(speed(open) == 10);
  goTo(open, "cartpole");
  const double training = speed(open);
  CHECK(training == open.status().run->lab->speed);
  open.host().post(request::Set{"activity", std::string("watch")});
  REQUIRE(open.becomes([&] { return speed(open) == open.status().run->lab->realTimeRate; }));
  open.host().post(request::Set{"activity", std::string("play")});
  CHECK(open.becomes([&] { return speed(open) == open.status().run->lab->realTimeRate / 2; }));  // at first
  open.host().post(request::Set{"activity", std::string("train")});
  CHECK(open.becomes([&] { return speed(open) == training; }));
  goTo(open, "playground");
  CHECK(speed(open) == 10);
  for (const Preset& preset : findLab(labs(), "playground")->presets)
    if (preset.speed) {
      choosePreset(open, preset.id);
      CHECK(open.becomes([&] { return speed(open) == *preset.speed; }));
      break;
    }
  CHECK(app::Preferences().speed("playground") == 10);  // what the preset brought is not what was chosen
  choosePreset(open, "spiral-few");
  CHECK(open.becomes([&] { return speed(open) == 10; }));
}

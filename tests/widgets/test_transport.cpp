// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/control/card.h"
#include "widgets/control/chip.h"
#include "widgets/control/themed_label.h"
#include "widgets/control/timeline_strip.h"
#include "widgets/control/transport_bar.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace perc;
using namespace perc::widgets;

namespace {

struct Shown {
  Shown() {
    bar.setFigureLabels({"loss", "accuracy"});
    bar.resize(1200, 62);
    bar.show();
  }
  QToolButton* button(const char* name) {
    for (QToolButton* each : bar.findChildren<QToolButton*>())
      if (each->accessibleName() == QLatin1String(name)) return each;
    return nullptr;
  }
  QApplication& app = test::application();  // before any widget
  TransportBar bar;
};

}  // namespace

TEST_CASE("the buttons of the transport bar ask, and what is shown emits nothing") {
  Shown shown;
  QSignalSpy play(&shown.bar, &TransportBar::playRequested), step(&shown.bar, &TransportBar::stepRequested),
      back(&shown.bar, &TransportBar::stepBackRequested), reset(&shown.bar, &TransportBar::resetRequested),
      speed(&shown.bar, &TransportBar::speedChanged), seek(&shown.bar, &TransportBar::seekRequested),
      seed(&shown.bar, &TransportBar::seedChanged), dice(&shown.bar, &TransportBar::newSeedRequested);
  auto* button = shown.bar.findChild<QPushButton*>();
  CHECK(button->accessibleName() == "Play");
  QTest::mouseClick(button, Qt::LeftButton);
  REQUIRE(play.count() == 1);
  CHECK(play[0][0].toBool());
  shown.bar.setPlaying(true);
  CHECK(button->accessibleName() == "Pause");
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK_FALSE(play[1][0].toBool());
  for (const char* name : {"Step", "Step back", "Reset", "New run"})
    QTest::mouseClick(shown.button(name), Qt::LeftButton);
  CHECK(step.count() == 1);
  CHECK(back.count() == 1);
  CHECK(reset.count() == 1);
  CHECK(dice.count() == 1);
  shown.bar.setStepBackEnabled(false);
  QTest::mouseClick(shown.button("Step back"), Qt::LeftButton);
  CHECK(back.count() == 1);
  shown.bar.setSpeed(240);
  shown.bar.setPosition(100, 400);
  shown.bar.setSeed(77);
  shown.bar.setEpoch(3.5);
  CHECK(speed.count() + seek.count() + seed.count() == 0);
}

TEST_CASE("before loss or accuracy goes, their labels are shortened; with room they are whole again") {
  test::application();
  QWidget window;
  auto* bar = new TransportBar(&window);
  bar->setFigureLabels({"loss", "accuracy of all that is learned from"});
  window.show();
  const auto chips = bar->findChildren<Chip*>();
  const Chip* longer =
      *std::ranges::find_if(chips, [](const Chip* c) { return c->accessibleName().startsWith("acc"); });
  for (int width = 1200; width > 100 && (width == 1200 || longer->toolTip().isEmpty()); width -= 5) {
    bar->resize(width, 62);
    CHECK(longer->isVisible());
  }
  CHECK(longer->toolTip() == longer->accessibleName());
  bar->resize(1200, 62);
  CHECK(longer->toolTip().isEmpty());
}

TEST_CASE("numbers that grow push the least needed out of the transport bar, and nothing lies on anything") {
  test::application();
  QWidget window;
  auto& bar = *new TransportBar(&window);
  bar.setFigureLabels({"loss", "accuracy"});
  bar.resize(1200, 62);
  window.show();
  const auto row = [&] {
    std::vector<QRect> parts;
    for (const QWidget* part : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
      if (part->isVisible()) parts.push_back(part->geometry());
    return parts;
  };
  const std::size_t before = row().size();
  bar.resize(bar.layout()->minimumSize().width() + 4, 62);
  QCoreApplication::processEvents();
  REQUIRE(row().size() == before);
  bar.setPosition(22'345'678, 33'000'000);
  bar.setFigure(0, "123456.789");
  QCoreApplication::processEvents();
  const std::vector<QRect> parts = row();
  CHECK(parts.size() < before);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    CHECK(parts[i].right() < bar.width());
    for (std::size_t j = 0; j < i; ++j) {
      INFO(parts[i].x() << "+" << parts[i].width() << " and " << parts[j].x() << "+" << parts[j].width());
      CHECK_FALSE(parts[i].intersects(parts[j]));
    }
  }
}

TEST_CASE("speed goes from one per second to as fast as it goes") {
  CHECK(TransportBar::speedAt(0) == 1);
  CHECK(TransportBar::speedAt(1000) == 0);
  CHECK(TransportBar::speedAt(999) == TransportBar::kFastest);
  for (const double speed : {1.0, 5.0, 60.0, 240.0, 10000.0})
    CHECK(TransportBar::speedAt(TransportBar::positionOf(speed)) == Approx(speed).epsilon(0.02));
  CHECK(TransportBar::positionOf(0) == 1000);
  CHECK(TransportBar::positionOf(INFINITY) == 1000);
  Shown shown;
  QSignalSpy changed(&shown.bar, &TransportBar::speedChanged);
  auto* slider = shown.bar.findChild<QSlider*>();
  slider->setValue(0);
  CHECK(changed.back()[0].toDouble() == 1);
  CHECK(slider->accessibleDescription() == "1 /s");
  slider->setValue(1000);
  CHECK(changed.back()[0].toDouble() == 0);
  CHECK(slider->accessibleDescription() == "as fast as it goes");
}

TEST_CASE("the timeline seeks by press, drag and keys, and tells where it is") {
  Shown shown;
  shown.bar.setPosition(200, 400);
  QSignalSpy seek(&shown.bar, &TransportBar::seekRequested);
  TimelineStrip* line = shown.bar.timeline();
  QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(static_cast<int>(line->pixelOf(100)), 25));
  REQUIRE(seek.count() == 1);
  CHECK(std::abs(seek[0][0].toLongLong() - 100) <= 2);
  QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() - 1, 25));
  CHECK(seek[1][0].toLongLong() == 400);  // never beyond the run
  QTest::keyClick(line, Qt::Key_Left);
  CHECK(seek[2][0].toLongLong() == 196);
  QTest::keyClick(line, Qt::Key_Home);
  CHECK(seek[3][0].toLongLong() == 0);
  CHECK(line->spokenValue() == "step 200 of 400");
}

TEST_CASE("the timeline shows the curve, what was played, the present and the changes") {
  Shown shown;
  auto curve = std::make_shared<Curve>(std::vector<std::string>{"loss"});
  for (int i = 0; i <= 400; ++i) {
    const float value = 1.0F - static_cast<float>(i) / 400;
    curve->append(i, &value);
  }
  shown.bar.timeline()->setCurve(curve, 0);
  shown.bar.setPosition(200, 400);
  shown.bar.timeline()->setMarks({{300, "learning rate 0.1"}});
  TimelineStrip* line = shown.bar.timeline();
  const QImage image = line->grab().toImage();
  const Palette& p = palette(false);
  const auto column = [&](std::int64_t step, int width) {
    return QRect(static_cast<int>(line->pixelOf(step)) - width / 2, 0, width, image.height());
  };
  CHECK(test::countNear(image, column(200, 3), p.accent, 30) > 40);
  CHECK(test::countNear(image, column(300, 9), p.classes[1], 30) > 10);
  CHECK(test::countNear(image, column(100, 5), p.muted, 60) >= 2);
  CHECK(image.pixelColor(static_cast<int>(line->pixelOf(50)), image.height() - 8) !=
        image.pixelColor(static_cast<int>(line->pixelOf(350)), image.height() - 40 > 8 ? 14 : 10));
}

TEST_CASE("a seed is typed in place; what is no seed is put back") {
  Shown shown;
  shown.bar.setSeed(4);
  QSignalSpy seed(&shown.bar, &TransportBar::seedChanged);
  auto* edit = shown.bar.findChild<QLineEdit*>();
  const auto type = [&](const char* text) {
    edit->selectAll();
    QTest::keyClicks(edit, QLatin1String(text));
    QTest::keyClick(edit, Qt::Key_Return);
  };
  type("18446744073709551615");
  REQUIRE(seed.count() == 1);
  CHECK(seed[0][0].toULongLong() == 18446744073709551615ULL);
  shown.bar.setSeed(7);
  type("-3");
  type("seven");
  CHECK(seed.count() == 1);
  CHECK(edit->text() == "7");
}

TEST_CASE("chips keep their width while figures change") {
  Shown shown;
  const TimelineStrip* line = shown.bar.timeline();
  shown.bar.setPosition(1, 1);
  QCoreApplication::processEvents();
  const int width = line->width();
  for (const std::int64_t step : {9, 99, 999, 99999, 999999}) {
    shown.bar.setPosition(step, step);
    shown.bar.setEpoch(static_cast<double>(step) / 1000);
    shown.bar.setStepsPerSecond(static_cast<double>(step) / 40);
    shown.bar.setFigure(0, "0.094");
    shown.bar.setFigure(1, "97.8 %");
    QCoreApplication::processEvents();
    CHECK(line->width() == width);
  }
}

TEST_CASE("what a step is can be chosen only where there is a choice") {
  Shown shown;
  auto* unit = shown.bar.findChild<QComboBox*>();
  CHECK_FALSE(unit->isVisible());
  shown.bar.setStepUnits({"One sample", "One batch"});
  QSignalSpy chosen(&shown.bar, &TransportBar::stepUnitChosen);
  shown.bar.setStepUnit(1);
  CHECK(chosen.count() == 0);
  REQUIRE(unit->isVisible());
  unit->setFocus();
  QTest::keyClick(unit, Qt::Key_Up);
  REQUIRE(chosen.count() == 1);
  CHECK(chosen[0][0].toInt() == 0);
  shown.bar.setStepUnits({});
  CHECK_FALSE(unit->isVisible());
}

TEST_CASE("changes and events have marks of different shapes, and are said") {
  test::application();
  TimelineStrip line;
  line.resize(600, 50);
  line.setPosition(50, 100);
  const auto mark = [&line](bool happened) {
    line.setMarks({{30, "dead units", happened}});
    return line.grab().toImage();
  };
  const QImage event = mark(true), change = mark(false);
  const int x = static_cast<int>(line.pixelOf(30));
  const auto width = [x](const QImage& image, int y, const QImage& without) {
    int pixels = 0;
    for (int i = x - 9; i <= x + 9; ++i) pixels += image.pixel(i, y) != without.pixel(i, y);
    return pixels;
  };
  line.setMarks({});
  const QImage none = line.grab().toImage();
  CHECK(width(event, 2, none) > width(event, 4, none));    // a triangle that stands on its point
  CHECK(width(change, 2, none) < width(change, 5, none));  // a dot
  line.setMarks({{50, "dead units", true}});
  CHECK(line.spokenValue().contains("dead units"));
  line.setMarks({{50, "learning rate 0.1"}, {50, "noise 0.2"}}, 1);
  CHECK(line.spokenValue().contains("dead units, learning rate 0.1, noise 0.2"));
  line.setMarks({}, 2);
  CHECK(line.spokenValue().contains("learning rate 0.1"));
  CHECK_FALSE(line.spokenValue().contains("noise"));
}

TEST_CASE("a label that is too narrow ends in dots and keeps the whole in its tool tip") {
  test::application();
  ElidedLabel label("a text of some length", TextRole::Body, &Palette::text, 40);
  CHECK(label.minimumSizeHint().width() == 40);
  CHECK(label.sizeHint().width() > 100);
  label.resize(label.sizeHint());
  const QImage whole = label.grab().toImage();
  label.resize(label.sizeHint().width() / 2, label.height());
  const QImage half = label.grab().toImage();
  CHECK(half != whole.copy(half.rect()));
}

TEST_CASE("a card shows a badge, and a button to close it where it may be closed") {
  test::application();
  Card card("Boundary");
  card.resize(300, 200);
  card.show();
  QSignalSpy close(&card, &Card::closeRequested);
  const auto button = [&card] {
    for (QToolButton* each : card.findChildren<QToolButton*>())
      if (each->accessibleName() == "Close") return each;
    return static_cast<QToolButton*>(nullptr);
  };
  REQUIRE(button());
  CHECK_FALSE(button()->isVisible());
  card.setClosable(true);
  QTest::mouseClick(button(), Qt::LeftButton);
  CHECK(close.count() == 1);
  card.setBadge("B");
  CHECK(card.accessibleName() == "B: Boundary");
  card.setBadge({});
  CHECK(card.accessibleName() == "Boundary");
}

namespace {

/// Episodes of these lengths, one after the other; the return is the length.
std::shared_ptr<Curve> episodes(const std::vector<int>& lengths) {
  auto curve = std::make_shared<Curve>(std::vector<std::string>{"return"});
  std::int64_t step = 0;
  for (const int length : lengths) {
    const auto value = static_cast<float>(length);
    curve->append(step += length, &value);
  }
  return curve;
}

}  // namespace

TEST_CASE("bars of the timeline: an episode each, the present one highlighted, named and gone to") {
  Shown shown;
  shown.bar.timeline()->setBars(true);
  shown.bar.timeline()->setCurve(episodes({100, 20, 80, 200}), 0);
  shown.bar.setPosition(150, 400);
  TimelineStrip* line = shown.bar.timeline();
  CHECK(line->barText(1) == "episode 1: return 100, steps 1 to 100");
  CHECK(line->barText(100) == line->barText(1));
  CHECK(line->barText(101) == "episode 2: return 20, steps 101 to 120");
  CHECK(line->barText(400).startsWith("episode 4"));
  CHECK(line->spokenValue() == "step 150 of 400, episode 3: return 80, steps 121 to 200");
  const QImage image = line->grab().toImage();
  const auto high = [&](std::int64_t step, const QColor& colour) {
    const QRect column(static_cast<int>(line->pixelOf(step)), 0, 1, image.height());
    return test::countNear(image, column, colour, 12);
  };
  const Palette& p = palette(false);
  const QColor bar = mixed(p.well, p.muted, 0.75);
  CHECK(high(300, bar) > 2 * high(50, bar) - 6);  // as high as their returns
  CHECK(high(50, bar) > 3 * high(110, bar));
  CHECK(high(140, p.accent) > 8);
  CHECK(high(300, p.accent) <= 1);
  QSignalSpy seek(&shown.bar, &TransportBar::seekRequested);
  QTest::keyClick(line, Qt::Key_PageUp);
  QTest::keyClick(line, Qt::Key_PageDown);
  QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(static_cast<int>(line->pixelOf(110)), 25));
  REQUIRE(seek.count() == 3);
  CHECK(seek[0][0].toLongLong() == 201);
  CHECK(seek[1][0].toLongLong() == 101);
  CHECK(line->barText(seek[2][0].toLongLong()).startsWith("episode 2"));
}

TEST_CASE("thousands of episodes: the highest of a pixel column is there, pale above the lowest") {
  Shown shown;
  std::vector<int> lengths(6000, 10);
  lengths[3000] = 400;
  shown.bar.timeline()->setBars(true);
  const auto curve = episodes(lengths);
  shown.bar.timeline()->setCurve(curve, 0);
  shown.bar.setPosition(100, curve->step(curve->rows() - 1));
  TimelineStrip* line = shown.bar.timeline();
  const QImage image = line->grab().toImage();
  const Palette& p = palette(false);
  const auto coloured = [&](std::int64_t step) {
    const QRect columns(static_cast<int>(line->pixelOf(step)) - 4, 12, 12, image.height() - 20);
    return test::countNear(image, columns, mixed(p.well, p.muted, 0.4), 12) +
           test::countNear(image, columns, mixed(p.well, p.muted, 0.75), 12);
  };
  CHECK(coloured(30200) > 20);
  CHECK(coloured(15000) == 0);
}

TEST_CASE("episodes that go on at once are not said to have begun where another ended") {
  Shown shown;
  auto curve = std::make_shared<Curve>(std::vector<std::string>{"return", "length", "episode"});
  const float rows[][3] = {{20, 20, 1}, {25, 25, 4}};
  curve->append(160, rows[0]);
  curve->append(163, rows[1]);
  shown.bar.timeline()->setBars(true);
  shown.bar.timeline()->setCurve(curve, 0);
  shown.bar.setPosition(163, 163);
  CHECK(shown.bar.timeline()->barText(162) == "episode 4: return 25, ended at step 163");
}

TEST_CASE("where the experiment has a real time, the speed is said in it and the slider finds it") {
  Shown shown;
  auto* slider = shown.bar.findChild<QSlider*>();
  const auto said = [&](double speed) {
    shown.bar.setSpeed(speed);
    return slider->accessibleDescription();
  };
  CHECK(said(50) == "50 /s");
  shown.bar.setRealTimeRate(50);
  CHECK(slider->accessibleDescription() == "50 /s, real time");  // what was set stays
  CHECK(said(5) == "5 /s, 1/10 of real time");
  CHECK(said(1000) == "1,000 /s, × 20");
  CHECK(said(20) == "20 /s, × 0.4");
  CHECK(said(25) == "25 /s, 1/2 of real time");
  CHECK(said(0) == "as fast as it goes");
  QSignalSpy changed(&shown.bar, &TransportBar::speedChanged);
  slider->setValue(TransportBar::positionOf(50) + 6);  // near the notch
  CHECK(changed.back()[0].toDouble() == 50);
  slider->setValue(TransportBar::positionOf(50) + 30);
  CHECK(changed.back()[0].toDouble() > 55);
  shown.bar.setRealTimeRate(0);
  CHECK(said(5) == "5 /s");
  slider->setValue(TransportBar::positionOf(50) + 6);
  CHECK(slider->value() == TransportBar::positionOf(50) + 6);
}

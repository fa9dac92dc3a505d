// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/control/card.h"
#include "widgets/control/key_keeper.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/message_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace perc;
using namespace perc::widgets;

TEST_CASE("a card asks to be maximised by its button and by a double click on its head") {
  test::application();
  Card card("Boundary");
  card.setBody(new QWidget);
  card.resize(300, 200);
  card.show();
  QSignalSpy asked(&card, &Card::maximiseRequested);
  QTest::mouseDClick(card.findChild<QLabel*>()->parentWidget(), Qt::LeftButton, {}, QPoint(120, 8));
  CHECK(asked.count() == 1);
  QTest::mouseDClick(card.body(), Qt::LeftButton);
  CHECK(asked.count() == 1);
  const auto named = [&](const char* name) -> QToolButton* {
    for (QToolButton* each : card.findChildren<QToolButton*>())
      if (each->accessibleName() == QLatin1String(name)) return each;
    return nullptr;
  };
  QTest::mouseClick(named("Maximise"), Qt::LeftButton);
  CHECK(asked.count() == 2);
  card.setMaximised(true);
  CHECK(named("Bring back"));
  CHECK_FALSE(named("More")->isVisible());
  card.menu()->addAction("Export");
  CHECK(named("More")->isVisible());
}

TEST_CASE("a card has rounded corners and a thin line, light and dark") {
  for (const bool dark : {false, true}) {
    test::application({dark});
    QWidget ground;
    ground.resize(220, 140);
    auto* layout = new QVBoxLayout(&ground);
    layout->setContentsMargins(10, 10, 10, 10);
    auto* card = new Card("Title");
    layout->addWidget(card);
    ground.show();
    const QImage image = ground.grab().toImage();
    const Palette& p = palette(dark);
    CHECK(image.pixelColor(10, 10) == p.ground);
    CHECK(image.pixelColor(10, 70) == p.line);
    CHECK(image.pixelColor(14, 100) == p.card);
  }
  test::application();
}

TEST_CASE("the rail shows which lab is open; a click only asks") {
  test::application();
  LabRail rail;
  rail.setItems({{"one", "One", "playground", ""}, {"two", "Two", "surface", ""}, {"three", "Three", "lab", ""}});
  rail.resize(rail.sizeHint());
  rail.show();
  rail.setCurrent("one");
  QSignalSpy chosen(&rail, &LabRail::chosen);
  QTest::mouseClick(rail.button("two"), Qt::LeftButton);
  REQUIRE(chosen.count() == 1);
  CHECK(chosen[0][0].toString() == "two");
  CHECK(rail.current() == "one");
  CHECK(rail.button("one")->isChecked());
  CHECK_FALSE(rail.button("two")->isChecked());
  rail.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&rail, 30000));
  rail.button("one")->setFocus();
  QTest::keyClick(rail.button("one"), Qt::Key_Down);
  CHECK(QApplication::focusWidget() == rail.button("two"));
  QTest::keyClick(rail.button("two"), Qt::Key_Space);
  CHECK(chosen.count() == 2);
  CHECK(rail.button("two")->accessibleName() == "Two");
  const QImage image = rail.grab().toImage();
  CHECK(test::countNear(image, image.rect(), palette(false).accent) > 60);
}

TEST_CASE("a message has a line of its own, is plain text, offers an action and moves nothing") {
  test::application();
  QWidget window;
  auto* rows = new QVBoxLayout(&window);
  rows->setContentsMargins(0, 0, 0, 0);
  auto* picture = new QWidget(&window);
  MessageLine line(&window);
  rows->addWidget(picture, 1);
  rows->addWidget(&line);
  window.resize(800, 400);
  window.show();
  const QRect before = picture->geometry();
  CHECK(line.text().isEmpty());
  QSignalSpy gone(&line, &MessageLine::dismissed);
  int steps = 0;
  line.showMessage(MessageLine::Kind::Error, "<b>Diverged</b> at step 812", "Step back", [&] { ++steps; });
  QCoreApplication::processEvents();
  CHECK(line.text() == "<b>Diverged</b> at step 812");
  CHECK(line.findChild<QLabel*>()->textFormat() == Qt::PlainText);
  CHECK(picture->geometry() == before);
  QTest::mouseClick(line.findChild<QPushButton*>(), Qt::LeftButton);
  CHECK(steps == 1);
  CHECK(line.text().isEmpty());
  line.showMessage(MessageLine::Kind::Warning, QStringLiteral("word ").repeated(200));
  QCoreApplication::processEvents();
  QLabel* text = line.findChild<QLabel*>();
  CHECK(text->height() >= text->heightForWidth(text->width()));  // what is long can be read, too
  CHECK_FALSE(line.findChild<QPushButton*>()->isVisible());
  QTest::mouseClick(line.findChild<QToolButton*>(), Qt::LeftButton);
  CHECK(gone.count() == 2);
  QCoreApplication::processEvents();
  CHECK(picture->geometry() == before);
}

TEST_CASE("a focused slider or button keeps its keys from the window's shortcuts") {
  QApplication& application = test::application();
  keepWidgetKeys(application);
  QWidget window;
  auto* layout = new QVBoxLayout(&window);
  auto* slider = new QSlider(Qt::Horizontal);
  auto* button = new QPushButton("press");
  auto* other = new QWidget;
  other->setFocusPolicy(Qt::StrongFocus);
  for (QWidget* each : std::initializer_list<QWidget*>{slider, button, other}) layout->addWidget(each);
  QShortcut right(Qt::Key_Right, &window), space(Qt::Key_Space, &window);
  QSignalSpy rights(&right, &QShortcut::activated), spaces(&space, &QShortcut::activated),
      presses(button, &QPushButton::clicked);
  window.show();
  window.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&window, 30000));
  slider->setFocus();
  QTest::keyClick(slider, Qt::Key_Right);
  CHECK(slider->value() == 1);
  CHECK(rights.count() == 0);
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  CHECK(presses.count() == 1);
  CHECK(spaces.count() == 0);
  other->setFocus();
  QTest::keyClick(other, Qt::Key_Right);
  QTest::keyClick(other, Qt::Key_Space);
  CHECK(rights.count() == 1);
  CHECK(spaces.count() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/control/card.h"
#include "widgets/control/key_keeper.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/toast.h"

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

TEST_CASE("a toast says its message as plain text, keeps out of the way, and offers an action") {
  test::application();
  QWidget window;
  window.resize(800, 400);
  window.show();
  Toast toast(&window);
  CHECK(toast.isHidden());
  QSignalSpy action(&toast, &Toast::actionTriggered), gone(&toast, &Toast::dismissed);
  toast.showMessage(Toast::Kind::Error, "<b>Diverged</b> at step 812", "Step back");
  CHECK(toast.isVisible());
  CHECK(toast.text() == "<b>Diverged</b> at step 812");
  CHECK(toast.findChild<QLabel*>()->textFormat() == Qt::PlainText);
  CHECK(window.rect().contains(toast.geometry()));
  CHECK(toast.geometry().bottom() > 340);
  QTest::mouseClick(toast.findChild<QPushButton*>(), Qt::LeftButton);
  CHECK(action.count() == 1);
  CHECK(toast.isHidden());
  toast.showMessage(Toast::Kind::Warning, "again");
  window.resize(500, 300);
  CHECK(window.rect().contains(toast.geometry()));
  CHECK_FALSE(toast.findChild<QPushButton*>()->isVisible());
  QTest::mouseClick(toast.findChild<QToolButton*>(), Qt::LeftButton);
  CHECK(gone.count() == 2);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// How much a person has to do: what a lesson needs most, counted with real mouse and keys.
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/transport_bar.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>

using namespace perc;
using perc::test::OpenWindow;

namespace {

/// Does what a person does and counts it: a key, a text with its Return, a click, a drag, a file dropped.
class Hand {
 public:
  explicit Hand(OpenWindow& open) : m_open(open) {}
  int done() const { return m_done; }

  void press(int key, int modifiers = 0) {
    ++m_done;
    m_open.press(key, modifiers);
  }
  void type(const char* text) {
    ++m_done;
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    QTest::keyClicks(focused, QLatin1String(text));
    QTest::keyClick(focused, Qt::Key_Return);
  }
  void click(QWidget* widget, const QPoint& at) {
    ++m_done;
    REQUIRE(widget);
    REQUIRE(widget->isVisible());
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
  }
  void click(QWidget* widget) { click(widget, widget->rect().center()); }
  /// Its handle, by some pixels.
  void drag(QSlider* slider, int by) {
    ++m_done;
    REQUIRE(slider->isVisible());
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.orientation = slider->orientation();
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = slider->sliderPosition();
    option.sliderValue = slider->value();
    const QPoint from =
        slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step) QTest::mouseMove(slider, from + QPoint(by * step / 5, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(by, 0));
  }
  void drop(const QString& file) {
    ++m_done;
    m_open.drop(file);
  }

 private:
  OpenWindow& m_open;
  int m_done = 0;
};

param::Value rate(OpenWindow& open) { return open.status().values->get("learning-rate"); }

}  // namespace

TEST_CASE("What a lesson needs most takes few clicks and keys", "[window][clicks]") {
  const Lab& lab = *findLab(labs(), "playground");
  OpenWindow open(lab);
  Hand hand(open);
  auto* panel = open.child<widgets::ParameterPanel>();

  SECTION("from the first start to learning: one") {
    hand.press(Qt::Key_Space);
    CHECK(open.becomes([&] { return open.status().step > 20; }));
    CHECK(hand.done() == 1);
  }
  SECTION("another learning rate: one drag") {
    const param::Value before = rate(open);
    hand.drag(panel->row("learning-rate")->findChild<QSlider*>(), 30);
    CHECK(open.becomes([&] { return rate(open) != before; }));
    CHECK(hand.done() == 1);
  }
  SECTION("a table of one's own with another target: four") {
    test::writeAll(open.file("t.csv"), test::someTable(lab));
    hand.drop(open.file("t.csv"));
    REQUIRE(open.becomes([&] { return bool(open.status().run->data) && open.settles(); }));
    hand.press(Qt::Key_F, Qt::ControlModifier);
    hand.type("target");
    QLineEdit* field = panel->row("target")->findChild<QLineEdit*>();
    hand.click(field);
    field->setFocus();  // what the click has done where the window is active
    QTest::keyClicks(field, QStringLiteral("height"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(open.becomes([&] { return open.status().values->get("target") == param::Value(std::string("height")); }));
    CHECK(hand.done() == 4);
  }
  SECTION("two lanes with another rate: three") {
    for (QPushButton* button : open.window().findChildren<QPushButton*>())
      if (button->text() == QLatin1String("Two lanes") && button->isVisible()) hand.click(button);
    auto* dialog = open.child<QDialog>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    QListWidgetItem* item = nullptr;
    for (int i = 0; i < list->count(); ++i)
      if (list->item(i)->text().trimmed() == QLatin1String("Learning rate")) item = list->item(i);
    REQUIRE(item);
    list->scrollToItem(item);
    hand.click(list->viewport(), list->visualItemRect(item).center());
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
      if (button->text() == QLatin1String("Make two lanes")) hand.click(button);
    REQUIRE(open.becomes([&] { return open.status().run->hasLanes(); }));
    CHECK(open.status().otherValues->get("learning-rate") != rate(open));
    CHECK(hand.done() == 3);
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of the parameter panel: typing, dragging, keys, numbers in the user's language.
#include "tests/support/catch.h"
#include "tests/widgets/panel_support.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/value_scale.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>

using namespace perc;
using namespace perc::widgets;
using namespace perc::test;
using param::Value;

TEST_CASE("each kind of editor asks for exactly the value of its kind") {
  ShownPanel shown;
  const auto last = [&] { return shown.asked.back(); };
  shown.type("learning-rate", "0.5");
  CHECK(last() == std::pair(QString("learning-rate"), Value(0.5)));
  shown.type("learning-rate", "1e-3");
  CHECK(last().second == Value(1e-3));
  shown.type("batch", "64");
  CHECK(last() == std::pair(QString("batch"), Value(std::int64_t{64})));
  shown.type("noise", "0.25 m");
  CHECK(last() == std::pair(QString("noise"), Value(0.25)));
  shown.type("hidden", "4, 3");
  CHECK(last() == std::pair(QString("hidden"), Value(std::vector<int>{4, 3})));
  shown.type("name", "other");
  CHECK(last() == std::pair(QString("name"), Value(std::string("other"))));
  shown.editor<QComboBox>("shape")->setCurrentIndex(1);
  CHECK(last() == std::pair(QString("shape"), Value(std::string("spiral"))));
  shown.editor<QCheckBox>("shuffle")->click();
  CHECK(last() == std::pair(QString("shuffle"), Value(false)));
  shown.panel.row("features")->findChildren<QCheckBox*>()[2]->click();
  CHECK(last() == std::pair(QString("features"), Value(std::vector<std::string>{"x", "y", "xy"})));
  CHECK(shown.asked.size() == 9);
  CHECK(shown.finished == 9);
}

TEST_CASE("what is not allowed is refused, says what is, and leaves the old value") {
  ShownPanel shown;
  for (const auto& [id, text] : std::vector<std::pair<const char*, QString>>{{"learning-rate", "abc"},
                                                                             {"learning-rate", "20"},
                                                                             {"learning-rate", "nan"},
                                                                             {"learning-rate", "0"},
                                                                             {"batch", "0"},
                                                                             {"batch", "1.5"},
                                                                             {"hidden", "8,999"},
                                                                             {"hidden", "1,2,3,4,5"},
                                                                             {"name", "much too long"}}) {
    INFO(id << " = " << text.toStdString());
    auto* edit = shown.editor<QLineEdit>(id);
    const QString before = edit->text();
    shown.type(id, text);
    CHECK(shown.asked.empty());
    CHECK(edit->text() == before);
    CHECK_FALSE(shown.panel.row(id)->problem().isEmpty());
  }
  CHECK(shown.panel.row("learning-rate")->problem().contains("0.00001 to 10"));
  shown.type("learning-rate", "0.1");
  CHECK(shown.panel.row("learning-rate")->problem().isEmpty());
  for (QCheckBox* box : shown.panel.row("features")->findChildren<QCheckBox*>())
    if (box->isChecked()) box->click();
  CHECK(shown.asked.back().second == Value(std::vector<std::string>{"y"}));
  CHECK_FALSE(shown.panel.row("features")->problem().isEmpty());
}

TEST_CASE("sliders reach both ends exactly and ask while they are dragged") {
  ShownPanel shown;
  const std::vector<std::tuple<const char*, Value, Value>> ends = {{"learning-rate", 1e-5, 10.0},
                                                                   {"l2", 0.0, 1.0},
                                                                   {"noise", 0.0, 0.5},
                                                                   {"batch", std::int64_t{1}, std::int64_t{512}},
                                                                   {"count", std::int64_t{10}, std::int64_t{1000}}};
  for (const auto& [id, low, high] : ends) {
    INFO(id);
    auto* slider = shown.editor<QSlider>(id);
    slider->setValue(slider->maximum());
    CHECK(shown.panel.row(id)->value() == high);
    slider->setValue(slider->minimum());
    CHECK(shown.panel.row(id)->value() == low);
  }
  shown.asked.clear();
  auto* slider = shown.editor<QSlider>("learning-rate");
  const int y = slider->height() / 2;
  QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(12, y));
  for (int x = 20; x < slider->width() - 12; x += 20) QTest::mouseMove(slider, QPoint(x, y));
  const auto during = shown.asked.size();
  CHECK(during >= 4);
  QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 20, y));
  CHECK(shown.finished >= 1);
}

TEST_CASE("a slider's positions and values go round trip, on linear and log scales") {
  for (const auto& declaration : everything()) {
    if (declaration.kind != param::Kind::Real && declaration.kind != param::Kind::Integer) continue;
    const ValueScale scale(declaration);
    const bool coarse = declaration.kind == param::Kind::Integer && declaration.scale == param::Scale::Log;
    for (int position = 0; position <= scale.last(); ++position) {
      INFO(declaration.id << " at " << position);
      const Value value = scale.valueAt(position);
      REQUIRE(param::validate(declaration, value).ok());
      if (coarse) CHECK(scale.valueAt(scale.positionOf(value)) == value);
      else CHECK(scale.positionOf(value) == position);
    }
  }
  const ValueScale decay(*param::find(everything(), "l2"));
  CHECK(decay.valueAt(0) == Value(0.0));
  CHECK(decay.valueAt(1) == Value(1e-6));
}

TEST_CASE("a sequence has a list box per entry, one more and one less") {
  ShownPanel shown;
  auto* row = shown.panel.row("each");
  QToolButton *less = nullptr, *more = nullptr;
  for (QToolButton* button : row->findChildren<QToolButton*>()) {
    if (button->accessibleName().contains("one less")) less = button;
    if (button->accessibleName().contains("one more")) more = button;
  }
  REQUIRE(less);
  REQUIRE(more);
  const auto last = [&] { return std::get<std::vector<std::string>>(shown.asked.back().second); };
  CHECK_FALSE(less->isEnabled());
  more->click();
  CHECK(last() == std::vector<std::string>{"tanh"});
  row->findChildren<QComboBox*>().front()->setCurrentIndex(1);
  CHECK(last() == std::vector<std::string>{"relu"});
  more->click();
  more->click();
  CHECK(last() == std::vector<std::string>{"relu", "relu", "relu"});
  CHECK_FALSE(more->isEnabled());
  QTest::keyClick(row->findChildren<QComboBox*>()[1], Qt::Key_Up);
  CHECK(last() == std::vector<std::string>{"relu", "tanh", "relu"});
  less->click();
  CHECK(last() == std::vector<std::string>{"relu", "tanh"});
  CHECK(row->findChildren<QComboBox*>().size() == 2);
  const std::size_t asked = shown.asked.size();
  shown.panel.setValues(param::Values(everything()));
  CHECK(row->findChildren<QComboBox*>().isEmpty());
  CHECK(shown.asked.size() == asked);
}

TEST_CASE("numbers are shown and read in the language of the user") {
  ShownPanel shown;
  const QLocale before;
  QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
  param::Values values(everything());
  REQUIRE(values.setText("learning-rate", "0.07").ok());
  shown.panel.setValues(values);
  CHECK(shown.editor<QLineEdit>("learning-rate")->text() == "0,07");
  shown.type("learning-rate", "0,5");
  CHECK(shown.asked.back().second == Value(0.5));
  shown.type("learning-rate", "0.25");
  CHECK(shown.asked.back().second == Value(0.25));
  shown.type("count", "1.000");
  CHECK(shown.asked.back().second == Value(std::int64_t{1000}));
  CHECK(valueText(*param::find(everything(), "noise"), 0.25) == "0,25 m");
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  CHECK(plainNumber("1,000", {}) == "1000");
  CHECK(plainNumber("0,125", {}) == "0.125");
  CHECK(plainNumber("\u22121,234.5 m", "m") == "-1234.5");
  QLocale::setDefault(before);
}

TEST_CASE("arrow keys on a slider go from round value to round value, and reach both ends") {
  using param::find;
  const auto walk = [](const char* id, Value from, bool up, bool page, int steps) {
    const ValueScale scale(*find(everything(), id));
    std::vector<double> seen;
    for (int i = 0; i < steps; ++i) {
      from = scale.next(from, up, page);
      seen.push_back(std::holds_alternative<double>(from) ? std::get<double>(from)
                                                          : static_cast<double>(std::get<std::int64_t>(from)));
    }
    return seen;
  };
  using Numbers = std::vector<double>;
  CHECK(walk("learning-rate", 0.03, true, false, 4) == Numbers{0.05, 0.07, 0.1, 0.15});
  CHECK(walk("learning-rate", 0.0312, false, false, 2) == Numbers{0.03, 0.02});
  CHECK(walk("learning-rate", 0.03, true, true, 4) == Numbers{0.1, 1, 10, 10});
  CHECK(walk("batch", std::int64_t{1}, true, false, 6) == Numbers{2, 3, 5, 7, 10, 15});
  CHECK(walk("batch", std::int64_t{500}, true, false, 2) == Numbers{512, 512});
  CHECK(walk("batch", std::int64_t{3}, false, false, 3) == Numbers{2, 1, 1});
  CHECK(walk("l2", 0.0, true, false, 2) == Numbers{1e-6, 1.5e-6});
  CHECK(walk("l2", 1e-6, false, false, 1) == Numbers{0});
  CHECK(walk("noise", 0.1, true, false, 2) == Numbers{0.105, 0.11});
  CHECK(walk("count", std::int64_t{300}, true, false, 1) == Numbers{301});
  CHECK(walk("count", std::int64_t{300}, false, true, 1) == Numbers{200});

  ShownPanel shown;
  auto* slider = shown.editor<QSlider>("learning-rate");
  slider->setFocus();
  QTest::keyClick(slider, Qt::Key_Left);
  CHECK(shown.asked.back().second == Value(0.02));
  CHECK(shown.finished == 1);
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(slider);
  REQUIRE(spoken);
  CHECK(spoken->text(QAccessible::Value) == "0.02");
  CHECK(spoken->role() == QAccessible::Slider);
}

TEST_CASE("layers can be added and taken away by buttons") {
  ShownPanel shown;
  const auto buttons = shown.panel.row("hidden")->findChildren<QToolButton*>();
  const auto press = [&](const char* name) {
    for (QToolButton* button : buttons)
      if (button->accessibleName() == QLatin1String(name)) button->click();
  };
  press("One layer more");
  CHECK(shown.asked.back().second == Value(std::vector<int>{8, 8, 8}));
  for (int i = 0; i < 4; ++i) press("One layer less");
  CHECK(shown.asked.back().second == Value(std::vector<int>{}));
}

TEST_CASE("what is wrong with a network is said while it is typed, and what was typed stays") {
  ShownPanel shown;
  auto* edit = shown.editor<QLineEdit>("net");
  const auto* row = shown.panel.row("net");
  edit->setFocus();
  QTest::keyClicks(edit, "dense 8");
  CHECK(row->problem() == "net: character 7: words are wanted here");
  QTest::keyClick(edit, Qt::Key_Return);
  CHECK(shown.asked.empty());
  CHECK(edit->text() == "dense 8");
  shown.editor<QLineEdit>("name")->setFocus();  // looking elsewhere loses nothing
  CHECK(shown.asked.empty());
  CHECK(edit->text() == "dense 8");
  CHECK_FALSE(row->problem().isEmpty());
  shown.panel.setValues(param::Values(everything()));
  CHECK(edit->text() == "dense 8");
  edit->setFocus();
  edit->end(false);
  QTest::keyClick(edit, Qt::Key_Backspace);
  CHECK(row->problem().isEmpty());
  CHECK(shown.asked.empty());
  QTest::keyClicks(edit, "  tanh");
  QTest::keyClick(edit, Qt::Key_Return);
  REQUIRE(shown.asked.size() == 1);
  CHECK(shown.asked[0] == std::pair(QString("net"), Value(std::string("dense tanh"))));
  CHECK(edit->text() == "dense tanh");
  CHECK(shown.finished == 1);
  // Another run puts its own in place of what is only half typed.
  QTest::keyClicks(edit, "8");
  shown.editor<QLineEdit>("name")->setFocus();
  shown.panel.setValues(param::Values(everything()));
  CHECK(edit->text().isEmpty());
  CHECK(row->problem().isEmpty());
}

namespace {

enum class Slope { Flat, Steep };

struct LeftOpen {
  bool fast = false;
  std::optional<double> rate;
  std::optional<Slope> slope;
};

const param::Declarations& leftOpen() {
  using namespace param;
  static Schema<LeftOpen> schema;
  static const Declarations& all =
      schema.group("Open")
          .flag("fast", &LeftOpen::fast, "Fast", "Or not.", When::Live)
          .real("rate", &LeftOpen::rate, {1e-3, 10}, Scale::Log, "", "Rate", "Of steps.", When::Live)
          .automatic("rate", [](const LeftOpen& p) { return Value(p.fast ? 0.5 : 0.01); })
          .choice("slope", &LeftOpen::slope, {{"auto", "By itself"}, {"flat", "Flat"}, {"steep", "Steep"}}, "Slope",
                  "Of it.", When::Live)
          .automatic("slope", [](const LeftOpen& p) { return Value(std::string(p.fast ? "steep" : "flat")); })
          .finish();
  return all;
}

}  // namespace

TEST_CASE("what is left to the lab is shown as what it is then, until a hand sets it") {
  ShownPanel shown;
  shown.panel.setDeclarations(leftOpen());
  auto* box = shown.editor<QLineEdit>("rate");
  auto* choice = shown.editor<QComboBox>("slope");
  const auto sign = [&] {
    for (QLabel* label : shown.panel.row("rate")->findChildren<QLabel*>())
      if (label->text() == "auto") return label->isVisible();
    return false;
  };
  CHECK(box->text() == "0.01");
  CHECK(sign());
  CHECK(choice->currentText() == "auto: Flat");
  CHECK_FALSE(shown.panel.row("rate")->resetButton()->isVisible());
  param::Values values(leftOpen());
  REQUIRE(values.set("fast", true));
  shown.panel.setValues(values);
  CHECK(box->text() == "0.5");
  CHECK(choice->currentText() == "auto: Steep");
  CHECK(shown.asked.empty());
  shown.type("rate", "2");
  REQUIRE(shown.asked.size() == 1);
  CHECK(shown.asked[0] == std::pair(QString("rate"), Value(2.0)));
  CHECK_FALSE(sign());
  CHECK(shown.panel.row("rate")->resetButton()->isVisible());
  shown.panel.row("rate")->resetButton()->click();
  CHECK(shown.asked.back() == std::pair(QString("rate"), Value(std::string("auto"))));
  CHECK(box->text() == "0.5");
  CHECK(sign());
  shown.type("rate", "auto");
  CHECK(shown.panel.row("rate")->problem().isEmpty());
  shown.type("rate", "fast");
  CHECK(shown.panel.row("rate")->problem() ==
        "rate = fast is not allowed: it takes a number from 0.001 to 10, or auto.");
  CHECK(box->text() == "0.5");
}

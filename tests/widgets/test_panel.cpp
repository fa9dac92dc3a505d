// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/param/schema.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/control/parameter_group.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/value_scale.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace perc;
using namespace perc::widgets;
using param::Value;

namespace {

enum class Shape { Circle, Spiral };

struct Everything {
  Shape shape = Shape::Circle;
  double rate = 0.03, decay = 0, noise = 0.1;
  int batch = 10, count = 300;
  bool shuffle = true;
  std::vector<int> hidden{8, 8};
  std::vector<std::string> features{"x", "y"};
  std::string name = "first";
  std::vector<std::string> each;
};

const param::Declarations& everything() {
  using namespace param;
  static Schema<Everything> schema;
  static const Declarations& all =
      schema.group("Data")
          .choice("shape", &Everything::shape, {{"circle", "Circle"}, {"spiral", "Spiral, 2 arms"}}, "Data set",
                  "Where the points lie.", When::Restart)
          .integer("count", &Everything::count, {10, 1000}, Scale::Linear, "", "Points", "How many.", When::Restart)
          .real("noise", &Everything::noise, {0, 0.5}, Scale::Linear, "m", "Noise", "Blur of the points.",
                When::Restart)
          .subset("features", &Everything::features, {{"x", "x"}, {"y", "y"}, {"xy", "xy"}}, "Features", "Inputs.",
                  When::Restart)
          .group("Training")
          .real("learning-rate", &Everything::rate, {1e-5, 10}, Scale::Log, "", "Learning rate", "Length of a step.",
                When::Live)
          .realOrZero("l2", &Everything::decay, {1e-6, 1}, "", "L2", "Weight decay.", When::Live)
          .integer("batch", &Everything::batch, {1, 512}, Scale::Log, "", "Batch", "Samples an update.", When::Live)
          .flag("shuffle", &Everything::shuffle, "Shuffle", "Every epoch.", When::Live)
          .layers("hidden", &Everything::hidden, 4, {1, 64}, "Hidden layers", "Units.", When::Restart)
          .text("name", &Everything::name, 10, "Name", "A word.", When::Live)
          .enabledIf([](const Everything& e) { return e.shuffle; })
          .sequence("each", &Everything::each, 3, {{"tanh", "Tanh"}, {"relu", "ReLU"}}, "Activation per layer",
                    "From input to output.", When::Live)
          .finish();
  return all;
}

/// A panel on the screen, and what it asked for.
struct Shown {
  Shown() {
    test::application();
    panel.setDeclarations(everything());
    panel.resize(300, 900);
    panel.show();
    QObject::connect(&panel, &ParameterPanel::changeRequested, &panel,
                     [this](const QString& id, const Value& value) { asked.emplace_back(id, value); });
    QObject::connect(&panel, &ParameterPanel::changeFinished, &panel, [this](const QString&) { ++finished; });
  }
  template <class T>
  T* editor(const char* id) {
    return panel.row(QLatin1String(id))->findChild<T*>();
  }
  void type(const char* id, const QString& text) {
    auto* edit = editor<QLineEdit>(id);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
  }
  ParameterPanel panel;
  std::vector<std::pair<QString, Value>> asked;
  int finished = 0;
};

}  // namespace

TEST_CASE("each kind of editor asks for exactly the value of its kind") {
  Shown shown;
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
  Shown shown;
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
  Shown shown;
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

TEST_CASE("setValues shows values and emits nothing") {
  Shown shown;
  param::Values values(everything());
  for (const auto& [id, text] : std::vector<std::pair<const char*, const char*>>{{"learning-rate", "0.7"},
                                                                                 {"batch", "100"},
                                                                                 {"shape", "spiral"},
                                                                                 {"shuffle", "false"},
                                                                                 {"hidden", "none"},
                                                                                 {"features", "y"},
                                                                                 {"name", "x"},
                                                                                 {"l2", "0.01"}})
    REQUIRE(values.setText(id, text).ok());
  shown.panel.setValues(values);
  CHECK(shown.asked.empty());
  CHECK(shown.editor<QLineEdit>("learning-rate")->text() == "0.7");
  CHECK(shown.editor<QSlider>("l2")->value() > 0);
  CHECK(shown.editor<QComboBox>("shape")->currentText() == "Spiral, 2 arms");
  CHECK_FALSE(shown.editor<QCheckBox>("shuffle")->isChecked());
  CHECK(shown.editor<QLineEdit>("hidden")->text().isEmpty());
  CHECK_FALSE(shown.panel.row("name")->isVisible());
  CHECK(shown.panel.row("batch")->isEnabled());
  CHECK(shown.panel.row("batch")->resetButton()->isVisible());
  CHECK_FALSE(shown.panel.row("count")->resetButton()->isVisible());
  shown.panel.row("batch")->resetButton()->click();
  CHECK(shown.asked.back() == std::pair(QString("batch"), Value(std::int64_t{10})));
  auto* typing = shown.editor<QLineEdit>("learning-rate");
  typing->setFocus();
  typing->selectAll();
  QTest::keyClicks(typing, "0.00");
  REQUIRE(values.setText("learning-rate", "3").ok());
  shown.panel.setValues(values);
  if (typing->hasFocus()) CHECK(typing->text() == "0.00");  // not taken out of the hand
}

TEST_CASE("settings without effect are away until they are asked for or searched for") {
  Shown shown;
  param::Values values(everything());
  const auto button = [&](const char* text) {
    for (QPushButton* one : shown.panel.findChildren<QPushButton*>())
      if (one->text() == QLatin1String(text) && one->isVisible()) return one;
    return static_cast<QPushButton*>(nullptr);
  };
  CHECK(shown.panel.visibleIds().contains("name"));
  CHECK_FALSE(button("Show"));
  REQUIRE(values.setText("shuffle", "false").ok());
  shown.panel.setValues(values);
  CHECK_FALSE(shown.panel.visibleIds().contains("name"));
  bool said = false;
  for (const QLabel* label : shown.panel.findChildren<QLabel*>())
    said = said || (label->isVisible() && label->text().startsWith("1 "));
  CHECK(said);
  shown.panel.setFilter("name");
  CHECK(shown.panel.visibleIds() == QStringList{"name"});
  CHECK_FALSE(shown.panel.row("name")->isEnabled());
  shown.panel.setFilter("");
  REQUIRE(button("Show"));
  QTest::mouseClick(button("Show"), Qt::LeftButton);
  CHECK(shown.panel.visibleIds().contains("name"));
  REQUIRE(button("Hide"));
  button("Hide")->setFocus();
  QTest::keyClick(button("Hide"), Qt::Key_Space);
  CHECK_FALSE(shown.panel.visibleIds().contains("name"));
  REQUIRE(values.setText("shuffle", "true").ok());
  shown.panel.setValues(values);
  CHECK(shown.panel.visibleIds().contains("name"));
}

TEST_CASE("the wheel scrolls the panel, and neither turns nor focuses what it passes over") {
  Shown shown;
  shown.panel.resize(300, 300);
  param::Values values(everything());
  REQUIRE(values.setText("each", "relu,relu").ok());
  shown.panel.setValues(values);
  for (const char* id : {"shape", "noise", "each", "name"})
    for (QWidget* editor : shown.panel.row(QLatin1String(id))->findChildren<QWidget*>()) {
      INFO(id << " " << editor->metaObject()->className());
      CHECK(editor->focusPolicy() != Qt::WheelFocus);
    }
  auto* combo = shown.editor<QComboBox>("shape");
  QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(combo, &wheel);
  CHECK(shown.asked.empty());
}

TEST_CASE("groups fold, stay folded, and open to a search") {
  Shown shown;
  GroupHeading* data = nullptr;
  for (GroupHeading* heading : shown.panel.findChildren<GroupHeading*>())
    if (heading->text() == "Data") data = heading;
  REQUIRE(data);
  data->setFocus();
  QTest::keyClick(data, Qt::Key_Space);
  CHECK_FALSE(shown.panel.visibleIds().contains("noise"));
  CHECK(shown.panel.visibleIds().contains("batch"));
  CHECK(data->isVisible());
  shown.panel.setFilter("noise");
  CHECK(shown.panel.visibleIds() == QStringList{"noise"});
  shown.panel.setFilter("");
  shown.panel.setDeclarations(everything());
  CHECK_FALSE(shown.panel.visibleIds().contains("noise"));
}

TEST_CASE("a sequence has a list box per entry, one more and one less") {
  Shown shown;
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
  Shown shown;
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

  Shown shown;
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
  Shown shown;
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

TEST_CASE("the search shows the settings that match, in label, help, id and options") {
  Shown shown;
  shown.panel.setFilter("rate");
  CHECK(shown.panel.visibleIds() == QStringList{"learning-rate"});
  shown.panel.setFilter("WEIGHT DECAY");
  CHECK(shown.panel.visibleIds() == QStringList{"l2"});
  shown.panel.setFilter("2 arms");
  CHECK(shown.panel.visibleIds() == QStringList{"shape"});
  shown.panel.setFilter("nothing like this");
  CHECK(shown.panel.visibleIds().isEmpty());
  shown.panel.setFilter("");
  CHECK(shown.panel.visibleIds().size() == static_cast<int>(everything().size()));
}

TEST_CASE("every editor has a name for a screen reader and can be reached by keys") {
  Shown shown;
  for (const char* id : {"learning-rate", "batch", "noise"}) {
    CHECK(shown.editor<QSlider>(id)->accessibleName().toStdString() ==
          std::string(param::find(everything(), id)->label));
    CHECK(shown.editor<QSlider>(id)->focusPolicy() & Qt::TabFocus);
  }
  CHECK(shown.panel.row("learning-rate")->toolTip().contains("0.00001 to 10"));
  CHECK(shown.panel.row("learning-rate")->toolTip().contains("learning-rate"));
  auto* slider = shown.editor<QSlider>("count");
  QTest::keyClick(slider, Qt::Key_Right);
  CHECK(shown.asked.back().second == Value(std::int64_t{301}));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The parameter panel as a whole: values shown, groups, search, what is away, the wheel.
#include "tests/support/catch.h"
#include "tests/widgets/panel_support.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QWheelEvent>

using namespace perc;
using namespace perc::widgets;
using namespace perc::test;
using param::Value;

TEST_CASE("setValues shows values and emits nothing") {
  ShownPanel shown;
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
  ShownPanel shown;
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
  ShownPanel shown;
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
  ShownPanel shown;
  QToolButton* data = nullptr;
  for (QToolButton* heading : shown.panel.findChildren<QToolButton*>())
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

TEST_CASE("what is used most comes first, the rest is folded until it is asked for") {
  ShownPanel shown;
  shown.panel.setDeclarations(everything());  // as declared
  static const param::Declarations again = everything();
  shown.panel.setDeclarations(again, {"batch", "noise"});
  CHECK(shown.panel.visibleIds().contains("batch"));
  CHECK(shown.panel.visibleIds().size() == 2);
  CHECK(shown.panel.row("batch")->y() < shown.panel.row("noise")->y());
  param::Values values(again);
  REQUIRE(values.setText("noise", "0.25"));
  shown.panel.setValues(values);  // each row its own, wherever it lies
  CHECK(shown.panel.row("noise")->value() == values.get("noise"));
  for (QToolButton* heading : shown.panel.findChildren<QToolButton*>())
    if (heading->isVisible() && heading->isCheckable() && !heading->isChecked()) heading->click();
  CHECK(shown.panel.visibleIds().size() > 2);
}

TEST_CASE("the search finds beginnings of words and what a setting is also called, and no middles") {
  ShownPanel shown;
  shown.panel.setFilter("ate");
  CHECK_FALSE(shown.panel.visibleIds().contains("learning-rate"));
  shown.panel.setFilter("step si");
  CHECK(shown.panel.visibleIds().contains("learning-rate"));
  CHECK_FALSE(shown.panel.visibleIds().contains("noise"));
}

TEST_CASE("the search shows the settings that match, in label, help, id and options") {
  ShownPanel shown;
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
  ShownPanel shown;
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

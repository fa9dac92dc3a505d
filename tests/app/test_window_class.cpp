// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson needs in few steps: figures, pinned settings, a table that has moved.
#include "app/export/export_dialog.h"
#include "app/export/size_row.h"
#include "app/window/pin_strip.h"
#include "app/window/preferences.h"
#include "core/io/run_file.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/message_line.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cstdlib>

using namespace perc;
using perc::test::OpenWindow;

namespace {

QToolButton* pinOf(widgets::ParameterRow* row) {
  for (QToolButton* button : row->findChildren<QToolButton*>())
    if (button->accessibleName().startsWith(QLatin1String("Pin "))) return button;
  return nullptr;
}

QPushButton* buttonIn(QWidget* parent, const QString& text) {
  for (QPushButton* button : parent->findChildren<QPushButton*>())
    if (button->text() == text) return button;
  return nullptr;
}

}  // namespace

TEST_CASE("Several views leave as one figure with letters, a single one under a title of one's own", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(20));
  app::ExportChoice choice;
  choice.view = app::ExportChoice::kOneFigure;
  choice.options.size = {900, 700};
  choice.path = open.file("panels.svg");
  REQUIRE(open.fileDone([&] { open.window().exportTo(choice); }));
  const std::string panels = test::readAll(choice.path);
  const auto views = open.area().views();
  for (std::size_t i = 0; i < views.size(); ++i) {
    const std::string letter = "(" + std::string(1, static_cast<char>('a' + i)) + ") ";
    CHECK(panels.find(letter) != std::string::npos);
    CHECK(panels.find(open.area().title(views[i]).toStdString()) != std::string::npos);
  }
  for (const char* suffix : {"png", "pdf"}) {
    choice.path = open.file(QStringLiteral("panels.") + QLatin1String(suffix));
    REQUIRE(open.fileDone([&] { open.window().exportTo(choice); }));
    CHECK(QFileInfo(choice.path).size() > 1000);
  }
  choice.view = 0;
  choice.title = QStringLiteral("Figure 3: two arms");
  choice.path = open.file("titled.svg");
  REQUIRE(open.fileDone([&] { open.window().exportTo(choice); }));
  CHECK(test::readAll(choice.path).find("Figure 3: two arms") != std::string::npos);
}

TEST_CASE("A figure's size is given in pixels or millimetres, its type in points, and a preview shows it", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(3));
  app::SizeRow row({960, 720}, nullptr);
  row.findChild<QComboBox*>()->setCurrentIndex(1);  // mm
  CHECK(row.pixels() == QSize(960, 720));
  row.findChildren<QDoubleSpinBox*>()[0]->setValue(127);  // five inches
  CHECK(row.pixels() == QSize(480, 720));

  app::ExportChoice choice;
  choice.options.size = {600, 450};
  int sizes[2]{};
  for (const int large : {0, 1}) {
    choice.options.theme.textScale = large ? 2 : 1;
    choice.path = open.file(QStringLiteral("type%1.svg").arg(large));
    REQUIRE(open.fileDone([&] { open.window().exportTo(choice); }));
    const std::string svg = test::readAll(choice.path);
    for (std::size_t at = svg.find("font-size=\""); at != std::string::npos; at = svg.find("font-size=\"", at + 1))
      sizes[large] = std::max(sizes[large], std::atoi(svg.c_str() + at + 11));
  }
  CHECK(sizes[1] > sizes[0] * 3 / 2);

  open.press(Qt::Key_E, Qt::ControlModifier);
  auto* dialog = open.child<QDialog>();
  REQUIRE(dialog);
  const auto preview = [&]() -> QLabel* {
    for (QLabel* label : dialog->findChildren<QLabel*>())
      if (label->accessibleName() == QLatin1String("Preview")) return label;
    return nullptr;
  };
  REQUIRE(open.becomes([&] { return !preview()->pixmap().isNull(); }));
  const QImage before = preview()->pixmap().toImage();
  for (QDoubleSpinBox* box : dialog->findChildren<QDoubleSpinBox*>())
    if (box->accessibleName() == QLatin1String("Type size")) box->setValue(25);
  CHECK(open.becomes([&] { return preview()->pixmap().toImage() != before; }));
}

TEST_CASE("A figure is saved in two keys, under a name that holds the step and replaces nothing", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(7));
  app::Preferences().setFolderOf(open.file("x"));
  QStringList names;
  for (int i = 0; i < 2; ++i) {
    open.window().activateWindow();
    REQUIRE(open.becomes([&] { return open.window().isActiveWindow(); }));
    open.press(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = open.child<QDialog>();
    REQUIRE(dialog);
    const QString path = dialog->findChild<QLineEdit*>("path")->text();
    CHECK(path.contains("step7"));
    CHECK_FALSE(QFileInfo::exists(path));
    REQUIRE(open.fileDone([&] { QTest::keyClick(dialog, Qt::Key_Return); }));
    CHECK(QFileInfo::exists(path));
    CHECK_FALSE(names.contains(path));
    names << path;
    REQUIRE(open.becomes([&] { return !open.child<QDialog>(); }));
  }
}

TEST_CASE("A file that is there is replaced only when that is said twice", "[window]") {
  OpenWindow open(labs().front());
  const QString path = open.file("mine.png");
  test::writeAll(path, "mine");
  open.press(Qt::Key_E, Qt::ControlModifier);
  auto* dialog = open.child<QDialog>();
  REQUIRE(dialog);
  dialog->findChild<QLineEdit*>("path")->setText(path);
  QPushButton* go = buttonIn(dialog, "Replace…");
  REQUIRE(go);
  QTest::mouseClick(go, Qt::LeftButton);
  auto* question = dialog->findChild<QMessageBox*>();
  REQUIRE(question);
  CHECK(question->text().contains("mine.png"));
  QTest::keyClick(question, Qt::Key_Return);  // not yet
  CHECK(test::readAll(path) == "mine");
  REQUIRE(open.becomes([&] { return !dialog->findChild<QMessageBox*>(); }));
  QTest::mouseClick(go, Qt::LeftButton);
  question = dialog->findChild<QMessageBox*>();
  REQUIRE(question);
  REQUIRE(open.fileDone([&] { QTest::mouseClick(buttonIn(question, "Replace"), Qt::LeftButton); }));
  CHECK(test::readAll(path) != "mine");
}

TEST_CASE("A setting is pinned beside the pictures, changed there, and there again the next time", "[window]") {
  const Lab& lab = *findLab(labs(), "playground");
  const std::string id = "learning-rate";
  {
    OpenWindow open(lab);
    auto* pins = open.child<app::PinStrip>();
    CHECK_FALSE(pins->isVisible());
    auto* row = open.child<widgets::ParameterPanel>()->row(QString::fromStdString(id));
    pinOf(row)->click();
    REQUIRE(open.becomes([&] { return pins->isVisible(); }));
    auto* pinned = pins->findChild<widgets::ParameterRow*>();
    REQUIRE(pinned);
    auto* slider = pinned->findChild<QSlider*>();
    const param::Value before = open.status().values->get(id);
    slider->setValue(slider->value() + 40);
    REQUIRE(open.becomes([&] { return !(open.status().values->get(id) == before); }));
    CHECK(open.becomes([&] { return row->value() == open.status().values->get(id); }));
    open.press(Qt::Key_F11);  // the panel is away, the pinned one is not
    CHECK(open.becomes([&] { return pins->isVisible(); }));
    open.press(Qt::Key_F11);
  }
  OpenWindow open(lab);
  auto* pins = open.child<app::PinStrip>();
  CHECK(pins->isVisible());
  pinOf(pins->findChild<widgets::ParameterRow*>())->click();
  CHECK(open.becomes([&] { return !pins->isVisible(); }));
  CHECK(app::Preferences().pinned(lab.id).empty());
}

TEST_CASE("Two settings of one name say whose they are where they stand apart from their groups", "[window]") {
  OpenWindow open(*findLab(labs(), "generation"));
  auto* panel = open.child<widgets::ParameterPanel>();
  const QString generator = panel->row("generator-learning-rate")->accessibleName(),
                critic = panel->row("critic-learning-rate")->accessibleName();
  CHECK(generator != critic);
  CHECK(generator.contains("Generator"));
  CHECK(panel->row("batch-size")->accessibleName() == "Batch size");
  pinOf(panel->row("critic-learning-rate"))->click();
  auto* pins = open.child<app::PinStrip>();
  REQUIRE(open.becomes([&] { return pins->isVisible(); }));
  CHECK(pins->findChild<widgets::ParameterRow*>()->accessibleName() == critic);
  pinOf(panel->row("critic-learning-rate"))->click();
  CHECK(open.becomes([&] { return !pins->isVisible(); }));
}

TEST_CASE("A run whose table has moved says so, and the table can be pointed at", "[window]") {
  const Lab& lab = *findLab(labs(), "playground");
  OpenWindow open(lab);
  const QString table = open.file("t.csv"), file = open.file("run/r.perc");
  test::writeAll(table, test::someTable(lab));
  QDir().mkpath(open.file("run"));
  RunRecord record(lab);
  record.run.data = *loadTable(table.toStdString());
  record.run.data.bytes = nullptr;  // too large to come along
  REQUIRE(lab.adoptData(record.run));
  REQUIRE(saveRun(record, file.toStdString()));
  QFile::remove(open.file("run/t.csv"));
  REQUIRE(open.fileDone([&] { open.window().openFile(file); }));
  CHECK(open.said().contains("t.csv"));
  QPushButton* find = buttonIn(open.child<widgets::MessageLine>(), "Find the table…");
  REQUIRE(find);
  QTest::mouseClick(find, Qt::LeftButton);
  auto* dialog = open.child<QFileDialog>();
  REQUIRE(dialog);
  emit dialog->fileSelected(table);
  CHECK(open.becomes([&] { return open.status().run->data == record.run.data; }));
}

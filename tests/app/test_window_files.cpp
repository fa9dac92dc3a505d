// SPDX-License-Identifier: GPL-3.0-or-later
// Every lab in a window: its figures, its files, and how it is looked at.
#include "app/export/export_dialog.h"
#include "core/data/csv.h"
#include "core/io/run_file.h"
#include "core/io/safetensors.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/card.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/message_line.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/paint/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>
#include <regex>

using namespace perc;
using perc::test::OpenWindow;
using perc::test::readAll;
using perc::test::someTable;
using perc::test::writeAll;

namespace {

void exportTo(OpenWindow& open, int view, const QString& path) {
  app::ExportChoice choice;
  choice.view = view;
  choice.path = path;
  choice.options.size = {400, 300};
  choice.options.scale = 1.5;
  REQUIRE(open.fileDone([&] { open.window().exportTo(choice); }));
}

/// The text of an SVG's elements; fails if it is not well-formed.
QString textOfSvg(const QString& path) {
  QXmlStreamReader xml(QByteArray::fromStdString(readAll(path)));
  QString all;
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::Characters) all += xml.text();
  CHECK_FALSE(xml.hasError());
  return all;
}

int count(const std::string& text, const std::string& what) {
  int found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("Each view leaves as PNG, SVG, PDF, CSV and in words, and names its run", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      std::vector<std::string> all;
      for (const ViewInfo& info : lab.views) all.push_back(info.id);
      open.area().setShown(all);
      REQUIRE(open.becomes([&] { return open.host().probe().views.size() == all.size(); }));
      REQUIRE(open.stepsTo(120));
      for (int i = 0; i < static_cast<int>(lab.views.size()); ++i) {
        const QString name = QString::fromStdString(lab.views[static_cast<std::size_t>(i)].id);
        INFO(name.toStdString());
        if (const Message why = open.area().views()[static_cast<std::size_t>(i)]->whyEmpty(); !why.empty()) {
          exportTo(open, i, open.file(name + ".csv"));
          CHECK_FALSE(QFile::exists(open.file(name + ".csv")));
          continue;
        }
        const QString run = QString::fromStdString("lab " + lab.id + ", seed 1, step 120");

        exportTo(open, i, open.file(name + ".png"));
        QImageReader reader(open.file(name + ".png"));
        const QImage image = reader.read();
        CHECK(image.size() == QSize(600, 450));
        CHECK(image.text("Source").startsWith(run));
        CHECK(image.text("Title").contains(open.area().title(open.area().views()[static_cast<std::size_t>(i)])));
        CHECK_FALSE(image.text("Description").isEmpty());

        exportTo(open, i, open.file(name + ".svg"));
        const QString svg = textOfSvg(open.file(name + ".svg"));
        CHECK(svg.contains(run));
        CHECK(svg.contains(open.area().title(open.area().views()[static_cast<std::size_t>(i)])));

        exportTo(open, i, open.file(name + ".pdf"));
        const std::string pdf = readAll(open.file(name + ".pdf"));
        CHECK(pdf.starts_with("%PDF-"));
        CHECK(count(pdf, "/Type /Page\n") == 1);

        exportTo(open, i, open.file(name + ".csv"));
        // A threshold may be infinite; a table to learn from may not.
        const std::string csv = std::regex_replace(readAll(open.file(name + ".csv")), std::regex("\\binf\\b"), "9");
        const auto table = data::parseCsv(csv, name.toStdString());
        REQUIRE(table.ok());
        CHECK(table->columns.size() >= 2);
        CHECK(table->rows >= 1);

        exportTo(open, i, open.file(name + ".txt"));
        CHECK(readAll(open.file(name + ".txt")).find(' ') != std::string::npos);
      }
    }
  }
}

TEST_CASE("A figure that cannot be written says why and leaves nothing behind", "[window]") {
  OpenWindow open(labs().front());
  exportTo(open, 0, open.file("figure.bmp"));
  CHECK(open.said().contains(".svg"));
  CHECK_FALSE(QFileInfo::exists(open.file("figure.bmp")));
  exportTo(open, 0, open.file("missing/folder/figure.png"));
  CHECK(open.said().contains("missing/folder/figure.png"));
}

TEST_CASE("The export dialog proposes a file and writes it", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(3));
  open.press(Qt::Key_E, Qt::ControlModifier);
  auto* dialog = open.child<QDialog>();
  REQUIRE(dialog);
  auto* format = dialog->findChildren<QComboBox*>()[1];
  format->setCurrentIndex(1);
  auto* path = dialog->findChild<QLineEdit*>("path");
  REQUIRE(path);
  CHECK(path->text().endsWith(".svg"));
  path->setText(open.file("by-dialog.svg"));
  REQUIRE(open.fileDone([&] { QTest::keyClick(path, Qt::Key_Return); }));
  CHECK(textOfSvg(open.file("by-dialog.svg")).contains("step 3"));
}

TEST_CASE("The active view is copied as a picture", "[window]") {
  OpenWindow open(labs().front());
  open.press(Qt::Key_C, Qt::ControlModifier);
  const QMimeData* data = QApplication::clipboard()->mimeData();
  REQUIRE(data);
  CHECK(data->hasImage());
  CHECK(data->hasFormat("image/svg+xml"));
}

TEST_CASE("A run that was saved comes back with the same bits", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(50));
      const std::uint64_t fingerprint = open.status().fingerprint;
      REQUIRE(open.fileDone([&] { open.window().saveTo(open.file("run.perc")); }));
      open.host().post(request::Seed{5});
      REQUIRE(open.becomes([&] { return open.status().run->seed == 5; }));
      SECTION("by the menu's way") { open.window().openFile(open.file("run.perc")); }
      SECTION("dropped on the window") { open.drop(open.file("run.perc")); }
      REQUIRE(open.becomes(
          [&] { return open.status().run->seed == 1 && open.status().step == 50 && !open.status().seeking; }));
      CHECK(open.status().fingerprint == fingerprint);
      open.press(Qt::Key_Z, Qt::ControlModifier);
      REQUIRE(open.becomes([&] { return open.status().run->seed == 5; }));
    }
  }
}

TEST_CASE("A table dropped on the window is learned from", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    if (!lab.takesData) continue;
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      writeAll(open.file("boxes.csv"), someTable(lab));
      open.drop(open.file("boxes.csv"));
      REQUIRE(open.becomes([&] { return static_cast<bool>(open.status().run->data); }));
      CHECK(open.status().run->data.content->rows == 60);
      REQUIRE(open.stepsTo(10));
      CHECK(open.frame().state == RunState::Ok);
      REQUIRE(open.fileDone([&] { open.window().saveTo(open.file("boxes.perc")); }));
      REQUIRE(open.fileDone([&] { open.window().openFile(open.file("boxes.perc")); }));
    }
  }
}

TEST_CASE("A file that cannot be opened is explained, and the run stays", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(7));
  const std::shared_ptr<const Run> run = open.status().run;
  const auto refuse = [&](const QString& name, const std::string& text, const QString& word) {
    INFO(name.toStdString());
    writeAll(open.file(name), text);
    open.child<widgets::MessageLine>()->dismiss();
    open.drop(open.file(name));
    REQUIRE(open.becomes([&] { return !open.said().isEmpty(); }));
    CHECK(open.said().contains(word));
    CHECK(open.status().run == run);
    CHECK(open.status().step == 7);
  };
  refuse("broken.perc", "{\"perceptorium\": 1,", "broken.perc");
  refuse("other.perc", "[]", "other.perc");
  refuse("ragged.csv", "a,b\n1,2\n3\n", "ragged.csv");
  refuse("empty.csv", "", "empty.csv");
  refuse("gone/data.csv", "", "data.csv");
}

TEST_CASE("A run that the session refuses leaves the run, its file and its name", "[window]") {
  const Lab& agents = *findLab(labs(), "cartpole");
  OpenWindow open(agents);
  REQUIRE(open.stepsTo(7));
  REQUIRE(open.fileDone([&] { open.window().saveTo(open.file("mine.perc")); }));
  const std::shared_ptr<const Run> run = open.status().run;
  const auto written = [&](const char* variants) {
    RunRecord record{Run(agents)};
    REQUIRE(record.run.initial.setText("variants", variants));
    return *writeRun(record, ".");
  };
  const std::string refused = written("agent=replay");  // needs a table
  writeAll(open.file("other.perc"), refused);
  open.child<widgets::MessageLine>()->dismiss();
  open.drop(open.file("other.perc"));
  REQUIRE(open.becomes([&] { return open.said().contains("variants"); }));
  CHECK(open.status().run == run);
  CHECK(open.window().windowTitle().contains("mine.perc"));
  REQUIRE(open.fileDone([&] { open.press(Qt::Key_S, Qt::ControlModifier); }));
  CHECK(readAll(open.file("other.perc")) == refused);

  writeAll(open.file("other.perc"), written("agent=ppo"));
  open.drop(open.file("other.perc"));
  REQUIRE(open.becomes([&] { return open.window().windowTitle().contains("other.perc"); }));

  writeAll(open.file("refused.perc"), refused);  // of two asked for at once the second is refused
  open.child<widgets::MessageLine>()->dismiss();
  open.drop(open.file("mine.perc"));
  open.drop(open.file("refused.perc"));
  REQUIRE(open.becomes([&] { return open.said().contains("variants"); }));
  CHECK_FALSE(open.window().windowTitle().contains("refused.perc"));
}

TEST_CASE("A run that says what is no more opens with a word about it", "[window]") {
  OpenWindow open(*findLab(labs(), "cartpole"));
  open.drop(QStringLiteral(PERC_TEST_DIR) + "/golden/run_v1/cartpole_transfer.perc");
  CHECK(open.becomes([&] { return open.said().contains("transfer") && open.said().contains("train"); }));
}

TEST_CASE("Reading a large table can be cancelled by closing the window", "[window]") {
  OpenWindow open(labs().front());
  std::string text = "a,b,c\n";
  for (int i = 0; i < 400'000; ++i) text += std::to_string(i) + ",0.25," + std::to_string(i % 7) + "\n";
  writeAll(open.file("large.csv"), text);
  open.window().openFile(open.file("large.csv"));
  open.window().close();
  open.close();
  SUCCEED("it ended");
}

TEST_CASE("A view is maximised by a double click and brought back by Escape, its button or its key", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    if (lab.views.size() < 2) continue;
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      const auto& views = open.area().views();
      QTest::mouseDClick(views[1]->focusProxy() ? views[1]->focusProxy() : views[1], Qt::LeftButton, {}, QPoint(3, 3));
      CHECK(open.area().maximised() == views[1]);
      CHECK_FALSE(views[0]->isVisible());
      CHECK(views[1]->isVisible());
      open.press(Qt::Key_Escape);
      CHECK(open.area().maximised() == nullptr);
      CHECK(views[0]->isVisible());
      for (QToolButton* button :
           open.child<widgets::Card>(QString::fromStdString(lab.views[0].id))->findChildren<QToolButton*>())
        if (button->accessibleName() == "Maximise") QTest::mouseClick(button, Qt::LeftButton);
      CHECK(open.area().maximised() == views[0]);
      CHECK_FALSE(views[1]->isVisible());
      open.press(Qt::Key_M);
      CHECK(open.area().maximised() == nullptr);
      CHECK(views[1]->isVisible());
    }
  }
}

TEST_CASE("Presenter mode puts the panels away and enlarges the type; Escape brings them back", "[window]") {
  OpenWindow open(labs().front());
  open.moveTo({1280, 720});
  open.press(Qt::Key_P);
  CHECK_FALSE(open.child<widgets::ParameterPanel>()->isVisible());
  CHECK_FALSE(open.child<widgets::LabRail>()->isVisible());
  CHECK(widgets::themeOf().lineScale == Approx(1.5).margin(0.01));
  CHECK(widgets::themeOf().textScale >= 1.5);
  open.press(Qt::Key_Right);
  REQUIRE(open.becomes([&] { return open.status().step == 1; }));
  open.press(Qt::Key_Escape);
  CHECK(open.child<widgets::ParameterPanel>()->isVisible());
  CHECK(widgets::themeOf().lineScale == Approx(1));
}

TEST_CASE("A hidden window asks for nothing, a shown one catches up", "[window]") {
  OpenWindow open(labs().front());
  open.window().hide();
  open.host().post(request::Steps{5});
  QTest::qWait(10 * scenes::SceneHost::kTickMs);  // in which nothing must come
  CHECK(open.status().step == 0);
  open.window().show();
  REQUIRE(open.becomes([&] { return open.status().step == 5; }));
}

TEST_CASE("Weights opened in the window are what the run starts from", "[window]") {
  for (const Lab& lab : test::allLabs()) {
    if (!findTensorFile(lab, weightsFile().id)) continue;
    DYNAMIC_SECTION(lab.id) {
      Run run(lab);
      run.seed = 77;
      auto session = *Session::create(run);
      session->post(request::Steps{20});
      session->pump();
      const auto learned = session->simulation().weights();
      REQUIRE_FALSE(learned.empty());
      OpenWindow open(lab);
      const QString path = open.file("learned.safetensors");
      REQUIRE(io::saveSafetensors(path.toStdString(), {learned, {}}));
      REQUIRE(open.stepsTo(10));
      const auto before = open.status().fingerprint;
      open.drop(path);
      REQUIRE(open.becomes([&] { return static_cast<bool>(open.status().run->weights); }));
      CHECK(open.status().step == 0);
      CHECK(*open.status().run->weights.content == learned);
      REQUIRE(open.stepsTo(10));
      CHECK(open.status().fingerprint != before);
      writeAll(path, "not weights");
      REQUIRE(open.fileDone([&] { open.window().openFile(path); }));
      CHECK(*open.status().run->weights.content == learned);
    }
  }
}

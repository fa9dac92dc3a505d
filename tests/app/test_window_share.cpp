// SPDX-License-Identifier: GPL-3.0-or-later
// How a run and its figures leave the window and come back as text, and how figures move.
#include "app/export/animation.h"
#include "app/export/export_dialog.h"
#include "app/files/share.h"
#include "app/window/main_window.h"
#include "core/data/csv.h"
#include "core/param/declaration.h"
#include "scenes/labs.h"
#include "tests/app/shell.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/message_line.h"

#include <gif_lib.h>
#include <webp/demux.h>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace perc;
using perc::test::OpenWindow;
using perc::test::readAll;
using perc::test::someTable;
using perc::test::writeAll;

namespace {

QString clipboard() { return QApplication::clipboard()->text(); }

/// Of the work that goes on; null while there is none.
QPushButton* cancelButton(OpenWindow& open) {
  for (QPushButton* button : open.window().findChildren<QPushButton*>())
    if (button->text() == "Cancel" && button->isVisible()) return button;
  return nullptr;
}

QAction* action(OpenWindow& open, const QString& text) {
  for (QAction* one : open.window().findChildren<QAction*>())
    if (QString(one->text()).remove(QLatin1Char('&')) == text) return one;
  FAIL("no action " << text.toStdString());
  return nullptr;
}

void trigger(OpenWindow& open, const QString& text) {
  REQUIRE(open.fileDone([&] { action(open, text)->trigger(); }));
}

const param::Declaration& liveReal(const Lab& lab) {
  for (const auto& d : *lab.declarations)
    if (d.kind == param::Kind::Real && d.when == param::When::Live) return d;
  FAIL("no live number");
  return lab.declarations->front();
}

/// A run with a past: a change at step 20, an act at 30 where the lab has acts, two lanes.
void live(OpenWindow& open, const Lab& lab) {
  const param::Declaration& d = liveReal(lab);
  open.host().post(request::Second{{{d.id, d.range.maximum / 2}}});
  REQUIRE(open.becomes([&] { return open.status().run->hasLanes(); }));
  REQUIRE(open.stepsTo(20));
  for (const auto& other : *lab.declarations)
    if (other.kind == param::Kind::Choice && other.when == param::When::Live && other.id == "activation")
      open.host().post(
          request::Set{other.id, other.options.back().id == "step" ? std::string("relu") : other.options.back().id});
  REQUIRE(open.stepsTo(30));
  if (lab.acts && param::find(*lab.acts, "add-points"))
    open.host().post(request::Act{"add-points", std::vector<double>{0.5, -1.25, 1, 2, 0.1, 0}});
  REQUIRE(open.stepsTo(47));
  REQUIRE(open.rests());
}

/// Size and pictures of a GIF, each laid over those before it.
struct Film {
  QSize size;
  std::vector<QByteArray> pictures;
  QString text;
  bool moves() const { return pictures.size() > 1 && pictures.front() != pictures.back(); }
};

Film readGif(const QString& path) {
  Film film;
  int error = 0;
  GifFileType* gif = DGifOpenFileName(path.toLocal8Bit().constData(), &error);
  REQUIRE(gif);
  REQUIRE(DGifSlurp(gif) == GIF_OK);
  film.size = {gif->SWidth, gif->SHeight};
  QByteArray canvas(gif->SWidth * gif->SHeight * 3, 0);
  for (int i = 0; i < gif->ImageCount; ++i) {
    const SavedImage& image = gif->SavedImages[i];
    for (int y = 0; y < image.ImageDesc.Height; ++y)
      for (int x = 0; x < image.ImageDesc.Width; ++x) {
        const GifColorType& c = image.ImageDesc.ColorMap->Colors[image.RasterBits[y * image.ImageDesc.Width + x]];
        char* at = canvas.data() + 3 * ((y + image.ImageDesc.Top) * gif->SWidth + x + image.ImageDesc.Left);
        at[0] = static_cast<char>(c.Red), at[1] = static_cast<char>(c.Green), at[2] = static_cast<char>(c.Blue);
      }
    film.pictures.push_back(canvas);
  }
  for (int i = 0; i < gif->ImageCount; ++i)
    for (int k = 0; k < gif->SavedImages[i].ExtensionBlockCount; ++k) {
      const ExtensionBlock& block = gif->SavedImages[i].ExtensionBlocks[k];
      if (block.Function == COMMENT_EXT_FUNC_CODE || (block.Function == CONTINUE_EXT_FUNC_CODE && !film.text.isEmpty()))
        film.text += QString::fromUtf8(reinterpret_cast<const char*>(block.Bytes), block.ByteCount);
    }
  DGifCloseFile(gif, &error);
  return film;
}

Film readWebp(const QString& path) {
  Film film;
  const std::string bytes = readAll(path);
  const WebPData data{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
  WebPAnimDecoder* decoder = WebPAnimDecoderNew(&data, nullptr);
  REQUIRE(decoder);
  WebPAnimInfo info;
  WebPAnimDecoderGetInfo(decoder, &info);
  film.size = QSize(static_cast<int>(info.canvas_width), static_cast<int>(info.canvas_height));
  while (WebPAnimDecoderHasMoreFrames(decoder)) {
    std::uint8_t* picture = nullptr;
    int time = 0;
    REQUIRE(WebPAnimDecoderGetNext(decoder, &picture, &time));
    film.pictures.emplace_back(reinterpret_cast<const char*>(picture), film.size.width() * film.size.height() * 4);
  }
  WebPChunkIterator chunk;
  if (WebPDemuxGetChunk(WebPAnimDecoderGetDemuxer(decoder), "XMP ", 1, &chunk)) {
    film.text =
        QString::fromUtf8(reinterpret_cast<const char*>(chunk.chunk.bytes), static_cast<qsizetype>(chunk.chunk.size));
    WebPDemuxReleaseChunkIterator(&chunk);
  }
  WebPAnimDecoderDelete(decoder);
  return film;
}

app::ExportChoice film(const QString& path, std::int64_t to, int frames) {
  app::ExportChoice choice;
  choice.path = path;
  choice.options.size = {480, 400};
  choice.animation.from = 0;
  choice.animation.to = to;
  choice.animation.frames = frames;
  return choice;
}

}  // namespace

TEST_CASE("A run copied as text is the same run when it is pasted", "[window]") {
  for (const Lab& lab : labs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      live(open, lab);
      const Run before = *open.status().run;
      const std::uint64_t fingerprint = open.status().fingerprint;
      open.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
      REQUIRE(open.becomes([&] { return app::looksShared(clipboard()); }));
      CHECK_FALSE(clipboard().contains(QLatin1Char('\n')));
      open.host().post(request::Seed{5});
      REQUIRE(open.becomes([&] { return open.status().run->seed == 5; }));
      open.press(Qt::Key_V, Qt::ControlModifier);
      REQUIRE(open.becomes(
          [&] { return open.status().run->seed == 1 && open.status().step == 47 && !open.status().seeking; }));
      CHECK(open.status().run->sameStart(before));
      CHECK(open.status().run->log == before.log);
      CHECK(open.status().fingerprint == fingerprint);
      open.press(Qt::Key_Z, Qt::ControlModifier);
      REQUIRE(open.becomes([&] { return open.status().run->seed == 5; }));
    }
  }
}

TEST_CASE("What is no run is not pasted, and it is said why", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(4));
  const auto run = open.status().run;
  const auto refuse = [&](const QString& text, const QString& word) {
    INFO(text.left(60).toStdString());
    QApplication::clipboard()->setText(text);
    open.child<widgets::MessageLine>()->dismiss();
    trigger(open, "Paste shared run");
    CHECK(open.said().contains(word));
    CHECK(open.status().run == run);
    CHECK(open.status().step == 4);
  };
  refuse("", "no text");
  refuse("hello", "is no run");
  refuse("{\"a\": 1}", "is no run");
  refuse("{\"perceptorium\": 1,", "pasted text");
  refuse("{\"perceptorium\": 1, \"lab\": \"nowhere\"}", "lab");
  refuse(QString(3 << 20, QLatin1Char('x')), "too long");
  REQUIRE(open.fileDone([&] { action(open, "Copy as share text")->trigger(); }));
  refuse(clipboard().replace("\"parameters\":{}", "\"parameters\":{\"warp\":1}"), "warp");
}

TEST_CASE("A run that learns from a table of one's own says that the table is not in the text", "[window]") {
  for (const Lab& lab : labs()) {
    if (!lab.takesData) continue;
    OpenWindow open(lab);
    writeAll(open.file("boxes.csv"), someTable(lab));
    open.drop(open.file("boxes.csv"));
    REQUIRE(open.becomes([&] { return static_cast<bool>(open.status().run->data); }));
    REQUIRE(open.stepsTo(5));
    action(open, "Copy as share text")->trigger();
    CHECK(open.said().contains("table"));
    const QString text = clipboard();
    CHECK(text.contains("not part of this text: boxes.csv"));
    CHECK_FALSE(text.contains(open.file("")));
    open.host().post(request::Seed{9});
    REQUIRE(open.becomes([&] { return open.status().run->seed == 9; }));
    trigger(open, "Paste shared run");  // the table is still open
    REQUIRE(open.becomes([&] { return open.status().run->seed == 1 && open.status().step == 5; }));
    OpenWindow other(lab);
    trigger(other, "Paste shared run");
    CHECK(other.said().contains("boxes.csv"));
  }
}

TEST_CASE("The command line that is copied makes the same run", "[window][process]") {
  for (const Lab& lab : labs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      live(open, lab);
      trigger(open, "Copy as command line");
      CHECK(clipboard().startsWith("perceptorium run " + QString::fromStdString(lab.id)));
      QProcess shell;
      shell.start("/bin/sh", {"-c", clipboard().replace(0, 12, QStringLiteral(PERC_PROGRAM)) + " --json --quiet"});
      REQUIRE(shell.waitForFinished(60000));
      INFO(clipboard().toStdString() << shell.readAllStandardError().toStdString());
      REQUIRE(shell.exitCode() == 0);
      const auto result = nlohmann::json::parse(shell.readAllStandardOutput().toStdString());
      CHECK(result["steps"] == 47);
      CHECK(QString::fromStdString(result["fingerprint"]).toULongLong(nullptr, 16) == open.status().fingerprint);
    }
  }
}

TEST_CASE("Words that a shell would read otherwise are quoted", "[window][process]") {
  Run run(labs().front());
  run.data = Source<data::Table>{"/tmp/it's a table; rm.csv", 1, std::make_shared<const data::Table>()};
  QProcess shell;
  shell.start("/bin/sh", {"-c", "printf '%s|' " + *app::commandLine(run, 3)});
  REQUIRE(shell.waitForFinished());
  CHECK(shell.readAllStandardOutput().contains("|--data|/tmp/it's a table; rm.csv|"));
}

TEST_CASE("A run with thousands of strokes is too long for a command line and cut short in a figure", "[window]") {
  Run run(labs().front());
  for (int i = 0; i < 3000; ++i) run.log.push_back({i, {"add-points", std::vector<double>(30, 0.123456789)}});
  CHECK_FALSE(app::commandLine(run, 3000));
  CHECK(app::commandLine(run, 20));
  const QString text = app::describeRun(run, 3000);
  CHECK(text.size() < 9000);
  CHECK(text.contains("more changes"));
}

TEST_CASE("The program that is copied goes on from the moment shown, in each library", "[window]") {
  OpenWindow open(*findLab(labs(), "playground"));
  REQUIRE(open.stepsTo(12));
  for (const auto& [name, import] :
       {std::pair{"PyTorch", "import torch"}, {"NumPy", "import numpy as np"}, {"Keras", "import keras"}}) {
    CAPTURE(name);
    trigger(open, QStringLiteral("As %1 code").arg(QLatin1String(name)));
    CHECK(clipboard().contains(QLatin1String(import)));
    CHECK(clipboard().contains("after update 12"));
    CHECK(clipboard().contains("first_update = 12"));
    CHECK(open.said().contains(QLatin1String(name)));
  }
}

TEST_CASE("A program that a library cannot carry out is not copied, and the window says for which setting",
          "[window]") {
  OpenWindow open(*findLab(labs(), "playground"));
  open.host().post(request::Set{"sam-radius", 0.05});
  REQUIRE(open.settles());
  trigger(open, "As NumPy code");
  const QString before = clipboard();
  CHECK(before.contains("import numpy as np"));
  trigger(open, "As Keras code");
  CHECK(clipboard() == before);
  CHECK(open.said().contains("sam-radius = 0.05"));
}

TEST_CASE("A view moves in a GIF and in a WebP", "[window]") {
  for (const Lab& lab : labs()) {
    for (const QString suffix : {"gif", "webp"}) {
      DYNAMIC_SECTION(lab.id << " " << suffix.toStdString()) {
        OpenWindow open(lab);
        REQUIRE(open.stepsTo(60));
        const QString path = open.file("film." + suffix);
        REQUIRE(open.fileDone([&] { open.window().exportTo(film(path, 60, 7)); }));
        REQUIRE(QFileInfo::exists(path));
        const Film seen = suffix == "gif" ? readGif(path) : readWebp(path);
        CHECK(seen.size == QSize(480, 400));
        CHECK(seen.pictures.size() == 7);
        CHECK(seen.moves());
        CHECK(seen.text.contains("lab " + QString::fromStdString(lab.id) + ", seed 1, step 60"));
        CHECK(seen.text.contains(open.area().title(open.area().views().front())));
        CHECK(open.status().step == 60);
      }
    }
  }
}

TEST_CASE("An animation that is cancelled, wrong or cannot be written leaves no file", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(400));
  app::ExportChoice choice = film(open.file("film.webp"), 400, 300);
  choice.options.size = {900, 700};
  open.window().exportTo(choice);
  REQUIRE(open.becomes([&] { return cancelButton(open) != nullptr; }));
  QTest::mouseClick(cancelButton(open), Qt::LeftButton);
  CHECK_FALSE(cancelButton(open));
  CHECK_FALSE(QFileInfo::exists(open.file("film.webp")));

  const auto refuse = [&](const app::ExportChoice& wrong, const QString& word) {
    open.child<widgets::MessageLine>()->dismiss();
    REQUIRE(open.fileDone([&] { open.window().exportTo(wrong); }));
    CHECK(open.said().contains(word));
    CHECK_FALSE(QFileInfo::exists(wrong.path));
  };
  refuse(film(open.file("a.gif"), 0, 10), "nothing moves");
  refuse(film(open.file("a.gif"), 50, 1), "frames");
  app::ExportChoice large = film(open.file("a.gif"), 50, 5);
  large.options.size = {5000, 5000};
  refuse(large, "5000");
  refuse(film(open.file("no/such/folder/a.gif"), 50, 5), "no/such/folder");
}

TEST_CASE("Closing the window in the middle of an animation ends it", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(300));
  app::ExportChoice choice = film(open.file("film.gif"), 300, 200);
  choice.options.size = {900, 700};
  open.window().exportTo(choice);
  REQUIRE(open.becomes([&] { return cancelButton(open) != nullptr; }));
  open.window().close();
  open.close();
  CHECK_FALSE(QFileInfo::exists(open.file("film.gif")));
}

TEST_CASE("All views leave at once, as a file each or as the pages of a PDF", "[window]") {
  for (const Lab& lab : labs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(20));
      const auto views = open.area().views();
      app::ExportChoice all;
      all.view = app::ExportChoice::kAllViews;
      all.options.size = {400, 300};
      all.path = open.file("all.svg");
      REQUIRE(open.fileDone([&] { open.window().exportTo(all); }));
      for (const scenes::SceneView* view : views)
        CHECK(readAll(app::pathOf(all.path, QString::fromStdString(open.area().id(view)))).find("<svg") !=
              std::string::npos);
      CHECK_FALSE(QFileInfo::exists(all.path));
      all.path = open.file("all.pdf");
      REQUIRE(open.fileDone([&] { open.window().exportTo(all); }));
      const std::string pdf = readAll(all.path);
      std::size_t pages = 0;
      for (std::size_t at = pdf.find("/Type /Page\n"); at != std::string::npos; at = pdf.find("/Type /Page\n", at + 1))
        ++pages;
      CHECK(pages == views.size());
    }
  }
}

TEST_CASE("The dialog copies a figure with its data", "[window]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(3));
  open.press(Qt::Key_E, Qt::ControlModifier);
  auto* dialog = open.child<QDialog>();
  REQUIRE(dialog);
  QApplication::clipboard()->clear();
  for (QPushButton* button : dialog->findChildren<QPushButton*>())
    if (button->text() == "Copy") QTest::mouseClick(button, Qt::LeftButton);
  const QMimeData* data = QApplication::clipboard()->mimeData();
  CHECK(data->hasImage());
  CHECK(data->hasFormat("image/svg+xml"));
  CHECK(data->data("text/csv").count('\n') > 1);
}

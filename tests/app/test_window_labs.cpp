// SPDX-License-Identifier: GPL-3.0-or-later
// What a lab says of itself, in the menus: labs that go on with a run of another, files of tensors.
#include "core/data/images.h"
#include "core/io/run_file.h"
#include "core/io/safetensors.h"
#include "tests/app/stub_lab.h"
#include "tests/app/window_support.h"
#include "tests/core/data/idx_bytes.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace perc;
using perc::test::OpenWindow;
using perc::test::writeAll;

namespace {

constexpr std::uint64_t kUnfit = 7;  ///< the seed of a run that the ground does not take

/// A lab, one that goes on with its runs but has no acts, and one that does not.
std::span<const Lab> threeLabs() {
  static const std::vector<Lab> all = [] {
    std::vector<Lab> made(3, *findLab(labs(), "playground"));
    for (const auto& [i, id] : {std::pair<std::size_t, const char*>{0, "stub"}, {1, "ground"}, {2, "alone"}}) {
      made[i].id = made[i].title = id;
      made[i].views = {{"one", "One"}};
    }
    made[1].acts = nullptr;
    made[1].adoptRun = [](Run&, const Run& other) -> Result<void> {
      if (other.seed == kUnfit) return Message{"does not fit", {}};
      return {};
    };
    made[1].tensorFiles.push_back({"extra", "Save the extra", ""});
    made[2].tensorFiles = {};
    return made;
  }();
  return all;
}

std::span<const scenes::LabScene> threeScenes() {
  static const std::vector<scenes::LabScene> all = [] {
    std::vector<scenes::LabScene> made;
    for (const Lab& lab : threeLabs())
      made.push_back({lab.id, "lab", {{"one", [] { return std::make_unique<test::StubView>("one"); }}}});
    return made;
  }();
  return all;
}

QMenu* menu(OpenWindow& open, const QString& title) {
  for (QMenu* one : open.window().findChildren<QMenu*>())
    if (one->title().remove('&') == title) return one;
  FAIL("no menu " << title.toStdString());
  return nullptr;
}

/// Opens a menu of the bar by the mouse.
QMenu* pulledDown(OpenWindow& open, const QString& title) {
  auto* bar = open.child<QMenuBar>();
  QMenu* found = menu(open, title);
  QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(found->menuAction()).center());
  REQUIRE(open.becomes([&] { return found->isVisible(); }));
  return found;
}

void click(QMenu* in, QAction* action) {
  QTest::mouseClick(in, Qt::LeftButton, {}, in->actionGeometry(action).center());
}

/// Whether the Run menu offers another lab; it is left open.
QMenu* offered(OpenWindow& open, QMenu* run) {
  QMenu* in = menu(open, "Open in…");
  return in->menuAction()->isVisible() && run->actions().contains(in->menuAction()) ? in : nullptr;
}

/// Tensors that the File menu offers to save.
QStringList saved(OpenWindow& open) {
  QStringList texts;
  for (const QAction* action : menu(open, "File")->actions())
    if (action->text().startsWith("Save ") && !action->text().contains("run")) texts << action->text();
  return texts;
}

std::uint64_t bitsAt(const Run& run, std::int64_t step) {
  auto session = *Session::create(run);
  session->post(request::Seek{step});
  session->pump();
  REQUIRE(session->step() == step);
  return session->simulation().fingerprint();
}

}  // namespace

TEST_CASE("A run is opened in a lab that goes on with it, and undone", "[window]") {
  OpenWindow open(threeLabs(), threeScenes());
  open.host().post(request::Seed{5});
  REQUIRE(open.stepsTo(10));
  open.host().post(request::Set{"learning-rate", 0.5});
  REQUIRE(open.stepsTo(30));
  REQUIRE(open.fileDone([&] { open.window().saveTo(open.file("mine.perc")); }));
  const std::shared_ptr<const Run> before = open.status().run;
  QMenu* run = pulledDown(open, "Run");
  QMenu* in = offered(open, run);
  REQUIRE(in);
  REQUIRE(in->actions().size() == 1);
  CHECK(in->actions()[0]->text() == "ground");
  click(run, in->menuAction());
  REQUIRE(open.becomes([&] { return in->isVisible(); }));
  click(in, in->actions()[0]);
  REQUIRE(open.becomes([&] { return open.status().run->lab->id == "ground"; }));
  REQUIRE(open.becomes([&] { return open.status().step == 30 && !open.status().seeking; }));
  CHECK(open.status().run->seed == 5);
  CHECK(open.status().run->log == before->log);
  CHECK_FALSE(open.window().windowTitle().contains("mine.perc"));
  CHECK(bitsAt(*open.status().run, 30) == bitsAt(*before, 30));
  open.press(Qt::Key_Z, Qt::ControlModifier);
  REQUIRE(open.becomes([&] { return open.status().run->lab->id == "stub" && open.status().step == 30; }));
  CHECK(open.status().run->sameStart(*before));
  CHECK(open.status().run->log == before->log);
}

TEST_CASE("What is changed later than the moment shown, and what the other lab has not, stays behind", "[window]") {
  OpenWindow open(threeLabs(), threeScenes());
  open.host().post(request::Act{"set-weight", std::vector<double>{1, 0, 0, 0.5}});
  REQUIRE(open.stepsTo(10));
  open.host().post(request::Set{"learning-rate", 0.5});
  REQUIRE(open.stepsTo(20));
  open.host().post(request::Seek{5});
  REQUIRE(open.becomes([&] { return open.status().step == 5 && !open.status().seeking; }));
  QMenu* run = pulledDown(open, "Run");
  QMenu* in = offered(open, run);
  REQUIRE(in);
  click(run, in->menuAction());
  REQUIRE(open.becomes([&] { return in->isVisible(); }));
  click(in, in->actions()[0]);
  REQUIRE(open.becomes([&] { return open.status().run->lab->id == "ground"; }));
  CHECK(open.status().run->log.empty());
  CHECK(open.said().contains("set-weight"));
  CHECK_FALSE(open.said().contains("learning-rate"));
}

TEST_CASE("No lab is offered for a run that fits none", "[window]") {
  OpenWindow open(threeLabs(), threeScenes());
  open.host().post(request::Seed{kUnfit});
  REQUIRE(open.becomes([&] { return open.status().run->seed == kUnfit; }));
  CHECK_FALSE(offered(open, pulledDown(open, "Run")));
  OpenWindow single(threeLabs().first(1), threeScenes());
  CHECK_FALSE(offered(single, pulledDown(single, "Run")));
}

TEST_CASE("The File menu saves the tensors that the lab writes", "[window]") {
  OpenWindow open(threeLabs(), threeScenes());
  REQUIRE(open.stepsTo(5));
  CHECK(saved(open) == QStringList{"Save what was learned…"});
  for (const auto& [lab, texts] :
       {std::pair{&threeLabs()[2], QStringList{}},
        std::pair{&threeLabs()[1], QStringList{"Save what was learned…", "Save the extra…"}}}) {
    open.host().post(request::Replace{Run(*lab), 5, 5});
    REQUIRE(open.becomes([&] { return open.status().run->lab == lab && open.status().step == 5; }));
    REQUIRE(open.becomes([&] { return saved(open) == texts; }));
  }
  const auto save = [&](const QString& text, const QString& name) {
    QMenu* file = pulledDown(open, "File");
    for (QAction* action : file->actions())
      if (action->text() == text) {
        click(file, action);
        break;
      }
    REQUIRE(open.becomes([&] { return open.child<QFileDialog>() && open.child<QFileDialog>()->isVisible(); }));
    auto* edit = open.child<QFileDialog>()->findChild<QLineEdit*>("fileNameEdit");
    REQUIRE(edit);
    CHECK(edit->text().contains("ground-seed1-"));
    edit->setText(open.file(name));
    CHECK(open.fileDone([&] { QTest::keyClick(edit, Qt::Key_Return); }));
    REQUIRE(open.becomes([&] { return !open.child<QFileDialog>(); }));
  };
  save("Save what was learned…", "w.safetensors");
  const auto written = io::loadSafetensors(open.file("w.safetensors").toStdString());
  REQUIRE(written.ok());
  auto session = *Session::create(*open.status().run);
  session->post(request::Steps{5});
  session->pump();
  CHECK(written->tensors == session->simulation().weights());
  save("Save the extra…", "e.safetensors");  // of which this run has none
  CHECK(open.said().contains("nothing"));
  CHECK_FALSE(QFileInfo::exists(open.file("e.safetensors")));
}

TEST_CASE("Pictures dropped on the window go to a lab that takes them", "[window]") {
  const auto putPictures = [](const QString& folder) {
    QDir().mkpath(folder);
    for (const QString part : {"train", "t10k"}) {
      writeAll(folder + "/" + part + "-images-idx3-ubyte",
               test::idx({6, 2, 2}, std::string("abcdefghijklmnopqrstuvwx")));
      writeAll(folder + "/" + part + "-labels-idx1-ubyte", test::idx({6}, std::string("\0\1\0\1\0\1", 6)));
    }
  };
  OpenWindow open(labs(), scenes::catalog());
  REQUIRE_FALSE(open.status().run->lab->takesPictures);
  putPictures(open.file("digits"));
  open.drop(open.file("digits"));
  REQUIRE(open.becomes([&] { return open.status().run->lab->takesPictures && open.status().run->data; }));
  REQUIRE(open.stepsTo(3));
  CHECK(open.frame().state == RunState::Ok);
  REQUIRE(open.fileDone([&] { open.window().saveTo(open.file("digits.perc")); }));
  CHECK(QFileInfo::exists(open.file("train-images-idx3-ubyte")) == false);  // they lie inside its folder already
  REQUIRE(open.fileDone([&] { open.window().openFile(open.file("digits.perc")); }));
  CHECK(open.status().run->data.content->images->train->size() == 6);

  OpenWindow other(threeLabs(), threeScenes());
  putPictures(other.file("digits"));
  other.drop(other.file("digits"));
  REQUIRE(other.becomes([&] { return other.said().contains("pictures"); }));
  CHECK_FALSE(other.status().run->data);
}

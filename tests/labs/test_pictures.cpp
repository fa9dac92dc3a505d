// SPDX-License-Identifier: GPL-3.0-or-later
// A set of pictures as the data of a run: read, named in a run file, copied beside it, known again.
#include "core/data/image_folder.h"
#include "core/data/images.h"
#include "core/io/run_file.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/core/data/class_folders.h"
#include "tests/core/data/idx_bytes.h"
#include "tests/core/data/support.h"

using namespace perc;
using perc::test::checkRefused, perc::test::gzip, perc::test::idx;
namespace fs = std::filesystem;

namespace {

/// Twelve pictures of 2 x 2 to learn from and six to test with, in three classes.
void putPictures(const test::Folder& folder, const std::string& prefix = "") {
  const auto set = [&](const std::string& part, std::uint32_t count) {
    std::string pixels, labels;
    for (std::uint32_t i = 0; i < count; ++i) {
      labels += static_cast<char>(i % 3);
      for (std::uint32_t p = 0; p < 4; ++p) pixels += static_cast<char>(p == i % 3 ? 200 + i : i);
    }
    test::put(folder / (prefix + part + "-images-idx3-ubyte.gz"), gzip(idx({count, 2, 2}, pixels)));
    test::put(folder / (prefix + part + "-labels-idx1-ubyte"), idx({count}, labels));
  };
  set("train", 12);
  set("t10k", 6);
}

Run runWith(const Lab& lab, const std::string& path) {
  Run run(lab);
  run.data = *loadTable(path);
  REQUIRE(lab.adoptData(run).ok());
  return run;
}

const Lab& takingLab() {
  for (const Lab& lab : labs())
    if (lab.takesPictures) return lab;
  FAIL("no lab takes pictures");
  return labs().front();
}

RunRecord recordOf(Session& session) {
  RunRecord record(session.run());
  record.steps = session.step();
  record.fingerprint = session.fingerprint();
  record.level = "test";
  return record;
}

}  // namespace

TEST_CASE("a folder and its training images are the same data", "[pictures]") {
  const test::Folder folder;
  putPictures(folder);
  double told = 0;
  const auto byFolder = loadTable(folder.path(), [&](double share) { told = share; });
  const auto byFile = loadTable(folder / "train-images-idx3-ubyte.gz");
  REQUIRE(byFolder.ok());
  REQUIRE(byFile.ok());
  CHECK(told == 1);
  CHECK(byFolder->path == folder / "train-images-idx3-ubyte.gz");
  CHECK(byFolder->path == byFile->path);
  CHECK(byFolder->digest == byFile->digest);
  CHECK(byFolder->content->images->test->size() == 6);
  std::atomic<bool> stop = true;
  checkRefused(loadTable(folder.path(), {}, StopToken(stop)), {"cancelled"});
  for (const std::string file : {"t10k-labels-idx1-ubyte", "train-labels-idx1-ubyte"}) {  // all four count
    test::put(folder / file, idx({file[1] == '1' ? 6u : 12u},
                                 std::string(file[1] == '1' ? 6 : 12, '\1').replace(0, 2, std::string("\2\0", 2))));
    const auto other = loadTable(folder.path());
    REQUIRE(other.ok());
    CHECK(other->digest != byFolder->digest);
    putPictures(folder);
  }
  fs::remove(folder / "t10k-labels-idx1-ubyte");
  checkRefused(loadTable(folder.path()), {folder.path(), "t10k-labels-idx1-ubyte"});
}

TEST_CASE("a run that learns pictures is saved with all four files, and gives the same bits again", "[pictures]") {
  const test::Folder there, here;
  putPictures(there, "small-");
  for (const Lab& lab : labs()) {
    if (!lab.takesPictures) continue;
    INFO(lab.id);
    auto session = Session::create(runWith(lab, there.path()));
    REQUIRE(session.ok());
    (*session)->post(request::Steps{3});
    (*session)->pump();
    REQUIRE((*session)->step() == 3);
    REQUIRE(saveRun(recordOf(**session), here / "a.perc").ok());
    CHECK(here.files() == 5);
    CHECK(test::get(here / "a.perc").find("\"path\": \"small-train-images-idx3-ubyte.gz\"") != std::string::npos);
    const auto read = loadRun(here / "a.perc", labs());
    REQUIRE(read.ok());
    auto again = Session::create(read->run);
    REQUIRE(again.ok());
    (*again)->post(request::Seek{3});
    (*again)->pump();
    CHECK((*again)->fingerprint() == (*session)->fingerprint());
    REQUIRE(saveRun(recordOf(**session), here / "b.perc").ok());  // the files are there already
    CHECK(here.files() == 6);

    const std::string labels = test::get(here / "small-t10k-labels-idx1-ubyte");
    test::put(here / "small-t10k-labels-idx1-ubyte", labels.substr(0, labels.size() - 1) + '\0');
    checkRefused(loadRun(here / "a.perc", labs()), {"small-train-images", "changed"});
    checkRefused(saveRun(recordOf(**session), here / "c.perc"), {"small-t10k-labels-idx1-ubyte", "elsewhere"});
    CHECK(here.files() == 6);
    test::put(here / "small-t10k-labels-idx1-ubyte", labels);
    fs::remove(here / "a.perc");
    fs::remove(here / "b.perc");
  }
}

TEST_CASE("pictures in folders of their classes are data of a run, copied beside it and known again", "[pictures]") {
  const test::ClassFolders there, here;
  for (int i = 0; i < 12; ++i) {
    const auto grey = [i](int k) { return static_cast<std::uint8_t>(i % 2 == k ? 200 + i : i); };
    there.add("set/" + std::to_string(i % 2) + "/" + std::to_string(i) + ".png",
              test::png({2, 2, {grey(0), grey(1), grey(1), grey(0)}}));
  }
  CHECK(data::isImageFolder(there / "set"));
  const auto table = loadTable(there / "set");
  REQUIRE(table.ok());
  CHECK(table->content->images->train->size() == 12);
  CHECK(table->content->images->test->size() == 0);
  for (const Lab& lab : labs()) {
    if (!lab.takesPictures) continue;
    INFO(lab.id);
    auto session = Session::create(runWith(lab, there / "set"));
    REQUIRE(session.ok());
    (*session)->post(request::Steps{3});
    (*session)->pump();
    REQUIRE(saveRun(recordOf(**session), here / "a.perc").ok());
    const auto read = loadRun(here / "a.perc", labs());
    INFO((read.ok() ? "" : read.error().english()));
    REQUIRE(read.ok());
    CHECK(read->run.data.digest == table->digest);
    CHECK(fs::exists(here / "set/1/11.png"));
    auto again = Session::create(read->run);
    REQUIRE(again.ok());
    (*again)->post(request::Seek{3});
    (*again)->pump();
    CHECK((*again)->fingerprint() == (*session)->fingerprint());
  }
  here.add("set/0/0.png", test::png({2, 2, {9, 9, 9, 9}}));
  checkRefused(loadRun(here / "a.perc", labs()), {"set", "changed"});
  here.add("set/0/2.png", test::png({3, 2, {9, 9, 9, 9, 9, 9}}));
  checkRefused(loadTable(here / "set"), {"2.png", "one size"});
  checkRefused(loadTable(here / "set/0"), {"a folder of PNG and JPEG files for each class"});
}

TEST_CASE("a run file names the training images, not their folder", "[pictures]") {
  const test::Folder folder;
  putPictures(folder);
  RunRecord record(runWith(takingLab(), folder.path()));
  std::string text = *writeRun(record, folder.path());
  text.replace(text.find("train-images-idx3-ubyte.gz"), std::string("train-images-idx3-ubyte.gz").size(), ".");
  test::put(folder / "a.perc", text);
  checkRefused(loadRun(folder / "a.perc", labs()), {"a.perc", "folder", "file"});
}

TEST_CASE("a lab that takes no pictures says so", "[pictures]") {
  const test::Folder folder;
  putPictures(folder);
  for (const Lab& lab : labs()) {
    if (lab.takesPictures) continue;
    Run run(lab);
    run.data = *loadTable(folder.path());
    checkRefused(Session::create(run), {"train-images-idx3-ubyte", lab.id, "pictures"});
  }
}

TEST_CASE("scores of another program are no pictures", "[pictures]") {
  const test::Folder folder;
  putPictures(folder);
  Run run = runWith(*findLab(labs(), "evaluation"), folder.path());
  REQUIRE(run.initial.setText("model", "scores"));
  checkRefused(Session::create(run), {"train-images-idx3-ubyte", "label"});
}

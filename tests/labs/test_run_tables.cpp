// SPDX-License-Identifier: GPL-3.0-or-later
// Run files of runs that learn from a table.
#include "core/base/file.h"
#include "scenes/labs.h"
#include "tests/labs/run_support.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace perc;
using namespace run_test;
namespace fs = std::filesystem;

namespace {

std::string smallTable() {
  std::string csv = "width,height,kind\n";
  for (int i = 0; i < 40; ++i)
    csv += std::to_string(i % 7) + "," + std::to_string(i % 5 + (i % 2) * 4) + (i % 2 ? ",a\n" : ",b\n");
  return csv;
}

/// Of a lab that takes any table, with that one, which lies in `folder`.
Run runWithTable(const fs::path& folder) {
  const Lab* takes = nullptr;
  for (const Lab& lab : labs())
    if (lab.takesData && !lab.exampleTable) takes = &lab;
  REQUIRE(takes);
  REQUIRE(io::writeFileAtomically((folder / "t.csv").string(), smallTable()));
  Run run(*takes);
  run.data = *loadTable((folder / "t.csv").string());
  REQUIRE(takes->adoptData(run));
  return run;
}

}  // namespace

TEST_CASE("a small table comes along in the run file, as it was", "[run-file]") {
  const fs::path here = scratch("here"), there = scratch("there");
  RunRecord record(runWithTable(here));
  REQUIRE(saveRun(record, (there / "r.perc").string()));
  CHECK(std::distance(fs::directory_iterator(there), {}) == 1);  // nothing beside it
  fs::remove_all(here);
  const auto loaded = loadRun((there / "r.perc").string(), labs());
  REQUIRE(loaded);
  CHECK(loaded->run.data == record.run.data);
  REQUIRE(loaded->run.data.bytes);
  CHECK(*loaded->run.data.bytes == smallTable());
  CHECK(loaded->run.data.path == "t.csv");
  const auto kept = writeRun(*loaded, there.string(), FilePaths::Anywhere);  // there is no such file any more
  REQUIRE(kept);
  CHECK(nlohmann::json::parse(*kept)["data"].contains("bytes"));

  auto root = nlohmann::json::parse(*io::readFile((there / "r.perc").string(), 1 << 20));
  const auto refused = [&](const nlohmann::json& data) {
    root["data"] = data;
    REQUIRE(io::writeFileAtomically((there / "w.perc").string(), root.dump()));
    const auto read = loadRun((there / "w.perc").string(), labs());
    return read ? std::string() : read.error().english();
  };
  nlohmann::json data = root["data"];
  data["digest"] = "0000000000000001";
  CHECK(refused(data).find("has changed") != std::string::npos);
  data["bytes"] = "nonsense";
  CHECK(refused(data).find("damaged") != std::string::npos);
  data["bytes"] = 3;
  CHECK(refused(data).find("\"bytes\"") != std::string::npos);
}

TEST_CASE("a table that is not found can be pointed at", "[run-file]") {
  const fs::path here = scratch("here"), there = scratch("there");
  RunRecord record(runWithTable(here));
  record.run.data.bytes = nullptr;  // as of a table too large to come along
  REQUIRE(saveRun(record, (there / "r.perc").string()));
  fs::rename(there / "t.csv", here / "moved.csv");
  CHECK_FALSE(loadRun((there / "r.perc").string(), labs()));
  const auto loaded =
      loadRun((there / "r.perc").string(), labs(), {}, {}, FilePaths::Inside, (here / "moved.csv").string());
  REQUIRE(loaded);
  CHECK(loaded->run.data == record.run.data);
  CHECK_FALSE(loadRun((there / "r.perc").string(), labs(), {}, {}, FilePaths::Inside, (there / "r.perc").string()));
}

TEST_CASE("a run with a large table is saved beside a copy of it and loaded from anywhere", "[run-file]") {
  const fs::path here = scratch("here"), there = scratch("there"), moved = scratch("moved");
  const std::string csv = smallTable();
  Run run = runWithTable(here);
  run.data.bytes = nullptr;
  auto session = *Session::create(run);
  session->post(request::Steps{30});
  session->pump();

  CHECK_FALSE(writeRun(recordOf(*session), there.string()));
  REQUIRE(saveRun(recordOf(*session), (there / "r.perc").string()));
  fs::rename(there, moved / "all");
  const auto loaded = loadRun((moved / "all" / "r.perc").string(), labs());
  REQUIRE(loaded);
  auto again = *Session::create(loaded->run);
  again->post(request::Seek{30});
  again->pump();
  CHECK(again->fingerprint() == loaded->fingerprint);

  REQUIRE(io::writeFileAtomically((moved / "all" / "t.csv").string(), csv + "1,1,a\n"));
  const auto changed = loadRun((moved / "all" / "r.perc").string(), labs());
  REQUIRE_FALSE(changed);
  CHECK(changed.error().english().find("t.csv") != std::string::npos);
}

TEST_CASE("a file that stays on this machine names its table wherever it lies", "[run-file]") {
  const Lab* takes = nullptr;
  for (const Lab& lab : labs())
    if (lab.takesData && !lab.exampleTable) takes = &lab;
  REQUIRE(takes);
  const fs::path here = scratch("table"), there = scratch("recovery");
  REQUIRE(io::writeFileAtomically((here / "t.csv").string(), "a,b,kind\n1,2,x\n3,4,y\n5,6,x\n"));
  Run run(*takes);
  run.data = *loadTable((here / "t.csv").string());
  const auto text = writeRun(RunRecord(run), there.string(), FilePaths::Anywhere);
  REQUIRE(text);
  CHECK_FALSE(parseRun(*text, "r.perc", labs()));
  REQUIRE(io::writeFileAtomically((there / "r.perc").string(), *text));
  CHECK_FALSE(loadRun((there / "r.perc").string(), labs()));
  const auto loaded = loadRun((there / "r.perc").string(), labs(), {}, {}, FilePaths::Anywhere);
  REQUIRE(loaded);
  CHECK(loaded->run.data == run.data);
  // What is sent to somebody names it, but says nothing of this machine.
  const std::string shared = *writeShared(RunRecord(run));
  CHECK(shared.find(here.string()) == std::string::npos);
  CHECK(shared.find("not part of this text: t.csv") != std::string::npos);
  CHECK(parseRun(shared, "text", labs())->dataPath == "t.csv");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file.h"
#include "core/io/run_file.h"
#include "core/session/session.h"
#include "scenes/labs.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace perc;
namespace fs = std::filesystem;

namespace {

RunRecord recordOf(Session& session) {
  RunRecord record(session.run());
  record.steps = session.step();
  record.fingerprint = session.simulation().fingerprint();
  record.level = "test";
  return record;
}

RunRecord sample(const Lab& lab) {
  auto session = *Session::create(Run(lab));
  session->post(request::Steps{50});
  session->pump();
  for (const auto& d : *lab.declarations)
    if (d.when == param::When::Live && d.kind == param::Kind::Real) {
      session->post(request::Set{d.id, (d.range.minimum + d.range.maximum) / 2});
      break;
    }
  session->post(request::Steps{50});
  session->pump();
  return recordOf(*session);
}

std::string refusal(const nlohmann::json& root) {
  const auto parsed = parseRun(root.dump(), "a.perc", labs());
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().english().find("a.perc") == 0);
  return parsed.error().english();
}

fs::path scratch(const std::string& name) {
  const fs::path folder = fs::temp_directory_path() / ("perceptorium-test-" + std::to_string(::getpid())) / name;
  fs::remove_all(folder);
  fs::create_directories(folder);
  return folder;
}

}  // namespace

TEST_CASE("a run file gives the same run and the same bits", "[run-file]") {
  for (const Lab& lab : labs()) {
    const RunRecord record = sample(lab);
    const auto text = writeRun(record, ".");
    REQUIRE(text);
    const auto read = parseRun(*text, "a.perc", labs());
    REQUIRE(read);
    CHECK(read->run.sameStart(record.run));
    CHECK(read->run.log == record.run.log);
    CHECK_FALSE(record.run.log.empty());
    CHECK(read->steps == record.steps);
    CHECK(read->fingerprint == record.fingerprint);
    auto session = *Session::create(read->run);
    session->post(request::Seek{read->steps});
    session->pump();
    CHECK(session->simulation().fingerprint() == record.fingerprint);
    CHECK(*writeRun(recordOf(*session), ".") == *text);
  }
}

TEST_CASE("seeds keep all their 64 bits", "[run-file]") {
  Run run(labs()[0]);
  run.seed = 18446744073709551615ULL;
  const auto text = writeRun(RunRecord(run), ".");
  CHECK(parseRun(*text, "a.perc", labs())->run.seed == run.seed);
}

TEST_CASE("wrong run files are refused with the file and the field", "[run-file]") {
  const auto good = nlohmann::json::parse(*writeRun(sample(labs()[0]), "."));
  const std::string real = [] {
    for (const auto& d : *labs()[0].declarations)
      if (d.kind == param::Kind::Real) return d.id;
    return std::string();
  }();
  const auto with = [&](auto change) {
    auto root = good;
    change(root);
    return refusal(root);
  };
  using J = nlohmann::json;
  CHECK(with([](J& r) { r["perceptorium"] = 2; }).find("version 2") != std::string::npos);
  CHECK(with([](J& r) { r.erase("perceptorium"); }).find("not a run file") != std::string::npos);
  CHECK(with([](J& r) { r["extra"] = 1; }).find("extra") != std::string::npos);
  CHECK(with([](J& r) { r["lab"] = "nowhere"; }).find(labs()[0].id) != std::string::npos);
  CHECK(with([](J& r) { r["seed"] = 1; }).find("seed") != std::string::npos);
  CHECK(with([](J& r) { r["seed"] = "-1"; }).find("seed") != std::string::npos);
  CHECK(with([](J& r) { r["steps"] = -1; }).find("steps") != std::string::npos);
  CHECK(with([](J& r) { r["steps"] = 1e300; }).find("steps") != std::string::npos);
  CHECK(with([](J& r) { r["steps"] = 18446744073709551615ULL; }).find("steps") != std::string::npos);
  CHECK(with([](J& r) { r["fingerprint"] = "xyz"; }).find("fingerprint") != std::string::npos);
  CHECK(with([](J& r) { r["parameters"]["warp"] = 1; }).find("warp") != std::string::npos);
  CHECK(with([&](J& r) { r["parameters"][real] = "much"; }).find(real) != std::string::npos);
  CHECK(with([&](J& r) { r["parameters"][real] = 1e300; }).find(real) != std::string::npos);
  CHECK(with([](J& r) { r["parameters"] = J::array(); }).find("parameters") != std::string::npos);
  CHECK(with([](J& r) { r["log"][0]["step"] = 1000; }).find("log") != std::string::npos);
  CHECK(with([](J& r) { r["log"][0]["set"] = J::object(); }).find("log") != std::string::npos);
  CHECK(with([](J& r) { r["log"] = {{{"step", 1}, {"set", {{"warp", 1}}}}}; }).find("warp") != std::string::npos);
  for (const char* path : {"/etc/passwd", "../up.csv", "a/../../up.csv", ""})
    CHECK(with([&](J& r) { r["data"] = {{"path", path}, {"digest", "0"}}; }).find("data") != std::string::npos);
}

TEST_CASE("what is no JSON, nested deeply or said twice is refused", "[run-file]") {
  const std::string deep(100000, '[');
  for (const std::string& text : {std::string(), std::string("{"), deep, std::string("{\"lab\": 1, \"lab\": 2}"), std::string("[]"),
                                  std::string("\0\1\2", 3), std::string("{\"perceptorium\": 1, \"lab\": \"\xff\"}")}) {
    const auto parsed = parseRun(text, "a.perc", labs());
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().english().find("a.perc") == 0);
  }
  CHECK(parseRun("{\"lab\": 1, \"lab\": 2}", "a.perc", labs()).error().english().find("twice") != std::string::npos);
  CHECK(parseRun(deep, "a.perc", labs()).error().english().find("deep") != std::string::npos);
}

TEST_CASE("a run with a table is saved beside a copy of it and loaded from anywhere", "[run-file]") {
  const Lab* takes = nullptr;
  for (const Lab& lab : labs())
    if (lab.takesData) takes = &lab;
  REQUIRE(takes);
  const fs::path here = scratch("here"), there = scratch("there"), moved = scratch("moved");
  std::string csv = "width,height,kind\n";
  for (int i = 0; i < 40; ++i) csv += std::to_string(i % 7) + "," + std::to_string(i % 5 + (i % 2) * 4) + (i % 2 ? ",a\n" : ",b\n");
  REQUIRE(io::writeFileAtomically((here / "t.csv").string(), csv));
  Run run(*takes);
  run.data = *loadTable((here / "t.csv").string());
  REQUIRE(takes->adoptData(run));
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
  CHECK(again->simulation().fingerprint() == loaded->fingerprint);

  REQUIRE(io::writeFileAtomically((moved / "all" / "t.csv").string(), csv + "1,1,a\n"));
  const auto changed = loadRun((moved / "all" / "r.perc").string(), labs());
  REQUIRE_FALSE(changed);
  CHECK(changed.error().english().find("t.csv") != std::string::npos);
}

TEST_CASE("a save that fails leaves the old file as it was", "[run-file]") {
  const fs::path folder = scratch("failing");
  const std::string path = (folder / "r.perc").string();
  REQUIRE(saveRun(sample(labs()[0]), path));
  const std::string before = *io::readFile(path, 1 << 20);
  CHECK_FALSE(saveRun(sample(labs()[0]), path + "/below.perc"));
  CHECK_FALSE(saveRun(sample(labs()[0]), "/proc/r.perc"));
  CHECK(*io::readFile(path, 1 << 20) == before);
  CHECK(std::distance(fs::directory_iterator(folder), {}) == 1);
}

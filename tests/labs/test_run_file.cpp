// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/bench/benchmarks.h"
#include "core/io/run_file.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/labs/run_support.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <nlohmann/json.hpp>

using namespace perc;
using namespace run_test;
namespace fs = std::filesystem;

namespace {

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
    CHECK(session->fingerprint() == record.fingerprint);
    CHECK(*writeRun(recordOf(*session), ".") == *text);
  }
}

namespace {

/// The first lab with acts of its own: three numbers, or a choice.
const Lab& labWithActs() {
  static const param::Declarations acts = [] {
    param::Declaration numbers, choice;
    numbers.id = "pour", choice.id = "tune";
    numbers.label = choice.label = "";
    numbers.kind = param::Kind::Numbers;
    numbers.range = {-6, 6};
    numbers.minimumCount = 1, numbers.maximumCount = 3;
    numbers.defaultValue = std::vector<double>{0};
    choice.kind = param::Kind::Choice;
    choice.options = {{"up", ""}, {"down", ""}};
    choice.defaultValue = std::string("up");
    return param::Declarations{numbers, choice};
  }();
  static const Lab lab = [] {
    Lab one = labs()[0];
    one.acts = &acts;
    return one;
  }();
  return lab;
}

std::string liveReal(const Lab& lab) {
  for (const auto& d : *lab.declarations)
    if (d.kind == param::Kind::Real && d.when == param::When::Live) return d.id;
  return {};
}

}  // namespace

TEST_CASE("acts and the second lane are written and read", "[run-file]") {
  const Lab& lab = labWithActs();
  const std::string id = liveReal(lab);
  RunRecord record(lab);
  record.steps = 20;
  record.run.second = {{id, param::find(*lab.declarations, id)->range.maximum}};
  record.run.log = {{0, {"pour", std::vector<double>{1, -2.5, 0.1}}},
                    {7, {id, param::find(*lab.declarations, id)->range.minimum, Lanes::B}},
                    {7, {id, param::find(*lab.declarations, id)->range.maximum, Lanes::A}},
                    {7, {id, param::find(*lab.declarations, id)->range.minimum}},
                    {7, {"tune", std::string("down")}},
                    {20, {"pour", std::vector<double>{6}}}};
  for (const auto& text : {writeRun(record, "."), writeShared(record)}) {
    REQUIRE(text);
    const auto read = parseRun(*text, "a.perc", {&lab, 1});
    REQUIRE(read);
    CHECK(read->run.sameStart(record.run));
    CHECK(read->run.second == record.run.second);
    CHECK(read->run.log == record.run.log);
  }
  record.steps = 6;
  CHECK(parseRun(*writeRun(record, "."), "a.perc", {&lab, 1})->run.log.size() == 1);
}

TEST_CASE("a shared text is one line with what differs from the defaults, and reads back as the same run",
          "[run-file]") {
  for (const Lab& lab : labs()) {
    const RunRecord record = sample(lab);
    const auto text = writeShared(record);
    REQUIRE(text);
    CHECK(text->find('\n') == std::string::npos);
    CHECK(text->size() < writeRun(record, ".")->size() / 2);
    const auto read = parseRun(*text, "text", labs());
    REQUIRE(read);
    CHECK(read->run.sameStart(record.run));
    CHECK(read->run.log == record.run.log);
  }
}

TEST_CASE("wrong acts and second lanes are refused with the field and what is allowed", "[run-file]") {
  const Lab& lab = labWithActs();
  RunRecord record(lab);
  record.steps = 20;
  const auto good = nlohmann::json::parse(*writeRun(record, "."));
  using J = nlohmann::json;
  const auto with = [&](const char* key, const J& value, const std::vector<std::string>& words, const Lab& reading) {
    auto root = good;
    root[key] = value;
    const auto parsed = parseRun(root.dump(), "a.perc", {&reading, 1});
    REQUIRE_FALSE(parsed);
    for (const std::string& word : words) {
      INFO(parsed.error().english());
      CHECK(parsed.error().english().find(word) != std::string::npos);
    }
  };
  const auto act = [](const J& what) { return J::array({J{{"step", 3}, {"act", what}}}); };
  with("log", act({{"spill", {1}}}), {"spill", "pour, tune"}, lab);
  with("log", act({{"pour", 1}}), {"pour", "1 to 3 numbers from -6 to 6"}, lab);
  with("log", act({{"pour", {1, "x"}}}), {"pour", "1 to 3 numbers"}, lab);
  with("log", act({{"pour", {7}}}), {"pour", "7", "1 to 3 numbers from -6 to 6"}, lab);
  with("log", act({{"pour", J::array()}}), {"pour", "1 to 3 numbers"}, lab);
  with("log", act({{"tune", "sideways"}}), {"tune", "sideways", "up, down"}, lab);
  with("log", act({{"pour", {1}}, {"tune", "up"}}), {"log"}, lab);
  with("log", J::array({J{{"step", 3}, {"act", {{"pour", {1}}}}, {"set", J::object()}}}), {"log"}, lab);
  with("log", act({{"pour", {1}}}), {"pour"}, [] {
    static Lab none = labs()[0];
    none.acts = nullptr;
    return std::ref(none);
  }());
  with("second", J::object(), {"second"}, lab);
  with("second", {{"pour", {1}}}, {"pour", liveReal(lab)}, lab);
  with("second", {{liveReal(lab), "much"}}, {liveReal(lab), "a number"}, lab);
  with("second", {{liveReal(lab), 1e300}}, {liveReal(lab), "number from"}, lab);
  with("second", {{liveReal(lab), 0.25}, {"other", 1}}, {"other"}, lab);
  const auto lane = [](const J& name) { return J::array({J{{"step", 3}, {"act", {{"pour", {1}}}}, {"lane", name}}}); };
  with("log", lane("B"), {"log", "lane"}, lab);  // there is one
  with("log", lane("C"), {"log", "lane"}, lab);
  with("log", lane(2), {"log", "lane"}, lab);
  with("note", 1, {"note"}, lab);
}

TEST_CASE("a moment that was looked back at is kept with what came after it", "[run-file]") {
  RunRecord record = sample(labs()[0]);
  record.shown = 3;
  const auto read = parseRun(*writeRun(record, "."), "a.perc", labs());
  REQUIRE(read);
  CHECK(read->moment() == 3);
  CHECK(read->steps == record.steps);
  CHECK(read->run.log == record.run.log);
  auto root = nlohmann::json::parse(*writeRun(record, "."));
  for (const nlohmann::json& wrong : {nlohmann::json(record.steps + 1), nlohmann::json(-1), nlohmann::json("3")}) {
    root["shown"] = wrong;
    CHECK(refusal(root).find("shown") != std::string::npos);
  }
}

TEST_CASE("a run file from before there were acts and lanes is still read", "[run-file]") {
  const auto read = parseRun(
      R"({"perceptorium": 1, "lab": "playground", "seed": "7", "parameters": {"noise": 0.2, "hidden-layers": [4]},
    "log": [{"step": 3, "set": {"learning-rate": 0.5}}], "steps": 10, "fingerprint": "00000000000000ff", "level": "x86-64"})",
      "old.perc", labs());
  REQUIRE(read);
  CHECK(read->run.seed == 7);
  CHECK(read->run.initial.get("noise") == param::Value(0.2));
  CHECK(read->run.log == std::vector<LogEntry>{{3, {"learning-rate", 0.5}}});
  CHECK_FALSE(read->run.hasLanes());
}

TEST_CASE("what is an option no more is read as what replaces it, and that is said", "[run-file]") {
  const auto record = parseRun(
      R"({"perceptorium": 1, "lab": "cartpole", "seed": "7", "parameters": {"activity": "transfer", "transfer-x": "push"},
    "log": [{"step": 3, "set": {"activity": "watch"}}, {"step": 5, "set": {"transfer-y": "gravity"}},
            {"step": 6, "set": {"activity": "transfer"}}], "steps": 10, "fingerprint": "00000000000000ff", "level": ""})",
      "old.perc", labs());
  REQUIRE(record);
  CHECK(record->run.initial.get("activity") == param::Value(std::string("train")));
  CHECK(record->run.initial.get("transfer-x") == param::Value(std::string("push")));
  CHECK(record->run.initial.get("transfer-y") == param::Value(std::string("gravity")));  // a look: no change of the run
  CHECK(record->run.log ==
        std::vector<LogEntry>{{3, {"activity", std::string("watch")}}, {6, {"activity", std::string("train")}}});
  REQUIRE(record->replaced.size() == 1);  // said once
  CHECK(record->replaced[0].english().find("\"transfer\"") != std::string::npos);
  CHECK(record->replaced[0].english().find("\"train\"") != std::string::npos);
  CHECK(parseRun(*writeRun(*record, "."), "new.perc", labs())->replaced.empty());
}

// Made by the last version that wrote them, with the instruction level x86-64.
TEST_CASE("run files of version 1 open and replay, and their fingerprints are not compared", "[run-file]") {
  const fs::path folder = fs::path(PERC_TEST_DIR) / "golden" / "run_v1";
  int files = 0;
  for (const auto& file : fs::directory_iterator(folder)) {
    INFO(file.path().filename());
    const auto record = loadRun(file.path().string(), labs());
    REQUIRE(record);
    CHECK(record->version == 1);
    CHECK_FALSE(record->isExactAt(record->level));
    ++files;
    auto session = *Session::create(record->run);
    session->post(request::Replace{record->run, record->moment(), record->steps});
    session->pump();
    CHECK(session->step() == record->moment());
    // Saved again, it is a file of today.
    const auto read = parseRun(*writeRun(recordOf(*session), "."), "a.perc", labs());
    REQUIRE(read);
    CHECK(read->version == kRunFileVersion);
    CHECK(read->fingerprint == session->fingerprint());
  }
  CHECK(files == 6);
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
  CHECK(with([](J& r) { r["perceptorium"] = 4; }).find("version 4") != std::string::npos);
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
  for (const std::string& text :
       {std::string(), std::string("{"), deep, std::string("{\"lab\": 1, \"lab\": 2}"), std::string("[]"),
        std::string("\0\1\2", 3), std::string("{\"perceptorium\": 1, \"lab\": \"\xff\"}")}) {
    const auto parsed = parseRun(text, "a.perc", labs());
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().english().find("a.perc") == 0);
  }
  CHECK(parseRun("{\"lab\": 1, \"lab\": 2}", "a.perc", labs()).error().english().find("twice") != std::string::npos);
  CHECK(parseRun(deep, "a.perc", labs()).error().english().find("deep") != std::string::npos);
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

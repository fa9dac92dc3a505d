// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a user types it: the real program in a process of its own, for every lab there is.
#include "scenes/labs.h"
#include "tests/app/shell.h"
#include "tests/support/catch.h"

#include <set>

using namespace perc;
using namespace perc::test;
using nlohmann::json;

namespace {

std::vector<std::string> run(const std::string& lab, std::vector<std::string> more) {
  more.insert(more.begin(), {"run", lab});
  return more;
}

std::string fingerprint(const Ran& ran) { return ran.json()["fingerprint"]; }

json listed(const std::string& lab) { return perceptorium({"list", lab, "--json"}).json(); }

std::string bigEndian(std::uint32_t n) {
  return {static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8), static_cast<char>(n)};
}

const param::Declaration& liveReal(const Lab& lab) {
  return *std::find_if(lab.declarations->begin(), lab.declarations->end(),
                       [](const auto& d) { return d.kind == param::Kind::Real && d.when == param::When::Live; });
}

const param::Declaration& restart(const Lab& lab) {
  return *std::find_if(lab.declarations->begin(), lab.declarations->end(),
                       [](const auto& d) { return d.when == param::When::Restart; });
}

std::string middle(const param::Declaration& d) { return param::format((d.range.minimum + d.range.maximum) / 2); }

void replace(std::string& text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("list says what another program needs to draw the panel") {
  const json all = perceptorium({"list", "--json"}).json();
  REQUIRE(all["labs"].size() == labs().size());
  const Ran words = perceptorium({"list"});
  for (const Lab& lab : labs()) {
    CAPTURE(lab.id);
    CHECK(words.out.find(lab.id) != std::string::npos);
    const json one = listed(lab.id);
    CHECK(std::find(all["labs"].begin(), all["labs"].end(), one) != all["labs"].end());
    REQUIRE(one["parameters"].size() == lab.declarations->size());
    const Ran text = perceptorium({"list", lab.id});
    for (std::size_t i = 0; i < lab.declarations->size(); ++i) {
      const param::Declaration& d = (*lab.declarations)[i];
      const json& p = one["parameters"][i];
      CAPTURE(d.id, p.dump());
      CHECK(p["id"] == d.id);
      CHECK(p["kind"] == param::kindName(d.kind));
      CHECK_FALSE(p["label"].get<std::string>().empty());
      CHECK_FALSE(p["help"].get<std::string>().empty());
      CHECK(p["when"] == (d.when == param::When::Live ? "live" : d.when == param::When::Look ? "look" : "restart"));
      CHECK(p["default"] == p["value"]);
      CHECK(p.value("options", json::array()).size() == d.options.size());
      if (d.kind == param::Kind::Real || d.kind == param::Kind::Integer) {
        CHECK(p["minimum"].get<double>() == d.range.minimum);
        CHECK(p["maximum"].get<double>() == d.range.maximum);
      }
      CHECK(text.out.find(d.id) != std::string::npos);
    }
    CHECK(one["metrics"].size() == lab.figures->metrics().size());
    CHECK(one["views"].size() == lab.views.size());
  }
}

TEST_CASE("the same run gives the same bits, another seed gives others") {
  for (const Lab& lab : labs()) {
    CAPTURE(lab.id);
    const Ran first = perceptorium(run(lab.id, {"--seed", "7", "--steps", "60", "--json"}));
    REQUIRE(first.status == 0);
    const json result = first.json();
    CHECK(result["lab"] == lab.id);
    CHECK(result["seed"] == 7);
    CHECK(result["steps"] == 60);
    CHECK(result["state"] == "ok");
    CHECK(result["metrics"].size() == lab.figures->metrics().size());
    const auto told = result["fingerprint"].get<std::string>();
    CHECK(told.size() == 16);
    CHECK(result["seconds"].is_number());
    CHECK(result["steps_per_second"].is_number());
    CHECK(fingerprint(perceptorium(run(lab.id, {"--seed", "7", "--steps", "60", "--json"}))) == told);
    CHECK(fingerprint(perceptorium(run(lab.id, {"--seed", "8", "--steps", "60", "--json"}))) != told);
  }
}

TEST_CASE("a seed beyond what JSON numbers hold comes back whole") {
  const Ran ran = perceptorium(run(labs()[0].id, {"--seed", "18446744073709551615", "--steps", "0", "--json"}));
  REQUIRE(ran.status == 0);
  CHECK(ran.json()["seed"] == "18446744073709551615");
  CHECK(ran.json()["steps"] == 0);
}

TEST_CASE("a value that is not allowed is named with the parameter and what is allowed") {
  for (const Lab& lab : labs()) {
    for (const param::Declaration& d : *lab.declarations) {
      if (d.kind == param::Kind::Text) continue;
      for (const std::string bad : {"1e99", "no-such-thing"}) {
        const Ran ran = perceptorium(run(lab.id, {"--set", d.id + "=" + bad}));
        CAPTURE(d.id, bad, ran.err);
        CHECK(ran.status == 2);
        CHECK(ran.out.empty());
        CHECK(ran.saysAll({"--set", d.id, bad, param::allowed(d).english()}));
      }
    }
  }
}

TEST_CASE("wrong usage: status 2, and the message names option, value and what is allowed") {
  const Lab& lab = labs()[0];
  const std::string view = lab.views[0].id;
  const struct {
    std::vector<std::string> words, said;
  } cases[] = {
      {{"rnu", lab.id}, {"rnu", "list, run, replay, bench"}},
      {{"run"}, {"run", "LAB"}},
      {{"run", "no-such-lab"}, {"no-such-lab", lab.id}},
      {{"run", lab.id, lab.id}, {"LAB"}},
      {{"list", "no-such-lab"}, {"no-such-lab", lab.id}},
      {run(lab.id, {"--stesp", "5"}), {"stesp", "--steps"}},
      {run(lab.id, {"--steps"}), {"steps"}},
      {run(lab.id, {"--steps", "-1"}), {"--steps", "-1", "whole number from 0"}},
      {run(lab.id, {"--steps", "many"}), {"--steps", "many", "whole number"}},
      {run(lab.id, {"--steps", "1.5"}), {"--steps", "1.5", "whole number"}},
      {run(lab.id, {"--steps", "99999999999999999999"}), {"--steps", "99999999999999999999"}},
      {run(lab.id, {"--seed", "-1"}), {"--seed", "-1", "18446744073709551615"}},
      {run(lab.id, {"--set", "no-such-parameter=1"}), {"no-such-parameter", (*lab.declarations)[0].id}},
      {run(lab.id, {"--set", "novalue"}), {"--set", "novalue", "ID=VALUE"}},
      {run(lab.id, {"--until", "nonsense"}), {"--until", "nonsense", "METRIC>=VALUE"}},
      {run(lab.id, {"--until", "no-such-metric>=1"}), {"no-such-metric", lab.figures->metrics()[0].id}},
      {run(lab.id, {"--until", lab.figures->metrics()[0].id + ">=nan"}), {"nan"}},
      {run(lab.id, {"--view", "no-such-view=a.png"}), {"no-such-view", view}},
      {run(lab.id, {"--view", view + "=a.bmp"}), {"a.bmp", ".png", ".txt"}},
      {run(lab.id, {"--view", view}), {"--view", view, "NAME=FILE"}},
      {run(lab.id, {"--view", view + "=a.csv", "--series", "a.csv"}), {"a.csv", "twice"}},
      {run(lab.id, {"--size", "big"}), {"--size", "big", "WIDTHxHEIGHT"}},
      {run(lab.id, {"--size", "1x1"}), {"--size", "1x1", "100"}},
      {run(lab.id, {"--theme", "pink"}), {"--theme", "pink", "light or dark"}},
      {run(lab.id, {"--preset", "no-such-preset"}), {"--preset", "no-such-preset"}},
      {run(lab.id, {"--second", "novalue"}), {"--second", "novalue", "ID=VALUE"}},
      {run(lab.id, {"--second", "no-such-parameter=1"}), {"--second", "no-such-parameter", (*lab.declarations)[0].id}},
      {run(lab.id, {"--second", liveReal(lab).id + "=much"}),
       {"--second", liveReal(lab).id, "much", param::allowed(liveReal(lab)).english()}},
      {run(lab.id, {"--change", "novalue"}), {"--change", "novalue", "STEP:ID=VALUE"}},
      {run(lab.id, {"--change", "x:" + liveReal(lab).id + "=1"}), {"--change", "STEP:ID=VALUE"}},
      {run(lab.id, {"--change", "-1:" + liveReal(lab).id + "=1"}), {"--change", "-1:", "from 0 to"}},
      {run(lab.id, {"--steps", "10", "--change", "11:" + liveReal(lab).id + "=1"}),
       {"--change", "11:", "from 0 to the 10"}},
      {run(lab.id, {"--change", "1:no-such-parameter=1"}), {"--change", "no-such-parameter", liveReal(lab).id}},
      {run(lab.id, {"--change", "1:" + restart(lab).id + "=1"}), {"--change", restart(lab).id, "middle of a run"}},
      {run(lab.id, {"--change", "1:" + liveReal(lab).id + "=1e99"}),
       {"--change", liveReal(lab).id, "1e99", param::allowed(liveReal(lab)).english()}},
      {run(lab.id, {"--view", view + ":2=a.png"}), {"--view", view + ":2=a.png", "--second"}},
      {run(lab.id, {"--view", view + ":3=a.png"}), {"--view", view + ":3=a.png", "NAME:2"}},
      {run(lab.id, {"--animation", view + "=a.png"}), {"--animation", "a.png", ".gif or .webp"}},
      {run(lab.id, {"--animation", "no-such-view=a.gif"}), {"--animation", "no-such-view", view}},
      {run(lab.id, {"--animation", view + "=a.gif", "--frames", "1"}), {"--frames", "1", "from 2 to 1000"}},
      {run(lab.id, {"--animation", view + "=a.gif", "--fps", "0"}), {"--fps", "0", "0.5 to 50"}},
      {run(lab.id, {"--animation", view + "=a.gif", "--fps", "nan"}), {"--fps", "nan", "0.5 to 50"}},
      {run(lab.id, {"--animation", view + "=a.gif", "--size", "4000x400"}), {"--animation", "4000", "2000"}},
      {run(lab.id, {"--frames", "5"}), {"--frames", "5", "--animation"}},
      {run(lab.id, {"--pytorch", "a.txt"}), {"--pytorch", "a.txt", ".py"}},
      {run(lab.id, {"--save", "run.txt"}), {"--save", "run.txt", ".perc"}},
      {{"replay"}, {"replay", "FILE.perc"}},
      {{"replay", "a.perc", "--at", "x"}, {"--at", "x", "whole number"}},
      {{"bench", "no-such-benchmark"}, {"no-such-benchmark", "mlp-step"}}};
  for (const auto& one : cases) {
    const Ran ran = perceptorium(one.words);
    CAPTURE(one.words, ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(ran.saysAll(one.said));
  }
}

TEST_CASE("every command explains itself and says its version") {
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{}, {"list"}, {"run"}, {"replay"}, {"bench"}}) {
    auto help = command, version = command;
    help.push_back("--help");
    version.push_back("--version");
    CHECK(perceptorium(help).status == 0);
    CHECK(perceptorium(help).out.find("--version") != std::string::npos);
    CHECK(perceptorium(version).out == "perceptorium " PERC_VERSION "\n");
  }
}

TEST_CASE("--until stops at the first update after which it holds") {
  const Lab& lab = labs()[0];
  const std::string metric = lab.figures->metrics()[0].id;
  const Ran at = perceptorium(run(lab.id, {"--steps", "30", "--until", metric + " <= 1e30", "--json"}));
  REQUIRE(at.status == 0);
  CHECK(at.json()["steps"] == 1);
  CHECK(at.json()["until_reached"] == true);
  const Ran never = perceptorium(run(lab.id, {"--steps", "30", "--until", metric + ">1e30", "--json"}));
  CHECK(never.json()["steps"] == 30);
  CHECK(never.json()["until_reached"] == false);
  CHECK(fingerprint(never) == fingerprint(perceptorium(run(lab.id, {"--steps", "30", "--json"}))));
}

TEST_CASE("every view leaves in every format, of the size asked for") {
  for (const Lab& lab : labs()) {
    const Folder folder;
    std::vector<std::string> words{"--steps", "20",   "--size",   "640x480",
                                   "--theme", "dark", "--series", folder.path("series.csv")};
    for (const ViewInfo& view : lab.views)
      for (const char* suffix : {".png", ".svg", ".pdf", ".csv", ".txt"})
        words.insert(words.end(), {"--view", view.id + "=" + folder.path(view.id + suffix)});
    const Ran ran = perceptorium(run(lab.id, words));
    CAPTURE(lab.id, ran.err);
    REQUIRE(ran.status == 0);
    for (const ViewInfo& view : lab.views) {
      CAPTURE(view.id);
      const std::string png = folder.read(view.id + ".png"), svg = folder.read(view.id + ".svg"),
                        csv = folder.read(view.id + ".csv");
      CHECK(png.substr(1, 3) == "PNG");
      CHECK(png.substr(16, 8) == bigEndian(640) + bigEndian(480));
      CHECK(svg.find("<svg") != std::string::npos);
      CHECK(svg.find(lab.id) != std::string::npos);  // the run that made it
      CHECK(folder.read(view.id + ".pdf").starts_with("%PDF"));
      CHECK(std::count(csv.begin(), csv.end(), '\n') > 1);
      const std::string told = folder.read(view.id + ".txt");
      CHECK(told.ends_with("\n"));
      CHECK(told.find(' ') != std::string::npos);
    }
    CHECK(folder.read("series.csv").starts_with("step,"));
    CHECK(folder.count() == 1 + 5 * lab.views.size());
  }
}

TEST_CASE("a file that cannot be written is found before anything is computed, and nothing is left behind") {
  const Lab& lab = labs()[0];
  const Folder folder;
  folder.write("file", "not a folder");
  std::filesystem::create_directory(folder.path("folder.csv"));
  for (const std::string bad : {"no-such-folder/a.csv", "file/a.csv", "folder.csv"}) {
    // These steps would take years.
    const Ran ran = perceptorium(
        run(lab.id, {"--steps", "9007199254740992", "--save", folder.path("good.perc"), "--series", folder.path(bad)}));
    CAPTURE(bad, ran.err);
    CHECK(ran.status == 1);
    CHECK(ran.saysAll({folder.path(bad)}));
    CHECK(folder.count() == 2);
  }
  CHECK(perceptorium({"replay", folder.path("nothing.perc")}).status == 1);
  CHECK(perceptorium(run(lab.id, {"--load-weights", folder.path("nothing.safetensors")})).status == 1);
}

TEST_CASE("a saved run replayed gives the same bits, on the way too") {
  for (const Lab& lab : labs()) {
    CAPTURE(lab.id);
    const Folder folder;
    const Ran made =
        perceptorium(run(lab.id, {"--seed", "3", "--steps", "80", "--save", folder.path("a.perc"), "--json"}));
    REQUIRE(made.status == 0);
    const Ran again = perceptorium({"replay", folder.path("a.perc"), "--json", "--save", folder.path("b.perc")});
    CHECK(again.status == 0);
    CHECK(fingerprint(again) == fingerprint(made));
    CHECK(again.json()["fingerprint_matches"] == true);
    CHECK(folder.read("a.perc") == folder.read("b.perc"));
    const Ran early = perceptorium({"replay", folder.path("a.perc"), "--at", "33", "--json"});
    CHECK(fingerprint(early) == fingerprint(perceptorium(run(lab.id, {"--seed", "3", "--steps", "33", "--json"}))));
    CHECK(early.json()["fingerprint_matches"].is_null());
  }
}

TEST_CASE("a record that does not fit the run is shown as such") {
  const Lab& lab = labs()[0];
  const Folder folder;
  const Ran made = perceptorium(run(lab.id, {"--steps", "20", "--save", folder.path("a.perc"), "--json"}));
  std::string text = folder.read("a.perc");
  replace(text, fingerprint(made), "0123456789abcdef");
  const Ran wrong = perceptorium({"replay", folder.write("wrong.perc", text), "--json"});
  CHECK(wrong.status == 1);
  CHECK(wrong.json()["fingerprint_matches"] == false);
  CHECK(wrong.saysAll({"0123456789abcdef", fingerprint(made)}));

  const std::string level = made.json()["level"];
  replace(text, "\"" + level + "\"", "\"another-level\"");
  const Ran elsewhere = perceptorium({"replay", folder.write("elsewhere.perc", text), "--json"});
  CHECK(elsewhere.status == 0);
  CHECK(elsewhere.json()["fingerprint_matches"] == false);
  CHECK(elsewhere.saysAll({"another-level", level}));

  text.resize(text.size() / 2);
  const Ran torn = perceptorium({"replay", folder.write("torn.perc", text)});
  CHECK(torn.status == 1);
  CHECK(torn.saysAll({"torn.perc"}));
}

TEST_CASE("a record made with other instructions is replayed within tolerance, and it is said") {
  constexpr const char* kOldProcessor = "glibc.cpu.hwcaps=-AVX2,-AVX2_Usable";
  for (const Lab& lab : labs()) {
    const Folder folder;
    const Ran made =
        perceptorium(run(lab.id, {"--steps", "20", "--save", folder.path("a.perc"), "--json"}), kOldProcessor);
    REQUIRE(made.status == 0);
    CHECK(made.json()["level"] == "x86-64");
    CHECK(perceptorium({"replay", folder.path("a.perc")}, kOldProcessor).status == 0);
    const Ran here = perceptorium({"replay", folder.path("a.perc"), "--json"});
    CHECK(here.status == 0);
    const auto recorded = made.json();
    for (const auto& [metric, value] : recorded["metrics"].items())
      if (value.is_number())
        CHECK(here.json()["metrics"][metric].get<double>() == Approx(value.get<double>()).epsilon(1e-3).margin(1e-3));
    if (here.json()["level"] == "x86-64" || here.json()["fingerprint_matches"] == true)
      continue;  // the same, or by chance
    CHECK(here.saysAll({"x86-64", "x86-64-v3", fingerprint(made)}));
  }
}

TEST_CASE("bench ends with one object, and says which instruction level is in use") {
  const Ran ran = perceptorium({"bench", "grid", "--json"});
  REQUIRE(ran.status == 0);
  CHECK(ran.json()["name"] == "grid");
  CHECK(ran.json()["unit"] == "ms");
  CHECK(ran.json()["value"] > 0);
  CHECK(ran.json()["level"] == perceptorium(run(labs()[0].id, {"--steps", "0", "--json"})).json()["level"]);
  CHECK(perceptorium({"bench", "mnist-mlp"}).status == 2);
  const Ran missing = perceptorium({"bench", "mnist-mlp", "--data", "no-such-folder"});
  CHECK(missing.status == 1);
  CHECK(missing.saysAll({"no-such-folder"}));
}

TEST_CASE("presets are listed with their question, and start a run that --set changes further") {
  for (const Lab& lab : labs()) {
    const json presets = listed(lab.id)["presets"];
    REQUIRE(presets.size() == lab.presets.size());
    const Ran words = perceptorium({"list", lab.id});
    for (std::size_t i = 0; i < lab.presets.size(); ++i) {
      const Preset& preset = lab.presets[i];
      CAPTURE(lab.id, preset.id);
      CHECK(presets[i]["id"] == preset.id);
      CHECK_FALSE(presets[i]["question"].get<std::string>().empty());
      CHECK_FALSE(presets[i]["look_for"].get<std::string>().empty());
      CHECK(words.out.find(preset.question) != std::string::npos);
      std::vector<std::string> byHand{"--steps", "5", "--json"};
      for (const auto& [id, value] : preset.settings) byHand.insert(byHand.end(), {"--set", id + "=" + value});
      if (preset.second) byHand.insert(byHand.end(), {"--second", preset.second->first + "=" + preset.second->second});
      const Ran ran = perceptorium(run(lab.id, {"--preset", preset.id, "--steps", "5", "--json"}));
      REQUIRE(ran.status == 0);
      CHECK(fingerprint(ran) == fingerprint(perceptorium(run(lab.id, byHand))));
      CHECK(ran.json().contains("second") == preset.second.has_value());
    }
    if (lab.presets.empty()) continue;
    const std::string id = lab.presets[0].id,
                      plain = fingerprint(perceptorium(run(lab.id, {"--preset", id, "--steps", "5", "--json"})));
    const param::Values values = presetRun(lab, lab.presets[0])->initial;
    bool changed = false;  // by one of the parameters that have an effect
    for (std::size_t i = 0; i < values.size() && !changed; ++i) {
      const param::Declaration& d = values.declarations()[i];
      if (d.kind != param::Kind::Real || d.when != param::When::Live || !values.enabled(i)) continue;
      const Ran ran =
          perceptorium(run(lab.id, {"--preset", id, "--set", d.id + "=" + middle(d), "--steps", "5", "--json"}));
      changed = ran.status == 0 && fingerprint(ran) != plain;
    }
    CHECK(changed);
  }
}

TEST_CASE("two lanes: both results, both curves, and the second lane's views") {
  for (const Lab& lab : labs()) {
    CAPTURE(lab.id);
    const Folder folder;
    const std::string id = liveReal(lab).id, value = middle(liveReal(lab));
    std::vector<std::string> words{
        "--second", id + "=" + value,     "--steps", "30",     "--json", "--save", folder.path("a.perc"),
        "--series", folder.path("s.csv"), "--size",  "640x480"};
    for (const ViewInfo& view : lab.views)
      words.insert(words.end(), {"--view", view.id + "=" + folder.path(view.id + ".svg"), "--view",
                                 view.id + ":2=" + folder.path(view.id + "2.svg")});
    const Ran ran = perceptorium(run(lab.id, words));
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    const json result = ran.json(), second = result["second"];
    CHECK(second["set"].contains(id));
    CHECK(second["state"].is_string());
    CHECK(second["metrics"].size() == lab.figures->metrics().size());
    CHECK(result["metrics"] == perceptorium(run(lab.id, {"--steps", "30", "--json"})).json()["metrics"]);
    CHECK(second["metrics"] ==
          perceptorium(run(lab.id, {"--set", id + "=" + value, "--steps", "30", "--json"})).json()["metrics"]);
    const std::string series = folder.read("s.csv");
    CHECK(series.find(",second-" + lab.figures->metrics()[0].id) != std::string::npos);
    CHECK(folder.read(lab.views[0].id + ".svg") != folder.read(lab.views[0].id + "2.svg"));
    CHECK(folder.read(lab.views[0].id + "2.svg").find("second lane: " + id) != std::string::npos);
    CHECK(fingerprint(perceptorium({"replay", folder.path("a.perc"), "--json"})) == fingerprint(ran));
  }
}

TEST_CASE("changes happen at their steps, and are saved with the run") {
  for (const Lab& lab : labs()) {
    CAPTURE(lab.id);
    const Folder folder;
    std::vector<std::string> words{"--steps", "40", "--change", "20:" + liveReal(lab).id + "=" + middle(liveReal(lab)),
                                   "--json"};
    const Ran changed = perceptorium(run(lab.id, words));
    REQUIRE(changed.status == 0);
    CHECK(fingerprint(changed) != fingerprint(perceptorium(run(lab.id, {"--steps", "40", "--json"}))));
    if (lab.acts && param::find(*lab.acts, "add-points"))
      words.insert(words.end(), {"--change", "10:add-points=1,2,0,-1,0.5,1"});
    words.insert(words.end(), {"--save", folder.path("a.perc")});
    const Ran all = perceptorium(run(lab.id, words));
    CAPTURE(all.err);
    REQUIRE(all.status == 0);
    CHECK(fingerprint(perceptorium({"replay", folder.path("a.perc"), "--json"})) == fingerprint(all));
    const json listing = listed(lab.id);
    CHECK(listing["acts"].size() == (lab.acts ? lab.acts->size() : 0));
  }
}

TEST_CASE("animations and PyTorch programs are written, wholly or not at all") {
  const Folder folder;
  const Lab& lab = *findLab(labs(), "playground");
  const std::string view = lab.views[0].id;
  const Ran ran = perceptorium(run(lab.id, {"--steps", "20", "--animation", view + "=" + folder.path("a.gif"),
                                            "--animation", view + "=" + folder.path("a.webp"), "--frames", "4", "--fps",
                                            "10", "--size", "480x400", "--pytorch", folder.path("a.py")}));
  CAPTURE(ran.err);
  REQUIRE(ran.status == 0);
  CHECK(folder.read("a.gif").starts_with("GIF89a"));
  CHECK(folder.read("a.webp").substr(8, 4) == "WEBP");
  CHECK(folder.read("a.py").find("import torch") != std::string::npos);
  const Ran still = perceptorium(run(lab.id, {"--steps", "0", "--animation", view + "=" + folder.path("b.gif")}));
  CHECK(still.status == 1);
  CHECK(still.saysAll({"nothing moves"}));
  CHECK_FALSE(folder.has("b.gif"));
}

TEST_CASE("earlier ids of views and options are read") {
  const Folder folder;
  int aliases = 0;
  for (const Lab& lab : labs()) {
    for (const ViewInfo& view : lab.views)
      for (const std::string& alias : view.aliases) {
        ++aliases;
        const Ran ran = perceptorium(run(lab.id, {"--steps", "5", "--view", alias + "=" + folder.path("old.csv"),
                                                  "--view", view.id + "=" + folder.path("new.csv")}));
        CAPTURE(ran.err);
        CHECK(ran.status == 0);
        CHECK(folder.read("old.csv") == folder.read("new.csv"));
      }
    for (const param::Declaration& d : *lab.declarations)
      for (const param::Option& option : d.options)
        for (const std::string& alias : option.aliases) {
          ++aliases;
          const Ran old = perceptorium(run(lab.id, {"--steps", "5", "--json", "--set", d.id + "=" + alias}));
          REQUIRE(old.status == 0);
          CHECK(fingerprint(old) ==
                fingerprint(perceptorium(run(lab.id, {"--steps", "5", "--json", "--set", d.id + "=" + option.id}))));
        }
  }
  CHECK(aliases > 0);
}

TEST_CASE("a run that diverges is a result, and can be replayed") {
  const Folder folder;
  const Ran ran = perceptorium(
      run("playground", {"--set", "dataset=plane", "--set", "activation=relu", "--set", "optimizer=sgd", "--set",
                         "learning-rate=10", "--steps", "5000", "--save", folder.path("a.perc"), "--json"}));
  REQUIRE(ran.status == 0);
  CHECK(ran.json()["state"] == "diverged");
  CHECK(ran.json()["steps"] < 5000);
  CHECK_FALSE(ran.json()["message"].get<std::string>().empty());
  const Ran again = perceptorium({"replay", folder.path("a.perc"), "--json"});
  CHECK(again.status == 0);
  CHECK(fingerprint(again) == fingerprint(ran));
}

TEST_CASE("weights written and read again give the same outputs") {
  const Folder folder;
  const Ran made =
      perceptorium(run("playground", {"--steps", "200", "--weights", folder.path("w.safetensors"), "--json"}));
  REQUIRE(made.status == 0);
  const Ran read = perceptorium(run("playground", {"--steps", "0", "--load-weights", folder.path("w.safetensors"),
                                                   "--save", folder.path("a.perc"), "--json"}));
  REQUIRE(read.status == 0);
  CHECK(read.json()["metrics"] == made.json()["metrics"]);
  CHECK(perceptorium({"replay", folder.path("a.perc")}).status == 0);
  const Ran misfit =
      perceptorium(run("playground", {"--set", "hidden-layers=3", "--load-weights", folder.path("w.safetensors")}));
  CHECK(misfit.status == 1);
  CHECK_FALSE(misfit.err.empty());
}

TEST_CASE("a table of one's own is learned, saved beside the run and found again") {
  const Folder folder;
  std::string csv = "width,height,kind\n";
  for (int i = 0; i < 40; ++i)
    csv += std::to_string(i % 7) + "," + std::to_string(i % 5) + "," + (i % 2 ? "cat\n" : "dog\n");
  const Ran made = perceptorium(run("playground", {"--data", folder.write("pets.csv", csv), "--steps", "30", "--save",
                                                   folder.path("a.perc"), "--json"}));
  CAPTURE(made.err);
  REQUIRE(made.status == 0);
  CHECK(fingerprint(perceptorium({"replay", folder.path("a.perc"), "--json"})) == fingerprint(made));
  folder.write("pets.csv", csv + "1,1,cat\n");
  const Ran changed = perceptorium({"replay", folder.path("a.perc")});
  CHECK(changed.status == 1);
  CHECK(changed.saysAll({"pets.csv"}));
  const Ran ragged = perceptorium(run("playground", {"--data", folder.write("bad.csv", "a,b\n1,2\n1,2,3\n")}));
  CHECK(ragged.status == 1);
  CHECK(ragged.saysAll({"bad.csv", "3"}));
}

TEST_CASE("the window without a display says what to do instead") {
  const Ran ran = perceptorium({});
  CHECK(ran.status == 1);
  CHECK(ran.saysAll({"display", "perceptorium run"}));
}

TEST_CASE("a result that cannot be printed is no success") {
  QProcess shell;
  shell.start(QStringLiteral("/bin/sh"),
              {QStringLiteral("-c"), QStringLiteral("\"$0\" list > /dev/full"), QStringLiteral(PERC_PROGRAM)});
  REQUIRE(shell.waitForFinished());
  CHECK(shell.exitCode() == 1);
}

TEST_CASE("A language is asked for by name; pictures follow it, data do not") {
  for (const Lab& lab : labs()) {
    const Folder folder;
    const std::string view = lab.views.front().id;
    for (const std::string language : {"en", "de"}) {
      const auto out = [&](const std::string& name) { return folder.path(language + "-" + name); };
      const Ran ran =
          perceptorium(run(lab.id, {"--steps", "12", "--language", language, "--series", out("series.csv"), "--view",
                                    view + "=" + out("view.csv"), "--view", view + "=" + out("view.svg"), "--view",
                                    view + "=" + out("view.txt"), "--save", out("run.perc")}));
      REQUIRE(ran.status == 0);
    }
    for (const std::string name : {"series.csv", "view.csv", "run.perc"}) {
      CAPTURE(name);
      CHECK(folder.read("en-" + name) == folder.read("de-" + name));
    }
    CHECK(folder.read("en-view.svg") != folder.read("de-view.svg"));
    CHECK(folder.read("en-view.txt") != folder.read("de-view.txt"));
    const Ran wrong = perceptorium(run(lab.id, {"--steps", "3", "--language", "klingon"}));
    CHECK(wrong.status == 2);
    CHECK(wrong.saysAll({"language", "klingon", "de, en, es or fr"}));
  }
}

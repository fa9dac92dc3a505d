// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a user types it: the real program in a process of its own, for every lab there is.
#include "tests/app/command_line_support.h"
#include "tests/support/catch.h"

using namespace perc;
using namespace perc::test;
using nlohmann::json;

namespace {

std::string bigEndian(std::uint32_t n) {
  return {static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8), static_cast<char>(n)};
}

}  // namespace

TEST_CASE("list says what another program needs to draw the panel") {
  const json all = perceptorium({"list", "--json"}).json();
  REQUIRE(all["labs"].size() == labs().size());
  REQUIRE(all["layers"].size() > 10);
  CHECK(all["layers"][0]["word"] == "dense");
  CHECK(all["layers"][0]["form"] == "dense UNITS");
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

namespace {

/// Each of the views in every format, of a short run; which of them had nothing to show and said why.
std::vector<std::string> writeViews(const Lab& lab, const std::vector<std::string>& views,
                                    const std::vector<std::string>& more) {
  const Folder folder;
  std::vector<std::string> words{"--steps", "20",   "--size",   "640x480",
                                 "--theme", "dark", "--series", folder.path("series.csv")};
  words.insert(words.end(), more.begin(), more.end());
  for (const std::string& view : views)
    for (const char* suffix : {".png", ".svg", ".pdf", ".csv", ".txt"})
      words.insert(words.end(), {"--view", view + "=" + folder.path(view + suffix)});
  const Ran ran = perceptorium(run(lab.id, words));
  CAPTURE(lab.id, ran.err);
  std::vector<std::string> empty;
  for (const std::string& view : views) {
    CAPTURE(view);
    const std::string told = folder.read(view + ".txt");
    CHECK(told.ends_with("\n"));
    CHECK(told.find(' ') != std::string::npos);
    if (const auto why = ran.err.find("--view " + view + "=" + folder.path(view + ".csv") + ": ");
        why != std::string::npos) {
      CHECK(ran.err.substr(why).find(told.substr(0, told.size() - 1)) != std::string::npos);
      empty.push_back(view);
      continue;
    }
    const std::string png = folder.read(view + ".png"), svg = folder.read(view + ".svg"),
                      csv = folder.read(view + ".csv");
    CHECK(png.substr(1, 3) == "PNG");
    CHECK(png.substr(16, 8) == bigEndian(640) + bigEndian(480));
    CHECK(svg.find("<svg") != std::string::npos);
    CHECK(svg.find(lab.id) != std::string::npos);  // the run that made it
    CHECK(folder.read(view + ".pdf").starts_with("%PDF"));
    CHECK(std::count(csv.begin(), csv.end(), '\n') > 1);
  }
  CHECK(ran.status == (empty.empty() ? 0 : 1));
  CHECK(folder.read("series.csv").starts_with("step,"));
  CHECK(folder.count() == 1 + 5 * views.size() - 4 * empty.size());
  return empty;
}

}  // namespace

TEST_CASE("every view leaves in every format, of the size asked for, or says why there is nothing to show") {
  for (const Lab& lab : labs()) {
    std::vector<std::string> left;
    for (const ViewInfo& view : lab.views) left.push_back(view.id);
    left = writeViews(lab, left, {});
    // What the first run has not, lessons have: these views are written, too.
    for (std::size_t i = 0; i < lab.presets.size() && !left.empty(); ++i) {
      const auto& shown = lab.presets[i].views;
      if (std::ranges::any_of(left, [&](const std::string& view) { return std::ranges::count(shown, view) > 0; }))
        left = writeViews(lab, left, {"--preset", lab.presets[i].id});
    }
    INFO(lab.id);
    CHECK(left.size() < lab.views.size() / 4);
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

TEST_CASE("bench says how many times as fast it is as a peer's lines") {
  const Folder folder;
  const std::string peer = folder.write("peer.txt", "# by another program\ngrid 1e6 ms\nmlp-step 1e-3 updates/s\n");
  const json ran = perceptorium({"bench", "grid", "--json", "--peer", peer}).json();
  CHECK(ran["ratio"].get<double>() == Approx(1e6 / ran["value"].get<double>()));
  folder.write("peer.txt", "grid 0.003 s\n");
  const Ran other = perceptorium({"bench", "grid", "--json", "--peer", peer});
  CHECK_FALSE(other.json().contains("ratio"));
  CHECK(other.saysAll({"--peer", "grid", "in s", "in ms"}));
  folder.write("peer.txt", "grid 3 ms\ngrid fast\n");
  const Ran wrong = perceptorium({"bench", "grid", "--peer", peer});
  CHECK(wrong.status == 1);
  CHECK(wrong.saysAll({peer, "line 2", "name value unit"}));
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

TEST_CASE("programs for all libraries are written in one go, or it is said which setting forbids it") {
  const Folder folder;
  const Lab& lab = *findLab(labs(), "playground");
  const auto programs = [&](const std::string& radius) {
    return perceptorium(run(lab.id, {"--steps", "20", "--set", "sam-radius=" + radius, "--pytorch", folder.path("p.py"),
                                     "--numpy", folder.path("n.py"), "--keras", folder.path("k.py")}));
  };
  const Ran refused = programs("0.05");
  CHECK(refused.status == 1);
  CHECK(refused.saysAll({"k.py", "sam-radius = 0.05", "Keras"}));
  CHECK_FALSE(folder.has("k.py"));
  const Ran ran = programs("0");
  CAPTURE(ran.err);
  REQUIRE(ran.status == 0);
  for (const auto& [file, import] :
       {std::pair{"p.py", "\nimport torch\n"}, {"n.py", "\nimport numpy as np\n"}, {"k.py", "\nimport keras\n"}}) {
    CHECK(folder.read(file).find(import) != std::string::npos);
    CHECK(folder.read(file).find("\nfirst_update = 20\n") != std::string::npos);
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
          CHECK(old.saysAll({"--set", d.id, alias, option.id}));
          CHECK(fingerprint(old) ==
                fingerprint(perceptorium(run(lab.id, {"--steps", "5", "--json", "--set", d.id + "=" + option.id}))));
        }
  }
  CHECK(aliases > 0);
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

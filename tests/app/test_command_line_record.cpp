// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are saved and replayed on the command line, with all that belongs to them.
#include "tests/app/command_line_support.h"
#include "tests/support/catch.h"

using namespace perc;
using namespace perc::test;
using nlohmann::json;

namespace {

void replace(std::string& text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  text.replace(at, what.size(), by);
}

}  // namespace

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
    CHECK(here.saysAll({"x86-64", here.json()["level"].get<std::string>(), fingerprint(made)}));
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
    CHECK(folder.read(lab.views[0].id + "2.svg").find("lane B: " + id) != std::string::npos);
    CHECK(fingerprint(perceptorium({"replay", folder.path("a.perc"), "--json"})) == fingerprint(ran));
  }
}

TEST_CASE("curves of both lanes are the same from either lane") {
  for (const auto& [lab, view, second] :
       {std::tuple{"playground", "curves", "learning-rate=0.02"}, std::tuple{"cartpole", "learning", "gravity=5"}}) {
    CAPTURE(lab);
    const Folder folder;
    const Ran ran = perceptorium(
        run(lab, {"--second", second, "--steps", "400", "--view", std::string(view) + "=" + folder.path("a.csv"),
                  "--view", std::string(view) + ":2=" + folder.path("b.csv")}));
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(folder.read("a.csv").find("\nA,") < folder.read("a.csv").find("\nB,"));
    CHECK(folder.read("a.csv") == folder.read("b.csv"));
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
  const std::string before = folder.read("w.safetensors");
  const Ran over = perceptorium(
      run("playground", {"--load-weights", folder.path("w.safetensors"), "--weights", folder.path("w.safetensors")}));
  CHECK(over.status == 1);
  CHECK(over.saysAll({"w.safetensors", "reads"}));
  CHECK(folder.read("w.safetensors") == before);
  const Ran misfit =
      perceptorium(run("playground", {"--set", "hidden-layers=3", "--load-weights", folder.path("w.safetensors")}));
  CHECK(misfit.status == 1);
  CHECK(misfit.saysAll({"--load-weights", "w.safetensors", "0.weight", "3 x 2"}));
}

TEST_CASE("a setting that has no effect beside the others is said to have none") {
  const Ran ran = perceptorium(run("playground", {"--set", "layers=dense 3; tanh", "--set", "hidden-layers=4,4",
                                                  "--set", "activation=relu", "--steps", "1"}));
  CHECK(ran.status == 0);
  CHECK(ran.saysAll({"--set hidden-layers=4,4 has no effect", "--set activation=relu has no effect"}));
  CHECK(perceptorium(run("playground", {"--set", "hidden-layers=4,4", "--steps", "1"})).err.empty());
  const Ran other = perceptorium(
      run("landscape", {"--set", "optimizer=sgd", "--set", "variants=optimizer=momentum | beta2=0.9", "--set",
                        "momentum=0.8", "--change", "5:beta2=0.99", "--change", "6:momentum=0.7", "--steps", "9"}));
  CHECK(other.status == 0);
  CHECK(other.saysAll({"variants: beta2=0.9 has no effect", "--change 5:beta2=0.99 has no effect"}));
  CHECK(other.err.find("momentum") == std::string::npos);
}

TEST_CASE("data that another choice leaves unused are said to be") {
  Folder folder;
  std::string rows = "a,b,c\n";
  for (int i = 0; i < 20; ++i) rows += std::to_string(i) + ',' + std::to_string(i * i % 7) + ',' + "ny"[i % 2] + '\n';
  const std::string table = folder.write("t.csv", rows);
  const Ran ran = perceptorium(run("playground", {"--data", table, "--set", "dataset=circle", "--steps", "1"}));
  CHECK(ran.status == 0);
  CHECK(ran.saysAll({"--data", "t.csv is not used", "--set dataset=circle"}));
  CHECK(perceptorium(run("playground", {"--data", table, "--steps", "1"})).err.empty());
}

TEST_CASE("what has an effect in one member, or after a change, is not said to have none") {
  const auto err = [](std::vector<std::string> words) {
    words.insert(words.end(), {"--steps", "9"});
    const Ran ran = perceptorium(run("landscape", words));
    CHECK(ran.status == 0);
    return ran.err;
  };
  CHECK(err({"--second", "smoothing=0.5", "--set", "variants=optimizer=rmsprop"}).empty());
  CHECK(err({"--second", "optimizer=momentum", "--set", "variants=momentum=0.5"}).empty());
  CHECK(err({"--set", "momentum=0.5", "--change", "5:optimizer=momentum"}).empty());
  CHECK(err({"--change", "3:momentum=0.5", "--change", "5:optimizer=momentum"}).empty());
}

TEST_CASE("settings compared that are the same settings are named") {
  const Ran twins = perceptorium(
      run("landscape", {"--set", "learning-rate=0.2", "--set",
                        "variants=learning-rate=0.3 | learning-rate=0.2 | learning-rate=0.30", "--steps", "1"}));
  CHECK(twins.status == 0);
  CHECK(twins.saysAll({"variants: learning-rate=0.2 has the values that the run itself has",
                       "variants: learning-rate=0.30 has the values that learning-rate=0.3 has"}));
}

TEST_CASE("a table of one's own is learned, and goes with the run") {
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
  CHECK(fingerprint(perceptorium({"replay", folder.path("a.perc"), "--json"})) == fingerprint(made));  // it has its own
  const Ran ragged = perceptorium(run("playground", {"--data", folder.write("bad.csv", "a,b\n1,2\n1,2,3\n")}));
  CHECK(ragged.status == 1);
  CHECK(ragged.saysAll({"bad.csv", "3"}));
}

TEST_CASE("a field's values are written on the grid that is asked for, 101 by 101 without") {
  const Folder folder;
  const auto rows = [&](const std::vector<std::string>& more) {
    std::vector<std::string> words{"--steps", "3", "--view", "boundary=" + folder.path("b.csv")};
    words.insert(words.end(), more.begin(), more.end());
    const Ran ran = perceptorium(run("playground", words));
    CHECK(ran.err.empty());
    const std::string text = folder.read("b.csv");
    return std::count(text.begin(), text.end(), '\n') - 1;
  };
  CHECK(rows({}) == 101 * 101);
  CHECK(rows({"--grid", "7"}) == 49);
}

TEST_CASE("a change is made in the lane that is named, and replayed there") {
  const Folder folder;
  const std::vector<std::string> two{"--second", "optimizer=sgd", "--second", "batch-size=8", "--steps",
                                     "40",       "--json"};
  const auto with = [&](const std::string& lane) {
    std::vector<std::string> words = two;
    words.insert(words.end(), {"--change", "10:" + lane + "learning-rate=0.3", "--save", folder.path("a.perc")});
    const json made = perceptorium(run("playground", words)).json();
    CHECK(perceptorium({"replay", folder.path("a.perc"), "--json"}).json()["fingerprint"] == made["fingerprint"]);
    return made;
  };
  const json usual = perceptorium(run("playground", two)).json(), a = with("A:"), b = with("B:"), both = with("both:");
  CHECK(usual["second"]["set"].size() == 2);
  CHECK(a["metrics"] != usual["metrics"]);
  CHECK(a["second"] == usual["second"]);
  CHECK(b["metrics"] == usual["metrics"]);
  CHECK(b["second"] != usual["second"]);
  CHECK(both["metrics"] == a["metrics"]);
  CHECK(both["second"]["metrics"] == b["second"]["metrics"]);
  CHECK(with("")["fingerprint"] == both["fingerprint"]);
}

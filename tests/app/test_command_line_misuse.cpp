// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line refuses, and how it says so.
#include "tests/app/command_line_support.h"
#include "tests/support/catch.h"

using namespace perc;
using namespace perc::test;

namespace {

/// Words that are no command, and what the message about them names.
struct Misuse {
  std::vector<std::string> words, said;
};

void checkRefused(const std::vector<Misuse>& cases) {
  for (const Misuse& one : cases) {
    const Ran ran = perceptorium(one.words);
    CAPTURE(one.words, ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(ran.saysAll(one.said));
  }
}

}  // namespace

TEST_CASE("a value that is not allowed is named with the parameter and what is allowed") {
  for (const Lab& lab : labs()) {
    for (const param::Declaration& d : *lab.declarations) {
      if (d.kind == param::Kind::Text || d.kind == param::Kind::Network) continue;
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

TEST_CASE("a slip in the points of a schedule is named with the parameter, its entry and what is allowed there") {
  const auto set = [](const char* points) {
    return run("playground", {"--set", std::string("schedule-points=") + points});
  };
  checkRefused({{set("0:0.1, 0:0.2"), {"--set", "schedule-points", "entry 2", "\"0:0.2\"", "from 1 to 1000000000"}},
                {set("0:0.1, 9:0"), {"schedule-points", "entry 2", "1e-08 to 10"}}});
}

TEST_CASE("a slip in a network is named with the parameter, its place and what is allowed there") {
  const auto set = [](const char* layers) { return run("playground", {"--set", std::string("layers=") + layers}); };
  checkRefused(
      {{set("dense 8; conv 4 3x3"), {"--set", "layers", "character 10", "\"conv\"", "dense, dropout, batchnorm"}},
       {set("dense 999"), {"layers", "character 7", "\"999\"", "1 to 64 units"}},
       {set("tanh"), {"layers", "character 1", "one of dense, residual"}},
       {set("residual( | dense 2)"), {"layers", "character 11", "one of dense, residual"}},
       {set("dense 8; residual(dense 8"), {"layers", "at the end", "closing bracket"}},
       {set("dense 8; residual(dense 7; relu)"), {"layers", "Layer 2", "end in 8 and 7"}},
       {set("dense 8; dropout 1.5"), {"layers", "Layer 2 (dropout 1.5)", "from 0 to below 1"}},
       {set("dense 8, tanh"), {"layers", "character 7", "divided by ;"}},
       {set("dense 8; dropout 0,2"), {"layers", "character 18", "a point, as in 0.2"}}});
}

TEST_CASE("wrong usage: status 2, and the message names option, value and what is allowed") {
  const Lab& lab = labs()[0];
  checkRefused({{{"rnu", lab.id}, {"rnu", "list, run, replay, bench"}},
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
                {{"replay"}, {"replay", "FILE.perc"}},
                {{"replay", "a.perc", "--at", "x"}, {"--at", "x", "whole number"}},
                {{"bench", "no-such-benchmark"}, {"no-such-benchmark", "mlp-step"}}});
}

TEST_CASE("wrong usage of presets, views, animations and other files") {
  const Lab& lab = labs()[0];
  const std::string view = lab.views[0].id;
  checkRefused({{run(lab.id, {"--view", "no-such-view=a.png"}), {"no-such-view", view}},
                {run(lab.id, {"--view", view + "=a.bmp"}), {"a.bmp", ".png", ".txt"}},
                {run(lab.id, {"--view", view}), {"--view", view, "NAME=FILE"}},
                {run(lab.id, {"--view", view + "=a.csv", "--series", "a.csv"}), {"a.csv", "twice"}},
                {run(lab.id, {"--size", "big"}), {"--size", "big", "WIDTHxHEIGHT"}},
                {run(lab.id, {"--size", "1x1"}), {"--size", "1x1", "100"}},
                {run(lab.id, {"--theme", "pink"}), {"--theme", "pink", "light or dark"}},
                {run(lab.id, {"--preset", "no-such-preset"}), {"--preset", "no-such-preset"}},
                {run(lab.id, {"--view", view + ":2=a.png"}), {"--view", view + ":2=a.png", "--second"}},
                {run(lab.id, {"--view", view + ":3=a.png"}), {"--view", view + ":3=a.png", "NAME:2"}},
                {run(lab.id, {"--animation", view + "=a.png"}), {"--animation", "a.png", ".gif or .webp"}},
                {run(lab.id, {"--animation", "no-such-view=a.gif"}), {"--animation", "no-such-view", view}},
                {run(lab.id, {"--animation", view + "=a.gif", "--frames", "1"}), {"--frames", "1", "from 2 to 1000"}},
                {run(lab.id, {"--animation", view + "=a.gif", "--fps", "0"}), {"--fps", "0", "0.5 to 50"}},
                {run(lab.id, {"--animation", view + "=a.gif", "--fps", "nan"}), {"--fps", "nan", "0.5 to 50"}},
                {run(lab.id, {"--animation", view + "=a.gif", "--size", "4000x400"}), {"--animation", "4000", "2000"}},
                {run(lab.id, {"--frames", "5"}), {"--frames", "5", "--animation"}},
                {run(lab.id, {"--grid", "5"}), {"--grid", "5", "--view"}},
                {run(lab.id, {"--view", view + "=a.csv", "--grid", "1"}), {"--grid", "1", "from 2 to 1001"}},
                {run(lab.id, {"--pytorch", "a.txt"}), {"--pytorch", "a.txt", ".py"}},
                {run(lab.id, {"--numpy", "a.txt"}), {"--numpy", "a.txt", ".py"}},
                {run(lab.id, {"--keras", "a.txt"}), {"--keras", "a.txt", ".py"}},
                {run(lab.id, {"--save", "run.txt"}), {"--save", "run.txt", ".perc"}}});
}

TEST_CASE("wrong usage of a second lane and of changes") {
  const Lab& lab = labs()[0];
  checkRefused(
      {{run(lab.id, {"--second", "novalue"}), {"--second", "novalue", "ID=VALUE"}},
       {run(lab.id, {"--second", "no-such-parameter=1"}), {"--second", "no-such-parameter", (*lab.declarations)[0].id}},
       {run(lab.id, {"--second", liveReal(lab).id + "=much"}),
        {"--second", liveReal(lab).id, "much", param::allowed(liveReal(lab)).english()}},
       {run(lab.id, {"--change", "novalue"}), {"--change", "novalue", "STEP:ID=VALUE"}},
       {run(lab.id, {"--change", "x:" + liveReal(lab).id + "=1"}), {"--change", "STEP:ID=VALUE"}},
       {run(lab.id, {"--change", "-1:" + liveReal(lab).id + "=1"}), {"--change", "-1:", "from 0 to"}},
       {run(lab.id, {"--steps", "10", "--change", "11:" + liveReal(lab).id + "=1"}),
        {"--change", "11:", "from 0 to the 10"}},
       {run(lab.id, {"--change", "1:B:" + liveReal(lab).id + "=1"}), {"--change", "one lane", "--second"}},
       {run(lab.id, {"--second", liveReal(lab).id + "=" + middle(liveReal(lab)), "--change",
                     "1:C:" + liveReal(lab).id + "=" + middle(liveReal(lab))}),
        {"--change", "1:C:", "A, B or both"}},
       {run(lab.id, {"--second", liveReal(lab).id + "=" + middle(liveReal(lab)), "--second",
                     liveReal(lab).id + "=" + middle(liveReal(lab))}),
        {"--second", liveReal(lab).id, "twice"}},
       {run(lab.id, {"--change", "1:no-such-parameter=1"}), {"--change", "no-such-parameter", liveReal(lab).id}},
       {run(lab.id, {"--change", "1:" + restart(lab).id + "=1"}), {"--change", restart(lab).id, "middle of a run"}},
       {run(lab.id, {"--change", "1:" + liveReal(lab).id + "=1e99"}),
        {"--change", liveReal(lab).id, "1e99", param::allowed(liveReal(lab)).english()}}});
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

TEST_CASE("a view with nothing to show is an error that says why, and all else is written") {
  const Folder folder;
  const Ran ran = perceptorium(
      run("landscape", {"--set", "plane=three", "--steps", "3", "--json", "--view", "surface=" + folder.path("s.csv"),
                        "--view", "race=" + folder.path("r.csv"), "--weights", folder.path("w.safetensors")}));
  CHECK(ran.status == 1);
  CHECK(ran.saysAll({"--view surface=", "plane = three", "training-seed=1"}));
  CHECK(ran.json()["steps"] == 3);
  CHECK(folder.read("s.csv").empty());
  CHECK(folder.read("r.csv").size() > 100);
  CHECK(folder.read("w.safetensors").size() > 100);
}

TEST_CASE("tensors that are not there have the reason of the view that would show them") {
  const Folder folder;
  const Ran ran = perceptorium(
      run("landscape", {"--set", "plane=three", "--steps", "3", "--directions", folder.path("d.safetensors")}));
  CHECK(ran.status == 1);
  CHECK(ran.saysAll({"--directions", "plane = three", "training-seed"}));
}

TEST_CASE("weights of another network are refused with the file that they come from") {
  const Folder folder;
  REQUIRE(perceptorium(run("playground", {"--steps", "2", "--weights", folder.path("w.safetensors")})).status == 0);
  REQUIRE(perceptorium(run("playground", {"--load-weights", folder.path("w.safetensors"), "--steps", "2", "--save",
                                          folder.path("w.perc")}))
              .status == 0);
  const Ran ran = perceptorium(run("landscape", {"--data", folder.path("w.perc"), "--set", "hidden-layers=3"}));
  CHECK(ran.status == 1);
  CHECK(ran.saysAll({"--data", "w.perc", "0.weight"}));
}

TEST_CASE("of a long value only the beginning is said again") {
  const Ran ran = perceptorium(run("landscape", {"--set", "formula=" + std::string(5000, 'x')}));
  CHECK(ran.status == 2);
  CHECK(ran.saysAll({"formula", "xxx…", "at most 300 characters"}));
  CHECK(ran.err.size() < 300);
}

TEST_CASE("under fog a surface's rows have no height that nobody has seen, and coordinates are round") {
  const Folder folder;
  const auto rows = [&](const std::string& guess) {
    const Ran ran = perceptorium(
        run("landscape", {"--set", "ground=surface", "--set", "surface=himmelblau", "--set", "fog=true", "--set",
                          "guess=" + guess, "--steps", "0", "--view", "surface=" + folder.path("s.csv")}));
    CAPTURE(ran.err);
    CHECK(ran.status == 0);
    return folder.read("s.csv");
  };
  CHECK(rows("").find("\n-6,-6,\n") != std::string::npos);
  CHECK(rows("3, 2").find("\n-6,-6,890\n") != std::string::npos);
}

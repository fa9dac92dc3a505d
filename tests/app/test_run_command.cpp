// SPDX-License-Identifier: GPL-3.0-or-later
// `perceptorium run` with labs made for it: runs of another lab, files of tensors.
#include "app/command/run_command.h"
#include "core/io/run_file.h"
#include "core/io/safetensors.h"
#include "tests/app/window_support.h"
#include "tests/core/data/support.h"
#include "tests/support/tiny_lab.h"

using namespace perc;
using perc::test::Folder;

namespace {

std::span<const Lab> twoLabs() {
  static const std::vector<Lab> all = [] {
    std::vector<Lab> made(2, tiny::lab());
    made[1].id = "ground";
    made[1].adoptRun = [](Run&, const Run& other) -> Result<void> {
      if (other.seed == 7) return Message{"does not fit", {}};
      return {};
    };
    made[1].tensorFiles = {weightsFile(), {"pieces", "Save the pieces", "Writes the pieces.", {"pieces"}}};
    return made;
  }();
  return all;
}

int carryOut(std::initializer_list<std::string> words) {
  QStringList list;
  for (const std::string& word : words) list << QString::fromStdString(word);
  return app::runCommand(list, twoLabs());
}

/// Ten steps of the first lab, the rate changed at 4.
std::string savedRun(const Folder& folder, std::uint64_t seed = 3) {
  Run run(twoLabs()[0]);
  run.seed = seed;
  run.log = {{4, {"rate", 2.0}}};
  RunRecord record(run);
  record.steps = 10;
  REQUIRE(saveRun(record, folder / "a.perc").ok());
  return folder / "a.perc";
}

Run written(const std::string& path) {
  const auto record = loadRun(path, twoLabs());
  REQUIRE(record.ok());
  return record->run;
}

}  // namespace

TEST_CASE("a lab goes on with a run of another, and what else is asked for comes on top", "[run-command]") {
  const test::OpenWindow application(*findLab(test::allLabs(), "kit"));  // Qt's application
  const Folder folder;
  const std::string given = savedRun(folder);
  REQUIRE(carryOut({"ground", "--data", given, "--steps", "10", "--save", folder / "b.perc", "--quiet"}) == 0);
  const Run same = written(folder / "b.perc");
  CHECK(same.lab->id == "ground");
  CHECK(same.seed == 3);
  CHECK(same.log == Log{{4, {"rate", 2.0}}});
  auto theirs = *Session::create(written(given)), ours = *Session::create(same);
  CHECK(tiny::at(*ours, 10) == tiny::at(*theirs, 10));

  REQUIRE(carryOut({"ground", "--data", given, "--seed", "8", "--set", "start=2", "--change", "2:rate=5", "--steps",
                    "6", "--save", folder / "c.perc", "--quiet"}) == 0);
  const Run changed = written(folder / "c.perc");
  CHECK(changed.seed == 8);
  CHECK(std::get<std::int64_t>(changed.initial.get("start")) == 2);
  CHECK(changed.log == Log{{2, {"rate", 5.0}}, {4, {"rate", 2.0}}});
}

TEST_CASE("a run that does not fit, or a lab that takes none, is refused", "[run-command]") {
  const test::OpenWindow application(*findLab(test::allLabs(), "kit"));
  const Folder folder;
  const std::string given = savedRun(folder);
  const std::string bytes = test::get(given);
  CHECK(carryOut({"tiny", "--data", given, "--quiet"}) == 2);
  CHECK(carryOut({"ground", "--data", folder / "table.csv", "--quiet"}) == 2);
  CHECK(carryOut({"ground", "--data", folder / "none.perc", "--quiet"}) == 1);
  CHECK(carryOut({"ground", "--data", given, "--save", given, "--quiet"}) == 1);
  CHECK(test::get(given) == bytes);
  savedRun(folder, 7);
  CHECK(carryOut({"ground", "--data", given, "--save", folder / "b.perc", "--quiet"}) == 1);
  CHECK(folder.files() == 1);
}

TEST_CASE("a file of tensors is written when its watching work is finished", "[run-command]") {
  const test::OpenWindow application(*findLab(test::allLabs(), "kit"));
  const Folder folder;
  const std::string path = folder / "p.safetensors";
  REQUIRE(carryOut({"ground", "--steps", "3", "--set", "bright=true", "--pieces", path, "--quiet"}) == 0);
  const auto read = io::loadSafetensors(path);
  REQUIRE(read.ok());
  REQUIRE(read->tensors.size() == 1);
  CHECK(read->tensors[0].values == std::vector<float>{10, 1});
  CHECK(carryOut({"tiny", "--pieces", folder / "q.safetensors", "--quiet"}) == 2);
  CHECK(carryOut({"ground", "--weights", folder / "q.safetensors", "--quiet"}) == 1);  // a run without any
  CHECK(carryOut({"ground", "--steps", "3", "--pieces", path, "--save", path, "--quiet"}) == 2);
  CHECK(folder.files() == 1);
}

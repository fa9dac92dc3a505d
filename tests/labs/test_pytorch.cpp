// SPDX-License-Identifier: GPL-3.0-or-later
// The exported PyTorch programs: their losses, as PyTorch gave them (tests/golden/playground_pytorch.py), are ours.
#include "core/data/csv.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/support/catch.h"

#include <zlib.h>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace perc;

namespace {

/// As in the script: of a program without the numbers in its tensors.
unsigned long digest(std::string text) {
  static const std::string begin = "torch.tensor([", end = "])";
  for (std::size_t at = text.find(begin); at != std::string::npos; at = text.find(begin, at))
    text.erase(at, text.find(end, at) + end.size() - at);
  return crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size()));
}

Run runOf(const nlohmann::json& golden) {
  Run run(*findLab(labs(), "playground"));
  for (const auto& [id, value] : golden["settings"].items()) REQUIRE(run.initial.setText(id, value.get<std::string>()));
  return run;
}

double trainingLoss(const Session& session) { return session.simulation().metrics()[0].value; }

}  // namespace

TEST_CASE("PyTorch, started from an exported moment, learns what the playground learns", "[pytorch]") {
  const auto all = nlohmann::json::parse(std::ifstream(PERC_TEST_DIR "/golden/playground_pytorch.json"));
  REQUIRE(all.size() >= 10);
  for (const auto& golden : all) {
    DYNAMIC_SECTION(golden["name"].get<std::string>()) {
      auto session = *Session::create(runOf(golden));
      session->post(request::Steps{golden["steps"].get<std::int64_t>()});
      session->pump();
      CHECK(digest(session->simulation().pytorch()) == golden["program"].get<unsigned long>());
      double worst = 0;
      for (const auto& loss : golden["losses"]) {
        session->post(request::Steps{1});
        session->pump();
        worst = std::max(worst, std::abs(trainingLoss(*session) - loss.get<double>()) /
                                    std::max(std::abs(loss.get<double>()), 1e-3));
      }
      CHECK(worst < 2e-4);
    }
  }
}

TEST_CASE("a program says what it cannot do as we do it, and holds no line that a table has written", "[pytorch]") {
  Run run(*findLab(labs(), "playground"));
  REQUIRE(run.initial.setText("dropout", "0.5"));
  CHECK((*Session::create(run))->simulation().pytorch().find("# Dropout") != std::string::npos);

  REQUIRE(run.initial.setText("dropout", "0"));
  std::string csv = "\"a\nimport os\",b,kind\n";
  for (int i = 0; i < 20; ++i) csv += std::to_string(i) + "," + std::to_string(i * i % 7) + (i % 2 ? ",x\n" : ",y\n");
  run.data = Source<data::Table>{"t.csv", 1, std::make_shared<const data::Table>(*data::parseCsv(csv, "t.csv"))};
  REQUIRE(run.lab->adoptData(run));
  auto session = Session::create(run);
  REQUIRE(session);
  CHECK((*session)->simulation().pytorch().find("\nimport os") == std::string::npos);
}

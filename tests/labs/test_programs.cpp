// SPDX-License-Identifier: GPL-3.0-or-later
// The exported programs: PyTorch's losses, as it gave them (tests/golden/playground_pytorch.py), are ours; NumPy's and,
// where Keras is there, its programs are run.
#include "core/data/csv.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/support/catch.h"

#include <unistd.h>
#include <zlib.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

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

/// What a command prints; nothing: it failed.
std::optional<std::string> printed(const std::string& command) {
  FILE* pipe = popen((command + " 2>/dev/null").c_str(), "r");
  if (!pipe) return std::nullopt;
  std::string text;
  char piece[4096];
  while (const std::size_t got = fread(piece, 1, sizeof piece, pipe)) text.append(piece, got);
  return pclose(pipe) == 0 ? std::optional(text) : std::nullopt;
}

/// A Python that has a module; empty: there is none.
std::string pythonWith(const std::string& module) {
  for (const char* python : {"python3", "/usr/bin/python3"})
    if (printed(std::string(python) + " -c 'import " + module + "'")) return python;
  return {};
}

/// What `python` prints of a program, with arguments; nothing: it failed.
std::optional<std::string> ran(const std::string& python, const std::string& program, const std::string& arguments) {
  const std::string path =
      (std::filesystem::temp_directory_path() / ("program-" + std::to_string(getpid()) + ".py")).string();
  std::ofstream(path) << program;
  auto text = printed(python + " " + path + " " + arguments);
  std::filesystem::remove(path);
  return text;
}

/// The losses that a program prints.
std::vector<double> lossesOf(const std::string& python, const std::string& program) {
  const auto text = ran(python, program, "20");
  std::vector<double> losses;
  std::istringstream lines(text.value_or(""));
  for (std::string line; std::getline(lines, line);) losses.push_back(std::stod(line.substr(line.rfind(' '))));
  return losses;
}

/// The largest difference of 20 losses of a program from ours, as a share; nothing: it cannot be written.
std::optional<double> difference(const nlohmann::json& golden, Library library, const std::string& python) {
  auto session = *Session::create(runOf(golden));
  session->post(request::Steps{golden["steps"].get<std::int64_t>()});
  session->pump();
  const auto program = session->simulation().program(library);
  if (!program) {
    CHECK(program.error().english().find(" = ") != std::string::npos);  // names the setting
    return std::nullopt;
  }
  const std::vector<double> losses = lossesOf(python, *program);
  REQUIRE(losses.size() == 20);
  double worst = 0;
  for (const double loss : losses) {
    session->post(request::Steps{1});
    session->pump();
    worst = std::max(worst, std::abs(trainingLoss(*session) - loss) / std::max(std::abs(loss), 1e-3));
  }
  return worst;
}

}  // namespace

TEST_CASE("PyTorch, started from an exported moment, learns what the playground learns", "[pytorch]") {
  const auto all = nlohmann::json::parse(std::ifstream(PERC_TEST_DIR "/golden/playground_pytorch.json"));
  REQUIRE(all.size() >= 10);
  for (const auto& golden : all) {
    DYNAMIC_SECTION(golden["name"].get<std::string>()) {
      auto session = *Session::create(runOf(golden));
      session->post(request::Steps{golden["steps"].get<std::int64_t>()});
      session->pump();
      CHECK(digest(*session->simulation().program(Library::PyTorch)) == golden["program"].get<unsigned long>());
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
  for (const LibraryInfo& library : kLibraries)
    CHECK((*Session::create(run))->simulation().program(library.library)->find("# Dropout") != std::string::npos);

  REQUIRE(run.initial.setText("dropout", "0"));
  std::string csv = "\"a\nimport os\",b,kind\n";
  for (int i = 0; i < 20; ++i) csv += std::to_string(i) + "," + std::to_string(i * i % 7) + (i % 2 ? ",x\n" : ",y\n");
  run.data = Source<data::Table>{"t.csv", 1, std::make_shared<const data::Table>(*data::parseCsv(csv, "t.csv"))};
  REQUIRE(run.lab->adoptData(run));
  auto session = Session::create(run);
  REQUIRE(session);
  for (const LibraryInfo& library : kLibraries)
    CHECK((*session)->simulation().program(library.library)->find("\nimport os") == std::string::npos);
}

TEST_CASE("NumPy, started from an exported moment, learns what the playground learns", "[programs]") {
  const std::string python = pythonWith("numpy");
  REQUIRE_FALSE(python.empty());  // one of the tests' packages
  const auto all = nlohmann::json::parse(std::ifstream(PERC_TEST_DIR "/golden/playground_pytorch.json"));
  for (const auto& golden : all) {
    CAPTURE(golden["name"].get<std::string>());
    const auto worst = difference(golden, Library::NumPy, python);
    REQUIRE(worst);
    CHECK(*worst < 2e-4);
  }
}

TEST_CASE("NumPy's losses and their slopes are ours where the network is sure of itself, rightly or not",
          "[programs]") {
  const std::string python = pythonWith("numpy");
  REQUIRE_FALSE(python.empty());
  const nlohmann::json sure{{"hidden-layers", "6"}, {"activation", "relu"}, {"optimizer", "sgd"}, {"batch-size", "8"}};
  for (const nlohmann::json& loss : std::vector<nlohmann::json>{
           {{"dataset", "wine"}, {"learning-rate", "10"}},
           {{"dataset", "iris"}, {"learning-rate", "3"}, {"loss", "focal"}, {"focal-gamma", "0.5"}},
           {{"dataset", "gaussians"}, {"noise", "0.05"}, {"learning-rate", "3"}},
           {{"dataset", "gaussians"}, {"learning-rate", "3"}, {"loss", "focal"}, {"focal-gamma", "0.5"}},
           {{"dataset", "gaussians"}, {"learning-rate", "3"}, {"loss", "focal"}, {"focal-gamma", "0"}}}) {
    nlohmann::json settings = sure;
    settings.update(loss);
    CAPTURE(settings.dump());
    const auto worst = difference({{"settings", settings}, {"steps", 60}}, Library::NumPy, python);
    REQUIRE(worst);
    CHECK(*worst < 2e-4);
  }
}

TEST_CASE("Keras: what it computes in another way is refused by the name of the setting", "[programs]") {
  const auto why = [](const std::vector<std::pair<const char*, const char*>>& settings, std::int64_t steps) {
    Run run(*findLab(labs(), "playground"));
    for (const auto& [id, value] : settings) REQUIRE(run.initial.setText(id, value));
    auto session = *Session::create(run);
    session->post(request::Steps{steps});
    session->pump();
    const auto program = session->simulation().program(Library::Keras);
    return program ? std::string() : program.error().english();
  };
  for (const auto& [id, value] : std::vector<std::pair<const char*, const char*>>{{"layers", "residual(dense 2)"},
                                                                                  {"layer-activations", "step"},
                                                                                  {"activation", "step"},
                                                                                  {"batch-norm", "true"},
                                                                                  {"loss", "focal"},
                                                                                  {"loss", "perceptron"},
                                                                                  {"optimizer", "rprop"},
                                                                                  {"optimizer", "fann-rprop"},
                                                                                  {"epsilon", "0.001"},
                                                                                  {"sam-radius", "0.05"}}) {
    CAPTURE(id, value);
    const std::string said = why({{id, value}, {"hidden-layers", "4"}}, 1);
    CHECK(said.starts_with(std::string(id) + " = " + value + ": Keras"));
    CHECK(said.find("PyTorch and NumPy") != std::string::npos);
  }
  CHECK(why({{"dataset", "iris"}, {"loss", "hinge"}}, 1).starts_with("loss = hinge"));
  // Momentum: Keras's memory has the rate in it.
  CHECK(why({{"optimizer", "momentum"}, {"schedule", "cosine"}}, 1).starts_with("schedule = cosine"));
  CHECK(why({{"optimizer", "nesterov"}, {"warmup-steps", "9"}}, 7).starts_with("warmup-steps = 9"));
  CHECK(why({{"optimizer", "nesterov"}, {"warmup-steps", "9"}}, 8).empty());  // the rate does not change any more
  CHECK(why({{"optimizer", "sgd"}, {"warmup-steps", "9"}, {"schedule", "cosine"}}, 1).empty());
  CHECK(why({{"activation", "prelu"}, {"optimizer", "tfjs-rmsprop"}}, 1).empty());
}

TEST_CASE("Keras, where it is there, learns what the playground learns, or it is said what it has not", "[programs]") {
  const std::string python = pythonWith("keras");
  const auto all = nlohmann::json::parse(std::ifstream(PERC_TEST_DIR "/golden/playground_pytorch.json"));
  int written = 0;
  for (const auto& golden : all) {
    CAPTURE(golden["name"].get<std::string>());
    auto session = *Session::create(runOf(golden));
    const auto program = session->simulation().program(Library::Keras);
    written += program.ok();
    if (!program) CHECK(program.error().english().find(" = ") != std::string::npos);
    if (program && python.empty()) CHECK(ran("python3 -m ast", *program, ""));  // it is Python at least
    if (python.empty() || !program) continue;
    const auto worst = difference(golden, Library::Keras, python);
    REQUIRE(worst);
    CHECK(*worst < 5e-4);
  }
  CHECK(written >= 20);
  if (python.empty()) WARN("Keras is not there: its programs were written and read, but not run.");
}

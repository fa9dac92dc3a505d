// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/bench_command.h"

#include "app/command/arguments.h"
#include "app/command/benchmarks.h"
#include "app/command/console.h"
#include "core/base/file.h"
#include "core/bench/benchmarks.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

namespace perc::app {
namespace {

using bench::Benchmark, bench::BenchResult;
using nlohmann::ordered_json;

constexpr OptionText kTexts[] = {
    {"lab", "LAB",
     PERC_TR("The lab in the window, for window and soak, or for window a saved run. Default: the first.")},
    {"data", "MNIST-FOLDER", PERC_TR("The folder with the four IDX files of MNIST, for mnist-mlp, lenet and hvp.")},
    {"peer", "FILE",
     PERC_TR(
         "What another program needs, a line \"name value unit\" each: prints how many times as fast this one is.")},
    {"json", "", PERC_TR("Prints one JSON object for each benchmark.")}};

/// A benchmark that needs nothing.
template <BenchResult (*measure)()>
BenchResult plain(const std::string&) {
  return measure();
}

const Benchmark kOwnBenchmarks[] = {
    {"window", benchWindow, PERC_TR("frames of the window while it plays flat out, 95th percentile")},
    {"drag", plain<benchDrag>, PERC_TR("until all views show a threshold that is dragged, 100,000 scores")},
    {"surface-turn", plain<benchSurfaceTurn>, PERC_TR("a frame of a turning surface of 101 x 101 samples, median")},
    {"start", plain<benchStart>, PERC_TR("from the start of the program to the first picture")},
    {"csv", plain<benchCsv>, PERC_TR("reading a table of 1,000,000 rows")},
    {"soak", benchSoak, PERC_TR("memory of the window over ten minutes flat out; fails where it grows (only by name)"),
     bench::Needs::Name}};

/// All that can be measured: of networks, the program and figures of scores, then of the labs' worlds, then how soon
/// their tasks are solved.
const std::vector<Benchmark>& allBenchmarks() {
  static const std::vector<Benchmark> all = [] {
    std::vector<Benchmark> made;
    for (const std::span<const Benchmark> part :
         {bench::networkBenchmarks(), std::span<const Benchmark>(kOwnBenchmarks), bench::metricBenchmarks(),
          bench::worldBenchmarks(), bench::solveBenchmarks()})
      made.insert(made.end(), part.begin(), part.end());
    return made;
  }();
  return all;
}

/// What another program reached, by the benchmark's name.
using Peer = std::map<std::string, std::pair<double, std::string>>;  ///< value and unit

Result<Peer> readPeer(const std::string& file) {
  constexpr std::size_t kMostBytes = std::size_t{1} << 20;
  const auto text = io::readFile(file, kMostBytes);
  if (!text) return text.error();
  Peer peer;
  std::istringstream lines(*text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::string name, unit;
    double value = 0;
    if (!(words >> name >> value >> unit) || !(value > 0))
      return Message{PERC_TR("%1, line %2: \"name value unit\" is wanted, with a value above 0."),
                     {file, std::to_string(number)}};
    peer[name] = {value, unit};
  }
  return peer;
}

/// How many times as fast this program is; nothing if the peer does not name it.
std::optional<double> ratioTo(const Peer& peer, const BenchResult& result) {
  const auto found = peer.find(result.name);
  if (found == peer.end() || !(result.value > 0)) return {};
  const auto& [value, unit] = found->second;
  if (unit != result.unit) {
    complain({PERC_TR("--peer: %1 is given in %2 and measured in %3; no ratio."), {result.name, unit, result.unit}});
    return {};
  }
  const bool isTime = unit == "s" || unit == "ms";
  return isTime ? value / result.value : result.value / value;
}

void report(const BenchResult& result, const Peer& peer, bool asJson) {
  const std::optional<double> ratio = ratioTo(peer, result);
  if (asJson) {
    ordered_json json{{"name", result.name}, {"value", result.value}, {"unit", result.unit}};
    if (ratio) json["ratio"] = *ratio;
    for (const auto& [name, value] : result.more) json[name] = value;
    json["level"] = bench::instructionLevel();
    print(json.dump() + "\n");
    return;
  }
  char line[160];
  std::snprintf(line, sizeof line, "%-18s %12.6g %-10s", result.name.c_str(), result.value, result.unit.c_str());
  std::string text = line;
  if (ratio) text.append(" ").append(QString::number(*ratio, 'g', 3).toStdString()).append(" x");
  for (const auto& [name, value] : result.more)
    text.append(" ").append(name).append(" ").append(QString::number(value, 'g', 6).toStdString());
  print(text + "\n");
  std::fflush(stdout);
}

/// What was named, or all that can be measured here. Error: a name that is none.
Result<std::vector<const Benchmark*>> chosen(const Arguments& arguments) {
  std::vector<const Benchmark*> all;
  const auto names = arguments.words();
  for (const std::string& name : names)
    if (!hasId(allBenchmarks(), name))
      return Message{PERC_TR("There is no benchmark %1. The benchmarks are: %2."), {name, idsOf(allBenchmarks())}};
  for (const Benchmark& one : allBenchmarks()) {
    const bool named = std::find(names.begin(), names.end(), one.id) != names.end();
    using enum bench::Needs;
    const bool possible = (one.needs != Data && one.needs != DataAndName) || arguments.has("data");
    if (named && !possible)
      return Message{PERC_TR("%1 needs --data DIR, the folder with the four IDX files of MNIST."), {one.id}};
    if (named || (names.empty() && possible && one.needs != Name && one.needs != DataAndName)) all.push_back(&one);
  }
  return all;
}

int measure(const std::vector<const Benchmark*>& benchmarks, const Peer& peer, const Arguments& arguments) {
  const bool asJson = arguments.has("json");
  if (!asJson) print("perceptorium " PERC_VERSION ", " + std::string(bench::instructionLevel()) + "\n");
  int status = kDone;
  for (const Benchmark* one : benchmarks) {
    const BenchResult result = one->measure(arguments.value(one->id == "window" || one->id == "soak" ? "lab" : "data"));
    if (result.error.empty()) {
      report(result, peer, asJson);
    } else {
      complain(result.error);
      status = kCouldNot;
    }
  }
  return status;
}

}  // namespace

int benchCommand(const QStringList& words) {
  Arguments arguments(
      "bench", "bench [NAME]...",
      PERC_TR("Measures how fast this program is on this machine. Without a name: all that needs no data."), kTexts);
  for (const Benchmark& one : allBenchmarks()) arguments.explain(one.id, one.about);
  const auto wrong = [](const Message& message) {
    complain(message);
    return kWrongUsage;
  };
  if (const auto parsed = arguments.parse(words); !parsed) return wrong(parsed.error());
  if (const auto answered = arguments.answered()) return *answered;
  const auto benchmarks = chosen(arguments);
  if (!benchmarks) return wrong(benchmarks.error());
  Result<Peer> peer = Peer{};
  if (arguments.has("peer")) peer = readPeer(arguments.value("peer"));
  if (!peer) {
    complain(peer.error());
    return kCouldNot;
  }
  return measure(*benchmarks, *peer, arguments);
}

}  // namespace perc::app

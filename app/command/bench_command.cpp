// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/bench_command.h"

#include "app/command/arguments.h"
#include "app/command/bench_csv.h"
#include "app/command/bench_soak.h"
#include "app/command/bench_window.h"
#include "app/command/console.h"
#include "core/bench/benchmarks.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace perc::app {
namespace {

using bench::Benchmark, bench::BenchResult;
using nlohmann::ordered_json;

constexpr OptionText kTexts[] = {
    {"lab", "LAB", PERC_TR("The lab in the window, for window and soak. Default: the first.")},
    {"data", "MNIST-FOLDER", PERC_TR("The folder with the four IDX files of MNIST, for mnist-mlp.")},
    {"json", "", PERC_TR("Prints one JSON object for each benchmark.")}};

BenchResult failed(const Message& why) {
  BenchResult result;
  result.error = why;
  return result;
}

BenchResult window(const std::string& lab) {
  const auto done = benchWindow(lab);
  if (!done) return failed(done.error());
  return {"window",
          done->frameP95,
          "ms",
          {{"frame_p50_ms", done->frameP50},
           {"frame_p95_ms", done->frameP95},
           {"frame_p99_ms", done->frameP99},
           {"answer_max_ms", done->answerMax},
           {"rate_share", done->rateShare},
           {"updates_per_second", done->updatesPerSecond},
           {"views", done->views},
           {"lanes_views", done->lanesViews},
           {"lanes_frame_p95_ms", done->lanesFrameP95},
           {"lanes_frame_p99_ms", done->lanesFrameP99},
           {"lanes_answer_max_ms", done->lanesAnswerMax}},
          {}};
}

BenchResult soak(const std::string& lab) {
  const auto done = benchSoak(lab);
  if (!done) return failed(done.error());
  return {"soak",
          done->most,
          "MiB",
          {{"half_mib", done->half}, {"end_mib", done->end}, {"seconds", done->seconds}, {"updates", done->updates}},
          {}};
}

BenchResult start(const std::string&) {
  const auto seconds = benchStart();
  if (!seconds) return failed(seconds.error());
  return {"start", *seconds, "s", {}, {}};
}

BenchResult csv(const std::string&) { return benchCsv(); }

const Benchmark kOwnBenchmarks[] = {
    {"window", window, PERC_TR("frames of the window while it plays flat out, 95th percentile")},
    {"start", start, PERC_TR("from the start of the program to the first picture")},
    {"csv", csv, PERC_TR("reading a table of 1,000,000 rows")},
    {"soak", soak, PERC_TR("memory of the window over ten minutes flat out; fails where it grows (only by name)"),
     true}};

/// All that can be measured: of networks and the program, then of the labs' worlds, then how soon their tasks are
/// solved.
const std::vector<Benchmark>& allBenchmarks() {
  static const std::vector<Benchmark> all = [] {
    std::vector<Benchmark> made;
    for (const std::span<const Benchmark> part :
         {bench::networkBenchmarks(), std::span<const Benchmark>(kOwnBenchmarks), bench::worldBenchmarks(),
          bench::solveBenchmarks()})
      made.insert(made.end(), part.begin(), part.end());
    return made;
  }();
  return all;
}

void report(const BenchResult& result, bool asJson) {
  if (asJson) {
    ordered_json json{{"name", result.name}, {"value", result.value}, {"unit", result.unit}};
    for (const auto& [name, value] : result.more) json[name] = value;
    json["level"] = bench::instructionLevel();
    print(json.dump() + "\n");
    return;
  }
  char line[160];
  std::snprintf(line, sizeof line, "%-18s %12.6g %-10s", result.name.c_str(), result.value, result.unit.c_str());
  std::string text = line;
  for (const auto& [name, value] : result.more) text += " " + name + " " + toText(value);
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
    const bool possible = one.id != bench::kMnistMlp || arguments.has("data");
    if (named && !possible)
      return Message{PERC_TR("%1 needs --data DIR, the folder with the four IDX files of MNIST."), {one.id}};
    if (named || (names.empty() && possible && !one.onlyNamed)) all.push_back(&one);
  }
  return all;
}

int measure(const std::vector<const Benchmark*>& benchmarks, const Arguments& arguments) {
  const bool asJson = arguments.has("json");
  if (!asJson) print("perceptorium " PERC_VERSION ", " + std::string(bench::instructionLevel()) + "\n");
  int status = kDone;
  for (const Benchmark* one : benchmarks) {
    const BenchResult result = one->measure(arguments.value(one->id == "window" || one->id == "soak" ? "lab" : "data"));
    if (result.error.empty()) {
      report(result, asJson);
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
  return measure(*benchmarks, arguments);
}

}  // namespace perc::app

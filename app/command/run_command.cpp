// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/run_command.h"

#include "app/command/console.h"
#include "app/command/idle_settings.h"
#include "app/command/progress.h"
#include "app/command/run_options.h"
#include "app/files/share.h"
#include "core/base/fingerprint.h"
#include "core/io/run_file.h"
#include "core/session/adopt.h"
#include "core/session/cohort.h"
#include "core/session/members.h"
#include "scenes/labs.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>

namespace perc::app {
namespace {

using nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// Between two looks at Ctrl+C and the progress.
constexpr auto kSlice = 20ms;

/// How a run came to its end.
struct Ending {
  double seconds = 0;
  bool interrupted = false;
  std::optional<bool> reached;            ///< with --until …
  std::string until = {};                 ///< … the figure that it waits for
  std::optional<RunRecord> record;        ///< with replay
  std::vector<std::string> leftOut = {};  ///< of the run of another lab that this one goes on from
};

const char* stateName(RunState state) {
  constexpr const char* names[] = {"ok", "diverged", "failed"};
  return names[static_cast<int>(state)];
}

Ending pumpTo(Session& session, std::int64_t target, const std::optional<Condition>& until, bool quiet) {
  Ending ending;
  if (until) {
    ending.reached = false;
    ending.until = until->metric;
  }
  const Interruption interruption;
  Progress progress(target, quiet);
  const Clock::time_point start = Clock::now();
  session.post(request::Steps{target - session.step()});
  std::int64_t slice = 1;
  while (session.step() < target && session.simulation().state() == RunState::Ok && !ending.interrupted) {
    const Clock::time_point begin = Clock::now();
    if (session.pump(until ? 1 : slice) == 0) break;
    if (until && until->holds(session.simulation().metrics())) {
      ending.reached = true;
      break;
    }
    slice = Clock::now() - begin < kSlice / 2 ? slice * 2 : std::max<std::int64_t>(1, slice / 2);
    ending.interrupted = interruption.happened();
    progress.show(session);
  }
  ending.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  return ending;
}

/// Whether the fingerprint is the recorded one; nothing if this is not the recorded moment.
std::optional<bool> matches(const Session& session, const Ending& ending) {
  if (!ending.record || session.step() != ending.record->moment()) return std::nullopt;
  return session.fingerprint() == ending.record->fingerprint;
}

double stepsPerSecond(const Session& session, const Ending& ending) {
  return ending.seconds > 0 ? static_cast<double>(session.step()) / ending.seconds : 0;
}

/// Why figures are undefined, of those that say it.
ordered_json undefinedOf(const std::vector<Metric>& metrics) {
  ordered_json all = ordered_json::object();
  for (const Metric& metric : metrics)
    if (metric.undefined) all[metric.id] = widgets::translated(metric.undefined).toStdString();
  return all;
}

ordered_json toJson(const std::vector<Metric>& metrics) {
  ordered_json all = ordered_json::object();
  for (const Metric& metric : metrics)
    all[metric.id] = std::isfinite(metric.value) ? ordered_json(metric.value) : ordered_json(nullptr);
  return all;
}

ordered_json secondJson(const std::vector<Command>& differences, const Simulation& lane) {
  ordered_json second{{"set", ordered_json::object()}, {"state", stateName(lane.state())}};
  for (const auto& [id, value, lanes] : differences)
    second["set"][id] = std::visit([](const auto& v) { return ordered_json(v); }, value);
  if (!lane.message().empty()) second["message"] = widgets::translated(lane.message()).toStdString();
  second["metrics"] = toJson(lane.metrics());
  return second;
}

void printJson(const Session& session, const Ending& ending) {
  const Simulation& simulation = session.simulation();
  const std::uint64_t seed = session.run().seed;
  ordered_json result;
  result["lab"] = session.run().lab->id;
  // Beyond 2^53 many readers of JSON would round a number.
  result["seed"] = seed <= std::uint64_t{1} << 53 ? ordered_json(seed) : ordered_json(std::to_string(seed));
  result["steps"] = session.step();
  result["state"] = stateName(simulation.state());
  if (!simulation.message().empty()) result["message"] = widgets::translated(simulation.message()).toStdString();
  for (const Message& note : simulation.notes()) result["notes"].push_back(widgets::translated(note).toStdString());
  for (const std::string& id : ending.leftOut) result["left_out"].push_back(id);
  if (ending.reached) result["until_reached"] = *ending.reached;
  if (ending.interrupted) result["interrupted"] = true;
  result["metrics"] = toJson(simulation.metrics());
  if (const ordered_json undefined = undefinedOf(simulation.metrics()); !undefined.empty())
    result["undefined"] = undefined;
  if (const Simulation* lane = secondLane(simulation)) result["second"] = secondJson(session.run().second, *lane);
  result["fingerprint"] = hex(session.fingerprint());
  if (ending.record) {
    const auto same = matches(session, ending);
    result["fingerprint_matches"] = same ? ordered_json(*same) : ordered_json(nullptr);
    result["recorded"] = {{"steps", ending.record->moment()},
                          {"fingerprint", hex(ending.record->fingerprint)},
                          {"level", ending.record->level}};
  }
  result["level"] = instructionLevel();
  result["seconds"] = ending.seconds;
  result["steps_per_second"] = stepsPerSecond(session, ending);
  print(result.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

void printText(const Session& session, const Ending& ending) {
  const Simulation& simulation = session.simulation();
  const auto line = [](const std::string& name, const QString& value) {
    print(QStringLiteral("%1 %2\n").arg(QString::fromStdString(name), -26).arg(value));
  };
  line("lab", QString::fromStdString(session.run().lab->id));
  line("seed", QString::number(session.run().seed));
  line("steps", QString::number(session.step()));
  line("state", QString::fromLatin1(stateName(simulation.state())));
  if (!simulation.message().empty()) line("message", widgets::translated(simulation.message()));
  for (const Message& note : simulation.notes()) line("note", widgets::translated(note));
  for (const Metric& metric : simulation.metrics())
    if (!std::isnan(metric.value)) line(metric.id, QString::number(metric.value, 'g', 6));
    else if (metric.undefined) line(metric.id, widgets::translated(metric.undefined));
  if (const Simulation* lane = secondLane(simulation)) {
    line("second", QString::fromStdString(textOf(session.run().second)));
    line("second-state", QString::fromLatin1(stateName(lane->state())));
    for (const Metric& metric : lane->metrics())
      if (!std::isnan(metric.value)) line("second-" + metric.id, QString::number(metric.value, 'g', 6));
  }
  line("fingerprint", QString::fromStdString(hex(session.fingerprint())));
  if (const auto same = matches(session, ending))
    line("fingerprint_matches", *same ? QStringLiteral("true") : QStringLiteral("false"));
  line("level", QString::fromStdString(instructionLevel()));
  line("seconds", QString::number(ending.seconds, 'f', 3));
  line("steps_per_second", QString::number(stepsPerSecond(session, ending), 'f', 0));
}

/// A replay must give the recorded bits, unless it is computed with other instructions or says something that is no
/// more. The exit status.
int judgeReplay(const Session& session, const Ending& ending) {
  if (ending.record)
    for (const Message& replaced : ending.record->replaced) complain(replaced);
  if (matches(session, ending).value_or(true) || !ending.record->replaced.empty()) return kDone;
  const RunRecord& record = *ending.record;
  const std::string level = instructionLevel(), now = hex(session.fingerprint());
  if (record.isExactAt(level)) {
    complain({PERC_TR("The replay differs from the record: the fingerprint at step %1 is %2, recorded was %3. The file "
                      "or the program has changed."),
              {std::to_string(record.moment()), now, hex(record.fingerprint)}});
    return kCouldNot;
  }
  if (record.version != kRunFileVersion) {
    complain({PERC_TR("Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made by an earlier "
                      "program, which rounded differently; its bits cannot be had again."),
              {std::to_string(record.moment()), now, hex(record.fingerprint)}});
    return kDone;
  }
  complain({PERC_TR("Warning: the fingerprint at step %1 is %2, recorded was %3. The record was made with the "
                    "instruction level %4, this is %5; only the same level gives the same bits."),
            {std::to_string(record.moment()), now, hex(record.fingerprint), record.level, level}});
  return kDone;
}

/// `from`: another file that the run was made of; empty: none.
Result<std::unique_ptr<Session>> start(Run run, const Outputs& outputs, const std::string& from = {}) {
  for (const std::string& input : {run.data.path, run.weights.path, from})
    for (const std::string& path : outputs.paths())
      if (std::error_code none; !input.empty() && std::filesystem::equivalent(input, path, none))
        return Message{PERC_TR("%1 is a file that the run reads: it is not written over."), {path}};
  if (const auto writable = checkWritable(outputs); !writable) return writable.error();
  auto session = Session::create(std::move(run));
  if (!session) return session;
  if (const auto fits = checkStart(**session, outputs); !fits) return fits.error();
  return session;
}

/// A figure that has no value never reaches one.
void sayUnreachable(const Session& session, const std::string& figure) {
  for (const Metric& metric : session.simulation().metrics())
    if (metric.id == figure && std::isnan(metric.value) && metric.undefined)
      complain({PERC_TR("--until: %1 has no value at the end. %2"), {figure}, {Message{metric.undefined, {}}}});
}

int finish(Session& session, const Ending& ending, const Outputs& outputs) {
  if (session.status().rejections > 0) {
    complain(session.status().rejection);
    return kCouldNot;
  }
  if (session.simulation().state() == RunState::Failed) {
    complain(session.simulation().message());
    return kCouldNot;
  }
  const std::vector<Message> unwritten = writeOutputs(session, outputs);
  for (const Message& one : unwritten) complain(one);
  if (ending.reached && !*ending.reached) sayUnreachable(session, ending.until);
  outputs.json ? printJson(session, ending) : printText(session, ending);
  const int judged = judgeReplay(session, ending);
  return ending.interrupted ? kInterrupted : unwritten.empty() ? judged : kCouldNot;
}

/// What comes from --data. The ids that a run of another lab leaves out.
Result<std::vector<std::string>> takeData(Run& run, const std::string& path, std::span<const Lab> labs) {
  if (isRunFile(path)) {
    const auto record = loadRun(path, labs);
    if (!record) return record.error();
    for (const Message& replaced : record->replaced) complain(replaced);
    return adoptRun(run, record->run);
  }
  auto table = loadTable(path);
  if (!table) return table.error();
  run.data = *std::move(table);
  if (run.lab->adoptData)
    if (const auto adopted = run.lab->adoptData(run); !adopted) return adopted.error();
  return std::vector<std::string>();
}

/// Where a choice that the data made is made otherwise, they are given in vain.
void complainUnused(const std::string& data, const param::Values& usual, const param::Values& adopted,
                    const param::Values& now) {
  for (const param::Declaration& one : now.declarations())
    if (one.kind == param::Kind::Choice && adopted.get(one.id) != usual.get(one.id) &&
        now.get(one.id) != adopted.get(one.id))
      complain({PERC_TR("--data %1 is not used: --set %2=%3 chooses something else."),
                {data, one.id, param::format(now.get(one.id))}});
}

/// `leftOut`: see takeData().
Result<Run> makeRun(const RunOptions& options, std::span<const Lab> labs, std::vector<std::string>& leftOut) {
  auto start = options.preset ? presetRun(*options.lab, *options.preset) : Result<Run>(Run(*options.lab));
  if (!start) return start;
  Run run = *std::move(start);
  if (options.data) {
    auto taken = takeData(run, *options.data, labs);
    if (!taken) return taken.error();
    leftOut = *std::move(taken);
    if (!leftOut.empty()) complain(leftOutOf(*options.lab, leftOut));
  }
  run.seed = options.seed.value_or(run.seed);
  if (options.startWeights) {
    auto weights = loadWeights(*options.startWeights);
    if (!weights) return weights.error();
    run.weights = *std::move(weights);
  }
  const param::Values adopted = run.initial;
  for (const auto& [id, value] : options.set)
    if (const auto set = run.initial.setText(id, value); !set) return set.error();
  if (options.data) complainUnused(*options.data, Run(*options.lab).initial, adopted, run.initial);
  if (!options.second.empty()) run.second = options.second;
  std::vector<LogEntry> log(run.log.begin(), run.log.end());
  log.insert(log.end(), options.changes.begin(), options.changes.end());
  std::ranges::stable_sort(log, {}, &LogEntry::step);
  run.log = log;
  return run;
}

int fail(const Message& message, ExitStatus status) {
  complain(message);
  return status;
}

}  // namespace

int runCommand(const QStringList& words) { return runCommand(words, labs()); }
int replayCommand(const QStringList& words) { return replayCommand(words, labs()); }

int runCommand(const QStringList& words, std::span<const Lab> labs) {
  Arguments arguments("run", "run LAB", PERC_TR("Carries out a run without a window."), runOptionTexts(labs));
  arguments.explain("LAB", PERC_TR("The id of a lab; \"perceptorium list\" shows them."));
  if (const auto parsed = arguments.parse(words); !parsed) return fail(parsed.error(), kWrongUsage);
  if (const auto answered = arguments.answered()) return *answered;
  const auto options = readRunOptions(arguments, labs);
  if (!options) return fail(options.error(), kWrongUsage);
  std::vector<std::string> leftOut;
  auto run = makeRun(*options, labs, leftOut);
  if (!run) return fail(run.error(), kCouldNot);
  const auto members = membersOf(*run);
  if (!members) return fail(members.error(), kWrongUsage);
  for (const Message& idle : idleSettings(*run, *options, *members)) complain(idle);
  const std::string from = options->data.value_or("");
  auto session = start(*run, options->outputs, from);
  if (!session) {
    const bool hadWeights = run->weights && !options->startWeights;
    run->weights = {};
    const bool weightsAtFault = options->startWeights && start(*run, options->outputs, from).ok();
    if (weightsAtFault) return fail(wrongValue("load-weights", *options->startWeights, session.error()), kCouldNot);
    return fail(hadWeights ? Message{PERC_TR("--data %1: %2"), {from}, {session.error()}} : session.error(), kCouldNot);
  }
  const std::int64_t end = (*session)->simulation().lastStep(), byItself = end < kMostSteps ? end : kDefaultSteps;
  Ending ending = pumpTo(**session, options->steps.value_or(byItself), options->until, options->outputs.quiet);
  ending.leftOut = std::move(leftOut);
  return finish(**session, ending, options->outputs);
}

int replayCommand(const QStringList& words, std::span<const Lab> labs) {
  Arguments arguments("replay", "replay FILE.perc",
                      PERC_TR("Carries out a saved run again, and checks that it gives the same bits."),
                      replayOptionTexts(labs));
  arguments.explain("FILE.perc", PERC_TR("A run saved by the window or by \"run --save\"."));
  if (const auto parsed = arguments.parse(words); !parsed) return fail(parsed.error(), kWrongUsage);
  if (const auto answered = arguments.answered()) return *answered;
  auto options = readReplayOptions(arguments, labs);
  if (!options) return fail(options.error(), kWrongUsage);
  auto record = loadRun(options->file, labs);
  if (!record) return fail(record.error(), kCouldNot);
  if (const auto views = checkLab(*record->run.lab, record->run.hasLanes(), options->outputs); !views)
    return fail(views.error(), kWrongUsage);
  auto session = start(record->run, options->outputs);
  if (!session) return fail(session.error(), kCouldNot);
  Ending ending = pumpTo(**session, options->at.value_or(record->moment()), {}, options->outputs.quiet);
  ending.record = *std::move(record);
  return finish(**session, ending, options->outputs);
}

}  // namespace perc::app

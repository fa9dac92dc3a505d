// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/run_options.h"

#include "app/command/console.h"
#include "scenes/labs.h"
#include "widgets/paint/fonts.h"

#include <QRegularExpression>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace perc::app {
namespace {

constexpr OptionText kRunTexts[] = {
    {"preset", "ID",
     PERC_TR("Starts from one of the lab's presets; --set then changes it. \"perceptorium list LAB\" shows them.")},
    {"set", "ID=VALUE",
     PERC_TR("Sets a parameter; may be given many times. \"perceptorium list LAB\" shows them all.")},
    {"second", "ID=VALUE",
     PERC_TR("Two lanes: the same run twice, lane B with this parameter different; may be given many times.")},
    {"change", "STEP:[LANE:]ID=VALUE",
     PERC_TR("Changes a live parameter, or does an act, when so many updates have been made; may be given many times. "
             "LANE is A, B or both; where it is left out, both, but A for what --second names.")},
    {"seed", "N", PERC_TR("The seed from which all randomness comes. Default: 1.")},
    {"data", "FILE",
     PERC_TR("Learns from this table (CSV), from pictures as MNIST has them (the folder or the file of the training "
             "images), "
             "or what a run of another lab (.perc) learns and with which network, as the lab takes them.")},
    {"load-weights", "FILE.safetensors", PERC_TR("Starts from these weights instead of random ones.")},
    {"steps", "N", PERC_TR("How many updates to make. Default: 1000, or all of a run that has an end.")},
    {"until", "METRIC>=VALUE", PERC_TR("Stops earlier, as soon as this holds after an update. Also <=, > and <.")}};
constexpr OptionText kReplayTexts[] = {
    {"at", "STEP", PERC_TR("The moment to go to. Default: the end of the record. A later one carries the run on.")}};

Result<std::uint64_t> readSeed(const std::string& text) {
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
  if (error == std::errc{} && end == text.data() + text.size()) return seed;
  return wrongValue("seed", text, PERC_TR("a whole number from 0 to 18446744073709551615"));
}

Result<Condition> readCondition(const Lab& lab, const std::string& text) {
  static const QRegularExpression shape(QStringLiteral(R"(^\s*([\w-]+)\s*(>=|<=|>|<)\s*(\S+)\s*$)"));
  const QRegularExpressionMatch match = shape.match(QString::fromStdString(text));
  Condition condition;
  const std::string number = match.captured(3).toStdString();
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), condition.value);
  if (!match.hasMatch() || error != std::errc{} || end != number.data() + number.size() ||
      !std::isfinite(condition.value))
    return wrongValue("until", text, PERC_TR("METRIC>=VALUE, METRIC<=VALUE, METRIC>VALUE or METRIC<VALUE"));
  condition.metric = match.captured(1).toStdString();
  if (!hasId(lab.figures->metrics(), condition.metric))
    return Message{PERC_TR("--until %1: there is no metric %2 in %3. The metrics are: %4."),
                   {text, condition.metric, lab.id, idsOf(lab.figures->metrics())}};
  const QStringList relations{QStringLiteral(">="), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral("<")};
  condition.relation = static_cast<Condition::Relation>(relations.indexOf(match.captured(2)));
  return condition;
}

Result<std::string> onlyWord(const Arguments& arguments, const char* what) {
  const auto words = arguments.words();
  if (words.size() == 1) return words[0];
  std::string given;
  for (const std::string& word : words) given += (given.empty() ? "" : " ") + word;
  return Message{PERC_TR("\"%1 %2\" is not allowed: %1 takes one %3."), {arguments.command(), given, what}};
}

/// Earlier words are still read, but not in silence.
void sayWhatIsReplaced(const char* option, const param::Declaration& d, const std::string& given) {
  if (d.kind != param::Kind::Choice) return;
  if (const param::Option* now = param::findOption(d, given); now && now->id != given)
    complain({PERC_TR("--%1: \"%2\" can no longer be \"%3\". It is read as \"%4\"."), {option, d.id, given, now->id}});
}

/// The parameter or act and its value that stand in text[from…] as ID=VALUE.
Result<Command> readCommand(const char* option, const std::string& text, std::size_t from,
                            const param::Declarations& declarations, const Message& unknown) {
  const std::size_t equals = text.find('=', from);
  const param::Declaration* d = param::find(declarations, text.substr(from, equals - from));
  if (!d) return wrongValue(option, text, unknown);
  auto value = param::parse(*d, text.substr(equals + 1));
  if (!value) return wrongValue(option, text, value.error());
  sayWhatIsReplaced(option, *d, text.substr(equals + 1));
  return Command{d->id, *std::move(value)};
}

Result<Command> readSecond(const Lab& lab, const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0)
    return wrongValue("second", text, PERC_TR("ID=VALUE, as in learning-rate=0.1"));
  const std::string id = text.substr(0, equals);
  return readCommand("second", text, 0, *lab.declarations,
                     {PERC_TR("There is no parameter %1. The parameters are: %2."), {id, idsOf(*lab.declarations)}});
}

/// What can change in the middle of a run.
param::Declarations changeable(const Lab& lab) {
  param::Declarations all;
  for (const param::Declaration& d : *lab.declarations)
    if (d.when == param::When::Live) all.push_back(d);
  if (lab.acts) all.insert(all.end(), lab.acts->begin(), lab.acts->end());
  return all;
}

/// The lanes named in text[from…] before a colon, and where the rest begins.
Result<std::pair<std::optional<Lanes>, std::size_t>> readLanes(const std::string& text, std::size_t from,
                                                               std::size_t equals, bool two) {
  const std::size_t colon = text.find(':', from);
  if (colon >= equals) return std::pair(std::optional<Lanes>(), from);
  const auto lanes = lanesFrom(text.substr(from, colon - from));
  if (!lanes) return wrongValue("change", text, PERC_TR("A, B or both as LANE"));
  if (!two) return wrongValue("change", text, {PERC_TR("The run has one lane: --second makes two."), {}});
  return std::pair(lanes, colon + 1);
}

Result<LogEntry> readChange(const RunOptions& options, const std::string& text) {
  const Lab& lab = *options.lab;
  const std::int64_t steps = options.steps.value_or(kDefaultSteps);
  const std::size_t colon = text.find(':'), equals = text.find('=');
  std::int64_t step = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + std::min(colon, text.size()), step);
  if (colon == std::string::npos || equals == std::string::npos || equals < colon + 2 || error != std::errc{} ||
      end != text.data() + colon)
    return wrongValue("change", text, PERC_TR("STEP:ID=VALUE, as in 500:learning-rate=0.1"));
  if (step < 0 || step > steps)
    return wrongValue("change", text,
                      {PERC_TR("The step must be from 0 to the %1 of --steps."), {std::to_string(steps)}});
  const auto lanes = readLanes(text, colon + 1, equals, options.hasLanes());
  if (!lanes) return lanes.error();
  const param::Declarations all = changeable(lab);
  const std::string id = text.substr(lanes->second, equals - lanes->second);
  if (const auto* known = param::find(*lab.declarations, id); known && known->when == param::When::Look)
    return wrongValue("change", text, {PERC_TR("%1 is how the run is looked at: it is given once, by --set."), {id}});
  auto command = readCommand("change", text, lanes->second, all,
                             {PERC_TR("%1 cannot change in the middle of a run. What can: %2."), {id, idsOf(all)}});
  if (!command) return command.error();
  command->lanes = lanes->first.value_or(usualLanes(options.differences(), command->id));
  return LogEntry{step, *std::move(command)};
}

Result<void> readLanesAndChanges(const Arguments& arguments, RunOptions& options) {
  for (const std::string& text : arguments.values("second")) {
    auto difference = readSecond(*options.lab, text);
    if (!difference) return difference.error();
    if (std::ranges::find(options.second, difference->id, &Command::id) != options.second.end())
      return wrongValue("second", text, {PERC_TR("%1 is given twice; once is allowed."), {difference->id}});
    options.second.push_back(*std::move(difference));
  }
  for (const std::string& text : arguments.values("change")) {
    auto change = readChange(options, text);
    if (!change) return change.error();
    options.changes.push_back(*std::move(change));
  }
  if (options.changes.size() > kMostLogEntries)
    return Message{PERC_TR("--change is given %1 times; at most %2 are allowed."),
                   {std::to_string(options.changes.size()), std::to_string(kMostLogEntries)}};
  std::stable_sort(options.changes.begin(), options.changes.end(),
                   [](const LogEntry& a, const LogEntry& b) { return a.step < b.step; });
  return {};
}

Result<const Preset*> readPreset(const Lab& lab, const std::string& id) {
  if (const Preset* preset = findPreset(lab, id)) return preset;
  if (lab.presets.empty())
    return Message{PERC_TR("--preset %1 is not allowed: the lab %2 has no presets."), {id, lab.id}};
  return Message{PERC_TR("--preset %1: there is no such preset in %2. The presets are: %3."),
                 {id, lab.id, idsOf(lab.presets)}};
}

Result<void> checkData(const Lab& lab, const std::string& path) {
  if (isRunFile(path) ? lab.adoptRun != nullptr : lab.takesData) return {};
  return wrongValue(
      "data", path,
      lab.adoptRun ? Message{PERC_TR("The lab %1 takes no table, but a run of another lab (.perc)."), {lab.id}}
      : lab.takesData
          ? Message{PERC_TR("The lab %1 takes no run of another lab, but %2."),
                    {lab.id},
                    {Message{lab.takesPictures ? PERC_TR("a table or a set of pictures") : PERC_TR("a table")}}}
          : Message{PERC_TR("The lab %1 takes no data."), {lab.id}});
}

}  // namespace

std::vector<Command> RunOptions::differences() const {
  if (!second.empty() || !preset) return second;
  const auto run = presetRun(*lab, *preset);
  return run ? run->second : second;
}

bool isRunFile(const std::string& path) { return path.ends_with(".perc"); }

bool Condition::holds(const std::vector<Metric>& metrics) const {
  for (const Metric& one : metrics) {
    if (one.id != metric) continue;
    switch (relation) {
      case Relation::AtLeast: return one.value >= value;
      case Relation::AtMost: return one.value <= value;
      case Relation::Above: return one.value > value;
      case Relation::Below: return one.value < value;
    }
  }
  return false;
}

std::vector<OptionText> runOptionTexts(std::span<const Lab> labs) { return withOutputTexts(kRunTexts, labs); }
std::vector<OptionText> replayOptionTexts(std::span<const Lab> labs) { return withOutputTexts(kReplayTexts, labs); }

Result<const Lab*> labCalled(const std::string& id, std::span<const Lab> labs) {
  if (const Lab* lab = findLab(labs, id)) return lab;
  return Message{PERC_TR("There is no lab %1. The labs are: %2."), {id, idsOf(labs)}};
}

Result<const Lab*> labInWindow(const std::string& id) {
  if (!widgets::installFonts()) return Message{PERC_TR("The program's fonts could not be loaded."), {}};
  return id.empty() ? &labs().front() : labCalled(id, labs());
}

Result<std::pair<std::string, std::string>> readSetting(const Lab& lab, const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0)
    return wrongValue("set", text, PERC_TR("ID=VALUE, as in learning-rate=0.1"));
  std::pair<std::string, std::string> setting{text.substr(0, equals), text.substr(equals + 1)};
  if (const auto set = param::Values(*lab.declarations).setText(setting.first, setting.second); !set)
    return wrongValue("set", text, set.error());
  sayWhatIsReplaced("set", *param::find(*lab.declarations, setting.first), setting.second);
  return setting;
}

Result<RunOptions> readRunOptions(const Arguments& arguments, std::span<const Lab> labs) {
  RunOptions options;
  const auto id = onlyWord(arguments, "LAB");
  if (!id) return id.error();
  const auto lab = labCalled(*id, labs);
  if (!lab) return lab.error();
  options.lab = *lab;
  if (arguments.has("preset")) {
    const auto preset = readPreset(**lab, arguments.value("preset"));
    if (!preset) return preset.error();
    options.preset = *preset;
  }
  for (const std::string& text : arguments.values("set")) {
    auto setting = readSetting(**lab, text);
    if (!setting) return setting.error();
    options.set.push_back(*std::move(setting));
  }
  if (arguments.has("seed")) {
    const auto seed = readSeed(arguments.value("seed"));
    if (!seed) return seed.error();
    options.seed = *seed;
  }
  if (arguments.has("steps")) {
    const auto steps = wholeNumber("steps", arguments.value("steps"), 0, kMostSteps);
    if (!steps) return steps.error();
    options.steps = *steps;
  }
  if (const auto read = readLanesAndChanges(arguments, options); !read) return read.error();
  if (arguments.has("until")) {
    auto until = readCondition(**lab, arguments.value("until"));
    if (!until) return until.error();
    options.until = *std::move(until);
  }
  if (arguments.has("data")) options.data = arguments.value("data");
  if (options.data)
    if (const auto taken = checkData(**lab, *options.data); !taken) return taken.error();
  if (arguments.has("load-weights")) options.startWeights = arguments.value("load-weights");
  auto outputs = readOutputs(arguments, labs);
  if (!outputs) return outputs.error();
  options.outputs = *std::move(outputs);
  if (const auto views = checkLab(**lab, options.hasLanes(), options.outputs); !views) return views.error();
  return options;
}

Result<ReplayOptions> readReplayOptions(const Arguments& arguments, std::span<const Lab> labs) {
  ReplayOptions options;
  auto file = onlyWord(arguments, "FILE.perc");
  if (!file) return file.error();
  options.file = *std::move(file);
  if (arguments.has("at")) {
    const auto at = wholeNumber("at", arguments.value("at"), 0, kMostSteps);
    if (!at) return at.error();
    options.at = *at;
  }
  auto outputs = readOutputs(arguments, labs);
  if (!outputs) return outputs.error();
  options.outputs = *std::move(outputs);
  return options;
}

}  // namespace perc::app

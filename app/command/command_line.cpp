// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"

#include "app/command/arguments.h"
#include "app/command/bench_command.h"
#include "app/command/console.h"
#include "app/command/list_command.h"
#include "app/command/run_command.h"
#include "app/translation.h"
#include "widgets/paint/text.h"

#include <QFileInfo>
#include <algorithm>
#include <string_view>

namespace perc::app {
namespace {

struct Command {
  const char* name;
  int (*carryOut)(const QStringList& words);
};

constexpr Command kCommands[] = {
    {"list", listCommand}, {"run", runCommand}, {"replay", replayCommand}, {"bench", benchCommand}};

constexpr const char* kAbout = PERC_TR(
    "A studio in which a class watches neural networks learn. Without a command the window opens.\n"
    "\n"
    "Commands (each has its own --help):\n"
    "  list [LAB]          the labs, or a lab's parameters, metrics and views\n"
    "  run LAB             carries out a run without a window\n"
    "  replay FILE.perc    carries out a saved run again\n"
    "  bench [NAME]...     how fast the core is on this machine");

Request finished(int status) { return {status, {}}; }

/// The window, on a file if one is named.
Request window(const QStringList& words) {
  constexpr OptionText kOptions[] = {{"language", "NAME", PERC_TR("The language of the window: de, en, es, fr.")}};
  Arguments arguments("perceptorium", "[RUN.perc | DATA.csv]", kAbout, kOptions);
  arguments.explain("FILE", PERC_TR("A saved run or a table to open in the window."));
  const auto wrong = [](const Message& message) {
    complain(message);
    return finished(kWrongUsage);
  };
  if (const auto parsed = arguments.parse(words); !parsed) return wrong(parsed.error());
  if (const auto answered = arguments.answered()) return finished(*answered);
  if (const std::string language = arguments.value("language"); !isLanguage(QString::fromStdString(language)))
    return wrong(wrongValue("language", language, PERC_TR("de, en, es or fr")));
  const auto files = arguments.words();
  if (files.empty()) return {};
  const QString file = QString::fromStdString(files[0]);
  if (!QFileInfo(file).exists())
    return wrong(
        {PERC_TR("%1 is neither a command nor a file. The commands are: list, run, replay, bench."), {files[0]}});
  if (files.size() > 1) return wrong({PERC_TR("%1 is one word too many: the window opens one file."), {files[1]}});
  return {std::nullopt, file};
}

}  // namespace

bool needsWidgets(std::span<char* const> words) {
  if (words.empty()) return false;
  const std::string_view command = words[0];
  if (command == "bench") return true;
  return (command == "run" || command == "replay") &&
         std::any_of(words.begin(), words.end(), [](std::string_view word) {
           return word.starts_with("--view") || word.starts_with("-view") || word.starts_with("--animation") ||
                  word.starts_with("-animation");
         });
}

Request carryOut(const QStringList& words) {
  Request request;
  const auto* command = std::find_if(std::begin(kCommands), std::end(kCommands), [&](const Command& one) {
    return !words.isEmpty() && words[0] == QLatin1String(one.name);
  });
  request = command == std::end(kCommands) ? window(words) : finished(command->carryOut(words.mid(1)));
  if (request.status && !flushed()) request.status = kCouldNot;
  return request;
}

}  // namespace perc::app

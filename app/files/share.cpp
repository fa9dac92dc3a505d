// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/share.h"

#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace perc::app {
namespace {

constexpr qsizetype kMostDescription = 8000;  ///< a drawing by hand has more than a figure should carry

/// As a shell reads it back as one word.
QString quoted(const std::string& word) {
  const bool plain = !word.empty() && word.find_first_not_of(
                                          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-") ==
                                          std::string::npos;
  if (plain) return QString::fromStdString(word);
  return QLatin1Char('\'') + QString::fromStdString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) +
         QLatin1Char('\'');
}

std::string setting(const Command& command) { return command.id + "=" + param::format(command.value); }

template <class T>
Result<void> adopt(Source<T>& source, const Source<T>& present, const std::string& name, std::uint64_t digest) {
  if (name.empty()) return {};
  if (!present || present.digest != digest)
    return Message{
        PERC_TR("This run needs the file %1, which is not part of the text: open that file first, then paste again."),
        {name}};
  source = present;
  return {};
}

/// Of a change that is for one lane only.
QString laneOf(const Command& change) {
  return change.lanes == Lanes::Both ? QString() : QStringLiteral(" in lane ") + QLatin1String(nameOf(change.lanes));
}

}  // namespace

QString describeRun(const Run& run, std::int64_t step) {
  QString all =
      QStringLiteral("lab %1, seed %2, step %3").arg(QString::fromStdString(run.lab->id)).arg(run.seed).arg(step);
  const param::Declarations& declarations = run.initial.declarations();
  for (std::size_t i = 0; i < declarations.size(); ++i)
    if (run.initial[i] != declarations[i].defaultValue)
      all +=
          QStringLiteral(", %1 = %2")
              .arg(QString::fromStdString(declarations[i].id), QString::fromStdString(param::format(run.initial[i])));
  for (const Command& difference : run.second)
    all += QStringLiteral(", lane B: %1 = %2")
               .arg(QString::fromStdString(difference.id), QString::fromStdString(param::format(difference.value)));
  qsizetype left = 0;
  for (const LogEntry& entry : run.log) {
    if (entry.step > step) break;
    const QString change =
        QStringLiteral(", from step %1%2: %3 = %4")
            .arg(QString::number(entry.step), laneOf(entry.command), QString::fromStdString(entry.command.id),
                 QString::fromStdString(param::format(entry.command.value)));
    if (left > 0 || all.size() + change.size() > kMostDescription) ++left;
    else all += change;
  }
  if (left > 0) all += QStringLiteral(", and %1 more changes, which the run file has").arg(left);
  return all;
}

RunRecord recordOf(const SessionStatus& status) {
  RunRecord record(*status.run);
  record.steps = status.step;
  record.fingerprint = status.fingerprint;
  record.level = instructionLevel();
  return record;
}

bool looksShared(const QString& text) {
  return text.size() <= static_cast<qsizetype>(kMostSharedBytes) && text.trimmed().startsWith(QLatin1Char('{')) &&
         text.contains(QLatin1String("\"perceptorium\""));
}

Result<RunRecord> readShared(const QString& text, std::span<const Lab> labs, const Run& present) {
  const std::string bytes = text.trimmed().toStdString();
  if (bytes.empty()) return Message{PERC_TR("There is no text on the clipboard."), {}};
  if (bytes.size() > kMostSharedBytes)
    return Message{PERC_TR("The text on the clipboard is too long for a run: at most 1 MiB is allowed."), {}};
  if (!looksShared(text))
    return Message{PERC_TR("The text on the clipboard is no run. A run is copied with \"Copy as share text\" and "
                           "begins with {\"perceptorium\"."),
                   {}};
  const std::string name = widgets::translated(PERC_TR("The pasted text")).toStdString();
  auto record = parseRun(bytes, name, labs);
  if (!record) return record;
  if (const auto done = adopt(record->run.data, present.data, record->dataPath, record->dataDigest); !done)
    return done.error();
  if (const auto done = adopt(record->run.weights, present.weights, record->weightsPath, record->weightsDigest); !done)
    return done.error();
  return record;
}

Result<QString> commandLine(const Run& run, std::int64_t step) {
  QString line = QStringLiteral("perceptorium run %1 --seed %2").arg(quoted(run.lab->id)).arg(run.seed);
  const auto add = [&line](const char* option, const std::string& value) {
    line += QStringLiteral(" --%1 %2").arg(QLatin1String(option), quoted(value));
  };
  const auto absolute = [](const std::string& path) {
    return QFileInfo(QString::fromStdString(path)).absoluteFilePath().toStdString();
  };
  Run usual(*run.lab);  // what the command starts from
  if (run.data) {
    add("data", absolute(run.data.path));
    usual.data = run.data;
    if (run.lab->adoptData) {
      const auto adopted = run.lab->adoptData(usual);
      (void)adopted;  // as it was for the run
    }
  }
  if (run.weights) add("load-weights", absolute(run.weights.path));
  const param::Declarations& declarations = run.initial.declarations();
  for (std::size_t i = 0; i < declarations.size(); ++i)
    if (run.initial[i] != usual.initial[i]) add("set", setting({declarations[i].id, run.initial[i]}));
  for (const Command& difference : run.second) add("second", setting(difference));
  for (const LogEntry& entry : run.log) {
    if (entry.step > step) continue;
    const std::string lane = run.hasLanes() ? nameOf(entry.command.lanes) + std::string(":") : std::string();
    add("change", std::to_string(entry.step) + ":" + lane + setting(entry.command));
  }
  line += QStringLiteral(" --steps %1").arg(step);
  if (line.size() <= kMostCommandLine) return line;
  return Message{
      PERC_TR(
          "This run has too many changes for a command line: save it as a file and use \"perceptorium replay FILE\"."),
      {}};
}

}  // namespace perc::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/run_text.h"

#include "core/session/lab.h"

namespace perc::app {
namespace {

constexpr qsizetype kMostCharacters = 8000;  ///< a drawing by hand has more than a figure should carry

QString text(const std::string& s) { return QString::fromStdString(s); }

}  // namespace

QString describeRun(const Run& run, std::int64_t step) {
  QString all = QStringLiteral("lab %1, seed %2, step %3").arg(text(run.lab->id)).arg(run.seed).arg(step);
  const param::Declarations& declarations = run.initial.declarations();
  for (std::size_t i = 0; i < declarations.size(); ++i)
    if (run.initial[i] != declarations[i].defaultValue)
      all += QStringLiteral(", %1 = %2").arg(text(declarations[i].id), text(param::format(run.initial[i])));
  if (run.second)
    all += QStringLiteral(", second lane: %1 = %2").arg(text(run.second->id), text(param::format(run.second->value)));
  qsizetype left = 0;
  for (const LogEntry& entry : run.log) {
    if (entry.step > step) break;
    const QString change = QStringLiteral(", from step %1: %2 = %3")
                               .arg(entry.step)
                               .arg(text(entry.command.id), text(param::format(entry.command.value)));
    if (left > 0 || all.size() + change.size() > kMostCharacters) ++left;
    else all += change;
  }
  if (left > 0) all += QStringLiteral(", and %1 more changes, which the run file has").arg(left);
  return all;
}

}  // namespace perc::app

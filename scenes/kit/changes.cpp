// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/changes.h"

#include "core/session/lab.h"
#include "widgets/control/parameter_text.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>

namespace perc::scenes {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("perc::scenes::Changes", text); }

}  // namespace

QString changeText(const Run& run, const Command& command) {
  if (command.lanes != Lanes::Both) {
    const QString text = changeText(run, {command.id, command.value});
    return command.lanes == Lanes::A ? tr("A: %1").arg(text) : tr("B: %1").arg(text);
  }
  const param::Declaration* act = run.lab->acts ? param::find(*run.lab->acts, command.id) : nullptr;
  if (act) return widgets::translated(act->label);
  const param::Declaration* declaration = param::find(run.initial.declarations(), command.id);
  return declaration ? tr("%1: %2").arg(widgets::translated(declaration->label),
                                        widgets::valueText(*declaration, command.value))
                     : QString::fromStdString(command.id);
}

std::vector<Change> changesOf(const Run& run) {
  std::vector<Change> all;
  const LogEntry* before = nullptr;
  for (const LogEntry& entry : run.log) {
    if (!param::find(run.initial.declarations(), entry.command.id)) continue;  // an act
    const bool again = before && before->step == entry.step && before->command.id == entry.command.id &&
                       before->command.lanes == entry.command.lanes;
    if (again) all.back().text = changeText(run, entry.command);
    else all.push_back({entry.step, changeText(run, entry.command)});
    before = &entry;
  }
  return all;
}

}  // namespace perc::scenes

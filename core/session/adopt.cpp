// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/adopt.h"

#include "core/session/cohort_settings.h"
#include "core/session/members.h"

#include <algorithm>

namespace perc {
namespace {

/// The declaration of the same id that takes the value; null: there is none.
const param::Declaration* taking(const param::Declarations* declarations, const Command& command, param::Kind kind) {
  const param::Declaration* d = declarations ? param::find(*declarations, command.id) : nullptr;
  return d && d->kind == kind && param::validate(*d, command.value).ok() ? d : nullptr;
}

/// Whether the lab can carry out what the log of another says, in the middle of a run.
bool takesChange(const Lab& lab, const Lab& other, const Command& command) {
  const param::Declaration* known = param::find(*other.declarations, command.id);
  const param::Declaration* act = known || !other.acts ? nullptr : param::find(*other.acts, command.id);
  if (act) return taking(lab.acts, command, act->kind) != nullptr;
  const param::Declaration* d = known ? taking(lab.declarations, command, known->kind) : nullptr;
  return d && d->when == param::When::Live;
}

}  // namespace

Result<std::vector<std::string>> adoptRun(Run& run, const Run& other) {
  const Lab& lab = *run.lab;
  std::vector<std::string> leftOut;
  const auto leave = [&leftOut](const std::string& id) {
    if (std::find(leftOut.begin(), leftOut.end(), id) == leftOut.end()) leftOut.push_back(id);
  };
  run.seed = other.seed;
  run.weights = other.weights;
  if (lab.takesData && (lab.takesPictures || !other.data || !other.data.content->images)) run.data = other.data;
  else if (other.data) leave("data");
  const param::Declarations& theirs = other.initial.declarations();
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    const Command set{theirs[i].id, other.initial[i]};
    if (taking(lab.declarations, set, theirs[i].kind)) Run::change(run.initial, set);
    else if (theirs[i].when != param::When::Look && set.value != theirs[i].defaultValue) leave(set.id);
  }
  for (const Command& difference : other.second)
    if (taking(lab.declarations, difference, param::find(theirs, difference.id)->kind))
      run.second.push_back(difference);
    else leave(difference.id);
  if (lab.cohort && !membersOf(run)) {  // what is compared may name what this lab does not know
    Run::change(run.initial, {std::string(kVariantsId), std::string()});
    leave(std::string(kVariantsId));
  }
  run.log = {};
  for (const LogEntry& entry : other.log)
    if (takesChange(lab, *other.lab, entry.command)) run.log.push_back(entry);
    else leave(entry.command.id);
  if (lab.adoptRun && &lab != other.lab)
    if (const auto fits = lab.adoptRun(run, other); !fits) return fits.error();
  return leftOut;
}

Message leftOutOf(const Lab& lab, const std::vector<std::string>& ids) {
  std::string all;
  for (const std::string& id : ids) all += (all.empty() ? "" : ", ") + id;
  return {PERC_TR("Left out, because %1 does not have it or takes other values: %2."), {lab.id, all}};
}

}  // namespace perc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run.h"

#include "core/session/lab.h"

#include <algorithm>
#include <cassert>

namespace perc {

Run::Run(const Lab& which) : lab(&which), initial(*which.declarations) {}

param::Values Run::valuesAt(std::int64_t step) const {
  param::Values values = initial;
  for (const LogEntry& entry : log) {
    if (entry.step > step) break;
    const auto set = values.set(entry.command.id, entry.command.value);
    assert(set.ok());
  }
  return values;
}

Run Run::restartedAt(std::int64_t step) const {
  Run fresh = *this;
  fresh.initial = valuesAt(step);
  fresh.log.clear();
  return fresh;
}

const Lab* findLab(std::span<const Lab> labs, std::string_view id) {
  const auto found = std::find_if(labs.begin(), labs.end(), [&](const Lab& lab) { return lab.id == id; });
  return found == labs.end() ? nullptr : &*found;
}

}  // namespace perc

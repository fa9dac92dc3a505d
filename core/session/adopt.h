// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <string>
#include <vector>

namespace perc {

/// Makes `run` go on from a run of another lab (or of its own), as far as its lab knows what that one is made of: seed
/// and files, parameters of the same id and kind whose values it allows, the second lane, the log. Looks come along but
/// are not missed. Returns what is left out: ids of parameters that are not as usual there, of changes and acts, and
/// "data". Refused: what Lab::adoptRun refuses; `run` is of no use then.
Result<std::vector<std::string>> adoptRun(Run& run, const Run& other);

/// The same for a person.
Message leftOutOf(const Lab& lab, const std::vector<std::string>& ids);

}  // namespace perc

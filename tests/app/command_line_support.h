// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/labs.h"
#include "tests/app/shell.h"

#include <algorithm>

namespace perc::test {

/// The words of a run of this lab.
inline std::vector<std::string> run(const std::string& lab, std::vector<std::string> more) {
  more.insert(more.begin(), {"run", lab});
  return more;
}

inline std::string fingerprint(const Ran& ran) { return ran.json()["fingerprint"]; }

inline nlohmann::json listed(const std::string& lab) { return perceptorium({"list", lab, "--json"}).json(); }

inline const param::Declaration& liveReal(const Lab& lab) {
  return *std::find_if(lab.declarations->begin(), lab.declarations->end(),
                       [](const auto& d) { return d.kind == param::Kind::Real && d.when == param::When::Live; });
}

inline const param::Declaration& restart(const Lab& lab) {
  return *std::find_if(lab.declarations->begin(), lab.declarations->end(),
                       [](const auto& d) { return d.when == param::When::Restart; });
}

inline std::string middle(const param::Declaration& d) {
  return param::format((d.range.minimum + d.range.maximum) / 2);
}

}  // namespace perc::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run.h"
#include "core/session/simulation.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc {

struct MetricInfo {
  std::string id;     ///< stays for ever: --until, --json, CSV headers
  const char* label;  ///< PERC_TR
};

struct ViewInfo {
  std::string id;     ///< stays for ever: --view ID=FILE
  const char* title;  ///< PERC_TR
};

/// Everything about a lab that needs no window: one of these per lab, listed in scenes/labs.cpp.
struct Lab {
  std::string id;
  const char* title;
  const char* summary;
  const param::Declarations* declarations;
  std::vector<MetricInfo> metrics;
  std::vector<ViewInfo> views;
  bool takesData = false;  ///< whether a table can be given with --data
  /// A simulation at step 0, or what is wrong with the run.
  Result<std::unique_ptr<Simulation>> (*create)(const Run& run);
  /// For a table that was just given to `run`: the parameters that make the lab use it.
  Result<void> (*adoptData)(Run& run) = nullptr;
};

const Lab* findLab(std::span<const Lab> labs, std::string_view id);

}  // namespace perc

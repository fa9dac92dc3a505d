// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace perc {

/// What Simulation::refine() gives where a call has finished the work: it is still to be shown.
inline constexpr double kFinishedNow = 0.99;

/// What the watcher would like to see, so that nothing unseen is computed. Watching never changes a run.
struct Probe {
  int fieldColumns = 100, fieldRows = 100;  ///< resolution of fields over the plane
  /// Ids of the lab's views that can be seen: what only others need may be left out of the frame. Empty: all.
  std::vector<std::string> views = {};
  std::int64_t sample = -1;  ///< the sample to follow through the network; -1: the next one of the run
  /// The parameters that are When::Look, by id: the session fills them in. One that is missing is as it was when the
  /// simulation was made.
  std::vector<std::pair<std::string, param::Value>> looks = {};
  std::vector<std::pair<std::string, param::Value>> otherLooks = {};  ///< lane B's

  bool wants(std::string_view view) const { return views.empty() || names(view); }
  /// Whether a view is asked for by its name: only then is work done for it that lasts longer than a frame.
  bool names(std::string_view view) const { return std::find(views.begin(), views.end(), view) != views.end(); }
  bool operator==(const Probe&) const = default;
};

}  // namespace perc

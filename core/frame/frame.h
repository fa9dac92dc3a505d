// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <climits>
#include <cstdint>
#include <string>
#include <vector>

namespace perc {

/// Ok: can go on. Diverged: a loss or weight is no longer finite, a result of the run. Failed: something
/// that should not happen did, and the message says what.
enum class RunState { Ok, Diverged, Failed };

struct Metric {
  std::string id;
  double value;  ///< NaN: undefined
};

/// What a lab publishes at one moment of its run: plain data, never changed afterwards. Each lab derives its
/// own; a view is a pure function of it. No Eigen, no Qt.
struct Frame {
  virtual ~Frame() = default;

  /// The step as a number that plural forms can be chosen by: at most the largest int.
  int countedSteps() const { return step < INT_MAX ? static_cast<int>(step) : INT_MAX; }

  std::int64_t step = 0;
  double epoch = 0;
  RunState state = RunState::Ok;
  Message message;  ///< why the state is not Ok
  std::vector<Metric> metrics;
};

/// What the watcher would like to see, so that nothing unseen is computed. Watching never changes a run.
struct Probe {
  int fieldColumns = 100, fieldRows = 100;  ///< resolution of fields over the plane
};

}  // namespace perc

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc {

/// Ok: can go on. Diverged: a loss or weight is no longer finite, a result of the run. Failed: something
/// that should not happen did, and the message says what.
enum class RunState { Ok, Diverged, Failed };

/// Something that happened at a step and deserves a name: "Layer 2 has 3 dead units."
struct Event {
  std::int64_t step;
  Message message;
};

struct Metric {
  std::string id;
  double value;                     ///< NaN: undefined
  const char* undefined = nullptr;  ///< PERC_TR: why, where it is known
};

/// What a lab publishes at one moment of its run: plain data, never changed afterwards. Each lab derives its
/// own; a view is a pure function of it. No Eigen, no Qt.
struct Frame {
  virtual ~Frame() = default;

  std::int64_t step = 0;
  double epoch = 0;
  RunState state = RunState::Ok;
  Message message;  ///< why the state is not Ok
  std::vector<Metric> metrics;
  std::vector<Event> events;  ///< up to this step, in order
};

}  // namespace perc

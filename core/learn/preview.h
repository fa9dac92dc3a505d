// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/training.h"
#include "core/learn/learner.h"

#include <cstdint>

namespace perc::learn {

/// The diagram of the network and its next update before it is made; `sample`: the one to follow, or -1 for the run's
/// next one. False: stopped.
[[nodiscard]] bool fillGraph(const Learner& learner, std::int64_t sample, NetworkInside& shown, StopToken stop);

}  // namespace perc::learn

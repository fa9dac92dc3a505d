// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/run_options.h"
#include "core/session/members.h"

#include <span>
#include <vector>

namespace perc::app {

/// What was asked for and does nothing, so that nobody takes it for a finding that two runs are alike: parameters that
/// other settings leave nothing to do in all members of the run, and settings compared that are the same.
std::vector<Message> idleSettings(const Run& run, const RunOptions& options, std::span<const Member> members);

}  // namespace perc::app

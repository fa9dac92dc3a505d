// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/agent.h"

namespace perc::rl {

Result<void> check(const Settings&) { return {}; }

}  // namespace perc::rl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc::cartpole {

/// Balancing a pole on a cart: agents that learn it, in three worlds.
const Lab& lab();

}  // namespace perc::cartpole

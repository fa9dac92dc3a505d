// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/params.h"

namespace perc::cartpole {

/// The parameters of the agents, as parts of schema(): which one, its constants and their sources.
void declareAgents(param::Schema<CartPoleParams>& schema);

}  // namespace perc::cartpole

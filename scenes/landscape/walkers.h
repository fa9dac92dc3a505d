// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run.h"
#include "core/session/simulation.h"
#include "scenes/landscape/params.h"

#include <memory>

namespace perc::landscape_lab {

/// A network in training, whose loss is the ground.
Result<std::unique_ptr<Simulation>> makeNetworkWalker(const LandscapeParams& params, const Run& run);
/// A point that walks on a made-up surface by the rules that train networks.
Result<std::unique_ptr<Simulation>> makePointWalker(const LandscapeParams& params, const Run& run);

}  // namespace perc::landscape_lab

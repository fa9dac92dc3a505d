// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/simulation.h"

#include <cstdint>
#include <vector>

namespace perc {

/// The fingerprints that run files of version 1 have (Lab::firstFingerprint): each lab's by a rule of its own, as it
/// was then. Nothing else uses them, and nothing here changes any more.
std::uint64_t firstFingerprintOfPlayground(const Simulation& simulation,
                                           const std::vector<const Simulation*>& followers);
std::uint64_t firstFingerprintOfCartPole(const Simulation& simulation, const std::vector<const Simulation*>& followers);

}  // namespace perc

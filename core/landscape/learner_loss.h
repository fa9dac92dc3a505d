// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/network_loss.h"
#include "core/learn/learner.h"

namespace perc::landscape {

/// The training samples of a learner, or those held out, with its loss.
LossData lossData(const learn::Learner& learner, bool test);
bool hasSamples(const learn::Learner& learner, bool test);

}  // namespace perc::landscape

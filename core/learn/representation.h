// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/training.h"
#include "core/learn/learner.h"

#include <vector>

namespace perc::learn {

/// The samples and the warped plane in the last hidden layer's space. Of sets that are looked at in part
/// (evaluation.h), the others have no place: NaN. False: stopped.
[[nodiscard]] bool fillRepresentation(const Learner& learner, Representation& representation, StopToken stop);
/// The hidden layers' functions and what enters them. False: stopped.
[[nodiscard]] bool fillActivations(const Learner& learner, std::vector<ActivationState>& activations, StopToken stop);

}  // namespace perc::learn

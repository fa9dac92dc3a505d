// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/optimizer.h"

#include <string>

/// Update rules and schedules as text of a Python program for PyTorch.
namespace perc::learn::python {

/// Makes `optimizer` of the parameters of `network`, with a class of its own where PyTorch has no such rule.
std::string optimizerText(const optim::Optimizer& optimizer);
/// "{…}": its state of a parameter, from the slots `first[i]` and `second[i]`.
std::string memoryText(const optim::Optimizer& optimizer, std::int64_t steps);
/// Defines `rate_of(update)`.
std::string scheduleText(const optim::Schedule& schedule);

}  // namespace perc::learn::python

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/random.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perc::metrics {

/// The area under the ROC curve (ranking.h) of `repeats` draws of as many samples with replacement, each with its
/// weight (none: 1 each). NaN for a draw without one of the classes. Efron and Tibshirani 1993: what lies between the
/// .025 and the .975 quantile of the others is the percentile interval.
std::vector<double> bootstrapAuc(std::span<const double> scores, std::span<const std::uint8_t> positive,
                                 std::span<const double> weights, int repeats, Random& random);

}  // namespace perc::metrics

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace perc::metrics {

/// Coefficient of determination, 1 - sum (y-p)² / sum (y-mean y)². All y alike: 1 if every prediction is right, else 0.
/// Fewer than two samples: NaN, undefined. As scikit-learn's r2_score.
double r2(std::span<const float> truth, std::span<const float> predicted);

}  // namespace perc::metrics

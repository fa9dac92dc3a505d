// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measure.h"

#include <span>

namespace perc::metrics {

// Of numbers predicted for numbers.

Measure meanSquaredError(std::span<const float> truth, std::span<const float> predicted);
Measure meanAbsoluteError(std::span<const float> truth, std::span<const float> predicted);

/// Coefficient of determination, 1 - residual / total sum of squares, as scikit-learn's r2_score: with a constant truth
/// 1 if every prediction is exact, else 0. Undefined with fewer than two samples.
Measure r2(std::span<const float> truth, std::span<const float> predicted);
/// Squared correlation of the two, which R's caret calls R²: predictions in reversed order have 1. Undefined where one
/// of them is constant.
Measure squaredCorrelation(std::span<const float> truth, std::span<const float> predicted);

}  // namespace perc::metrics

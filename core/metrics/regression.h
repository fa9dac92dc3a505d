// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measure.h"

#include <span>

namespace perc::metrics {

// Of numbers predicted for numbers, and how much each sample counts (none: 1 each). As scikit-learn's of the same name
// with sample_weight. Undefined where no sample has a weight.

/// In the square of the target's unit.
Measure meanSquaredError(std::span<const double> truth, std::span<const double> predicted,
                         std::span<const double> weights = {});
/// In the target's unit.
Measure meanAbsoluteError(std::span<const double> truth, std::span<const double> predicted,
                          std::span<const double> weights = {});
/// In the target's unit. Without weights the mean of the two in the middle of an even number; with weights the least
/// error that, with those below it, has half of the weight, as scikit-learn has it.
Measure medianAbsoluteError(std::span<const double> truth, std::span<const double> predicted,
                            std::span<const double> weights = {});
/// Mean of e²/2 for errors |e| <= delta and delta (|e| - delta/2) beyond: squares whose outliers count as absolute
/// errors do (Huber 1964). PyTorch's huber_loss. delta > 0, in the target's unit.
Measure huberLoss(std::span<const double> truth, std::span<const double> predicted, double delta,
                  std::span<const double> weights = {});
/// Mean of log cosh e: about e²/2 for small errors and |e| - log 2 for large ones, and smooth everywhere.
Measure logCosh(std::span<const double> truth, std::span<const double> predicted, std::span<const double> weights = {});

/// Coefficient of determination, 1 - residual / total sum of squares, as r2_score: with a constant truth 1 if every
/// prediction is exact, else 0. Undefined with fewer than two samples of some weight.
Measure r2(std::span<const double> truth, std::span<const double> predicted, std::span<const double> weights = {});
Measure r2(std::span<const float> truth, std::span<const float> predicted);
/// Squared correlation of the two, which R's caret calls R²: predictions in reversed order have 1. Undefined where one
/// of them is constant.
Measure squaredCorrelation(std::span<const double> truth, std::span<const double> predicted,
                           std::span<const double> weights = {});

}  // namespace perc::metrics
